import type { DatedCurrency } from '../../domain/billing/currency';
import type { Database } from '../db/database';

/** What `currencyOf` decides by, for the contract whose id that column is: its terms, then what has been signed. */
const currenciesOf = (contractId: string): string => `(
  SELECT json_agg(json_build_object('from', day, 'currency', currency) ORDER BY is_pending, version, effective_at, id)
  FROM (
    SELECT effective_from AS day, terms->>'currency' AS currency, false AS is_pending, version,
      NULL::timestamptz AS effective_at, NULL::uuid AS id
    FROM contract_terms WHERE contract_id = ${contractId}
    UNION ALL
    SELECT coalesce(effective_from, effective_date), currency->>'new', true, NULL, effective_at, id
    FROM amendments
    WHERE contract_id = ${contractId} AND status = 'signed' AND currency->>'new' <> currency->>'old'
  ) AS paid)`;

/** Beside the columns of `cycles`: makes its rows those of a `DatedCycle`. */
export const CURRENCIES = `${currenciesOf('cycles.contract_id')} AS currencies`;

export async function readCurrencies(db: Database, contractId: string): Promise<DatedCurrency[]> {
  const { rows } = await db.raw<{ rows: { currencies: DatedCurrency[] }[] }>(
    `SELECT ${currenciesOf('k.id')} AS currencies FROM contracts k WHERE k.id = ?`,
    [contractId],
  );
  return rows[0]?.currencies ?? [];
}
