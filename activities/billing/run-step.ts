import { chunksOf } from '../../store/billing/billing-steps';
import type { Wake } from '../../workflows/messages';
import { doChunk, type BillingDatabases, type PartOfStep } from './do-chunk';

/** Chunks side by side: while one is computed here, PostgreSQL writes another. */
export const LANES = 3;

export interface StepRunner extends BillingDatabases {
  /** Contracts per transaction: enough for sets to pay, few enough that no command waits long for a lock. */
  chunk: number;
  wakeWorkflows(wakes: Wake[]): Promise<void>;
}

/** Does a part of a step, chunk by chunk. Each leaves nothing to do a second time, so it can begin anew at any time. */
export async function runPart(runner: StepRunner, of: PartOfStep): Promise<void> {
  const { calendar, step, part, aside } = of;
  const chunks = chunksOf(runner.db, calendar.id, step, part, runner.chunk, aside);
  const lane = async () => {
    for await (const each of chunks) await runner.wakeWorkflows(await doChunk(runner, of, each));
  };
  // All of them end before the part does, so that nothing of a failed one is still at work when it is repeated.
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
  const failed = lanes.find(({ status }) => status === 'rejected');
  if (failed) throw (failed as PromiseRejectedResult).reason;
}
