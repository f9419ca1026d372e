-- Links to pages on which somebody signs, declines or reviews. The secret in a link is a code over the id, made with a key
-- that is not in the database, so that no row is enough to make one.

CREATE TABLE page_links (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  -- Whom it was made for: it opens as that person, and for nobody else.
  person_id        uuid REFERENCES people,
  user_id          uuid REFERENCES users,
  act              text NOT NULL,
  subject_id       uuid NOT NULL,
  -- By the time of the environment.
  expires_at       timestamptz NOT NULL,
  -- The submission of its form that is under way, or has used it up: a digest of all that was sent.
  submission       bytea,
  submitted_at     timestamptz,
  -- How many submissions were refused for good; each is a command of its own.
  refused          integer NOT NULL DEFAULT 0,
  used_at          timestamptz,
  created_at       timestamptz NOT NULL DEFAULT now(),
  CHECK (num_nonnulls(person_id, user_id) = 1),
  CHECK ((submission IS NULL) = (submitted_at IS NULL)),
  CHECK (used_at IS NULL OR submission IS NOT NULL)
);
CREATE INDEX page_links_by_age ON page_links (created_at);
