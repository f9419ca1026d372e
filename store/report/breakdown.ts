import type { InvoiceFamily } from '../../domain/invoice/invoice';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { CalendarDate, Instant } from '../../domain/shared/time';
import { type Database } from '../db/database';
import { type Keyset } from '../db/keyset';

/** One invoice of a payment with what its breakdown row shows; minor units. */
export interface BreakdownInvoice {
  invoiceId: string;
  number: string;
  family: InvoiceFamily;
  currency: string;
  total: string;
  issuedAt: Instant;
  periodEnd: CalendarDate | null;
  contractId: string;
  frequency: string;
  team: string | null;
  contractStartDate: CalendarDate;
  timezone: string;
  ledgerAccount: string | null;
  workerId: string;
  workerName: string;
  workerEmail: string;
  country: string | null;
  lines: { category: string; amount: string }[];
  approvers: string[];
  approvedAt: Instant | null;
}

/** The invoices of a payment, and the platform fees that were charged for them, in the order of their issue. */
export async function readBreakdown(
  db: Database,
  scope: Scope,
  invoiceIds: string[],
  page: Keyset | null = null,
): Promise<BreakdownInvoice[]> {
  const { rows } = await db.raw<{ rows: BreakdownInvoice[] }>(
    `SELECT i.id AS invoice_id, i.number, i.family, i.currency, i.total, i.issued_at, i.period_end,
            k.id AS contract_id, k.terms ->> 'frequency' AS frequency, g.name AS team,
            k.start_date AS contract_start_date, k.timezone, k.attributes ->> 'general_ledger_account' AS ledger_account,
            w.id AS worker_id, w.first_name || ' ' || w.last_name AS worker_name, w.email AS worker_email, w.country,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('category', l.category, 'amount', l.amount::text)
                             ORDER BY l.line_no), '[]')
             FROM invoice_lines l WHERE l.invoice_id = i.id) AS lines,
            coalesce(review.approvers, '{}') AS approvers, review.approved_at
     FROM invoices i
     JOIN contracts k ON k.id = i.contract_id
     JOIN people w ON w.id = i.worker_id
     LEFT JOIN groups g ON g.id = k.group_id
     LEFT JOIN LATERAL (
       SELECT array_agg(DISTINCT r.name) AS approvers, max(r.at) AS approved_at FROM (
         SELECT a.reviewed_by -> 'by' ->> 'name' AS name, (a.reviewed_by ->> 'at')::timestamptz AS at
         FROM invoice_lines l JOIN adjustments a ON a.id = l.source_id AND a.invoice_id = i.id
         WHERE l.invoice_id = i.id AND l.source_type IN ('adjustment', 'timesheet', 'task', 'milestone') AND a.reviewed_by IS NOT NULL
         UNION ALL
         SELECT o.review -> 'by' ->> 'name', (o.review ->> 'at')::timestamptz
         FROM off_cycle_payments o WHERE o.invoice_id = i.id AND o.review IS NOT NULL
       ) r WHERE r.name IS NOT NULL
     ) review ON true
     WHERE i.organisation_id = :organisationId AND i.environment_id = :environmentId
       AND (i.id = ANY(:invoiceIds) OR i.fee_for = ANY(:invoiceIds))
       AND (:after::uuid IS NULL OR i.id > :after)
     ORDER BY i.id LIMIT :limit`,
    { ...inScope(scope), invoiceIds, after: page?.after ?? null, limit: page?.limit ?? null },
  );
  return rows;
}
