import { decideAdjustment } from '../../../domain/adjustment/decide';
import type { AdjustmentCommand } from '../../../domain/adjustment/adjustment';
import type { Actor } from '../../../domain/shared/lifecycle';
import { decideOffCycle } from '../../../domain/off-cycle/decide';
import type { OffCycleCommand, OffCyclePayment } from '../../../domain/off-cycle/off-cycle';
import { decideCancellation } from '../../../domain/invoice/cancellation';
import { defaultPolicies } from '../../../domain/shared/policies';
import { decideRule } from '../../../domain/recurring/decide';
import type { RuleCommand } from '../../../domain/recurring/recurring';
import { readAdjustment } from '../../../store/adjustment/adjustments';
import type { Cycle } from '../../../domain/billing/cycle';
import { newId } from '../../../store/db/ids';
import { getInvoice } from '../../../store/invoice/invoices';
import { adjustmentsOf } from '../../support/adjustments';
import { checkBooks, readBooks } from '../../support/billing-checks';
import { ISSUED, onlyInvoice } from '../../support/payments';
import { activeContract } from '../../support/steps';
import { inActivity, openActivities, traceOf } from '../../support/twice';
import { assignVacation, daysOff, requestTimeOff } from '../../support/time-off';
import { useFreshWorld } from '../../support/use-world';
import { START } from '../../support/world';

const ADMIN: Actor = { type: 'admin', id: 'admin', name: 'Admin' };

