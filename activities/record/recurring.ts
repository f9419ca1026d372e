import { type Scope } from '../../domain/shared/scope';
import type { Contract } from '../../domain/contract/contract';
import { RefusedError } from '../../domain/shared/errors';
import { instanceOf } from '../../domain/recurring/instance';
import type { RecurringRule } from '../../domain/recurring/recurring';
import { listAdjustments, readAdjustment } from '../../store/adjustment/adjustments';
import { getCycle } from '../../store/billing/cycles';
import { type Transaction } from '../../store/db/database';
import { instanceId, lockRule, saveRule } from '../../store/recurring/recurring';
import type { Wake } from '../../workflows/messages';
import { adjustmentRecorder } from './adjustment';
import { wakeOfAdjustment } from '../support/wakes';
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

async function makeFirst(work: Work<RecurringRule>, contract: Contract): Promise<void> {
  const { trx, scope, request } = work;
  const cycle = await getCycle(trx, scope, request.next.firstCycleId);
  if (!cycle) throw new RefusedError({ code: 'not_found', message: 'There is no such cycle.' });
  const { next: rule, at } = request;
  const decision = instanceOf(instanceId(rule.id, cycle.id, at), rule, contract, cycle, request);
  if (!decision.ok) throw new RefusedError(decision.refusal);
  // Recorded as if it had been submitted on its own, with all that guards a submission.
  await adjustmentRecorder.write({
    ...work,
    request: { ...request, expectedVersion: 0, ...decision.change },
  });
}
