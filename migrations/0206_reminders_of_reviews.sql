-- Reminders of what waits for a review: of a late item before each later lock, and of an off-cycle payment. Null in rows of
-- earlier releases, whose workflows wait without them.
ALTER TABLE adjustments ADD COLUMN later_locks_at timestamptz;
ALTER TABLE off_cycle_payments ADD COLUMN reminders_sent integer;
