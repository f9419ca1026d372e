import type { Adjustment } from '../../domain/adjustment/adjustment';
import { isWork, kindOf, nounOf, reviewedKindOf } from '../../domain/adjustment/item-kind';
import type { ApprovableKind, OneReview } from '../../domain/approval/approval';
import type { DecisionFacts } from '../../domain/approval/standing';
import type { PaidCycle } from '../../domain/billing/currency';
import type { Contract } from '../../domain/contract/contract';
import { workflowIdOf } from '../../domain/lifecycles';
import type { OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import type { TimeOff } from '../../domain/time-off/time-off';
import { RefusedError, type Refusal } from '../../domain/shared/errors';
import { refuseMoved } from '../../domain/shared/lifecycle';
import { inScope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import {
  decidedBy,
  lockAdjustments,
  lockContractsOf,
  lockCyclesFor,
  saveReviewed,
} from '../../store/adjustment/adjustments-bulk';
import { readFacts } from '../../store/approval/facts';
import { type Database, type Transaction } from '../../store/db/database';
import { appendToMany } from '../../store/event/events-bulk';
import { lockOffCycle, saveReviewedPayments } from '../../store/off-cycle/off-cycle';
import { lockTimesOff, saveReviewedTimesOff } from '../../store/time-off/time-off';
import { followSheets } from '../../store/work/work-sheets';
import type { BulkReviewRequest, ReviewResult, Wake } from '../../workflows/messages';
import { KnownCycles, type Placed } from '../billing/place-approved';
import { billingWakes } from '../support/billing-wakes';
import { wakeOfPayment, wakeOfSheet, wakeOfTimeOff } from '../support/wakes';
import { withHeartbeat } from '../support/with-heartbeat';
import { decideItem, decidePaymentOf, isRefusal, type Decided } from './review-one';
import { decideTimesOff, type TimesOff } from './review-time-off';

/** The results; calendars that have something to do earlier now, sheets, and payments that are to be made. */
interface BulkReviewed {
  results: ReviewResult[];
  wake: Wake[];
}

type Request = BulkReviewRequest & { at: Instant };
type Row = Adjustment | OffCyclePayment | TimeOff;

/** What has been locked, and is known, for all of them. */
export interface Known {
  contracts: Map<string, Contract>;
  cycles: Map<string, PaidCycle>;
  places: KnownCycles;
  facts: DecisionFacts | undefined;
}

/** Decides up to 1000 things, of whatever kinds, in one transaction; each is decided as if it had been sent alone. */
export function createReviewMany({ db }: { db: Database }): (request: Request) => Promise<BulkReviewed> {
  return (request) => withHeartbeat(() => db.transaction((trx) => reviewAll(trx, request)));
}

async function reviewAll(trx: Transaction, request: Request): Promise<BulkReviewed> {
  const wanted = reviewsOf(request);
  const locked = await lockAll(trx, request, wanted);
  // The events are the receipt: what this very batch has decided is answered, not decided again.
  const before = await decidedBy(trx, request.scope, request.batchId);
  const asked = wanted.filter(
    (one) => one.kind === 'time_off' && !before.has(one.id) && movedOf(request, locked, one) === null,
  );
  const timesOff = await decideTimesOff(trx, request, asked, locked.timesOff, locked.known);
  const decided: Decided[] = [];
  const results: ReviewResult[] = [];
  for (const one of wanted) {
    const row = rowOf(request, locked, one);
    const done = before.get(one.id);
    const isNew = row && done === undefined;
    const moved = isNew ? movedOf(request, locked, one) : null;
    const review = isNew
      ? (moved ?? (await reviewOne(trx, request, one, row, { ...locked.known, timesOff })))
      : row;
    if (!review) results.push({ ...named(request, one), refusal: notThere(one) });
    else if (isRefusal(review)) results.push({ ...named(request, one), refusal: review });
    else {
      if ('next' in review) decided.push(review);
      const next = 'next' in review ? review.next : review;
      const waits = next.status === 'pending' || next.status === 'requested';
      const isGiven = done === undefined ? waits : done === 'approval.given';
      const outcome = isGiven ? ('pending' as const) : one.outcome;
      results.push({ ...named(request, one), outcome, appliedCycleId: appliedOf(next) });
    }
  }
  return { results, wake: await saveAll(trx, request, decided) };
}

/** Each once, however often it is named: the first word goes. Earlier releases sent ids, and one decision. */
function reviewsOf({ ids, outcome, reason, decisions, ...rest }: Request): OneReview[] {
  const all = decisions ?? ids.map((id) => ({ kind: reviewedKindOf(rest), id, outcome, reason }));
  const seen = new Set<string>();
  return all.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Contracts, cycles, items, people, their time off: in this order everywhere, each in the order of ids, so that nobody waits in a circle. */
async function lockAll(trx: Transaction, { scope, actor, at }: Request, wanted: OneReview[]) {
  const paymentIds = idsOf(wanted, 'off_cycle_payment');
  const timeOffIds = idsOf(wanted, 'time_off');
  const others = new Set([...paymentIds, ...timeOffIds]);
  const ids = wanted.map(({ id }) => id).filter((id) => !others.has(id));
  const contracts = await lockContractsOf(trx, scope, ids, paymentIds, timeOffIds);
  const cycles = await lockCyclesFor(trx, scope, ids);
  const items = await lockAdjustments(trx, scope, ids);
  const payments = await lockOffCycle(trx, scope, paymentIds);
  const timesOff = await lockTimesOff(trx, scope, timeOffIds);
  refuseGone(timesOff.values(), contracts);
  const rows = [...items.values(), ...payments.values(), ...timesOff.values()];
  const approvals = rows.map(({ approval }) => approval);
  const facts = await readFacts(trx, scope, actor, approvals, at);
  const known: Known = { contracts, cycles, facts, places: new KnownCycles(cycles.values()) };
  return { known, items, payments, timesOff };
}

const idsOf = (wanted: OneReview[], of: ApprovableKind): string[] =>
  wanted.filter(({ kind }) => kind === of).map(({ id }) => id);

/** Time off that another contract has taken over while its contract was being locked: all of it is locked anew. */
function refuseGone(timesOff: Iterable<TimeOff>, contracts: ReadonlyMap<string, Contract>): void {
  for (const { id, contractId } of timesOff)
    if (contractId !== null && !contracts.has(contractId))
      throw new Error(`The time off ${id} has gone over to another contract meanwhile.`);
}

type Locked = Awaited<ReturnType<typeof lockAll>>;

/** The row, where it is one of those that the request is about. */
function rowOf(
  { contractId }: Request,
  { items, payments, timesOff }: Locked,
  { kind, id }: OneReview,
): Row | undefined {
  if (kind === 'off_cycle_payment') return payments.get(id);
  if (kind === 'time_off') return timesOff.get(id);
  const row = items.get(id);
  if (row === undefined || kindOf(row) !== kind) return undefined;
  return contractId === undefined || row.contractId === contractId ? row : undefined;
}

/** Why it is not decided, where somebody has changed it since the version that the decision names. */
function movedOf(request: Request, locked: Locked, one: OneReview): Refusal | null {
  return refuseMoved(rowOf(request, locked, one) ?? null, one.ifVersion, 'version');
}

async function reviewOne(
  trx: Transaction,
  { actor, at }: Request,
  one: OneReview,
  row: Row,
  known: Known & { timesOff: TimesOff },
): Promise<Decided | Refusal> {
  const asked = { ...one, actor, at };
  const timeOff = known.timesOff.get(row.id);
  if (timeOff) return 'next' in timeOff ? { of: 'time_off', ...timeOff } : timeOff;
  if ('personId' in row) throw new Error(`The time off ${row.id} has not been decided with the others.`);
  try {
    return 'paysAt' in row ? decidePaymentOf(asked, row, known) : await decideItem(trx, asked, row, known);
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal;
    throw error;
  }
}

/** Writes what was decided, and answers whom that wakes. */
async function saveAll(trx: Transaction, request: Request, decided: Decided[]): Promise<Wake[]> {
  const { scope, actor, at, batchId } = request;
  const placed = decided.filter((each) => each.of === 'item');
  const items = placed.map(({ next }) => next);
  // Those that more have to approve go on waiting, and for the same instant.
  const over = items.filter(({ status }) => status !== 'pending');
  const alarms = over.map(({ id }) => workflowIdOf('adjustmentApproval', scope, id));
  await saveReviewed(trx, items, alarms, actor);
  const payments = decided.flatMap((each) => (each.of === 'payment' ? [each.next] : []));
  await saveReviewedPayments(trx, payments);
  const timesOff = decided.flatMap((each) => (each.of === 'time_off' ? [each.next] : []));
  await saveReviewedTimesOff(trx, timesOff);
  const drafts = decided.map(({ next: { id: streamId, contractId }, events }) => {
    return { contractId, streamId, events };
  });
  await appendToMany(trx, inScope(scope), drafts, { actor, at, commandId: batchId });
  const worked = items.filter((item) => isWork(kindOf(item))).map(({ contractId }) => contractId);
  const sheets = worked.length === 0 ? [] : await followSheets(trx, [...new Set(worked)], at);
  const invoices = placed.flatMap(({ invoice }: Placed) => invoice ?? []);
  const calendars = await billingWakes(trx, scope, invoices);
  const own = [...payments.map(wakeOfPayment), ...timesOff.map(wakeOfTimeOff)];
  return [...calendars, ...sheets.map(wakeOfSheet), ...own];
}

/** Of which kind, where each may be of another. */
const named = ({ decisions }: Request, { kind, id }: OneReview) => (decisions ? { kind, id } : { id });

const appliedOf = (row: Row): string | null => ('appliedCycleId' in row ? row.appliedCycleId : null);

const notThere = ({ kind }: OneReview): Refusal => ({
  code: 'not_found',
  message: `There is no such ${nameOf(kind)}.`,
});

function nameOf(kind: ApprovableKind): string {
  if (kind === 'off_cycle_payment') return 'off-cycle payment';
  return kind === 'time_off' ? 'time off' : nounOf({ kind });
}
