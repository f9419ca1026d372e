-- People of the employer's side, and whose a token is. What a role may do is in the code (domain/people/rights.ts).

CREATE TABLE users (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  name             text NOT NULL,
  email            text NOT NULL,
  roles            text[] NOT NULL CHECK (
    cardinality(roles) > 0 AND roles <@ ARRAY['owner', 'admin', 'approver', 'finance', 'viewer']
  ),
  status           text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'disabled')),
  -- Who vouches for them at sign-in, and under which name.
  issuer           text,
  subject          text,
  version          integer NOT NULL DEFAULT 1,
  created_at       timestamptz NOT NULL,
  CHECK ((issuer IS NULL) = (subject IS NULL))
);
CREATE UNIQUE INDEX users_email ON users (environment_id, lower(email));
CREATE UNIQUE INDEX users_identity ON users (environment_id, issuer, subject) WHERE issuer IS NOT NULL;
CREATE INDEX users_by_environment ON users (environment_id, id);

-- `scope` stays the side that a token is on. On the employer's it is a user's (`user_id`) or a service's (`roles`).
ALTER TABLE tokens
  ADD COLUMN user_id               uuid REFERENCES users,
  ADD COLUMN roles                 text[],
  -- Rights to which it is narrowed; null: all that the roles give.
  ADD COLUMN scopes                text[],
  ADD COLUMN is_session            boolean NOT NULL DEFAULT false,
  ADD COLUMN created_by            jsonb,
  -- Real time, in sandboxes as well.
  ADD COLUMN expires_at            timestamptz,
  ADD COLUMN last_used_at          timestamptz,
  -- The secret before the last rotation, good until then.
  ADD COLUMN previous_secret_hash  bytea UNIQUE,
  ADD COLUMN previous_valid_until  timestamptz,
  ADD CHECK (scope = 'admin' OR (user_id IS NULL AND roles IS NULL AND scopes IS NULL)),
  ADD CHECK (user_id IS NULL OR roles IS NULL),
  ADD CHECK (NOT is_session OR (scope = 'worker' AND expires_at IS NOT NULL)),
  ADD CHECK ((previous_secret_hash IS NULL) = (previous_valid_until IS NULL));

-- What every token of the employer's side could do so far.
UPDATE tokens SET roles = '{admin}' WHERE scope = 'admin';

CREATE INDEX tokens_by_person ON tokens (person_id, id) WHERE person_id IS NOT NULL;
CREATE INDEX tokens_by_user ON tokens (user_id, id) WHERE user_id IS NOT NULL;
CREATE INDEX sessions_by_expiry ON tokens (expires_at) WHERE is_session;
