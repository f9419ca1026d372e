import type { Scope } from '../../domain/shared/scope';
import type { Database, Transaction } from '../db/database';
import { newId } from '../db/ids';
import { insertMany } from '../db/bulk';
import { takeNumbers } from './numbers';

/** Whoever uses the numbers: a calendar, and the part of its step, by the bound above which its contracts are. */
export interface Holder {
  calendarId: string;
  part: string;
}

interface NumberRange {
  id: string;
  first: string;
  count: number;
}

/** More pieces than this are never left over; what is beyond them waits for the next who asks. */
const PIECES = 100;

/**
 * Numbers that are taken in a short transaction of their own, ahead of the one that uses them. So those who write many
 * rows do not wait for each other's commit, as `takeNumbers` makes them. What a failure leaves is given back and is
 * the first to be taken again: when all is done, there is no gap.
 */
export class ReservedNumbers {
  readonly #ids: string[] = [];

  constructor(
    private readonly db: Database,
    private readonly scope: Scope,
    private readonly family: string,
    private readonly holder: Holder,
  ) {}

  /** As many numbers, in order, used up when `trx` commits. Fails where others have given them back meanwhile. */
  async take(trx: Transaction, count: number): Promise<bigint[]> {
    const ranges = await this.db.transaction((own) =>
      reserve(own, this.scope, this.family, this.holder, count),
    );
    const ids = ranges.map(({ id }) => id);
    this.#ids.push(...ids);
    const used = await trx('number_ranges')
      .whereIn('id', ids)
      .where({ ...this.holder })
      .delete();
    if (used !== ids.length) throw new Error('Somebody else has taken over, and gave the numbers back.');
    return ranges.flatMap(({ first, count }) =>
      Array.from({ length: count }, (_, n) => BigInt(first) + BigInt(n)),
    );
  }

  /** After a failure; what a commit has used all the same is gone already. */
  async giveBack(): Promise<void> {
    const ids = this.#ids.splice(0);
    if (ids.length > 0) await giveBackNumbers(this.db, this.holder, ids);
  }
}

/** Gives back what an earlier attempt of the holder has left, or these of them; all of a calendar's where no part is named. */
export async function giveBackNumbers(
  db: Database,
  holder: Pick<Holder, 'calendarId'> & Partial<Holder>,
  ids?: string[],
): Promise<void> {
  const held = db('number_ranges').where(holder);
  if (ids) void held.whereIn('id', ids);
  await held.update({ calendarId: null, part: null });
}

async function reserve(
  trx: Transaction,
  scope: Scope,
  family: string,
  holder: Holder,
  count: number,
): Promise<NumberRange[]> {
  const { environmentId } = scope;
  const left = await trx('number_ranges')
    .where({ environmentId, family, calendarId: null })
    .orderBy('first')
    .limit(PIECES)
    .forUpdate()
    .skipLocked()
    .select<NumberRange[]>('id', 'first', 'count');
  const taken: NumberRange[] = [];
  let missing = count;
  for (const range of left) {
    if (missing === 0) break;
    const piece = { ...range, count: Math.min(range.count, missing) };
    await trx('number_ranges')
      .where({ id: range.id })
      .update({ ...holder, count: piece.count });
    if (piece.count < range.count) {
      const first = String(BigInt(range.first) + BigInt(piece.count));
      const rest = { id: newId(), first, count: range.count - piece.count };
      await insertMany(trx, 'number_ranges', [{ ...rest, environmentId, family }]);
    }
    taken.push(piece);
    missing -= piece.count;
  }
  if (missing > 0) {
    const fresh = {
      id: newId(),
      count: missing,
      first: String(await takeNumbers(trx, scope, family, missing)),
    };
    await insertMany(trx, 'number_ranges', [{ ...fresh, environmentId, family, ...holder }]);
    taken.push(fresh);
  }
  return taken;
}
