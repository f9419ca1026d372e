-- Timesheets, tasks and milestones are items of invoices like adjustments: one table, one table of statuses, one lock that
-- gathers them. Its quantity times its unit price is what such an item comes to.
ALTER TABLE adjustments
  ADD COLUMN kind text NOT NULL DEFAULT 'adjustment'
    CHECK (kind IN ('adjustment', 'timesheet', 'task', 'milestone')),
  ADD COLUMN title text,
  -- A decimal, exactly as it was reported.
  ADD COLUMN quantity text CHECK (quantity::numeric > 0),
  -- Minor units, and what they are paid for.
  ADD COLUMN unit_price bigint,
  ADD COLUMN scale text,
  ADD CONSTRAINT adjustments_of_work CHECK (
    (kind = 'adjustment') = (quantity IS NULL) AND (kind = 'adjustment') = (unit_price IS NULL)
    AND (kind = 'adjustment') = (type <> 'work'));

-- Lists are of one kind. A lock changes none of these columns (ADR 8).
DROP INDEX adjustments_page;
DROP INDEX adjustments_by_contract;
CREATE INDEX adjustments_page ON adjustments (environment_id, kind, id DESC);
CREATE INDEX adjustments_by_contract ON adjustments (contract_id, kind, id DESC);

ALTER TABLE invoice_lines ADD COLUMN quantity text, ADD COLUMN unit_price bigint;

-- A source is billed once, but what a canceled invoice billed may be billed again.
DROP INDEX invoice_lines_once;
CREATE UNIQUE INDEX invoice_lines_once ON invoice_lines (source_type, source_id)
  WHERE source_type IN ('adjustment', 'timesheet', 'task', 'milestone', 'off_cycle') AND NOT is_released;
