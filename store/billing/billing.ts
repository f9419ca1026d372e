import { itemFields } from '../../domain/space/priced-item';
import { groupBy } from '../../domain/shared/group-by';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import { adjustmentTable } from '../../domain/adjustment/transitions';
import { adjustmentItem } from '../../domain/billing/adjustment-item';
import type { BilledItem, DatedTerms } from '../../domain/billing/invoice';
import { statusList } from '../lifecycle/statuses';
import { selected, uuidArray, type Database, type Transaction } from '../db/database';

/** As much of the terms as billing reads. */
const BILLED_TERMS = ['amount', 'currency', 'scale', 'frequency', 'cycleEndType', 'firstPayment', 'jobTitle']
  .map((field) => `terms->>'${field}' AS "${field}"`)
  .concat(`(terms->>'cycleEnd')::int AS "cycleEnd"`)
  .concat([...itemFields, 'agreement'].map((field) => `terms->'${field}' AS "${field}"`))
  .join(', ');

export async function readTerms(trx: Database, contractIds: string[]): Promise<Map<string, DatedTerms[]>> {
  const { rows } = await trx.raw<{ rows: TermsRow[] }>(
    `SELECT ${selected(['contractId', 'version', 'effectiveFrom'])}, ${BILLED_TERMS}
     FROM contract_terms WHERE contract_id = ANY(?::uuid[])`,
    [uuidArray(contractIds)],
  );
  const dated = rows.map((row) => ({
    contractId: row.contractId,
    version: row.version,
    effectiveFrom: row.effectiveFrom,
    terms: row,
  }));
  return groupBy(dated, ({ contractId }) => contractId);
}

type TermsRow = Pick<DatedTerms, 'version' | 'effectiveFrom'> & DatedTerms['terms'] & { contractId: string };

export type Credits = Record<string, bigint>;

export async function readCredits(trx: Database, contractIds: string[]): Promise<Map<string, Credits>> {
  const rows = await trx('contract_credits')
    .whereRaw('contract_id = ANY(?::uuid[])', [uuidArray(contractIds)])
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

/** An item as it is before the lock bills it. */
export type ApprovedItem = BilledItem & Pick<Adjustment, 'version'>;

type ItemRow = Pick<Adjustment, (typeof BILLED)[number]> & { appliedCycleId: string };

const BILLED = [
  ...(['id', 'kind', 'type', 'title', 'description', 'dateSubmitted'] as const),
  ...(['amount', 'currency', 'quantity', 'unitPrice', 'version'] as const),
] as const;
const ITEM_COLUMNS = selected(['appliedCycleId', ...BILLED]);

/** Approved items by the cycle that bills them. */
export async function readItems(trx: Database, cycleIds: string[]): Promise<Map<string, ApprovedItem[]>> {
  const { rows } = await trx.raw<{ rows: ItemRow[] }>(
    `SELECT ${ITEM_COLUMNS} FROM adjustments
     WHERE applied_cycle_id = ANY(?::uuid[]) AND status IN (${statusList(adjustmentTable, 'bill')}) ORDER BY id`,
    [uuidArray(cycleIds)],
  );
  // One object each, without copies: a lock reads them by the hundred thousand.
  const items = rows.map((row) => {
    const { version, appliedCycleId } = row;
    return Object.assign(adjustmentItem(row, row.id), { version, appliedCycleId });
  });
  return groupBy(items, (item) => item.appliedCycleId);
}
