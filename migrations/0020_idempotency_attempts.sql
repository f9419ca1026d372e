-- How many requests came with the key. While there may be another one under way, a refusal does not give it back.
ALTER TABLE idempotency_keys ADD COLUMN attempts integer NOT NULL DEFAULT 1;
