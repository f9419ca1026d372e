-- What a pre-pay charges is an item of invoices, too: it lands, is billed and is set free like any other (docs/adr/0022).
ALTER TABLE adjustments
  DROP CONSTRAINT adjustments_kind_check,
  DROP CONSTRAINT adjustments_of_work,
  ADD CONSTRAINT adjustments_kind_check
    CHECK (kind IN ('adjustment', 'timesheet', 'task', 'milestone', 'prepay')),
  ADD CONSTRAINT adjustments_of_work CHECK (
    (kind IN ('adjustment', 'prepay')) = (quantity IS NULL) AND (kind IN ('adjustment', 'prepay')) = (unit_price IS NULL)
    AND (kind IN ('adjustment', 'prepay')) = (type <> 'work'));

DROP INDEX invoice_lines_once;
CREATE UNIQUE INDEX invoice_lines_once ON invoice_lines (source_type, source_id)
  WHERE source_type IN ('adjustment', 'timesheet', 'task', 'milestone', 'prepay', 'off_cycle') AND NOT is_released;