describe('every write of billing may run again after it has succeeded', () => {
  const world = useFreshWorld(START, async (each) => checkBooks(await readBooks(each)));
  let worker: Awaited<ReturnType<typeof openActivities>>;
  beforeEach(async () => {
    worker = await openActivities(world, { at: START, billingChunk: 3 });
  });
  afterEach(() => worker.close());

  const currentCycle = async (contractId: string): Promise<Cycle> =>
    (await world.db<Cycle>('cycles').where({ contractId }).whereNotNull('openedAt').first())!;

  /** What an item and a rule are made from. */
  async function draftOf(contractId: string) {
    const { id: cycleId, locksAt } = await currentCycle(contractId);
    const about = { ...world.scope, id: newId(), contractId, type: 'bonus' as const, category: null };
    const money = { amount: '1000', currency: 'EUR', description: 'Twice' };
    return { ...about, ...money, cycleId, locksAt, policies: defaultPolicies };
  }

  it('recordAdjustment: made, changed, approved, and declined again', async () => {
    const contractId = await activeContract(world);
    const draft = {
      ...(await draftOf(contractId)),
      dateSubmitted: '2026-01-10',
      ruleId: null,
      attachment: null,
    };
    const commands: AdjustmentCommand[] = [
      { type: 'submit', actor: ADMIN, draft, autoApprove: false },
      { type: 'edit', actor: ADMIN, edit: { amount: '2000' } },
      { type: 'approve', actor: ADMIN, reason: null },
      { type: 'decline', actor: ADMIN, reason: 'wrong' },
    ];
    let row = null;
    for (const command of commands)
      row = await worker.twice(
        worker.activities.recordAdjustment,
        worker.requestOf(row, decideAdjustment(row, command, START), command.type),
      );
    expect(row).toMatchObject({ status: 'declined', amount: '2000', version: 4 });
    const { told } = await readBooks(world);
    expect(told.get('invoice-adjustment.reviewed')?.get(draft.id)).toBe(2);
  });

  it('recordAdjustment: an approval that comes late and gets an invoice of its own', async () => {
    const contractId = await activeContract(world);
    const policies = { ...defaultPolicies, lateItems: 'off_cycle' as const };
    const draft = {
      ...(await draftOf(contractId)),
      dateSubmitted: '2026-01-10',
      ruleId: null,
      attachment: null,
    };
    const submit: AdjustmentCommand = {
      type: 'submit',
      actor: ADMIN,
      draft: { ...draft, policies },
      autoApprove: false,
    };
    const made = await worker.twice(
      worker.activities.recordAdjustment,
      worker.requestOf(null, decideAdjustment(null, submit, START), submit.type),
    );
    await world.advance(ISSUED);
    const late = (await readAdjustment(world.db, world.scope, made.id))!;
    const approval = decideAdjustment(late, { type: 'approve', actor: ADMIN, reason: null }, ISSUED);
    const request = { ...worker.requestOf(late, approval, 'approve'), at: ISSUED };
    await worker.twice(worker.activities.recordAdjustment, request);
    expect((await readBooks(world)).invoices).toMatchObject([
      { isOffCycle: false },
      { isOffCycle: true, total: '1000' },
    ]);
  });

  it('recordRecurring: a rule with its first instance, a change, and its end', async () => {
    const contractId = await activeContract(world);
    const { cycleId, locksAt: _locksAt, ...about } = await draftOf(contractId);
    const draft = {
      ...about,
      isAutoApproved: true,
      firstCycleId: cycleId,
      endDate: null,
      endsAt: null,
      maxCount: null,
    };
    const commands: RuleCommand[] = [
      { type: 'create', actor: ADMIN, draft },
      { type: 'change', actor: ADMIN, edit: { amount: '3000' } },
      { type: 'delete', actor: ADMIN, reason: null },
    ];
    let rule = null;
    for (const command of commands)
      rule = await worker.twice(
        worker.activities.recordRecurring,
        worker.requestOf(rule, decideRule(rule, command, START), command.type),
      );
    expect(rule).toMatchObject({ status: 'deleted', instances: 1 });
    expect((await readBooks(world)).items).toMatchObject([
      { ruleId: about.id, status: 'approved', amount: '1000' },
    ]);
  });

  it('recordOffCycle: asked for, approved, and paid by an invoice and a payment of its own', async () => {
    const contractId = await activeContract(world);
    const request = {
      ...{ ...world.scope, id: newId(), contractId, type: 'bonus' as const, amount: '500', currency: 'EUR' },
      ...{ reason: 'Launch', paymentDate: '2026-01-20', paysAt: '2026-01-20T00:00:00.000Z' },
      ...{ isAutoApproved: false, today: '2026-01-10' },
    };
    const commands: OffCycleCommand[] = [
      { type: 'create', actor: ADMIN, request },
      { type: 'approve', actor: ADMIN, reason: null },
      { type: 'pay', actor: ADMIN },
    ];
    let row: OffCyclePayment | null = null;
    for (const command of commands)
      row = await worker.twice(
        worker.activities.recordOffCycle,
        worker.requestOf(row, decideOffCycle(row, command, START), command.type),
      );
    expect(row).toMatchObject({ status: 'processing' });
    expect(await world.db('payments').where(world.scope)).toHaveLength(1);
    expect((await readBooks(world)).invoices).toMatchObject([{ id: row?.invoiceId, total: '500' }]);
  });

  it('recordCancellation: what the invoice billed moves to the next one, once', async () => {
    const contractId = await activeContract(world, { start_date: '2026-01-01' });
    const item = await adjustmentsOf(world, contractId).make({ is_auto_approved: true });
    await world.advance(ISSUED);
    const { id } = await onlyInvoice(world, contractId);
    const invoice = (await getInvoice(world.db, world.scope, id as string))!;
    const decision = decideCancellation(invoice, { type: 'cancel', actor: ADMIN, reason: null }, ISSUED);
    const request = { ...worker.requestOf(invoice, decision, 'cancel'), at: ISSUED };
    await worker.twice(worker.activities.recordCancellation, request);
    const moved = (await readAdjustment(world.db, world.scope, item.id as string))!;
    expect(moved).toMatchObject({ status: 'approved', invoiceId: null });
    expect(moved.appliedCycleId).not.toBe(moved.cycleId);
  });

  it('reviewMany: the same batch again answers what it decided', async () => {
    const items = adjustmentsOf(world, await activeContract(world));
    const [first, second, gone] = [await items.make(), await items.make(), await items.make()];
    await items.review(gone.id as string, 'declined');
    const ids = [first, second, gone].map(({ id }) => id as string);
    const request = {
      ...{ scope: world.scope, batchId: newId(), ids, outcome: 'approved' as const, reason: null },
      ...{ actor: ADMIN, at: START },
    };
    const { results } = await worker.activities.reviewMany(request);
    expect(results).toMatchObject([
      { outcome: 'approved' },
      { outcome: 'approved' },
      { refusal: { code: 'not_pending' } },
    ]);
    const before = await traceOf(world);
    expect((await worker.activities.reviewMany(request)).results).toEqual(results);
    expect(await traceOf(world)).toEqual(before);
  });

  it('reviewMany: time off is taken off its balance, and off the pay, once', async () => {
    const contractId = await activeContract(world);
    await assignVacation(world, world.workerId);
    const asked = [
      await requestTimeOff(world, daysOff('2026-02-02', '2026-02-03')),
      await requestTimeOff(world, daysOff('2026-02-04', '2026-02-04', { type: 'unpaid' })),
      await requestTimeOff(world, daysOff('2026-02-05')),
    ];
    const outcomes = ['approved', 'approved', 'declined'] as const;
    const decisions = asked.map(({ id }, index) => ({
      ...{ kind: 'time_off' as const, id: id as string, outcome: outcomes[index]!, reason: null },
    }));
    const request = {
      ...{ scope: world.scope, batchId: newId(), ids: [], outcome: 'approved' as const, reason: null },
      ...{ decisions, actor: ADMIN, at: START },
    };
    const { results, wake } = await worker.activities.reviewMany(request);
    expect(results).toMatchObject(outcomes.map((outcome) => ({ outcome })));
    expect(wake.map(({ start }) => start?.workflowType ?? null)).toEqual(['timeOff', 'timeOff', null]);
    const unpaid = () => world.db('time_off_unpaid_days').where({ contractId }).select('timeOffId', 'halves');
    const before = [await traceOf(world), await unpaid()];
    expect(before[1]).toEqual([{ timeOffId: asked[1]!.id, halves: 2 }]);
    expect((await worker.activities.reviewMany(request)).results).toEqual(results);
    expect([await traceOf(world), await unpaid()]).toEqual(before);
  });

  it('reviewMany: takes as many statements for ten requests of time off as for two', async () => {
    await activeContract(world);
    await assignVacation(world, world.workerId);
    const statementsFor = async (days: string[]) => {
      const ids: string[] = [];
      for (const day of days) ids.push((await requestTimeOff(world, daysOff(day))).id as string);
      const decisions = ids.map((id) => ({
        ...{ kind: 'time_off' as const, id, outcome: 'approved' as const, reason: null },
      }));
      const request = {
        ...{ scope: world.scope, batchId: newId(), ids: [], outcome: 'approved' as const, reason: null },
        ...{ decisions, actor: ADMIN, at: START },
      };
      const ran: string[] = [];
      const note = ({ sql }: { sql: string }) => ran.push(sql);
      world.db.on('query', note);
      const { results } = await worker.activities.reviewMany(request);
      world.db.off('query', note);
      expect(results).toMatchObject(ids.map((id) => ({ id, outcome: 'approved' })));
      return ran;
    };
    const two = await statementsFor(['2026-02-02', '2026-02-03']);
    const week = (first: number) =>
      [0, 1, 2, 3, 4].map((day) => `2026-02-${String(first + day).padStart(2, '0')}`);
    const ten = await statementsFor([...week(9), ...week(16)]);
    expect(two.join('\n')).toContain('time_off_movements');
    expect(ten.length <= two.length ? [] : ten).toEqual([]);
  });

  describe('runBilling', () => {
    /** Some contracts with an item and a rule, and what bills them up to an instant. */
    async function calendarOfFour() {
      const contracts = await Promise.all([1, 2, 3, 4].map(() => activeContract(world)));
      for (const contract of contracts) {
        await adjustmentsOf(world, contract).make({ is_auto_approved: true }, '?recurring=true');
        await adjustmentsOf(world, contract).make({ type: 'deduction', is_auto_approved: true });
      }
      const { calendarId: id } = await currentCycle(contracts[0]!);
      const { scope } = world;
      return (now: string, attempt = 1) =>
        inActivity(() => worker.activities.runBilling({ scope, id, now }), attempt);
    }

    const APRIL = '2026-04-01T00:00:00.000Z';
    const checkQuarter = async () => {
      const books = await readBooks(world);
      checkBooks(books);
      expect(books.invoices).toHaveLength(3 * 4);
      expect(books.items.filter(({ ruleId }) => ruleId !== null)).toHaveLength(4 * 4);
    };

    it('a second run finds nothing to do', async () => {
      const run = await calendarOfFour();
      const next = await run(APRIL);
      const before = await traceOf(world);
      expect(await run(APRIL, 2)).toBe(next);
      expect(await run(START)).toBe(next);
      expect(await traceOf(world)).toEqual(before);
      await checkQuarter();
    });

    it('two at once do everything once', async () => {
      const run = await calendarOfFour();
      const both = await Promise.all([run(APRIL), run(APRIL)]);
      expect(both[0]).toBe(both[1]);
      await checkQuarter();
    });
  });
});
