import type { BilledItem, DatedTerms } from '../domain/billing/invoice';
import type { Contract } from '../domain/contract/contract';
import type { Instant } from '../domain/time';
import type { Cycle } from './cycles';
import { inScope, type Database, type Scope, type Transaction } from './database';

/**
 * The next contracts with a cycle that is due at that very instant, locked. Steps run in the order of their instants,
 * so nothing older is left; the equality lets the index give the contracts in order.
 */
export async function lockDueContracts(
  trx: Transaction,
  calendarId: string,
  due: { column: 'locks_at' | 'opens_at'; at: Instant; after: string; limit: number },
): Promise<Contract[]> {
  const waiting = due.column === 'locks_at' ? `status = 'open'` : 'opened_at IS NULL';
  const { rows } = await trx.raw<{ rows: Contract[] }>(
    `SELECT k.*, k.id AS contract_id FROM contracts k
     WHERE k.id IN (SELECT contract_id FROM cycles
                    WHERE calendar_id = :calendarId AND ${waiting} AND ${due.column} = :at AND contract_id > :after
                    ORDER BY contract_id LIMIT :limit)
     ORDER BY k.id FOR UPDATE`,
    { calendarId, at: due.at, after: due.after, limit: due.limit },
  );
  return rows;
}

export async function lockCyclesOf(
  trx: Transaction,
  calendarId: string,
  contractIds: string[],
  due: { column: 'locks_at' | 'opens_at'; at: Instant },
): Promise<Cycle[]> {
  const query = trx<Cycle>('cycles')
    .where({ calendarId })
    .whereIn('contractId', contractIds)
    .where(due.column, due.at)
    .orderBy(['contractId', 'startsOn'])
    .forUpdate();
  return due.column === 'locks_at' ? query.where({ status: 'open' }) : query.whereNull('openedAt');
}

export async function readTerms(trx: Database, contractIds: string[]): Promise<Map<string, DatedTerms[]>> {
  const rows = await trx('contract_terms')
    .whereIn('contractId', contractIds)
    .select<(DatedTerms & { contractId: string })[]>('contractId', 'version', 'effectiveFrom', 'terms');
  return groupBy(rows, (row) => row.contractId);
}

export type Credits = Record<string, bigint>;

export async function readCredits(trx: Database, contractIds: string[]): Promise<Map<string, Credits>> {
  const rows = await trx('contract_credits')
    .whereIn('contractId', contractIds)
    .select<{ contractId: string; currency: string; amount: string }[]>('contractId', 'currency', 'amount');
  const credits = new Map<string, Credits>();
  for (const { contractId, currency, amount } of rows) {
    credits.set(contractId, { ...credits.get(contractId), [currency]: BigInt(amount) });
  }
  return credits;
}

/** Keeps what is left of the credits of these contracts. */
export async function writeCredits(
  trx: Transaction,
  scope: Scope,
  credits: Map<string, Credits>,
): Promise<void> {
  const rows = [...credits].flatMap(([contractId, each]) =>
    Object.entries(each).map(([currency, amount]) => ({
      contract_id: contractId,
      currency,
      amount: String(amount),
    })),
  );
  if (rows.length === 0) return;
  await trx.raw(
    `INSERT INTO contract_credits (contract_id, currency, organisation_id, environment_id, amount)
     SELECT contract_id, currency, :organisationId, :environmentId, amount
     FROM jsonb_to_recordset(:rows::jsonb) AS r(contract_id uuid, currency text, amount bigint)
     ON CONFLICT (contract_id, currency) DO UPDATE SET amount = excluded.amount`,
    { ...inScope(scope), rows: JSON.stringify(rows) },
  );
}

interface ItemRow {
  id: string;
  appliedCycleId: string;
  type: string;
  description: string;
  amount: string;
  currency: string;
}

/** Approved adjustments by the cycle that bills them. A deduction lowers the total, everything else raises it. */
export async function readItems(
  trx: Database,
  cycleIds: string[],
): Promise<Map<string, (BilledItem & { cycleId: string })[]>> {
  const rows = await trx('adjustments')
    .whereIn('appliedCycleId', cycleIds)
    .where({ status: 'approved' })
    .orderBy('id')
    .select<ItemRow[]>('id', 'appliedCycleId', 'type', 'description', 'amount', 'currency');
  const items = rows.map(({ id, appliedCycleId, type, description, amount, currency }) => ({
    cycleId: appliedCycleId,
    sourceType: 'adjustment' as const,
    sourceId: id,
    description: description === '' ? type : description,
    category: type,
    amount: type === 'deduction' ? -BigInt(amount) : BigInt(amount),
    currency,
  }));
  return groupBy(items, (item) => item.cycleId);
}

/** Takes `count` numbers at once; answers the first. */
export async function takeNumbers(
  trx: Transaction,
  scope: Scope,
  family: string,
  count: number,
): Promise<bigint> {
  const { rows } = await trx.raw<{ rows: { last: string }[] }>(
    `INSERT INTO number_sequences AS s (environment_id, family, last) VALUES (:environmentId, :family, :count)
     ON CONFLICT (environment_id, family) DO UPDATE SET last = s.last + :count RETURNING last`,
    { ...inScope(scope), family, count },
  );
  return BigInt(rows[0]!.last) - BigInt(count) + 1n;
}

export function groupBy<T>(rows: T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
