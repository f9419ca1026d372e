-- How far a moving clock has done what is due of single contracts ahead of its own time.
ALTER TABLE environments ADD COLUMN clock_ahead timestamptz;

-- Places in the feed are given in the order of time, in which things have not always been recorded.
DROP INDEX events_unplaced;
CREATE INDEX events_unplaced ON events (environment_id, occurred_at, inserted) WHERE position IS NULL;
