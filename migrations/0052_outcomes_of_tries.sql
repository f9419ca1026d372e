-- When each request came with the key that may still have an outcome, and where the outcome of one that was answered
-- 202 can be asked for. A refusal is told once none of them can have any. It takes the place of `attempts`, which
-- processes of an earlier release still read.
ALTER TABLE idempotency_keys ADD COLUMN tries timestamptz[] NOT NULL DEFAULT ARRAY[now()];
ALTER TABLE idempotency_keys ADD COLUMN operation text;
