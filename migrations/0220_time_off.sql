-- What an organisation adds to the types of time off that are everywhere (domain/time-off/kinds.ts).
CREATE TABLE time_off_types (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  key              text NOT NULL,
  name             text NOT NULL,
  category         text NOT NULL CHECK (category IN ('vacation', 'sick_leave', 'other')),
  is_paid          boolean NOT NULL,
  created_at       timestamptz NOT NULL,
  created_by       jsonb NOT NULL
);
CREATE UNIQUE INDEX time_off_types_key ON time_off_types (environment_id, key);

-- Never edited: another takes its place. Days are counted in halves.
CREATE TABLE time_off_policies (
  id                uuid PRIMARY KEY,
  organisation_id   uuid NOT NULL REFERENCES organisations,
  environment_id    uuid NOT NULL REFERENCES environments,
  name              text NOT NULL,
  type              text NOT NULL,
  entitlement       integer NOT NULL CHECK (entitlement BETWEEN 0 AND 732),
  accrual           text NOT NULL CHECK (accrual IN ('at_start', 'monthly')),
  carry_over_limit  integer CHECK (carry_over_limit >= 0),
  -- MM-DD
  carry_over_until  text CHECK (carry_over_until ~ '^\d{2}-\d{2}$'),
  may_go_negative   boolean NOT NULL,
  working_days      jsonb NOT NULL,
  holiday_country   text,
  holiday_region    text,
  created_at        timestamptz NOT NULL,
  created_by        jsonb NOT NULL,
  CHECK (holiday_region IS NULL OR holiday_country IS NOT NULL)
);
CREATE INDEX time_off_policies_by_environment ON time_off_policies (environment_id, id DESC);

-- From its first day on, until the next one of the type.
CREATE TABLE time_off_assignments (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  person_id        uuid NOT NULL REFERENCES people,
  policy_id        uuid NOT NULL REFERENCES time_off_policies,
  type             text NOT NULL,
  starts_on        date NOT NULL,
  ends_on          date CHECK (ends_on >= starts_on),
  created_at       timestamptz NOT NULL,
  created_by       jsonb NOT NULL
);
CREATE INDEX time_off_assignments_by_type ON time_off_assignments (person_id, type, starts_on);
CREATE INDEX time_off_assignments_by_person ON time_off_assignments (person_id, id DESC);

CREATE TABLE time_off_corrections (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  person_id        uuid NOT NULL REFERENCES people,
  type             text NOT NULL,
  effective_on     date NOT NULL,
  halves           integer NOT NULL CHECK (halves <> 0),
  reason           text NOT NULL,
  created_at       timestamptz NOT NULL,
  created_by       jsonb NOT NULL
);
CREATE INDEX time_off_corrections_by_person ON time_off_corrections (person_id, type);

-- The ledger: rows are added, never changed. Those of one key add up to what it is by the rules (docs/adr/0024).
CREATE TABLE time_off_movements (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  person_id        uuid NOT NULL REFERENCES people,
  type             text NOT NULL,
  key              text NOT NULL,
  year             integer NOT NULL,
  kind             text NOT NULL CHECK (kind IN ('grant', 'carry_over', 'expiry', 'use', 'release', 'correction')),
  effective_on     date NOT NULL,
  halves           integer NOT NULL CHECK (halves <> 0),
  time_off_id      uuid,
  recorded_at      timestamptz NOT NULL
);
CREATE INDEX time_off_movements_by_person ON time_off_movements (person_id, type, effective_on);

CREATE TABLE time_off (
  id                   uuid PRIMARY KEY,
  organisation_id      uuid NOT NULL REFERENCES organisations,
  environment_id       uuid NOT NULL REFERENCES environments,
  person_id            uuid NOT NULL REFERENCES people,
  contract_id          uuid REFERENCES contracts,
  status               text NOT NULL CHECK (status IN ('requested', 'approved', 'rejected', 'cancelled', 'used')),
  version              integer NOT NULL,
  type                 text NOT NULL,
  is_paid              boolean NOT NULL,
  policy_id            uuid REFERENCES time_off_policies,
  start_date           date NOT NULL,
  end_date             date NOT NULL CHECK (end_date >= start_date),
  with_multiple_dates  boolean NOT NULL,
  days                 jsonb NOT NULL,
  reason               text,
  timezone             text NOT NULL,
  -- 24:00 of the last day.
  ends_at              timestamptz NOT NULL,
  review               jsonb,
  cancellation         jsonb,
  policies             jsonb NOT NULL,
  created_at           timestamptz NOT NULL,
  created_by           jsonb NOT NULL,
  updated_at           timestamptz NOT NULL
);
CREATE INDEX time_off_by_environment ON time_off (environment_id, id DESC);
CREATE INDEX time_off_by_person ON time_off (person_id, id DESC);
CREATE INDEX time_off_by_contract ON time_off (contract_id, id DESC) WHERE contract_id IS NOT NULL;
-- What stands is looked through for every request of the person, and for every end of a contract.
CREATE INDEX time_off_standing ON time_off (person_id, end_date) WHERE status IN ('requested', 'approved', 'used');
