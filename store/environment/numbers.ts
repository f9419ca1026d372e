import type { Scope } from '../../domain/shared/scope';
import type { Database, Transaction } from '../db/database';

/**
 * A number a human reads: purely numeric ones take part in the sequence, however long they are, so that the next one is
 * always free; others are allowed and ignored (A2-4).
 */
const SEQUENTIAL = /^\d+$/;

/**
 * Allocates the greatest number so far + 1, or records a number that the client chose (R2-01, D-6). The sequence
 * row stays locked until the transaction ends, so numbers have no gap and no double under any concurrency.
 */
export async function takeNumber(
  trx: Transaction,
  scope: Scope,
  family: string,
  wanted: string | null,
): Promise<string> {
  if (wanted === null) return String(await takeNumbers(trx, scope, family, 1));
  if (!SEQUENTIAL.test(wanted)) return wanted;
  await trx.raw(
    `INSERT INTO number_sequences AS s (environment_id, family, last) VALUES (?, ?, ?)
     ON CONFLICT (environment_id, family) DO UPDATE SET last = greatest(s.last, excluded.last)`,
    [scope.environmentId, family, wanted],
  );
  return wanted;
}

/** Allocates `count` numbers at once, in the same way; answers the first. */
export async function takeNumbers(
  trx: Transaction,
  { environmentId }: Scope,
  family: string,
  count: number,
): Promise<bigint> {
  const { rows } = await trx.raw<{ rows: { last: string }[] }>(
    `INSERT INTO number_sequences AS s (environment_id, family, last) VALUES (:environmentId, :family, :count)
     ON CONFLICT (environment_id, family) DO UPDATE SET last = s.last + :count RETURNING last`,
    { environmentId, family, count },
  );
  return BigInt(rows[0]!.last) - BigInt(count) + 1n;
}

/** The number that the next create would get; nothing is reserved (D-6). */
export async function peekNumber(db: Database, scope: Scope, family: string): Promise<string> {
  const row = await db('number_sequences')
    .where({ environmentId: scope.environmentId, family })
    .first<{ last: string } | undefined>('last');
  return String(BigInt(row?.last ?? 0) + 1n);
}
