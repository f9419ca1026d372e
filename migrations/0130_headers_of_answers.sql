-- Headers of a kept answer that say something of it (its version, where it can be read), for repeats. Null for answers
-- that were kept before, and by processes of an earlier release.
ALTER TABLE idempotency_keys ADD COLUMN headers jsonb;
