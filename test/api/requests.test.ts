import { readFileSync } from 'node:fs';
import path from 'node:path';
import { documentText } from '../../api/openapi/served';
import { routes } from '../../api/v1';
import { projectRoot } from '../../config/paths';
import type { Json } from '../support/http';
import { sendRaw } from '../support/raw-http';
import { accepted, activeContract, createContract, eventsOf, signContract } from '../support/steps';
import { useWorld } from '../support/use-world';

const NEXT = /^<([^>]+)>; rel="next"$/;

describe('a request', () => {
  const world = useWorld();
  let contract: string;
  beforeAll(async () => {
    contract = await activeContract(world);
    for (let i = 0; i < 4; i += 1) await createContract(world);
  });

  const follow = async (first: string): Promise<Json[]> => {
    const rows: Json[] = [];
    for (let at = first; ;) {
      const answer = await world.admin.get(at);
      rows.push(...(accepted(answer).data as Json[]));
      const link = answer.headers.get('link');
      expect(link !== null).toBe(answer.body.has_more);
      if (link === null) return rows;
      const { pathname, searchParams, href } = new URL(NEXT.exec(link)![1]!);
      expect(href.startsWith(world.admin.url)).toBe(true);
      expect(searchParams.get('cursor')).toBe(answer.body.next_cursor);
      expect(searchParams.get('limit')).toBe('2');
      at = `${pathname.slice('/v1'.length)}?${searchParams.toString()}`;
    }
  };

  it('for a list is led to the next page by a link that keeps its filters', async () => {
    const rows = await follow('/contracts?limit=2&type=fixed');
    expect(rows).toHaveLength(5);
    expect(new Set(rows.map(({ id }) => id as string)).size).toBe(5);
  });

  it('for events is answered in the words of every list', async () => {
    await signContract(world, await createContract(world));
    for (const path of ['/events', `/contracts/${contract}/events`]) {
      const rows = await follow(`${path}?limit=2&after=1`);
      const { next_after: last } = accepted(await world.admin.get(`${path}?after=${rows.length + 1}`));
      expect(last).toBe(rows.length + 1);
      expect(await world.admin.get(`${path}?after=1&cursor=Mg`)).toMatchObject({
        status: 400,
        body: { error: { details: [{ field: 'after' }] } },
      });
    }
    expect(await follow(`/contracts/${contract}/events?limit=2`)).toEqual(await eventsOf(world, contract));
  });

  it.each(['/settings', '/health', '/contracts/next-number', '/sandbox/clock', '/people', '/events'])(
    'to %s with a parameter that is not known is refused by its name',
    async (path) => {
      expect(await world.admin.get(`${path}?colour=red`)).toMatchObject({
        status: 400,
        body: { error: { code: 'invalid_request', details: [{ field: 'colour', rule: 'unknown_field' }] } },
      });
    },
  );

  it.each(['0x5', '1e1', '', '5.0', '-1', '101'])('for %p rows is refused', async (limit) => {
    expect(await world.admin.get(`/contracts?limit=${limit}`)).toMatchObject({
      status: 400,
      body: { error: { details: [{ field: 'limit' }] } },
    });
  });

  it('names a version that there is, or is refused, and is always told which one answers', async () => {
    const version = (await world.admin.get('/health')).headers.get('perdure-version')!;
    expect(version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const ask = (asked: string) => world.admin.get('/people', { headers: { 'Perdure-Version': asked } });
    expect((await ask(version)).status).toBe(200);
    const refused = await ask('2020-01-01');
    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'unknown_version' } } });
    expect(refused.headers.get('perdure-version')).toBe(version);
    expect((await world.admin.get('/nowhere')).headers.get('perdure-version')).toBe(version);
  });

  it('with a word that ages is told so, and one without it is not', async () => {
    const old = await world.admin.get('/contracts?statuses=active');
    expect((accepted(old).data as Json[]).length).toBeGreaterThan(0);
    expect(old.headers.get('deprecation')).toMatch(/^@\d+$/);
    expect(Date.parse(old.headers.get('sunset')!)).toBeGreaterThan(0);
    const now = await world.admin.get('/contracts?status=active');
    expect(now.body).toEqual(old.body);
    expect(now.headers.get('deprecation')).toBeNull();
    const both = accepted(
      await world.admin.get('/contracts?status=active&statuses=draft,waiting_client_signature'),
    );
    expect((both.data as Json[]).length).toBeGreaterThan(1);
  });

  it('for the document is answered what was built, which is what the declarations make', async () => {
    const made = documentText(routes);
    expect(readFileSync(path.join(projectRoot, 'dist', 'openapi.json'), 'utf8')).toBe(made);
    const answer = await fetch(`${world.admin.url}/v1/openapi.json`);
    expect(await answer.text()).toBe(made);
  });

  it('may hold the longest text that a query may, in whichever script', async () => {
    const reason = encodeURIComponent('𒀀'.repeat(1_000) + '字'.repeat(1_000));
    const id = '018f4e2a-0000-7000-8000-000000000000';
    const { status, body } = await world.admin.delete(`/time-off/requests/${id}?reason=${reason}`);
    expect([status, (body.error as Json).code]).toEqual([404, 'not_found']);
  });

  it('that is none is refused in the shape of every error', async () => {
    const headers = { 'X-Long': 'x'.repeat(100_000) };
    const { status, text } = await sendRaw(world.admin.url, { method: 'GET', path: '/v1/health', headers });
    expect(status).toBe(431);
    expect(JSON.parse(text)).toMatchObject({ error: { code: 'headers_too_large' } });
  });
});
