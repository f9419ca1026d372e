import { newKey, type Answer, type Json } from '../support/http';
import { accepted, activeContract } from '../support/steps';
import { useWorld } from '../support/use-world';
import { contractBody } from '../support/world';

describe('bad input', () => {
  const world = useWorld();

  const stored = async (): Promise<number> => {
    const { rows } = await world.db.raw<{ rows: { count: string }[] }>(
      'SELECT count(*) FROM contracts WHERE environment_id = ?',
      [world.scope.environmentId],
    );
    return Number(rows[0]?.count);
  };

  it.each<[string, Json, string]>([
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['a title that is no text', { title: 7 }, 'title'],
    ['an empty title', { title: '  ' }, 'title'],
    ['31 February', { start_date: '2026-02-31' }, 'start_date'],
    ['29 February of a common year', { start_date: '2026-02-29' }, 'start_date'],
    ['a date in another notation', { start_date: '01/02/2026' }, 'start_date'],
    ['an unknown kind', { kind: 'lease' }, 'kind'],
    ['an unknown currency', { currency: 'XYZ' }, 'currency'],
    ['an unknown time zone', { timezone: 'Mars/Base' }, 'timezone'],
    ['a negative amount', { amount: '-1' }, 'amount'],
    ['an amount in words', { amount: 'much' }, 'amount'],
    ['more decimals than the currency has', { amount: '1.005' }, 'amount'],
    ['decimals of a currency without any', { amount: '1.5', currency: 'JPY' }, 'amount'],
    ['a day for calendar months', { frequency: 'calendar_month', cycle_end: 15 }, 'cycle_end'],
    ['a weekday over 7', { frequency: 'weekly', cycle_end_type: 'DAY_OF_WEEK', cycle_end: 8 }, 'cycle_end'],
    ['a worker that is no id', { worker_id: 'me' }, 'worker_id'],
    ['a worker that does not exist', { worker_id: '01900000-0000-7000-8000-0000000000ff' }, 'worker_id'],
    ['a group of another tenant', { group_id: '01900000-0000-7000-8000-0000000000ff' }, 'group_id'],
    ['no worker at all', { worker_id: undefined }, 'worker_id'],
    ['payment due days out of range', { payment_due_days: 91 }, 'payment_due_days'],
  ])('%s is 400, names the field and stores nothing', async (_what, changes, field) => {
    const before = await stored();
    const answer = await world.admin.post('/contracts', contractBody(world, changes));
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'invalid_request' } } });
    const details = answer.body.error.details as { field: string; rule: string; message: string }[];
    expect(details.map((detail) => detail.field)).toContain(field);
    expect(details.every(({ rule, message }) => rule.length > 0 && message.length > 0)).toBe(true);
    expect(await stored()).toBe(before);
  });

  it('names every problem at once', async () => {
    const answer = await world.admin.post('/contracts', { title: '', start_date: '2026-02-31' });
    const fields = (answer.body.error.details as { field: string }[]).map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['title', 'start_date', 'kind', 'currency']));
  });

  it.each([
    ['end before start', { end_date: '2025-12-31' }, 'end_before_start', 'end_date'],
    ['a fixed contract without an amount', { amount: undefined }, 'amount_required', 'amount'],
  ])('%s is 422', async (_what, changes, code, field) => {
    const before = await stored();
    expect(await world.admin.post('/contracts', contractBody(world, changes))).toMatchObject({
      status: 422,
      body: { error: { code, details: [{ field }] } },
    });
    expect(await stored()).toBe(before);
  });

  it.each([
    ['malformed JSON', '{"title":', 400, 'malformed_json', 'Send a JSON object'],
    ['a list', '[]', 400, 'invalid_request', 'object'],
    ['null', 'null', 400, 'malformed_json', 'The body is no JSON object'],
    ['a text', '"x"', 400, 'malformed_json', 'The body is no JSON object'],
    ['an empty body', '', 400, 'invalid_request', 'is required'],
    [
      'one over the limit',
      JSON.stringify({ title: 'x'.repeat(300_000) }),
      413,
      'body_too_large',
      '262144 bytes',
    ],
  ])('a body that is %s is told what to do', async (_what, raw, status, code, said) => {
    const answer = await world.admin.post('/contracts', {}, { raw });
    expect(answer).toMatchObject({ status, body: { error: { code } } });
    expect(answer.body.error.message).toContain(said);
  });

  it('what is sent twice, or lies beyond the calendar, is told so', async () => {
    const said = async (answer: Promise<Answer>) => (await answer).body.error.message as string;
    expect(await said(world.admin.get('/contracts?search=a&search=b'))).toContain('only one');
    const far = contractBody(world, { end_date: '3000-01-01' });
    expect(await said(world.admin.post('/contracts', far))).toContain('to 2999-12-31');
    const tokens: [Json, string][] = [
      [{ scope: 'root' }, 'must be admin, or worker'],
      [{ name: 'T' }, 'is required: user, service or worker'],
    ];
    for (const [body, why] of tokens) expect(await said(world.admin.post('/tokens', body))).toContain(why);
  });

  it.each([
    ['ends too soon', 'multipart/form-data; boundary=x', 'end it with its boundary'],
    ['names no boundary', 'multipart/form-data', 'Content-Type'],
  ])('an upload that %s is told how to mend it', async (_what, type, said) => {
    const { url, token } = world.admin;
    const answer = await fetch(`${url}/v1/invoice-adjustments`, {
      method: 'POST',
      // The name of a scheme has no case.
      headers: { Authorization: `bearer ${token}`, 'Content-Type': type, 'Idempotency-Key': newKey() },
      body: '--x\r\nContent-Disposition: form-data; name="amount"\r\n\r\n1\r\n',
    });
    expect(answer.status).toBe(400);
    const { error } = (await answer.json()) as { error: { code: string; message: string } };
    expect(error.code).toBe('malformed_multipart');
    expect(error.message).toContain(said);
  });

  it('unknown query parameters, statuses and cursors are 400', async () => {
    for (const query of [
      'colour=red',
      'status=asleep',
      'limit=0',
      'limit=1000',
      'limit=many',
      'cursor=abc',
    ]) {
      expect((await world.admin.get(`/contracts?${query}`)).status).toBe(400);
    }
  });

  it('unknown ids and routes are 404 and say so', async () => {
    for (const path of [
      '/contracts/x',
      '/contracts/01900000-0000-7000-8000-0000000000ff',
      '/people/x',
      '/nothing',
    ]) {
      const answer = await world.admin.get(path);
      expect(answer.status).toBe(404);
      expect(answer.body.error.message).toBeTruthy();
    }
  });

  it('an amendment of another contract is not found under this one', async () => {
    const [one, two] = [await activeContract(world), await activeContract(world)];
    const { id } = accepted(
      await world.admin.post(`/contracts/${one}/amendments`, { amount: '1', effective_date: '2026-03-01' }),
    );
    expect((await world.admin.get(`/contracts/${two}/amendments/${id}`)).status).toBe(404);
    expect(
      (await world.worker.post(`/contracts/${two}/amendments/${id}/signatures`, { signature: 'Wanda' }))
        .status,
    ).toBe(404);
  });

  it('the clock does not go back, and takes no nonsense', async () => {
    expect(await world.admin.post('/sandbox/clock/advance', { to: '2026-01-09' })).toMatchObject({
      status: 422,
      body: { error: { code: 'clock_moves_forward' } },
    });
    for (const to of ['soon', '2026-02-30', '2026-02-30T00:00:00Z', 5, null]) {
      expect((await world.admin.post('/sandbox/clock/advance', { to })).status).toBe(400);
    }
  });

  it('every error carries the id of its request', async () => {
    const answer = await world.admin.get('/nothing', { headers: { 'X-Request-Id': 'trace-1' } });
    expect(answer.body.error.request_id).toBe('trace-1');
    expect(answer.headers.get('x-request-id')).toBe('trace-1');
  });
});
