import { isOfThatRelease, withCommand } from '../../../activities/record/earlier-release';
import {
  lifecycleOf,
  lifecycles,
  type CommandOf,
  type LifecycleName,
  type StateOf,
} from '../../../domain/lifecycles';
import type { Instant } from '../../../domain/shared/time';
import { newId } from '../../../store/db/ids';
import type { Recorded, RecordRequest } from '../../../workflows/messages';
import type { openActivities } from '../../support/twice';
import type { World } from '../../support/world';

type Worker = Awaited<ReturnType<typeof openActivities>>;

/** Decides one command after the other and records each twice. */
interface Walk<S, C> {
  world: World;
  take(before: S | null, command: C, given?: { at?: Instant; outcome?: C }): Promise<S>;
}

/** `outcome` is what is recorded in the command's place, where its workflow asks somebody before it records. */
export type Steps<Name extends LifecycleName> = Walk<StateOf<Name>, CommandOf<Name>>;

/** What an earlier release's request for a command tells of it, where that is less than which one it was. */
const ALIKE: Partial<Record<string, string>> = { ask: 'settle', confirm: 'settle' };

/** Commands of releases whose requests all name them. */
const NEWER_COMMANDS = [
  ...['stopRenewal', 'resumeRenewal', 'remindRenewal', 'index', 'renewTerm', 'skipIndexation'],
  ...['escalate', 'lapse', 'signByHand'],
];

export function stepsOf<Name extends LifecycleName>(
  name: Name,
  { world, worker, at: start }: { world: World; worker: Worker; at: Instant },
): Steps<Name> & { taken: Set<string> } {
  type S = StateOf<Name>;
  const record = worker.activities[lifecycles[name].record] as unknown as (
    request: RecordRequest<S>,
  ) => Promise<Recorded<S>>;
  const taken = new Set<string>();
  const take: Steps<Name>['take'] = async (before, command, { at = start, outcome = command } = {}) => {
    const decision = lifecycleOf(name).decide(before, outcome, at);
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.message}`);
    const about = { scope: world.scope, commandId: newId(), actor: command.actor, at };
    const unnamed = { ...about, expectedVersion: before?.version ?? 0, ...decision.change };
    if (isOfThatRelease(name) && !NEWER_COMMANDS.includes(command.type))
      expect(withCommand(name, unnamed).command).toBe(ALIKE[command.type] ?? command.type);
    taken.add(command.type);
    return worker.twice(record, { ...unnamed, command: command.type });
  };
  return { world, take, taken };
}
