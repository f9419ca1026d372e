-- A billing run writes invoices by the hundred thousand, and each foreign key is a look-up for each row. What the
-- contract or the invoice already vouches for is not checked again: organisation, environment, worker and calendar
-- of an invoice are those of its contract, and lines and versions are only written with what they belong to.
ALTER TABLE invoices
  DROP CONSTRAINT invoices_organisation_id_fkey,
  DROP CONSTRAINT invoices_environment_id_fkey,
  DROP CONSTRAINT invoices_worker_id_fkey,
  DROP CONSTRAINT invoices_calendar_id_fkey;
ALTER TABLE invoice_lines DROP CONSTRAINT invoice_lines_invoice_id_fkey;
ALTER TABLE adjustment_versions DROP CONSTRAINT adjustment_versions_adjustment_id_fkey;

-- Steps go through their contracts in the order of the ids; so does the one that marks invoices overdue.
DROP INDEX invoices_to_be_overdue;
CREATE INDEX invoices_to_be_overdue ON invoices (calendar_id, overdue_at, contract_id)
  WHERE status IN ('pending', 'failed') AND NOT is_overdue;
