import { forfeitPending } from '../../activities/billing/forfeit-pending';
import { adjustmentTable } from '../../domain/adjustment/transitions';
import { newCycle, type Cycle } from '../../domain/billing/cycle';
import { cycleTable } from '../../domain/billing/transitions';
import type { Contract } from '../../domain/contract/contract';
import { invoiceTable } from '../../domain/invoice/transitions';
import { offCycleTable } from '../../domain/off-cycle/transitions';
import { SYSTEM, type StatusTable } from '../../domain/shared/lifecycle';
import { billItems, moveBilledItems } from '../../store/adjustment/adjustments-bulk';
import {
  closeCycles,
  dismissException,
  insertCycles,
  listCycles,
  reopenException,
} from '../../store/billing/cycles';
import { getContract } from '../../store/contract/contracts';
import { toRow, type Transaction } from '../../store/db/database';
import { newId } from '../../store/db/ids';
import { releaseOffCycle } from '../../store/invoice/canceled-invoices';
import { insertInvoices, insertLines, markOverdue } from '../../store/invoice/invoices';
import {
  claimInvoices,
  readInvoices,
  releaseInvoices,
  settleInvoices,
  settleOffCycle,
} from '../../store/invoice/paid-invoices';
import { savePayment } from '../../store/payment/payments';
import { activeContract } from '../support/steps';
import { newWorld, type World } from '../support/world';
import { adjustmentIn } from '../unit/support/adjustments';
import { offCycleIn, paymentIn } from '../unit/support/billing-subjects';

const AT = '2026-03-10T00:00:00.000Z';
const EVERYONE = {
  after: '00000000-0000-0000-0000-000000000000',
  upTo: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
};

type Make = (trx: Transaction, status: string) => Promise<string>;
type Move = (trx: Transaction, ids: string[]) => Promise<unknown>;
type AnyTable = StatusTable<string, string>;

