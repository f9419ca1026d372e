import { inScope } from '../../domain/shared/scope';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import { decideAdjustment } from '../../domain/adjustment/decide';
import { isWork, kindOf, nounOf } from '../../domain/adjustment/item-kind';
import type { Contract } from '../../domain/contract/contract';
import { RefusedError, type Refusal } from '../../domain/shared/errors';
import type { Instant } from '../../domain/shared/time';
import { workflowIdOf } from '../../domain/lifecycles';
import {
  decidedBy,
  lockAdjustments,
  lockContractsOf,
  lockCyclesFor,
  saveReviewed,
} from '../../store/adjustment/adjustments-bulk';
import type { PaidCycle } from '../../domain/billing/currency';
import { type Database, type Transaction } from '../../store/db/database';
import { appendToMany } from '../../store/event/events-bulk';
import type { BulkReviewRequest, ReviewResult, Wake } from '../../workflows/messages';
import type { WorkSheet } from '../../domain/work/work-sheet';
import { followSheets } from '../../store/work/work-sheets';
import { billingWakes } from '../support/billing-wakes';
import { wakeOfSheet } from '../support/wakes';
import { KnownCycles, placeApproved, type Placed } from '../billing/place-approved';
import { withHeartbeat } from '../support/with-heartbeat';

/** The results, and calendars that have something to do earlier now. */
interface BulkReviewed {
  results: ReviewResult[];
  wake: Wake[];
}

type Request = BulkReviewRequest & { at: Instant };

/** Reviews up to 1000 adjustments in one transaction; each is decided as if it had been sent alone. */
export function createReviewMany({ db }: { db: Database }): (request: Request) => Promise<BulkReviewed> {
  return (request) => withHeartbeat(() => db.transaction((trx) => reviewAll(trx, request)));
}

async function reviewAll(trx: Transaction, request: Request): Promise<BulkReviewed> {
  const { scope, actor, at, batchId } = request;
  const ids = [...new Set(request.ids)];
  // Contracts, cycles, items: in this order everywhere, each in the order of ids, so that nobody waits in a circle.
  const contracts = await lockContractsOf(trx, scope, ids);
  const cycles = await lockCyclesFor(trx, scope, ids);
  const rows = await lockAdjustments(trx, scope, ids);
  // The events are the receipt: what this very batch has decided is answered, not decided again.
  const known = { contracts, cycles, places: new KnownCycles(cycles.values()) };
  const before = await decidedBy(trx, scope, batchId);
  const decided: Placed[] = [];
  const results: ReviewResult[] = [];
  for (const id of ids) {
    const row = named(request, rows.get(id));
    if (row && before.has(id)) {
      results.push({ id, outcome: request.outcome, appliedCycleId: row.appliedCycleId });
      continue;
    }
    const review = row && (await reviewOne(trx, request, row, known));
    if (!review)
      results.push({ id, refusal: { code: 'not_found', message: `There is no such ${nounOf(request)}.` } });
    else if ('code' in review) results.push({ id, refusal: review });
    else {
      decided.push(review);
      results.push({ id, outcome: request.outcome, appliedCycleId: review.next.appliedCycleId });
    }
  }
  const saved = decided.map(({ next }) => next);
  const alarms = saved.map((next) => workflowIdOf('adjustmentApproval', next, next.id));
  await saveReviewed(trx, saved, alarms, actor);
  const drafts = decided.map(({ next, events }) => ({ contractId: next.contractId, events }));
  await appendToMany(trx, inScope(scope), drafts, { actor, at, commandId: batchId });
  const invoices = decided.flatMap(({ invoice }) => invoice ?? []);
  const sheets = await sheetsOf(trx, request, saved);
  return { results, wake: [...(await billingWakes(trx, scope, invoices)), ...sheets.map(wakeOfSheet)] };
}

/** The row, where it is one of those that the request is about. */
function named({ kind = 'adjustment', contractId }: Request, row: Adjustment | undefined) {
  if (row === undefined || kindOf(row) !== kind) return undefined;
  return contractId === undefined || row.contractId === contractId ? row : undefined;
}

/** Those on which work has waited. */
async function sheetsOf(trx: Transaction, request: Request, decided: Adjustment[]): Promise<WorkSheet[]> {
  if (!isWork(kindOf(request))) return [];
  const contracts = new Set(decided.map(({ contractId }) => contractId));
  return followSheets(trx, [...contracts], request.at);
}

/** What has been locked for all of them. */
interface Known {
  contracts: Map<string, Contract>;
  cycles: Map<string, PaidCycle>;
  places: KnownCycles;
}

async function reviewOne(
  trx: Transaction,
  { outcome, actor, reason, at }: Request,
  row: Adjustment,
  { contracts, cycles, places }: Known,
): Promise<Placed | Refusal> {
  const setAside = cycles.get(row.appliedCycleId ?? row.cycleId)?.status === 'exception';
  const command =
    outcome === 'approved' ? { type: 'approve' as const } : { type: 'decline' as const, setAside };
  const decision = decideAdjustment(row, { ...command, actor, reason }, at);
  if (!decision.ok) return decision.refusal;
  const { next, events } = decision.change;
  if (next.status !== 'approved') return { next, events, invoice: null };
  try {
    const contract = contracts.get(next.contractId)!;
    return await placeApproved(trx, contract, decision.change, { at, actor }, places);
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal;
    throw error;
  }
}
