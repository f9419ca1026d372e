import type { Answer, Json } from '../support/http';
import { form } from '../support/adjustments';
import { activeContract } from '../support/steps';
import { useWorld } from '../support/use-world';
import { contractBody, type World } from '../support/world';

interface Asked {
  world: World;
  contractId: string;
}

/** What one request may cause is bounded: the refusal says of what, and how much would be right. */
interface Bound {
  what: string;
  ask(asked: Asked): Promise<Answer>;
  status: number;
  /** Of the field, or in the message where it is not about one. */
  field?: string;
  names: RegExp;
}

const ID = '01900000-0000-7000-8000-0000000000ff';
const ids = (count: number) => Array.from({ length: count }, () => ID);
const post =
  (path: string, body: Json) =>
  ({ world, contractId }: Asked) =>
    world.admin.post(path.replace(':id', contractId), body);
const get =
  (path: string) =>
  ({ world, contractId }: Asked) =>
    world.admin.get(path.replace(':id', contractId));
const create =
  (changes: Json) =>
  ({ world }: Asked) =>
    world.admin.post('/contracts', contractBody(world, changes));
const upload = (data: () => FormData) => (asked: Asked) =>
  asked.world.admin.send('POST', `/contracts/${asked.contractId}/documents`, undefined, { raw: data() });

const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });
const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, 'v']));

const bounds: Bound[] = [
  {
    what: 'the distance of a clock',
    ask: post('/sandbox/clock/advance', { to: '2050-01-01' }),
    ...{ status: 400, field: 'to', names: /at most 10 years after .*advance in several steps/ },
  },
  {
    what: 'the first day of a contract',
    ask: create({ start_date: '1990-01-01' }),
    ...{ status: 400, field: 'start_date', names: /at most 10 years back/ },
  },
  {
    what: 'the length of a forecast',
    ask: post('/contracts/:id/forecast', { count: 25 }),
    ...{ status: 400, field: 'count', names: /at most 24/ },
  },
  {
    what: 'the cycles of a previewed calendar',
    ask: post('/calendar/preview', { count: 101 }),
    ...{ status: 400, field: 'count', names: /at most 100/ },
  },
  {
    what: 'the adjustments that are reviewed at once',
    ask: post('/invoice-adjustments/many/reviews', { ids: ids(1_001), status: 'approved' }),
    ...{ status: 400, field: 'ids', names: /at most 1000 adjustments/ },
  },
  {
    what: 'the invoices that are paid at once',
    ask: post('/payments', { invoice_ids: ids(1_001) }),
    ...{ status: 400, field: 'invoice_ids', names: /at most 1000 invoices; send several payments/ },
  },
  {
    what: 'the instances of a rule',
    ask: post('/invoice-adjustments?recurring=true', {
      ...{ contract_id: ID, type: 'bonus', amount: '1', count: 1_001 },
    }),
    ...{ status: 400, field: 'count', names: /at most 1000/ },
  },
  {
    what: 'the rows of a page',
    ask: get('/contracts?limit=101'),
    ...{ status: 400, field: 'limit', names: /at most 100/ },
  },
  {
    what: 'the events of a page',
    ask: get('/events?limit=101'),
    ...{ status: 400, field: 'limit', names: /at most 100/ },
  },
  {
    what: 'the rows of a report',
    ask: get('/reports/detailed-payments?from_date=2026-01-01&to_date=2027-01-01&limit=1001'),
    ...{ status: 400, field: 'limit', names: /at most 1000/ },
  },
  {
    what: 'a search',
    ask: get(`/contracts?search=${'x'.repeat(201)}`),
    ...{ status: 400, field: 'search', names: /at most 200 characters/ },
  },
  {
    what: 'the reminders of a setting',
    ask: ({ world }) => world.admin.patch('/settings', { reminder_days: Array(11).fill(1) }),
    ...{ status: 400, field: 'reminder_days', names: /at most 10 entries/ },
  },
  {
    what: 'a text',
    ask: create({ scope_of_work: 'x'.repeat(30_001) }),
    ...{ status: 400, field: 'scope_of_work', names: /at most 30000 characters/ },
  },
  {
    what: 'a decimal',
    ask: create({ amount: '9'.repeat(16) }),
    ...{ status: 400, field: 'amount', names: /at most 15 digits/ },
  },
  {
    what: 'the depth of a body',
    ask: create({ attributes: nested(40) as Json }),
    ...{ status: 400, names: /at most 32 levels/ },
  },
  {
    what: 'the values of a body',
    ask: create({ attributes: fields(10_001) }),
    ...{ status: 400, names: /at most 10000 values/ },
  },
  {
    what: 'a body',
    ask: create({ attributes: { a: 'x'.repeat(262_144) } }),
    ...{ status: 413, names: /larger than the 262144 bytes/ },
  },
  {
    what: 'an uploaded file',
    ask: upload(() => form({}, 'x'.repeat(10_485_761))),
    ...{ status: 413, names: /may have 10485760 bytes/ },
  },
  {
    what: 'the fields beside a file',
    ask: upload(() => form(fields(21), 'x')),
    ...{ status: 400, names: /at most 20 plainly named fields/ },
  },
  {
    what: 'an Idempotency-Key',
    ask: ({ world }) =>
      world.admin.post('/groups', { name: 'Long key' }, { headers: { 'Idempotency-Key': 'k'.repeat(256) } }),
    ...{ status: 400, names: /1 to 255 characters/ },
  },
];

describe('the work that one request can cause', () => {
  const world = useWorld();
  let contractId: string;
  beforeAll(async () => {
    contractId = await activeContract(world);
  });

  it.each(bounds)('$what has a bound that the refusal names', async ({ ask, status, field, names }) => {
    const answer = await ask({ world, contractId });
    expect(answer.status).toBe(status);
    const { message, details = [] } = answer.body.error as { message: string; details?: Json[] };
    expect(message).toMatch(names);
    if (field) {
      expect(details).toEqual([
        expect.objectContaining({ field, message: expect.stringMatching(names) as string }),
      ]);
    }
  });
});
