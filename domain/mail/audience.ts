import { awaitingOf as adjustmentAwaiting } from '../adjustment/review';
import type { Awaiting } from '../approval/awaiting';
import type { Delegation } from '../approval/delegation';
import { isSameActor } from '../approval/self-approval';
import { whoMayDecide, type Candidate, type Decider } from '../approval/who';
import { awaitingOf as offCycleAwaiting } from '../off-cycle/decide';
import { awaitingOf as timeOffAwaiting } from '../time-off/review';
import type { Right } from '../people/rights';
import type { Actor } from '../shared/lifecycle';
import type { Told, Employer, Reader } from './told';

/** Who may be told something in an environment; the worker is that of the event's contract, or whose days off it is about. */
export interface Readers {
  worker: Reader | undefined;
  users: readonly Employer[];
  /** Services that have approved something, and what they may do now. */
  services?: readonly Candidate[];
  /** Who decides in whose stead. */
  delegations?: readonly Delegation[];
}

export type Audience = (told: Told, readers: Readers) => readonly Reader[];

export const worker: Audience = (_, readers) => (readers.worker ? [readers.worker] : []);

export const usersWith =
  (right: Right): Audience =>
  (_, { users }) =>
    users.filter(({ rights }) => rights.has(right));

/** What is to be decided, as `domain/approval` sees it. */
function awaitingOf({ about: { adjustment, offCycle, timeOff } }: Told): Awaiting | null {
  if (adjustment) return adjustmentAwaiting(adjustment);
  if (timeOff) return timeOffAwaiting(timeOff);
  return offCycle ? offCycleAwaiting(offCycle) : null;
}

/** Users who may decide it as things are: as a policy asks them, and where none does whoever has the right. */
function deciders(told: Told, { users, services = [], delegations = [] }: Readers) {
  const item = awaitingOf(told);
  return item ? whoMayDecide(item, [...users, ...services], delegations, told.occurredAt) : [];
}

const those = (told: Told, readers: Readers, may: (decider: Decider) => boolean): readonly Reader[] => {
  const ids = new Set(
    deciders(told, readers)
      .filter(may)
      .map(({ id }) => id),
  );
  return readers.users.filter(({ id }) => ids.has(id));
};

/** Users who may review it now, and delegates of those who are away. */
export const reviewers: Audience = (told, readers) => those(told, readers, () => true);

/** Users to whom it was escalated. */
export const escalatedTo: Audience = (told, readers) => those(told, readers, ({ isAlone }) => isAlone);

/** Whoever reported it: a worker, or a user. */
export const reporter: Audience = ({ about: { adjustment, offCycle } }, readers) => {
  const by = adjustment?.reportedBy ?? offCycle?.createdBy;
  const all = [...readers.users, ...(readers.worker ? [readers.worker] : [])];
  return by ? all.filter((reader) => isSameActor(actorOf(reader), by)) : [];
};

/** Nobody is told of what they did themselves. */
export function besides({ actor }: Pick<Told, 'actor'>, readers: readonly Reader[]): readonly Reader[] {
  return readers.filter((reader) => !isSameActor(actorOf(reader), actor));
}

const actorOf = ({ side, id }: Reader): Pick<Actor, 'type' | 'id'> => ({ type: side, id });
