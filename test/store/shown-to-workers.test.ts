import type { Scope } from '../../domain/shared/scope';
import { readOpenOfMany } from '../../store/amendment/amendments';
import { readCycles } from '../../store/billing/cycles';
import { readContracts } from '../../store/contract/contracts';
import { readInvoices } from '../../store/invoice/invoices';
import { readStanding } from '../../store/termination/terminations';
import { invoicesOf } from '../support/payments';
import { accepted, activeContract, createContract } from '../support/steps';
import { useWorlds } from '../support/use-world';
import type { World } from '../support/world';

/** What rows lead to is read by ids; these may be of anybody, and what is shown is the caller's. */
describe('what is read by ids for many rows', () => {
  const open = useWorlds();
  let world: World;
  let stranger: World;
  let contractId: string;
  let draftId: string;
  let invoice: { id: string; cycle_id: string };

  beforeAll(async () => {
    [world, stranger] = [await open(), await open()];
    contractId = await activeContract(world);
    draftId = await createContract(world);
    await world.advance('2026-02-01T00:00:00Z');
    invoice = (await invoicesOf(world, contractId))[0] as typeof invoice;
    const path = `/contracts/${contractId}`;
    const amendment = { amount: '9.99', effective_date: '2026-07-01' };
    accepted(await world.admin.post(`${path}/amendments`, amendment));
    const end = { termination_type: 'mutual', completion_date: '2026-12-31', terminate_now: false };
    accepted(await world.admin.post(`${path}/terminations`, end));
  });

  type Read = (scope: Scope, workerId: string | null) => Promise<unknown[]>;
  const reads: [string, Read][] = [
    ['contracts', (scope, worker) => readContracts(world.db, scope, [contractId], worker)],
    ['cycles', (scope, worker) => readCycles(world.db, scope, [invoice.cycle_id], worker)],
    ['open amendments', (scope, worker) => readOpenOfMany(world.db, scope, [contractId], worker)],
    ['terminations', (scope, worker) => readStanding(world.db, scope, [contractId], worker)],
    [
      'invoices',
      (scope, worker) => readInvoices(world.db, scope, { key: 'id', values: [invoice.id] }, worker),
    ],
    [
      'invoices of cycles',
      (scope, worker) =>
        readInvoices(world.db, scope, { key: 'cycleId', values: [invoice.cycle_id] }, worker),
    ],
  ];

  it.each(reads)('%s: by the employer and whose they are, by nobody else', async (_what, read) => {
    const { scope, live, workerId, otherId } = world;
    expect(await read(scope, null)).toHaveLength(1);
    expect(await read(scope, workerId)).toHaveLength(1);
    expect(await read(scope, otherId)).toEqual([]);
    expect(await read(stranger.scope, null)).toEqual([]);
    expect(await read(live.scope, null)).toEqual([]);
    expect(await read({ ...scope, organisationId: stranger.scope.organisationId }, null)).toEqual([]);
  });

  it('a draft: by the employer, not by its worker', async () => {
    const { db, scope, workerId } = world;
    expect(await readContracts(db, scope, [draftId], null)).toHaveLength(1);
    expect(await readContracts(db, scope, [draftId], workerId)).toEqual([]);
  });
});
