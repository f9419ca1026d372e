-- Who follows some types of events reads those alone. Only events that have a place in the feed are held, so that
-- nobody who writes events pays for it.
CREATE INDEX events_feed_by_type ON events (environment_id, type, position) WHERE position IS NOT NULL;
