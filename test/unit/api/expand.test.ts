import { z } from 'zod';
import { toMany, toOne, MAX_RELATED, type Asking, type Target } from '../../../api/shared/expand/relation';
import { accessOf } from '../../../api/shared/access';
import type { Route } from '../../../api/shared/route';
import { routes } from '../../../api/v1';

const label = ({ method, path }: Route) => `${method.toUpperCase()} ${path}`;
const reads = routes.filter(({ method }) => method === 'get');

/** The row that a read answers, of its list or the one; null where it answers none. */
function rowOf({ answers }: Route): z.ZodObject | null {
  const answer = answers[200];
  if (!(answer instanceof z.ZodObject)) return null;
  const rows: unknown = answer.shape['data'];
  return rows instanceof z.ZodArray ? (rows.element as z.ZodObject) : answer;
}

const idsIn = (route: Route) =>
  Object.keys(rowOf(route)?.shape ?? {}).filter((name) => name !== 'id' && /_ids?$/.test(name));

/** Under which name a request has the row that an id names answered. */
const RELATIONS: Record<string, string[]> = {
  contract_id: ['contract'],
  worker_id: ['worker'],
  cycle_id: ['cycle'],
  invoice_id: ['invoice'],
  invoice_ids: ['invoices'],
  user_id: ['user'],
  delegate_id: ['delegate'],
  person_id: ['person', 'worker'],
  contact_person_id: ['contact_person'],
  company_id: ['company'],
  location_id: ['location'],
  client_id: ['client'],
  site_id: ['site'],
};

/** Why an id leads nowhere: what it names is read otherwise, or in one call for the whole list. */
const ALONE: Record<string, string> = {
  external_id: 'names nothing of ours',
  previous_contract_id: 'few contracts renew another, and the list has that one as well',
  next_contract_id: 'few contracts are renewed, and the list has that one as well',
  applied_cycle_id: 'the cycles of a contract are read in one call',
  rule_id: 'the rules of a contract are read in one call',
  payment_id: 'the invoice tells whether it is paid',
  first_cycle_id: 'the cycles of a contract are read in one call',
  policy_id: 'the policies of an environment are few, and read in one call',
  time_off_id: 'the time off of a person is read in one call',
  group_id: 'groups are few, and read in one call',
  of_entry_id: 'the ledger of a contract is read in one call',
  reversed_by_id: 'the ledger of a contract is read in one call',
  amendment_id: 'the amendments of a contract are read in one call',
};

/** Reads whose rows tell all that is asked of what they belong to, or belong to the one thing that the path names. */
const WITHOUT = [
  ...['/events', '/terms', '/terminations', '/versions', '/documents', '/diff', '/breakdown'],
  ...['/cycles/:cycleId', '/sessions', '/me', '/detailed-payments', '/operations/:operationId'],
  // Logs: they tell whom, of what and what became of it.
  ...['/emails', '/emails/:emailId', '/deliveries', '/deliveries/:deliveryId'],
];

describe('expand', () => {
  const withIds = reads.filter(
    (route) => idsIn(route).length > 0 && !WITHOUT.some((end) => route.path.endsWith(end)),
  );

  it.each(withIds.map((route) => [label(route), route] as const))(
    'of %s has every id that its rows tell, or a reason',
    (_label, route) => {
      const offered = Object.keys(route.expand ?? {});
      const left = idsIn(route).filter(
        (name) => !(name in ALONE) && !RELATIONS[name]?.some((relation) => offered.includes(relation)),
      );
      expect(left).toEqual([]);
    },
  );

  const expandable = routes.flatMap((route) =>
    route.expand ? [[label(route), route, Object.entries(route.expand)] as const] : [],
  );

  it.each(expandable)('of %s takes its names and no others', (_label, { query }, relations) => {
    const { expand } = (query as z.ZodObject).shape as Record<string, z.ZodType>;
    const names = relations.map(([name]) => name);
    expect(expand!.parse(names.join(','))).toEqual(names);
    expect(expand!.parse([names[0], names[0]])).toHaveLength(2);
    for (const other of ['id', `${names[0]}.${names[0]}`, '', '__proto__', 'constructor']) {
      const { error } = expand!.safeParse(other);
      expect(error?.issues[0]?.message).toBe(`must be one of ${names.join(', ')}`);
    }
  });

  it.each(expandable)('of %s is for whom the route is', (_label, route, relations) => {
    if (!accessOf(route).worker) return;
    expect(relations.filter(([, { orWorker }]) => !orWorker)).toEqual([]);
  });

  it.each(expandable)(
    'of %s is in the schema of its rows, and may be left out',
    (_label, route, relations) => {
      const { expanded } = rowOf(route)!.shape as Record<string, z.ZodType>;
      expect(expanded!.safeParse(undefined).success).toBe(true);
      expect(expanded!.safeParse({}).success).toBe(true);
      expect(expanded!.safeParse({ other: null }).success).toBe(false);
      const shape = (expanded as z.ZodOptional<z.ZodObject>).unwrap().shape;
      expect(Object.keys(shape)).toEqual(relations.map(([name]) => name));
    },
  );
});

describe('what a page leads to', () => {
  const asking = {} as Asking;
  const read = jest.fn((_asking: Asking, keys: string[]) =>
    Promise.resolve(new Map(keys.filter((key) => key !== 'hidden').map((key) => [key, key.toUpperCase()]))),
  );
  const target: Target<z.ZodString> = { schema: z.string(), needs: 'contracts:read', read };
  beforeEach(() => read.mockClear());

  it('is read once for all rows, each key once, and null where there is nothing to show', async () => {
    const rows = ['a', 'b', 'a', null, 'hidden'];
    const valueOf = await toOne(target, (row: string | null) => row).load(asking, rows);
    expect(rows.map(valueOf)).toEqual(['A', 'B', 'A', null, null]);
    expect(read.mock.calls).toEqual([[asking, ['a', 'b', 'hidden']]]);
  });

  it('is not read where no row has a key', async () => {
    const valueOf = await toOne(target, (row: string | null) => row).load(asking, [null]);
    expect(valueOf(null)).toBeNull();
    expect(read).not.toHaveBeenCalled();
  });

  const many = toMany(target, ({ length }: { length: number }) =>
    Array.from({ length }, (_, index) => `k${index}`),
  );

  it('keeps its order where a row leads to many', async () => {
    const valueOf = await many.load(asking, [{ length: 3 }]);
    expect(valueOf({ length: 3 })).toEqual(['K0', 'K1', 'K2']);
  });

  it('is bounded, and the refusal names the bound', async () => {
    await many.load(asking, [{ length: MAX_RELATED }]);
    await expect(many.load(asking, [{ length: MAX_RELATED }, { length: 1 }])).rejects.toMatchObject({
      field: 'expand',
      message: expect.stringContaining('1000') as string,
    });
  });
});
