import { placeOf, scheduleKinds, type Place, type ScheduleEntry } from '../../../domain/schedule/entry';
import type { Key } from '../../shared/pagination';

const KEY =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)\/(\w+)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Entries are in the order of what happens; several may at one instant. */
export const byPlace: Key<ScheduleEntry> = {
  of(entry) {
    const { at, kind, id } = placeOf(entry);
    return `${at}/${kind}/${id}`;
  },
  isOne: (text) => placeIn(text) !== null,
};

export function placeIn(text: string | null): Place | null {
  const [, at, kind, id] = KEY.exec(text ?? '') ?? [];
  const known = scheduleKinds.find((each) => each === kind);
  if (at === undefined || id === undefined || known === undefined) return null;
  return Number.isNaN(Date.parse(at)) ? null : { at, kind: known, id };
}
