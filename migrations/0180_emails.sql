-- Who is told what by e-mail (domain/mail), in which language, and what became of it.

ALTER TABLE people ADD COLUMN locale text NOT NULL DEFAULT 'en' CHECK (locale IN ('en', 'de', 'fr', 'es'));
ALTER TABLE users ADD COLUMN locale text NOT NULL DEFAULT 'en' CHECK (locale IN ('en', 'de', 'fr', 'es'));

-- The place in an environment's feed up to which mails have been written. Not a column of `environments`, whose rows
-- commands hold while they read a clock. What has no row yet begins with its first event.
CREATE TABLE mail_positions (
  environment_id   uuid PRIMARY KEY REFERENCES environments,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  position         bigint NOT NULL DEFAULT 0,
  -- Nobody is told of events up to this one in the order of insertion: they were there before mails were.
  silent_to        bigint NOT NULL DEFAULT 0,
  -- When the workflow that sends its mails was last told that there is something to do; null once it has found nothing.
  nudged_at        timestamptz
);
INSERT INTO mail_positions (environment_id, organisation_id, position, silent_to)
SELECT e.id, e.organisation_id,
       coalesce((SELECT max(position) FROM events WHERE environment_id = e.id AND position IS NOT NULL), 0),
       coalesce((SELECT max(inserted) FROM events), 0)
FROM environments e;

CREATE TABLE emails (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  -- What it tells of; where that is many of a kind, the first.
  event_id         uuid NOT NULL,
  contract_id      uuid,
  kind             text NOT NULL,
  person_id        uuid REFERENCES people,
  user_id          uuid REFERENCES users,
  to_address       text NOT NULL,
  to_name          text NOT NULL,
  locale           text NOT NULL,
  -- Sealed (store/db/sealed.ts): subject, text and HTML. Null once a mail of a live environment has been sent.
  content          text,
  status           text NOT NULL CHECK (status IN ('outbox', 'queued', 'sending', 'sent', 'failed')),
  attempts         integer NOT NULL DEFAULT 0,
  next_attempt_at  timestamptz,
  sent_at          timestamptz,
  error            text,
  -- How many events it tells of; and of a mail that may tell of more, until when they may join it.
  events           integer NOT NULL DEFAULT 1,
  open_until       timestamptz,
  -- Real time; `occurred_at` is the environment's.
  created_at       timestamptz NOT NULL DEFAULT now(),
  occurred_at      timestamptz NOT NULL,
  CHECK ((person_id IS NULL) <> (user_id IS NULL)),
  CHECK ((status IN ('queued', 'sending')) = (next_attempt_at IS NOT NULL))
);
CREATE UNIQUE INDEX emails_once ON emails (event_id, kind, coalesce(person_id, user_id));
CREATE INDEX emails_by_environment ON emails (environment_id, id);
CREATE INDEX emails_by_contract ON emails (contract_id, id) WHERE contract_id IS NOT NULL;
CREATE INDEX emails_by_address ON emails (environment_id, lower(to_address), id);
CREATE INDEX emails_due ON emails (environment_id, next_attempt_at) WHERE next_attempt_at IS NOT NULL;
CREATE INDEX emails_open ON emails (environment_id, kind) WHERE open_until IS NOT NULL;

-- Kinds of mails that somebody does not want.
CREATE TABLE mail_preferences (
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  person_id        uuid REFERENCES people,
  user_id          uuid REFERENCES users,
  off              text[] NOT NULL,
  CHECK ((person_id IS NULL) <> (user_id IS NULL))
);
CREATE UNIQUE INDEX mail_preferences_once ON mail_preferences (environment_id, coalesce(person_id, user_id));
