-- Organisations, their environments, people, tokens, and the tables that every lifecycle shares.

CREATE TABLE organisations (
  id          uuid PRIMARY KEY,
  name        text NOT NULL,
  -- Set when the demonstration data are complete; null while they are not, and for real organisations.
  seeded_at   timestamptz,
  created_at  timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE environments (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  kind             text NOT NULL CHECK (kind IN ('live', 'sandbox')),
  name             text NOT NULL,
  policies         jsonb NOT NULL DEFAULT '{}',
  -- Sandbox only: the test clock, and where it is being moved to while an advance runs.
  clock_now        timestamptz,
  clock_target     timestamptz,
  created_at       timestamptz NOT NULL DEFAULT now(),
  UNIQUE (organisation_id, name),
  CHECK ((kind = 'sandbox') = (clock_now IS NOT NULL))
);

CREATE TABLE people (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  first_name       text NOT NULL,
  last_name        text NOT NULL,
  email            text NOT NULL,
  country          text,
  status           text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'terminated')),
  created_at       timestamptz NOT NULL
);
CREATE UNIQUE INDEX people_email ON people (environment_id, lower(email));

CREATE TABLE groups (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  name             text NOT NULL,
  created_at       timestamptz NOT NULL,
  UNIQUE (environment_id, name)
);

CREATE TABLE tokens (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  scope            text NOT NULL CHECK (scope IN ('admin', 'worker')),
  person_id        uuid REFERENCES people,
  name             text NOT NULL,
  -- The first characters of the secret, to recognise it by. The secret itself is stored as a hash only.
  prefix           text NOT NULL,
  secret_hash      bytea NOT NULL UNIQUE,
  created_at       timestamptz NOT NULL DEFAULT now(),
  revoked_at       timestamptz,
  CHECK ((scope = 'worker') = (person_id IS NOT NULL))
);
CREATE INDEX tokens_by_environment ON tokens (environment_id, created_at);

-- Human numbers. The row is locked in the transaction that uses the number, so there is no gap and no double.
CREATE TABLE number_sequences (
  environment_id  uuid NOT NULL REFERENCES environments,
  family          text NOT NULL,
  last            bigint NOT NULL,
  PRIMARY KEY (environment_id, family)
);

-- One row per change, chained by hash within its stream (a contract, a person, a group).
CREATE TABLE events (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL,
  environment_id   uuid NOT NULL,
  stream_id        uuid NOT NULL,
  contract_id      uuid,
  seq              integer NOT NULL,
  type             text NOT NULL,
  actor            jsonb NOT NULL,
  payload          jsonb NOT NULL,
  occurred_at      timestamptz NOT NULL,
  -- The command that caused it: the receipt that makes a retried write a no-op.
  command_id       text NOT NULL,
  prev_hash        text,
  hash             text NOT NULL,
  -- Order of insertion; within a stream it agrees with seq.
  inserted         bigint GENERATED ALWAYS AS IDENTITY,
  -- Place in the environment's feed, given when the feed is read (docs/adr/0003).
  position         bigint,
  UNIQUE (stream_id, seq)
);
CREATE INDEX events_unplaced ON events (environment_id, inserted) WHERE position IS NULL;
CREATE UNIQUE INDEX events_feed ON events (environment_id, position) WHERE position IS NOT NULL;
CREATE INDEX events_by_command ON events (command_id, stream_id);

-- Requests that carried an Idempotency-Key: what was asked, which resource it made, what was answered.
CREATE TABLE idempotency_keys (
  environment_id  uuid NOT NULL REFERENCES environments,
  token_id        uuid NOT NULL,
  key             text NOT NULL,
  request_hash    text NOT NULL,
  resource_id     uuid NOT NULL,
  status          integer,
  body            jsonb,
  created_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (environment_id, token_id, key)
);
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);

-- Every row that waits names the workflow that waits for it, and when time wakes it next (null: people only).
CREATE TABLE alarms (
  workflow_id      text PRIMARY KEY,
  workflow_type    text NOT NULL,
  organisation_id  uuid NOT NULL,
  environment_id   uuid NOT NULL,
  contract_id      uuid NOT NULL,
  subject_id       uuid NOT NULL,
  wake_at          timestamptz
);
CREATE INDEX alarms_due ON alarms (environment_id, wake_at) WHERE wake_at IS NOT NULL;
