import { reviewedKinds } from '../adjustment/item-kind';
import type { Party } from '../shared/lifecycle';
import type { Instant } from '../shared/time';

/** What can be to come of a contract. */
export const scheduleKinds = [
  'invitation_expiry',
  'start',
  'amendment',
  'amendment_expiry',
  'indexation',
  'termination',
  'renewal',
  'end_of_term',
  'cycle_opening',
  'cycle_lock',
  'recurring_adjustment',
  'scheduled_payment',
  'adjustment',
  'work',
  'off_cycle_payment',
  'time_off',
] as const;
export type ScheduleKind = (typeof scheduleKinds)[number];

/** The rows that entries are about. */
export const subjectTypes = [
  'contract',
  'amendment',
  'termination',
  'cycle',
  'recurring_adjustment',
  'scheduled_payment',
  ...reviewedKinds,
  'off_cycle_payment',
  'time_off',
] as const;
export type SubjectType = (typeof subjectTypes)[number];

/** What keeps something from happening; which call does it, each wire says for itself. */
export const undoActs = [
  'withdrawInvitation',
  'cancelContract',
  'renewContract',
  'stopRenewal',
  'resumeRenewal',
  'skipIndexation',
  'withdrawAmendment',
  'withdrawSigned',
  'cancelTermination',
  'deleteRule',
  'cancelPayment',
  'deleteAdjustment',
  'deleteTimesheet',
  'deleteTask',
  'deleteMilestone',
  'withdrawOffCycle',
  'cancelTimeOff',
] as const;
export type UndoAct = (typeof undoActs)[number];

export interface Undo {
  act: UndoAct;
  who: Party[];
  /** At this instant it is too late; null where it goes on being possible. */
  until: Instant | null;
}

/** One thing that time will bring, unless somebody undoes it before. */
export interface ScheduleEntry {
  kind: ScheduleKind;
  at: Instant;
  /** What happens then. */
  then: string;
  subject: { type: SubjectType; id: string };
  /** What somebody has to do before, or it does not happen. */
  assumed: 'signature' | 'approval' | null;
  /** Null where nobody can: it is the calendar's, or has been agreed on and is over by itself. */
  undo: Undo | null;
}

/** The place of an entry in the order of the list: what comes first, and at one instant always the same order. */
export interface Place {
  at: Instant;
  kind: ScheduleKind;
  id: string;
}

export function placeOf({ at, kind, subject: { id } }: ScheduleEntry): Place {
  return { at, kind, id };
}

/** By the employer; most of what is to come has been agreed on or asked for by them. */
export function byEmployer(act: UndoAct, until: Instant | null): Undo {
  return { act, who: ['admin'], until };
}

/** Whose word is awaited, where one party has said already that both are to undo it. */
export function otherParty(party: Party): Party {
  return party === 'worker' ? 'admin' : 'worker';
}

/** Where rows of one kind go on after a place, for who reads them in the order of instants and ids. */
export function goingOn(
  kind: ScheduleKind,
  place: Place | null,
  now: Instant,
): { at: Instant; after: string | null } {
  if (place === null || place.at < now) return { at: now, after: null };
  const rank = scheduleKinds.indexOf(kind) - scheduleKinds.indexOf(place.kind);
  return { at: place.at, after: rank === 0 ? place.id : rank < 0 ? LAST_ID : null };
}

const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

export function isAfter(entry: ScheduleEntry, place: Place | null): boolean {
  return place === null || order(placeOf(entry), place) > 0;
}

export function inOrder(entries: ScheduleEntry[]): ScheduleEntry[] {
  return [...entries].sort((a, b) => order(placeOf(a), placeOf(b)));
}

function order(a: Place, b: Place): number {
  return (
    compare(a.at, b.at) ||
    scheduleKinds.indexOf(a.kind) - scheduleKinds.indexOf(b.kind) ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
