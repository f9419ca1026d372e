import { setTimeout as sleep } from 'node:timers/promises';
import { OLD_SECONDS, operationOf, type Fate } from '../../../commands/orchestrator/operations';
import type { Context } from '../../../queries/context';
import {
  readOthers,
  type KeptAnswer,
  type OpenedRequest,
  type OtherRequests,
} from '../../../store/environment/idempotency';
import { findByCommand } from '../../../store/event/events';
import type { Services } from '../services';

/** What became of the other requests with the key: nothing, an answer, or what nobody knows yet, and where to ask. */
export type Outcome = 'none' | { answer: KeptAnswer } | { operation: string };

type Needed = Pick<Services, 'db' | 'orchestrator' | 'config'>;

/** How long until it is asked again; longer each time, because most are over soon and the others last. */
const PAUSE_MS = { first: 100, longest: 1_000, growth: 1.5 };

/**
 * Waits for the outcome of the other requests that came with the key. A refusal says that nothing was changed; that is
 * not for one of them to say while another may be under way.
 */
export async function outcomeOfOthers(
  services: Needed,
  context: Context,
  request: OpenedRequest,
): Promise<Outcome> {
  const { db, config } = services;
  const { scope, commandId } = context;
  const deadline = Date.now() + config.COMMAND_DEADLINE_MS;
  for (let pause = PAUSE_MS.first; ; pause = Math.min(pause * PAUSE_MS.growth, PAUSE_MS.longest)) {
    const others = await readOthers(db, scope, request, OLD_SECONDS);
    if (!others) return 'none';
    const { status, body, headers } = others;
    if (status !== null) return { answer: { status, body, headers } };
    const operation = others.operation ?? operationOf(scope, commandId);
    const fate = await fateOfOthers(services, others);
    // Asked last: what was under way a moment ago may have been done since.
    const isDone = fate === 'done' || (await findByCommand(db, scope, commandId)) !== undefined;
    if (isDone || (fate === 'pending' && Date.now() >= deadline)) return { operation };
    if (fate === 'none') return 'none';
    await sleep(pause);
  }
}

async function fateOfOthers({ orchestrator }: Needed, { areOld, operation }: OtherRequests): Promise<Fate> {
  if (!areOld) return 'pending';
  if (operation !== null) return orchestrator.fateOf(operation);
  return (await orchestrator.hasWorkers()) ? 'none' : 'pending';
}
