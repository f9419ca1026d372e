import { hiddenIn, openPage, sendForm } from '../support/forms';
import { startOwnApi, type OwnApi } from '../support/own-api';
import { linkIn } from '../support/page-links';
import { accepted, createContract } from '../support/steps';
import { startProxy, type Proxy } from '../support/stripping-proxy';
import { useWorld } from '../support/use-world';

const BELOW = '/hr/perdure';

describe('pages behind a proxy that has the service below a path', () => {
  const world = useWorld();
  let api: OwnApi;
  let proxy: Proxy;

  beforeAll(async () => {
    api = await startOwnApi(world, { PUBLIC_URL: `https://example.com${BELOW}/` });
    proxy = await startProxy(api.url, BELOW);
  });
  afterAll(async () => {
    await proxy.close();
    await api.close();
  });

  /** All that a page is made of is there, and what its style sheets name. */
  async function expectWhole(url: string, body: string): Promise<void> {
    const named = [...body.matchAll(/(?:href|src|action)="([^"#]+)"/g)].map(([, given]) => given!);
    expect(named.length).toBeGreaterThan(2);
    for (const given of named) {
      const found = await fetch(new URL(given, url));
      expect([given, found.status]).toEqual([given, 200]);
      const [, font] = given.endsWith('.css') ? (/url\(([^)]*)\)/.exec(await found.text()) ?? []) : [];
      if (font) expect((await fetch(new URL(font, found.url))).status).toBe(200);
    }
  }

  it('are whole there, also where a link leads nowhere', async () => {
    const url = `${proxy.url}/l/nothing`;
    const page = await openPage(url);
    expect(page.status).toBe(404);
    await expectWhole(url, page.body);
  });

  it('are read and answered there, whole', async () => {
    const id = await createContract(world, { start_date: '2026-02-01' });
    accepted(await world.admin.post(`/contracts/${id}/signatures`, { client_signature: 'Cleo Client' }));
    accepted(await world.admin.post(`/contracts/${id}/invitations`, {}));
    const link = await linkIn(world, 'sign_contract', id, { personId: world.workerId });
    const url = `${proxy.url}${new URL(link).pathname}`;
    const page = await openPage(url);
    expect(page.status).toBe(200);
    await expectWhole(url, page.body);
    const fields = { ...hiddenIn(page), choice: 'accept', signature: 'Wanda Work' };
    const done = await sendForm(url, fields);
    expect([done.status, done.body]).toEqual([200, expect.stringContaining(`href="${BELOW}/assets/`)]);
    expect(accepted(await world.worker.get(`/contracts/${id}`)).invitation.state).toBe('accepted');
  });
});
