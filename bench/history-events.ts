import { workflowIdOf } from '../domain/lifecycles';
import { measured, type Benchmark, type Budget, type Result } from './benchmark';
import { pendingAdjustments } from './support/adjustments';
import type { BenchStack } from './support/bench-stack';
import { activeContract } from './support/contracts';
import { countHistory, ended } from './support/history';
import { proposeSoon, terminateSoon } from './support/timers';

const ADJUSTMENT: Budget = { atMost: 18 };
const AMENDMENT: Budget = { atMost: 28 };
const TERMINATION: Budget = { atMost: 22 };
/** A timer that has not fired by then was not set for the deadline. */
const PATIENCE_MS = 12_000;

export const historyEvents: Benchmark = {
  name: 'history-events',
  about: 'history events of whole lifecycles in a live environment, with real timers',
  async run({ stack }) {
    const running = await stack();
    return [
      await contractToActive(running),
      await adjustment(running),
      await amendmentSignedEarly(running),
      await amendmentSignedLate(running),
      await termination(running),
    ];
  },
};

async function contractToActive(stack: BenchStack): Promise<Result> {
  const id = await activeContract(stack.live);
  return count(
    'history.contract-to-active',
    stack,
    workflowIdOf('contractSigning', stack.world.live.scope, id),
  );
}

/** Created, and approved before its lock. */
async function adjustment(stack: BenchStack): Promise<Result> {
  const [id] = await pendingAdjustments(stack.live, 1);
  await stack.live.admin.post(`/invoice-adjustments/${id}/reviews`, { status: 'approved' });
  return count(
    'history.adjustment',
    stack,
    workflowIdOf('adjustmentApproval', stack.world.live.scope, id!),
    ADJUSTMENT,
  );
}

/** Signed before its effective date: the timer activates it. */
async function amendmentSignedEarly(stack: BenchStack): Promise<Result> {
  const { client, live } = stack;
  const { scope } = stack.world.live;
  const contractId = await activeContract(live);
  const id = await proposeSoon({ client, scope, contractId });
  await live.worker.post(`/contracts/${contractId}/amendments/${id}/signatures`, { signature: 'Wanda Work' });
  return count('history.amendment-early', stack, workflowIdOf('amendmentSigning', scope, id), AMENDMENT);
}

/** Signed after its effective date: active at once. */
async function amendmentSignedLate(stack: BenchStack): Promise<Result> {
  const { admin, worker } = stack.live;
  const contractId = await activeContract(stack.live);
  const path = `/contracts/${contractId}/amendments`;
  const terms = { amount: '5500.00', effective_date: new Date().toISOString().slice(0, 10) };
  const id = String((await admin.post(path, terms))['id']);
  await worker.post(`${path}/${id}/signatures`, { signature: 'Wanda Work' });
  return count(
    'history.amendment-late',
    stack,
    workflowIdOf('amendmentSigning', stack.world.live.scope, id),
    AMENDMENT,
  );
}

async function termination(stack: BenchStack): Promise<Result> {
  const { client, live } = stack;
  const { scope } = stack.world.live;
  const contractId = await activeContract(live);
  await terminateSoon({ client, scope, contractId });
  return count(
    'history.termination',
    stack,
    workflowIdOf('scheduledTermination', scope, contractId),
    TERMINATION,
  );
}

async function count(
  name: string,
  { client }: BenchStack,
  workflowId: string,
  budget?: Budget,
): Promise<Result> {
  const complete = await ended(client, workflowId, PATIENCE_MS);
  const { total, kinds } = await countHistory(client, workflowId);
  if (complete) return measured(name, total, 'events', budget, kinds);
  const late = `STILL OPEN ${PATIENCE_MS / 1000} s later, its timer did not fire; so far ${kinds}`;
  const unfinished = measured(name, total, 'events', budget, late);
  return { ...unfinished, ok: budget ? false : null };
}
