-- Requests of time off carry their approval, as everything does that is approved (0230). Null in rows of earlier releases,
-- whose workflows wait without reminders.
ALTER TABLE time_off ADD COLUMN approval jsonb;
-- 00:00 of the first day, by when it is to be decided.
ALTER TABLE time_off ADD COLUMN starts_at timestamptz;
ALTER TABLE time_off ADD COLUMN reminders_sent integer;
-- What waits for a review is looked for by every inbox, and is little of all that there ever was.
CREATE INDEX time_off_requested ON time_off (environment_id) WHERE status = 'requested';
