import { inScope, type Scope } from '../../domain/shared/scope';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import { decideAdjustment } from '../../domain/adjustment/decide';
import type { Contract } from '../../domain/contract/contract';
import { dateAt } from '../../domain/shared/calendar';
import { RefusedError } from '../../domain/shared/errors';
import type { Actor, Decision } from '../../domain/shared/lifecycle';
import type { RecurringRule } from '../../domain/recurring/recurring';
import type { Instant } from '../../domain/shared/time';
import { workflowIdOf } from '../../domain/lifecycles';
import { listAdjustments, readAdjustment } from '../../store/adjustment/adjustments';
import type { Cycle } from '../../store/billing/cycles';
import { getCycle } from '../../store/billing/cycles';
import { type Transaction } from '../../store/db/database';
import { derivedId } from '../../store/db/ids';
import { lockRule, saveRule } from '../../store/recurring/recurring';
import type { Wake } from '../../workflows/messages';
import { adjustmentRecorder } from './adjustment';
import type { Recorder, Work } from './record-change';

export const recurringRecorder: Recorder<RecurringRule> = {
  current: (trx: Transaction, scope: Scope, { next }) => lockRule(trx, scope, next.id),

  async write(work: Work<RecurringRule>): Promise<RecurringRule> {
    const { trx, request, contract } = work;
    const { next } = request;
    if (!contract) throw new RefusedError({ code: 'not_found', message: 'There is no such contract.' });
    await saveRule(trx, next);
    await work.append(request.events);
    if (next.version === 1) await makeFirst(work, contract);
    return next;
  },

  /** The first instance waits for its review; later ones are woken by the billing that makes them. */
  async wakes(trx: Transaction, scope: Scope, rule: RecurringRule): Promise<Wake[]> {
    if (rule.version > 1) return [];
    const page = { before: null, limit: 10 };
    const [first] = await listAdjustments(trx, scope, { ruleId: rule.id, statuses: ['pending'] }, page);
    const adjustment = first && (await readAdjustment(trx, scope, first.id));
    return adjustment ? [wakeOfAdjustment(adjustment)] : [];
  },
};

export function wakeOfAdjustment(adjustment: Adjustment): Wake {
  return {
    workflowId: workflowIdOf('adjustmentApproval', adjustment, adjustment.id),
    start: { workflowType: 'adjustmentApproval', state: adjustment },
  };
}

export function wakeOfRule(rule: RecurringRule): Wake {
  return { workflowId: workflowIdOf('recurringAdjustment', rule, rule.id), start: null };
}

/** The instance of the rule for one cycle. Its id follows from both, so that making it again makes the same one. */
export function instanceOf(
  rule: RecurringRule,
  contract: Contract,
  cycle: Cycle,
  cause: { actor: Actor; at: Instant },
): Decision<Adjustment> {
  const { type, category, amount, currency, description, policies } = rule;
  const draft = {
    ...inScope(rule),
    id: instanceId(rule.id, cycle.id, cause.at),
    contractId: rule.contractId,
    ...{ type, category, amount, currency, description, policies },
    dateSubmitted: dateAt(cause.at, contract.timezone),
    cycleId: cycle.id,
    locksAt: cycle.locksAt,
    ruleId: rule.id,
    attachment: null,
  };
  const { actor, at } = cause;
  return decideAdjustment(null, { type: 'submit', actor, draft, autoApprove: rule.isAutoApproved }, at);
}

export function instanceId(ruleId: string, cycleId: string, at: Instant): string {
  return derivedId(`${ruleId}/${cycleId}`, Date.parse(at));
}

async function makeFirst(work: Work<RecurringRule>, contract: Contract): Promise<void> {
  const { trx, scope, request } = work;
  const cycle = await getCycle(trx, scope, request.next.firstCycleId);
  if (!cycle) throw new RefusedError({ code: 'not_found', message: 'There is no such cycle.' });
  const decision = instanceOf(request.next, contract, cycle, request);
  if (!decision.ok) throw new RefusedError(decision.refusal);
  // Recorded as if it had been submitted on its own, with all that guards a submission.
  await adjustmentRecorder.write({
    ...work,
    request: { ...request, expectedVersion: 0, ...decision.change },
  });
}