/** Rows in every status, of which each set has to move those that its table allows, and no others. */
describe('a set moves the rows that the table allows', () => {
  let world: World;
  let contract: Contract;
  let cycle: Cycle;
  /** The invoice on which items and off-cycle payments are. */
  let invoiceId: string;
  let number = 1_000;
  let day = 0;

  beforeAll(async () => {
    world = await newWorld(AT);
    const { db, scope } = world;
    const id = await activeContract(world, { start_date: '2026-03-01' });
    contract = (await getContract(db, scope, id)) as Contract;
    cycle = (await listCycles(db, scope, id, { after: null, limit: 10 })).at(-1)!;
    invoiceId = await db.transaction((trx) => invoice(trx, 'pending'));
  });
  afterAll(() => world.close());

  const invoice: Make = async (trx, status) => {
    const id = newId();
    const { id: contractId, workerId } = contract;
    const money = { currency: 'EUR', total: '1000', creditUsed: '0', creditLeft: '0' };
    const dates = { issuedAt: AT, dueDate: '2026-03-09', overdueAt: AT, periodStart: null, periodEnd: null };
    const about = {
      family: 'workforce',
      isOverdue: false,
      isOffCycle: true,
      paidAt: null,
      basePay: null,
    } as const;
    const row = { ...world.scope, id, contractId, workerId, ...money, ...dates, ...about, version: 1 };
    await insertInvoices(trx, [
      {
        ...row,
        status: status as keyof typeof invoiceTable,
        cycleId: null,
        calendarId: cycle.calendarId,
        number: String((number += 1)),
      },
    ]);
    return id;
  };

  const item: Make = async (trx, status) => {
    const id = newId();
    const own = { id, contractId: contract.id, cycleId: cycle.id, appliedCycleId: cycle.id, invoiceId };
    const row = {
      ...adjustmentIn(status as keyof typeof adjustmentTable),
      ...world.scope,
      ...own,
      version: 1,
    };
    await trx('adjustments').insert(toRow(row));
    const line = {
      ...({ sourceType: 'adjustment', sourceId: id, description: '', category: 'bonus' } as const),
      ...{ quantity: null, unitPrice: null },
    };
    await insertLines(trx, [{ ...line, invoiceId, lineNo: (number += 1), amount: '1' }]);
    return id;
  };

  const offCycle: Make = async (trx, status) => {
    const own = { id: newId(), contractId: contract.id, invoiceId, paymentId: null };
    const row = { ...offCycleIn(status as keyof typeof offCycleTable), ...world.scope, ...own, version: 1 };
    await trx('off_cycle_payments').insert(toRow(row));
    return own.id;
  };

  const lockedCycle: Make = async (trx, status) => {
    day += 1;
    const startsOn = `2030-01-${String(day).padStart(2, '0')}`;
    const row = newCycle(newId(), contract, cycle.calendarId, { ...cycle, startsOn, endsOn: startsOn });
    await insertCycles(trx, [{ ...row, status: status as keyof typeof cycleTable }]);
    return row.id;
  };

  const payment = async (trx: Transaction): Promise<string> => {
    const row = { ...paymentIn('processing'), ...world.scope, id: newId() };
    await savePayment(trx, row);
    return row.id;
  };

  const close =
    (status: 'invoiced' | 'skipped' | 'exception'): Move =>
    (trx, ids) =>
      closeCycles(
        trx,
        ids.map((id) => ({ id, status, exception: null })),
        AT,
      );

  const forfeit: Move = (trx) =>
    forfeitPending(trx, { ...world.scope, id: cycle.calendarId }, { ended: [contract.id], billed: [] }, AT);

  it.each<[string, string, AnyTable, Make, Move]>([
    [
      'invoices',
      'claim',
      invoiceTable,
      invoice,
      async (trx, ids) => claimInvoices(trx, await payment(trx), await readInvoices(trx, world.scope, ids)),
    ],
    ['invoices', 'settle', invoiceTable, invoice, (trx, ids) => settleInvoices(trx, ids, AT)],
    [
      'invoices',
      'release',
      invoiceTable,
      invoice,
      async (trx, ids) => releaseInvoices(trx, await payment(trx), ids),
    ],
    [
      'invoices',
      'markOverdue',
      invoiceTable,
      invoice,
      (trx) => markOverdue(trx, cycle.calendarId, { ...EVERYONE, at: AT }),
    ],
    [
      'adjustments',
      'bill',
      adjustmentTable,
      item,
      (trx, ids) =>
        billItems(
          trx,
          ids.map((id) => ({ id, invoiceId })),
          AT,
        ),
    ],
    [
      'adjustments',
      'pay',
      adjustmentTable,
      item,
      (trx) => moveBilledItems(trx, [invoiceId], 'pay', {}, AT, SYSTEM),
    ],
    [
      'adjustments',
      'release',
      adjustmentTable,
      item,
      (trx) => moveBilledItems(trx, [invoiceId], 'release', { invoiceId: null }, AT, SYSTEM),
    ],
    ['adjustments', 'forfeit', adjustmentTable, item, forfeit],
    ['off_cycle_payments', 'forfeit', offCycleTable, offCycle, forfeit],
    ['off_cycle_payments', 'settle', offCycleTable, offCycle, (trx) => settleOffCycle(trx, [invoiceId], AT)],
    ['off_cycle_payments', 'release', offCycleTable, offCycle, (trx) => releaseOffCycle(trx, invoiceId, AT)],
    ['cycles', 'lock', cycleTable, lockedCycle, close('invoiced')],
    ['cycles', 'lock', cycleTable, lockedCycle, close('skipped')],
    ['cycles', 'lock', cycleTable, lockedCycle, close('exception')],
    [
      'cycles',
      'dismiss',
      cycleTable,
      lockedCycle,
      async (trx, ids) => {
        for (const id of ids) await dismissException(trx, world.scope, id);
      },
    ],
    [
      'cycles',
      'reopen',
      cycleTable,
      lockedCycle,
      async (trx, ids) => {
        for (const id of ids) await reopenException(trx, world.scope, id, { locksAt: AT, overdueAt: AT });
      },
    ],
  ])('%s: %s', async (rows, command, table, make, move) => {
    await undone(async (trx) => {
      const made: { status: string; id: string }[] = [];
      for (const status of Object.keys(table)) made.push({ status, id: await make(trx, status) });
      const read = async (id: string) => (await trx(rows).where({ id }).first()) as { status: string };
      // One after the other: a transaction has one connection.
      const before: { status: string }[] = [];
      for (const { id } of made) before.push(await read(id));
      await move(
        trx,
        made.map(({ id }) => id),
      );
      for (const [index, { status, id }] of made.entries()) {
        const after = await read(id);
        const targets = table[status]!.on[command];
        if (targets) {
          expect(after).not.toEqual(before[index]);
          expect(targets).toContain(after.status);
        } else expect(after).toEqual(before[index]);
      }
    });
  });

  async function undone(work: (trx: Transaction) => Promise<void>): Promise<void> {
    const end = new Error('Nothing of it is kept.');
    try {
      await world.db.transaction(async (trx) => {
        await work(trx);
        throw end;
      });
    } catch (error) {
      if (error !== end) throw error;
    }
  }
});
