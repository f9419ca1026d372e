-- When the latest request with the key ended without anybody knowing what becomes of it. One instant for all of them: a
-- client that repeats through a long outage makes the record no longer.
ALTER TABLE idempotency_keys ADD COLUMN lost_at timestamptz;
