-- What used to stay open for ever: platform fees that fell overdue for nobody, off-cycle payments of ended contracts.

-- A pending payment whose contract has ended is not payable.
ALTER TABLE off_cycle_payments DROP CONSTRAINT off_cycle_payments_status_check;
ALTER TABLE off_cycle_payments ADD CONSTRAINT off_cycle_payments_status_check
  CHECK (status IN ('pending', 'approved', 'declined', 'processing', 'paid', 'not_payable'));
CREATE INDEX off_cycle_payments_undecided ON off_cycle_payments (contract_id) WHERE status = 'pending';

-- The calendar of the invoice that a fee is for marks the fee overdue; it looks at what is due whenever it wakes.
UPDATE invoices fee SET calendar_id = paid.calendar_id
FROM invoices paid WHERE paid.id = fee.fee_for AND fee.calendar_id IS NULL;
