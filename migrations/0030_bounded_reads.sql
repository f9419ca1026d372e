-- What belongs to a cycle. The lock changes nothing of it, so that its updates stay within their pages (ADR 8).
CREATE INDEX adjustments_by_own_cycle ON adjustments (cycle_id);

-- The payments of an invoice; the unique index knows only the open one.
CREATE INDEX payment_invoices_by_invoice ON payment_invoices (invoice_id);

-- Statuses that few invoices have, which a page by id would seek among all others.
CREATE INDEX invoices_rare ON invoices (environment_id, status, id DESC)
  WHERE status IN ('processing', 'failed', 'canceled', 'refunded');

CREATE INDEX recurring_rules_by_contract ON recurring_rules (contract_id, id DESC);
