import { newKey } from '../support/http';
import { accepted, activeContract, createContract } from '../support/steps';
import { useWorld } from '../support/use-world';

describe('a change of one version of a row', () => {
  const world = useWorld();
  let contract: string;
  beforeAll(async () => {
    contract = await activeContract(world);
  });

  const newItem = async (): Promise<string> => {
    const item = { contract_id: contract, type: 'bonus', amount: '10.00' };
    return `/invoice-adjustments/${accepted(await world.admin.post('/invoice-adjustments', item)).id as string}`;
  };
  const ifMatch = (tag: string) => ({ headers: { 'If-Match': tag } });
  const etagOf = async (path: string): Promise<string> =>
    (await world.admin.get(path)).headers.get('etag') ?? 'none';

  it('is made while the row has it, and answers the next', async () => {
    const path = await newItem();
    expect(await etagOf(path)).toBe('"1"');
    const changed = await world.admin.patch(path, { amount: '11.00' }, ifMatch('"1"'));
    expect(changed).toMatchObject({ status: 200, body: { amount: '11.00', version: 2 } });
    expect(changed.headers.get('etag')).toBe('"2"');
    const reviewed = await world.admin.post(`${path}/reviews`, { status: 'approved' }, ifMatch('"2"'));
    expect(reviewed.status).toBe(201);
  });

  it('is refused once the row has moved, with its version, and changes nothing', async () => {
    const path = await newItem();
    accepted(await world.admin.patch(path, { amount: '12.00' }));
    for (const send of [
      () => world.admin.patch(path, { amount: '13.00' }, ifMatch('"1"')),
      () => world.admin.post(`${path}/reviews`, { status: 'approved' }, ifMatch('"1"')),
      () => world.admin.delete(path, ifMatch('"3"')),
    ])
      expect(await send()).toMatchObject({
        status: 412,
        body: { error: { code: 'precondition_failed', details: { version: 2 } } },
      });
    expect(accepted(await world.admin.get(path))).toMatchObject({ amount: '12.00', version: 2 });
    expect((await world.admin.patch(path, { amount: '13.00' }, ifMatch('*'))).status).toBe(200);
  });

  it('is made by one of many clients that have read the same', async () => {
    const path = await newItem();
    for (let version = 1; version <= 3; version += 1) {
      const sent = Array.from({ length: 6 }, (_, i) =>
        world.admin.patch(path, { amount: `${version * 100 + i}.00` }, ifMatch(`"${version}"`)),
      );
      const statuses = (await Promise.all(sent)).map(({ status }) => status).sort();
      expect(statuses).toEqual([200, 412, 412, 412, 412, 412]);
    }
    expect(await etagOf(path)).toBe('"4"');
  });

  it('is known when it is sent again, and is not judged by what it has made itself', async () => {
    const path = await newItem();
    const key = newKey();
    const send = (tag: string, as = key) =>
      world.admin.patch(path, { amount: '14.00' }, { key: as, ...ifMatch(tag) });
    const sent = await Promise.all([send('"1"'), send('"1"'), send('"1"')]);
    expect(sent.map(({ status, body }) => [status, body.version as number])).toEqual(
      sent.map(() => [200, 2]),
    );
    expect((await send('"1"')).headers.get('idempotency-replayed')).toBe('true');
    expect((await send('"2"')).body).toMatchObject({ error: { code: 'idempotency_mismatch' } });
    expect((await send('"1"', newKey())).status).toBe(412);
  });

  it('goes for a contract as well', async () => {
    const path = `/contracts/${await createContract(world)}`;
    const tag = await etagOf(path);
    expect((await world.admin.patch(path, { title: 'Another' }, ifMatch(tag))).status).toBe(200);
    expect((await world.admin.post(`${path}/cancel`, {}, ifMatch(tag))).status).toBe(412);
    expect((await world.admin.delete(path, ifMatch(tag))).status).toBe(412);
    expect((await world.admin.delete(path, ifMatch(await etagOf(path)))).status).toBe(200);
  });

  it.each(['3', '"abc"', 'W/"1"', '"1", "2"', '""', '"-1"'])('named by %s is refused', async (tag) => {
    expect(await world.admin.patch(await newItem(), { amount: '15.00' }, ifMatch(tag))).toMatchObject({
      status: 400,
      body: { error: { details: [{ field: 'If-Match', rule: 'invalid_etag' }] } },
    });
  });

  it('is not promised by a route that cannot keep it', async () => {
    for (const path of ['/invoice-adjustments', '/groups', `/contracts/${contract}/amendments`])
      expect(await world.admin.post(path, {}, ifMatch('"1"'))).toMatchObject({
        status: 400,
        body: { error: { details: [{ field: 'If-Match', rule: 'unsupported' }] } },
      });
  });
});
