import { answerPage, hiddenIn, openPage, sendForm } from '../support/forms';
import { DECLINE, SIGN, expectGone, invited, toSign } from '../support/links-to-sign';
import { accepted, eventTypesOf } from '../support/steps';
import { useWorld } from '../support/use-world';
import { stackAddress } from '../support/world';

describe('a link to sign a contract', () => {
  const world = useWorld();

  it('opens the agreement, signs it as the worker, and is used up', async () => {
    const id = await invited(world);
    const url = await toSign(world, id);
    const page = await openPage(url);
    expect(page.status).toBe(200);
    for (const text of ['Secret title', 'EUR\u{a0}5,000.00 per month', 'Please sign', 'Wanda Work'])
      expect(page.body).toContain(text);
    const fields = { ...hiddenIn(page), ...SIGN };
    const done = await sendForm(url, fields);
    expect([done.status, done.body]).toEqual([200, expect.stringContaining('You have signed the contract')]);
    const contract = accepted(await world.worker.get(`/contracts/${id}`));
    expect(contract.status).toBe('signed');
    expect(await eventTypesOf(world, id)).toContain('contract.worker_signed');
    expect((await sendForm(url, fields)).body).toBe(done.body);
    await expectGone(openPage(url));
    await expectGone(sendForm(url, { ...fields, signature: 'Somebody Else' }));
    await expectGone(sendForm(url, { ...fields, nonce: 'another page' }));
  });

  it('declines it with a reason', async () => {
    const id = await invited(world);
    const done = await answerPage(await toSign(world, id), DECLINE);
    expect(done.body).toContain('You have declined the contract');
    const events = accepted(await world.admin.get(`/contracts/${id}/events?limit=100`)).data as {
      type: string;
      payload: object;
      actor: object;
    }[];
    const declined = events.find(({ type }) => type === 'contract.declined')!;
    expect(declined.payload).toMatchObject({ reason: DECLINE.reason });
    expect(declined.actor).toMatchObject({ type: 'worker', id: world.workerId });
  });

  it('gives the documents of the contract, as long as it is open', async () => {
    const id = await invited(world);
    const raw = new FormData();
    raw.set('file', new Blob(['terms']), 'terms.txt');
    accepted(await world.admin.post(`/contracts/${id}/documents`, {}, { raw }));
    const url = await toSign(world, id);
    const [, href] = /href="([^"]*\/files\/[^"]*)"/.exec((await openPage(url)).body)!;
    const file = await openPage(new URL(href!, url).href);
    expect([file.status, file.body]).toEqual([200, 'terms']);
    expect(file.headers.get('content-disposition')).toContain('attachment');
    await answerPage(url, SIGN);
    await expectGone(openPage(new URL(href!, url).href));
  });

  it('is in the language of the worker', async () => {
    await world.db('people').where({ id: world.workerId }).update({ locale: 'de' });
    const page = await openPage(await toSign(world, await invited(world)));
    await world.db('people').where({ id: world.workerId }).update({ locale: 'en' });
    expect(page.body).toMatch(/<html lang="de" dir="ltr">/);
    expect(page.body).toContain('Vertrag unterschreiben');
    const id = await invited(world);
    accepted(await world.admin.post(`/contracts/${id}/invitations`, { locale: 'fr-CA' }));
    expect((await openPage(await toSign(world, id))).body).toMatch(/<html lang="fr" dir="ltr">/);
  });

  it('may be kept by nobody, and asks no other host for anything', async () => {
    const page = await openPage(await toSign(world, await invited(world)));
    const header = (name: string) => page.headers.get(name);
    expect(header('cache-control')).toBe('no-store');
    expect(header('referrer-policy')).toBe('no-referrer');
    expect(header('x-robots-tag')).toContain('noindex');
    expect(header('content-security-policy')).not.toMatch(/unsafe|https?:|\*|script-src/);
    expect(header('content-security-policy')).toContain("form-action 'self'");
    expect(page.body).not.toMatch(/<script|<style|style=|https?:/);
    const styles = [...page.body.matchAll(/href="(\/assets\/[^"]*)"/g)].map(([, path]) => path!);
    expect(styles.length).toBeGreaterThan(2);
    for (const path of styles) {
      const asset = await openPage(stackAddress().url + path);
      expect(asset.status).toBe(200);
      expect(asset.headers.get('cache-control')).toContain('immutable');
      const elsewhere = await openPage(stackAddress().url + path.replace(/assets\/\w+/, 'assets/0'));
      expect(elsewhere.headers.get('cache-control')).toBe('no-store');
    }
  });

  it.each(['package.json', '..%2f..%2fpackage.json', 'words', 'noto-sans-latin-wght-italic.woff2'])(
    'has no asset by the name of %s',
    async (name) => {
      expect((await openPage(`${stackAddress().url}/assets/0/${name}`)).status).toBe(404);
    },
  );
});
