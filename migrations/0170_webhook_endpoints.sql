-- Where webhooks are sent. Every instant here is of real time, in sandboxes as well: the receiver is real.
CREATE TABLE webhook_endpoints (
  id                     uuid PRIMARY KEY,
  organisation_id        uuid NOT NULL REFERENCES organisations,
  environment_id         uuid NOT NULL REFERENCES environments,
  name                   text,
  description            text,
  url                    text NOT NULL,
  -- Null: all of them, those of later releases included.
  event_types            text[] CHECK (cardinality(event_types) > 0),
  status                 text NOT NULL DEFAULT 'enabled' CHECK (status IN ('enabled', 'paused', 'disabled')),
  disabled_reason        text CHECK (disabled_reason IN ('gone', 'failing')),
  disabled_at            timestamptz,
  -- The first failure since the last success.
  failing_since          timestamptz,
  last_delivered_at      timestamptz,
  -- The place in the feed up to which events have been taken.
  position               bigint NOT NULL CHECK (position >= 0),
  -- Events after the one place and up to the other are sent again: all, or those that were not delivered. The first one
  -- moves; null when nothing is under way.
  replay_after           bigint CHECK (replay_after >= 0),
  replay_to              bigint,
  replay_failed_only     boolean NOT NULL DEFAULT false,
  -- Sealed (store/db/sealed.ts), never in the clear; the one before signs as well until then.
  secret                 text NOT NULL,
  previous_secret        text,
  previous_secret_until  timestamptz,
  version                integer NOT NULL DEFAULT 1,
  created_at             timestamptz NOT NULL,
  updated_at             timestamptz NOT NULL,
  CHECK ((status = 'disabled') = (disabled_at IS NOT NULL)),
  CHECK ((disabled_at IS NULL) = (disabled_reason IS NULL)),
  CHECK ((replay_after IS NULL) = (replay_to IS NULL)),
  CHECK ((previous_secret IS NULL) = (previous_secret_until IS NULL))
);
CREATE INDEX webhook_endpoints_by_environment ON webhook_endpoints (environment_id, id);

-- What the pump looks at, four times a second. It holds nothing that a delivery moves: such updates stay in the page.
CREATE INDEX webhook_endpoints_enabled ON webhook_endpoints (environment_id) WHERE status = 'enabled';
