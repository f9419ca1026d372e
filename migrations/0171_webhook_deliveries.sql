-- What has been sent to whom, and what was answered. Kept 30 days after it has ended. Real time, in sandboxes as well.
CREATE TABLE webhook_deliveries (
  -- Made in the order of the feed: what waits in one stream waits in the order of its ids.
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL,
  environment_id   uuid NOT NULL,
  endpoint_id      uuid NOT NULL REFERENCES webhook_endpoints ON DELETE CASCADE,
  -- The id of the message, `webhook-id`: that of the event; a test has one of its own.
  event_id         uuid NOT NULL,
  event_type       text NOT NULL,
  stream_id        uuid NOT NULL,
  position         bigint,
  cause            text NOT NULL CHECK (cause IN ('event', 'redelivery', 'test')),
  -- Of tests alone. All others are made of their event.
  body             text CHECK ((body IS NOT NULL) = (cause = 'test')),
  status           text NOT NULL CHECK (status IN ('queued', 'retrying', 'delivered', 'dead')),
  attempts         integer NOT NULL DEFAULT 0,
  -- Null while an earlier one of the stream is under way, and when it has ended.
  next_attempt_at  timestamptz,
  created_at       timestamptz NOT NULL DEFAULT now(),
  ended_at         timestamptz,
  CHECK ((status IN ('delivered', 'dead')) = (ended_at IS NOT NULL))
);
CREATE UNIQUE INDEX webhook_deliveries_of_event ON webhook_deliveries (endpoint_id, event_id) WHERE cause = 'event';
CREATE INDEX webhook_deliveries_again ON webhook_deliveries (endpoint_id, event_id) WHERE cause = 'redelivery';
CREATE INDEX webhook_deliveries_by_endpoint ON webhook_deliveries (endpoint_id, id);
CREATE INDEX webhook_deliveries_open ON webhook_deliveries (endpoint_id, id) WHERE status IN ('queued', 'retrying');
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (endpoint_id, next_attempt_at)
  WHERE next_attempt_at IS NOT NULL;

CREATE TABLE webhook_attempts (
  delivery_id       uuid NOT NULL REFERENCES webhook_deliveries ON DELETE CASCADE,
  number            integer NOT NULL,
  at                timestamptz NOT NULL,
  duration_ms       integer NOT NULL,
  outcome           text NOT NULL CHECK (outcome IN ('delivered', 'answered', 'timeout', 'connection', 'blocked')),
  status_code       integer,
  request_headers   jsonb NOT NULL,
  response_headers  jsonb,
  -- The first 4 KiB.
  response_body     text,
  error             text,
  PRIMARY KEY (delivery_id, number)
);

-- Who sends to the endpoint at present, and until when nobody needs to be told that there is something to send. Only
-- whoever took it last records what was sent.
ALTER TABLE webhook_endpoints ADD COLUMN drain_id uuid, ADD COLUMN busy_until timestamptz;
