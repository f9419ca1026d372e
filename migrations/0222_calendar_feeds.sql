-- Calendars that other programs read behind a secret link: a person's time off, or what waits for a user's decision. The
-- link holds `secret_id` with a code over it (store/page-link/token.ts); another one takes the link away.
CREATE TABLE calendar_feeds (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  kind             text NOT NULL CHECK (kind IN ('time_off', 'approvals')),
  person_id        uuid UNIQUE REFERENCES people,
  user_id          uuid UNIQUE REFERENCES users,
  secret_id        uuid NOT NULL UNIQUE,
  opened_at        timestamptz NOT NULL,
  CHECK ((kind = 'time_off') = (person_id IS NOT NULL)),
  CHECK ((kind = 'approvals') = (user_id IS NOT NULL))
);
