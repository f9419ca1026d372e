import { inScope } from '../../domain/shared/scope';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import { decideAdjustment } from '../../domain/adjustment/decide';
import type { Contract } from '../../domain/contract/contract';
import { dateAt } from '../../domain/shared/calendar';
import { notFound } from '../../domain/shared/failures';
import type { Actor, Decision } from '../../domain/shared/lifecycle';
import type { RecurringRule } from '../../domain/recurring/recurring';
import type { Instant } from '../../domain/shared/time';
import { workflowIdOf } from '../../domain/lifecycles';
import { listAdjustments, readAdjustment } from '../../store/adjustment/adjustments';
import { getCycle, type Cycle } from '../../store/billing/cycles';
import { derivedId } from '../../store/db/ids';
import type { Wake } from '../../workflows/messages';
import { accepted } from '../support/accepted';
import { submitAdjustment } from './adjustment';
import { writeRow, type Recorder, type Work } from './recorder';

const write = writeRow('recurringAdjustment');

export const recurringRecorder: Recorder<'recurringAdjustment'> = {
  on: {
    async create(work) {
      const rule = await write(work);
      await makeFirst(work);
      return rule;
    },
    change: write,
    delete: write,
    remind: write,
    end: write,
  },

  /** The first instance waits for its review; later ones are woken by the billing that makes them. */
  async wakes({ trx, scope, request }, rule) {
    if (request.command !== 'create') return [];
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

async function makeFirst(work: Work<RecurringRule, Contract>): Promise<void> {
  const { trx, scope, request, contract } = work;
  const cycle = await getCycle(trx, scope, request.next.firstCycleId);
  if (!cycle) throw notFound('cycle');
  const instance = accepted(instanceOf(request.next, contract, cycle, request));
  // Recorded as if it had been submitted on its own, with all that guards a submission.
  const submission = { ...request, command: 'submit', expectedVersion: 0, ...instance };
  await submitAdjustment({ ...work, before: undefined, request: submission });
}
