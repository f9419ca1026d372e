-- No index holds what a lock or a payment changes of an item: PostgreSQL then writes the new row onto the page of the
-- old one and touches no index at all (HOT), as long as the page has room. Items of an invoice are found by its lines.
DROP INDEX adjustments_to_bill;
DROP INDEX adjustments_undecided;
DROP INDEX adjustments_by_invoice;
CREATE INDEX adjustments_by_cycle ON adjustments (applied_cycle_id);
ALTER TABLE adjustments SET (fillfactor = 50);

-- What time causes, and no command, carries no receipt: nobody looks for one, and a lock writes them by the million.
ALTER TABLE events ALTER COLUMN command_id DROP NOT NULL;
DROP INDEX events_by_command;
CREATE INDEX events_by_command ON events (command_id, stream_id) WHERE command_id IS NOT NULL;

-- Only fees are for another invoice.
ALTER TABLE invoices DROP CONSTRAINT invoices_fee_for_key;
CREATE UNIQUE INDEX invoices_fee_for ON invoices (fee_for) WHERE fee_for IS NOT NULL;
