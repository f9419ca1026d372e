import { workforceKinds } from '../../domain/contract/kinds';
import type { Invoice, InvoiceStatus } from '../../domain/invoice/invoice';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import { type Database } from '../db/database';
import { type Keyset } from '../db/keyset';

/** What a worker is owed and was paid in one currency; minor units. */
export interface Balance {
  workerId: string;
  workerName: string;
  currency: string;
  earned: string;
  processing: string;
  paid: string;
  /** What invoices below zero have left to set off: against later invoices of the same contract, and of no other. */
  credit: string;
}

/** Whose balance, and in which currency; all where nothing is said. */
export interface BalanceFilter {
  workerId?: string | undefined;
  currency?: string | undefined;
}

/**
 * Earned is what is approved and not being paid yet: items for a coming invoice, base pay that is billed again,
 * off-cycle payments before their date, invoices that wait. Credit is told beside it, and lowers none of it: what a
 * contract has left to set off owes nothing less to a worker for another one.
 *
 * Workers are taken one by one in the order of their ids until the page is full: what is summed is theirs alone.
 */
export async function readBalances(
  db: Database,
  scope: Scope,
  filter: BalanceFilter,
  page: Keyset,
): Promise<Balance[]> {
  const [afterWorker, afterCurrency] = page.after?.split('/') ?? [];
  const { rows } = await db.raw<{ rows: Balance[] }>(
    `SELECT p.id AS worker_id, p.first_name || ' ' || p.last_name AS worker_name, balance.*
     FROM people p CROSS JOIN LATERAL (
       SELECT currency, sum(earned)::text AS earned, sum(processing)::text AS processing, sum(paid)::text AS paid,
              sum(credit)::text AS credit
       FROM (${PARTS}) parts GROUP BY currency
     ) balance
     WHERE p.organisation_id = :organisationId AND p.environment_id = :environmentId
       ${filter.workerId === undefined ? '' : 'AND p.id = :workerId'}
       ${filter.currency === undefined ? '' : 'AND balance.currency = :currency'}
       ${afterWorker === undefined ? '' : 'AND p.id >= :afterWorker AND (p.id, balance.currency) > (:afterWorker, :afterCurrency)'}
     ORDER BY p.id, balance.currency LIMIT :limit`,
    {
      ...inScope(scope),
      ...{ workerId: filter.workerId ?? null, currency: filter.currency ?? null },
      ...{ afterWorker: afterWorker ?? null, afterCurrency: afterCurrency ?? null, limit: page.limit },
    },
  );
  return rows;
}

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** All that counts in the balance of the person `p`. */
const PARTS = `
  SELECT currency,
         CASE WHEN status IN ('pending', 'failed') THEN total ELSE 0 END AS earned,
         CASE WHEN status = 'processing' THEN total ELSE 0 END AS processing,
         CASE WHEN status = 'paid' THEN total ELSE 0 END AS paid, 0::bigint AS credit
  FROM invoices
  WHERE environment_id = p.environment_id AND worker_id = p.id AND family = 'workforce'
  UNION ALL
  SELECT of_contract.* FROM contracts k CROSS JOIN LATERAL (
    SELECT currency, CASE WHEN type = 'deduction' THEN -amount ELSE amount END, 0::bigint, 0::bigint, 0::bigint
    FROM adjustments WHERE contract_id = k.id AND status = 'approved'
    UNION ALL
    SELECT r.currency, r.amount, 0, 0, 0
    FROM rebilled_pay r JOIN cycles y ON y.id = r.cycle_id
    WHERE r.contract_id = k.id AND y.status IN ('open', 'exception')
    UNION ALL
    SELECT currency, amount, 0, 0, 0 FROM off_cycle_payments WHERE contract_id = k.id AND status = 'approved'
    UNION ALL
    SELECT currency, 0, 0, 0, amount FROM contract_credits WHERE contract_id = k.id AND amount > 0
  ) of_contract
  WHERE k.environment_id = p.environment_id AND k.worker_id = p.id AND k.kind IN (${quoted(workforceKinds)})`;

/** One line of an issued invoice with everything it hangs on (R3-17). */
export interface ReportRow {
  invoiceId: string;
  invoiceNumber: string;
  invoiceStatus: InvoiceStatus;
  family: Invoice['family'];
  issuedAt: Instant;
  currency: string;
  lineNo: number;
  sourceType: string;
  sourceId: string | null;
  description: string;
  category: string;
  amount: string;
  quantity: string | null;
  unitPrice: string | null;
  paymentId: string | null;
  paidAt: Instant | null;
  paymentTotal: string | null;
  receiptNumber: string | null;
  contractId: string;
  contractTitle: string;
  contractNumber: string;
  workerName: string;
  legalEntity: string;
}

export interface ReportKey {
  issuedAt: Instant;
  invoiceId: string;
  lineNo: number;
}

/** Lines of invoices that the employer pays, issued from one instant until before another; no canceled ones. */
export async function readReport(
  db: Database,
  scope: Scope,
  range: { from: Instant; to: Instant },
  page: { after: ReportKey | null; limit: number },
): Promise<ReportRow[]> {
  const after = page.after
    ? 'AND (i.issued_at, i.id, l.line_no) > (:issuedAt, :invoiceId::uuid, :lineNo)'
    : '';
  const { rows } = await db.raw<{ rows: ReportRow[] }>(
    `SELECT i.id AS invoice_id, i.number AS invoice_number, i.status AS invoice_status, i.family, i.issued_at,
            i.currency, l.line_no, l.source_type, l.source_id, l.description, l.category, l.amount, l.quantity,
            l.unit_price, p.id AS payment_id, p.completed_at AS paid_at, p.total AS payment_total, p.receipt_number,
            k.id AS contract_id, k.title AS contract_title, k.number AS contract_number,
            w.first_name || ' ' || w.last_name AS worker_name, o.name AS legal_entity
     FROM invoices i
     JOIN invoice_lines l ON l.invoice_id = i.id
     JOIN contracts k ON k.id = i.contract_id
     JOIN people w ON w.id = i.worker_id
     JOIN organisations o ON o.id = i.organisation_id
     LEFT JOIN payment_invoices c ON c.invoice_id = i.id AND c.is_open
     LEFT JOIN payments p ON p.id = c.payment_id AND p.status = 'completed'
     WHERE i.organisation_id = :organisationId AND i.environment_id = :environmentId
       AND i.issued_at >= :from AND i.issued_at < :to AND i.status <> 'canceled'
       AND i.family IN (${quoted(['workforce', 'supplier', 'platform_fee'])}) ${after}
     ORDER BY i.issued_at, i.id, l.line_no LIMIT :limit`,
    { ...inScope(scope), ...range, ...page.after, limit: page.limit },
  );
  return rows;
}
