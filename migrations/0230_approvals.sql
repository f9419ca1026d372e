-- Who approves what (domain/approval). A row that waits carries a copy of the policy that goes for it, taken when its wait
-- began; null: one approval of anybody who has the right.
CREATE TABLE approval_policies (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  name             text NOT NULL,
  -- For one contract, for the contracts of a group, or for all of the environment.
  contract_id      uuid REFERENCES contracts,
  group_id         uuid REFERENCES groups,
  kinds            text[] NOT NULL CHECK (cardinality(kinds) > 0),
  -- From which amount on, by currency; minor units.
  thresholds       jsonb NOT NULL DEFAULT '[]',
  steps            jsonb NOT NULL,
  self_approval    text NOT NULL CHECK (self_approval IN ('allowed', 'refused')),
  reminder_hours   jsonb NOT NULL,
  escalation       jsonb,
  late_items       text NOT NULL CHECK (late_items IN ('roll', 'decline', 'off_cycle')),
  version          integer NOT NULL DEFAULT 1,
  created_at       timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL,
  CHECK (contract_id IS NULL OR group_id IS NULL)
);
CREATE INDEX approval_policies_by_environment ON approval_policies (environment_id, id);
CREATE INDEX approval_policies_of_all ON approval_policies (environment_id)
  WHERE contract_id IS NULL AND group_id IS NULL;
CREATE INDEX approval_policies_by_contract ON approval_policies (contract_id) WHERE contract_id IS NOT NULL;
CREATE INDEX approval_policies_by_group ON approval_policies (group_id) WHERE group_id IS NOT NULL;

-- Read with the environment by every request: where there are none, nobody has to look for them.
ALTER TABLE environments ADD COLUMN has_approval_policies boolean NOT NULL DEFAULT false;

-- Who decides in whose stead, from one instant until another, by the clock of the environment.
CREATE TABLE approval_delegations (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  user_id          uuid NOT NULL REFERENCES users,
  delegate_id      uuid NOT NULL REFERENCES users,
  starts_at        timestamptz NOT NULL,
  ends_at          timestamptz NOT NULL,
  version          integer NOT NULL DEFAULT 1,
  created_at       timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL,
  CHECK (starts_at < ends_at),
  CHECK (user_id <> delegate_id)
);
CREATE INDEX approval_delegations_by_environment ON approval_delegations (environment_id, id);
CREATE INDEX approval_delegations_by_user ON approval_delegations (user_id, ends_at);
CREATE INDEX approval_delegations_by_delegate ON approval_delegations (delegate_id, ends_at);

ALTER TABLE adjustments ADD COLUMN approval jsonb;
ALTER TABLE off_cycle_payments ADD COLUMN approval jsonb;
