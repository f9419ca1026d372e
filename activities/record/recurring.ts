import type { Contract } from '../../domain/contract/contract';
import { RefusedError } from '../../domain/shared/errors';
import { notFound } from '../../domain/shared/failures';
import { refuseWhileDue } from '../../domain/recurring/guard';
import type { RecurringRule } from '../../domain/recurring/recurring';
import { listAdjustments, readAdjustment } from '../../store/adjustment/adjustments';
import { readApproving } from '../../store/approval/approving';
import { getCycle, readPlannedCycles } from '../../store/billing/cycles';
import { accepted } from '../support/accepted';
import { submitAdjustment } from './adjustment';
import { writeRow, type Recorder, type Work } from './recorder';
import { instanceOf } from '../../domain/recurring/instance';
import { instanceId } from '../../store/recurring/recurring';
import { wakeOfAdjustment } from '../support/wakes';

const write = writeRow('recurringAdjustment');

export const recurringRecorder: Recorder<'recurringAdjustment'> = {
  on: {
    async create(work) {
      const rule = await write(work);
      await makeFirst(work);
      return rule;
    },
    change: writeUndue,
    delete: writeUndue,
    remind: write,
    end: write,
  },

  /** The first instance waits for its review; later ones are woken by the billing that makes them. */
  async wakes({ trx, scope, request }, rule) {
    if (request.command !== 'create') return [];
    const page = { after: null, limit: 10 };
    const [first] = await listAdjustments(trx, scope, { ruleId: rule.id, statuses: ['pending'] }, page);
    const adjustment = first && (await readAdjustment(trx, scope, first.id));
    return adjustment ? [wakeOfAdjustment(adjustment)] : [];
  },
};

/** By somebody, and not while billing is about to make what is due. */
async function writeUndue(work: Work<RecurringRule, Contract>): Promise<RecurringRule> {
  const { trx, request, before, contract } = work;
  const refusal = before && refuseWhileDue(before, await readPlannedCycles(trx, contract), request.at);
  if (refusal) throw new RefusedError(refusal);
  return write(work);
}

async function makeFirst(work: Work<RecurringRule, Contract>): Promise<void> {
  const { trx, scope, request, contract } = work;
  const cycle = await getCycle(trx, scope, request.next.firstCycleId);
  if (!cycle) throw notFound('cycle');
  const { next } = request;
  const id = instanceId(next.id, cycle.id, request.at);
  const approving = await readApproving(trx, scope, [contract], [next]);
  const instance = accepted(instanceOf(id, next, contract, cycle, request, approving));
  // Recorded as if it had been submitted on its own, with all that guards a submission.
  const submission = { ...request, command: 'submit', expectedVersion: 0, ...instance };
  await submitAdjustment({ ...work, before: undefined, request: submission });
}
