import { accepted, activeContract } from '../../support/steps';
import { daysOff, requestTimeOff, reviewTimeOff } from '../../support/time-off';
import { useFreshWorld } from '../../support/use-world';
import { userIn } from '../../support/users';

describe('a calendar behind a secret link', () => {
  const world = useFreshWorld();
  const path = () => `/people/${world.workerId}/time-off/feed`;
  const open = async (): Promise<string> => accepted(await world.worker.post(path(), {})).url as string;
  const read = (url: string, headers: Record<string, string> = {}) => fetch(url, { headers });

  it('has the time off of its person, and tells when nothing has changed', async () => {
    await activeContract(world);
    const made = await requestTimeOff(world, daysOff('2026-02-02', '2026-02-06', { reason: 'secret' }));
    const url = await open();
    expect(accepted(await world.worker.get(path()))).toMatchObject({ kind: 'time_off', url });
    const first = await read(url);
    const text = await first.text();
    expect(first.headers.get('content-type')).toMatch(/^text\/calendar/);
    expect(text).toContain('SUMMARY:Time off (requested)');
    expect(text).toContain('DTSTART;VALUE=DATE:20260202\r\nDTEND;VALUE=DATE:20260207');
    expect(text).not.toContain('secret');
    const known = { 'If-None-Match': first.headers.get('etag')! };
    expect((await read(url, known)).status).toBe(304);
    await reviewTimeOff(world, made.id);
    const second = await read(url, known);
    expect([second.status, (await second.text()).includes('requested')]).toEqual([200, false]);
  });

  it('is another one once it is made anew, and none once it is taken away', async () => {
    const former = await open();
    const url = await open();
    expect(url).not.toBe(former);
    expect([(await read(former)).status, (await read(url)).status]).toEqual([404, 200]);
    expect(accepted(await world.worker.delete(path()))).toEqual({ kind: 'time_off', closed: true });
    expect((await read(url)).status).toBe(404);
    expect(accepted(await world.worker.get(path()))).toMatchObject({ url: null });
    expect((await read(`${url.slice(0, -1)}${url.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404);
  });

  it('has the deadlines of a user who approves, as long as they may', async () => {
    const contract = await activeContract(world);
    const item = { contract_id: contract, type: 'bonus', amount: '5.00' };
    accepted(await world.worker.post('/invoice-adjustments', item));
    await requestTimeOff(world, daysOff('2026-02-02'));
    const { api, user } = await userIn(world, ['approver']);
    const url = accepted(await api.post(`/users/${user.id}/approvals-feed`, {})).url as string;
    const text = await (await read(url)).text();
    expect(text).toMatch(/SUMMARY:Review until the invoice locks: bonus\\, 5.00 EUR/);
    expect(text).toMatch(/SUMMARY:Review time off of Wanda/);
    await world
      .db('users')
      .where({ id: user.id })
      .update({ roles: ['viewer'] });
    expect(await (await read(url)).text()).not.toContain('SUMMARY');
    expect(await (await read(url)).text()).toContain('BEGIN:VTIMEZONE');
    // Nobody has one made for somebody else, unless they manage users.
    const another = await userIn(world, ['approver']);
    const refused = await another.api.post(`/users/${user.id}/approvals-feed`, {});
    expect(refused.status).toBe(404);
    expect(accepted(await world.admin.get(`/users/${user.id}/approvals-feed`))).toMatchObject({ url });
  });
});
