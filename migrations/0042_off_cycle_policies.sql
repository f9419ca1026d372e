-- Whether whoever made an off-cycle payment may approve it, as it was set when it was made. Null for older ones: yes.
ALTER TABLE off_cycle_payments ADD COLUMN policies jsonb;
ALTER TABLE off_cycle_payments DROP CONSTRAINT off_cycle_payments_status_check;
ALTER TABLE off_cycle_payments ADD CONSTRAINT off_cycle_payments_status_check
  CHECK (status IN ('pending', 'approved', 'declined', 'processing', 'paid', 'not_payable', 'withdrawn'));
