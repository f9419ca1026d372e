-- What waits for a review among the work of one contract in one cycle; it has the id of the cycle. Work is decided item by
-- item, but it is waited for together: one workflow, one alarm.
CREATE TABLE work_sheets (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  contract_id      uuid NOT NULL REFERENCES contracts,
  status           text NOT NULL CHECK (status IN ('open', 'closed')),
  version          integer NOT NULL,
  locks_at         timestamptz NOT NULL,
  pending          integer NOT NULL CHECK (pending >= 0),
  -- Since when something waits without a pause; reminders count from it.
  waiting_since    timestamptz,
  -- When the lock was seen to while something waited.
  late_since       timestamptz,
  reminders_sent   integer NOT NULL,
  policies         jsonb NOT NULL,
  created_at       timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL
);
CREATE INDEX work_sheets_by_contract ON work_sheets (contract_id);
CREATE INDEX work_sheets_open ON work_sheets (environment_id) WHERE status = 'open';

-- What a contract has settled about the work that is reported on it.
CREATE TABLE work_settings (
  contract_id      uuid PRIMARY KEY REFERENCES contracts,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  auto_approve     boolean NOT NULL
);
