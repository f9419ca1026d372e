import { isSamePerson, refuseOwnReview } from '../approval/self-approval';
import type { Right } from '../people/rights';
import type { Actor } from '../shared/lifecycle';
import type { Told, Employer, Reader } from './told';

/** Who may be told something in an environment; the worker is that of the event's contract, or whose days off it is about. */
export interface Readers {
  worker: Reader | undefined;
  users: readonly Employer[];
}

export type Audience = (told: Told, readers: Readers) => readonly Reader[];

export const worker: Audience = (_, readers) => (readers.worker ? [readers.worker] : []);

export const usersWith =
  (right: Right): Audience =>
  (_, { users }) =>
    users.filter(({ rights }) => rights.has(right));

/** Users who may review it: those who had a hand in it may not, where the environment wants that. */
export const reviewers: Audience = (told, { users }) => {
  const { adjustment, offCycle, timeOff } = told.about;
  const right = rightToReview(told);
  const made = timeOff ?? offCycle;
  const { policies, hands } = adjustment
    ? { policies: adjustment.policies, hands: adjustment }
    : { policies: made?.policies, hands: made && { reportedBy: made.createdBy } };
  return users.filter(
    ({ id, rights }) =>
      rights.has(right) && (!hands || refuseOwnReview(policies, hands, { type: 'user', id }) === null),
  );
};

function rightToReview({ type, about }: Told): Right {
  if (type.startsWith('time-off.')) return 'time-off:review';
  if (about.offCycle) return 'off-cycle:review';
  return type.startsWith('invoice-adjustment.') ? 'adjustments:review' : 'work:review';
}

/** Whoever reported it: a worker, or a user. */
export const reporter: Audience = ({ about: { adjustment, offCycle } }, readers) => {
  const by = adjustment?.reportedBy ?? offCycle?.createdBy;
  const all = [...readers.users, ...(readers.worker ? [readers.worker] : [])];
  return by ? all.filter((reader) => isSamePerson(actorOf(reader), by)) : [];
};

/** Nobody is told of what they did themselves. */
export function besides({ actor }: Pick<Told, 'actor'>, readers: readonly Reader[]): readonly Reader[] {
  return readers.filter((reader) => !isSamePerson(actorOf(reader), actor));
}

const actorOf = ({ side, id }: Reader): Pick<Actor, 'type' | 'id'> => ({ type: side, id });
