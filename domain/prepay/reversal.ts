import { latest } from '../shared/time';
import type { Refusal } from '../shared/errors';
import type { Moved, Running } from './account';
import { adds, ofUnit, valueOf, type EntryDraft } from './entry';
import { added, withdrawn } from './lots';
import { entryOf, Move, type By } from './move';
import { refuse } from './orders';

/** An entry as it is stored, and what has become of it. */
export interface Reversible extends EntryDraft {
  isReversed: boolean;
  /** Whether what it is billed for can still be taken off: no invoice has it. */
  isUnbilled: boolean;
}

export type Undone = { ok: true; moved: Moved; unbill: boolean } | { ok: false; refusal: Refusal };

/**
 * Takes an entry back by one that moves the other way. Of what was added, only what is left goes. `unbill`: its item is to
 * be taken off, instead of money being given back by another one.
 */
export function reverse(
  running: Running,
  entry: Reversible,
  { id, reason }: { id: string; reason: string | null },
  by: By,
): Undone {
  if (entry.isReversed) return refuse('already_reversed', 'This entry has been reversed already.');
  if (adds(entry.kind)) return takeBack(running, entry, { id, reason }, by);
  if (entry.kind === 'consumption') return giveBack(running, entry, { id, reason }, by);
  return refuse(
    'entry_final',
    `A ${entry.kind} follows from the terms and cannot be reversed. Add a purchase that is not invoiced, or a consumption.`,
  );
}

type Naming = { id: string; reason: string | null };

function takeBack(running: Running, entry: Reversible, { id, reason }: Naming, by: By): Undone {
  const { unit } = running;
  const { left, ...after } = withdrawn(running, entry.id);
  if (left === 0n)
    return refuse(
      'entry_used',
      'Nothing of this entry is left: it has been used, or has expired. There is nothing to reverse.',
    );
  const value = valueOf(entry, unit);
  const unbill = entry.isUnbilled && left === value;
  const share = (whole: string) => (BigInt(whole) * left) / value;
  const moved =
    unit === 'hours' ? { hours: String(-left), amount: String(-share(entry.amount)) } : ofUnit(-left, unit);
  const billed = unbill || entry.charge === null ? {} : refundOf(share(entry.charge), by);
  const move = new Move(
    { ...running, toBill: running.toBill.filter((each) => !unbill || each.id !== entry.id) },
    by,
  );
  const given = { id, key: `reversal/${entry.id}`, ...moved, ofEntryId: entry.id, description: reason ?? '' };
  move.add(entryOf('reversal', { ...given, ...billed }, by), after, 'prepay.reversed');
  return { ok: true, moved: move.done(), unbill };
}

/** What comes back can be used as long as what it was taken from could be. */
function giveBack(running: Running, entry: Reversible, { id, reason }: Naming, by: By): Undone {
  const { unit } = running;
  const covered = -valueOf(entry, unit);
  const used = covered + BigInt(entry.uncovered);
  const unbill = entry.isUnbilled;
  const billed = unbill || entry.charge === null ? {} : refundOf(BigInt(entry.charge), by);
  const moved = { hours: negated(entry.hours), amount: negated(entry.amount) };
  // What would have expired by now does so at once, and is told of.
  const expiresOn = entry.expiresOn === null ? null : latest(entry.expiresOn, by.today);
  const given = { id, key: `reversal/${entry.id}`, ...moved, expiresOn, ofEntryId: entry.id };
  const reversal = entryOf('reversal', { ...given, description: reason ?? '', ...billed }, by);
  const lot = { id, on: entry.date, left: String(covered), expiresOn };
  const less = (before: string) => String(BigInt(before) > used ? BigInt(before) - used : 0n);
  const isOfPeriod = entry.date >= running.seenThrough;
  const move = new Move(running, by);
  move.add(
    reversal,
    {
      ...(covered > 0n ? added(running, lot) : {}),
      used: less(running.used),
      ...(isOfPeriod && { usedInPeriod: less(running.usedInPeriod) }),
    },
    'prepay.reversed',
  );
  return { ok: true, moved: move.done(), unbill };
}

const negated = (digits: string): string => String(-BigInt(digits));

function refundOf(amount: bigint, { today }: Pick<By, 'today'>): Partial<EntryDraft> {
  return amount === 0n ? {} : { charge: String(-amount), billingDate: today };
}
