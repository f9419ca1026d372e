-- How the pre-pay of a contract stands, whose id it has. It is what the ledger adds up to, kept beside it.
CREATE TABLE prepay_accounts (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  contract_id      uuid NOT NULL REFERENCES contracts,
  status           text NOT NULL CHECK (status IN ('open', 'closed')),
  version          integer NOT NULL,
  unit             text NOT NULL CHECK (unit IN ('hours', 'money')),
  currency         text NOT NULL,
  -- Hundredths of an hour, or minor units.
  balance          bigint NOT NULL,
  used             bigint NOT NULL CHECK (used >= 0),
  used_in_period   bigint NOT NULL CHECK (used_in_period >= 0),
  lots             jsonb NOT NULL,
  to_bill          jsonb NOT NULL,
  starts_on        date NOT NULL,
  seen_through     date NOT NULL,
  is_low           boolean NOT NULL,
  is_exhausted     boolean NOT NULL,
  top_up           jsonb,
  top_ups          integer NOT NULL,
  next_at          timestamptz,
  created_at       timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL,
  CHECK (id = contract_id)
);

-- The ledger: rows are added, never changed.
CREATE TABLE prepay_entries (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  contract_id      uuid NOT NULL REFERENCES contracts,
  -- Of what it is: the charge of a period, the expiry of a lot, the reversal of an entry.
  key              text NOT NULL,
  kind             text NOT NULL CHECK (
    kind IN ('purchase', 'recurring', 'topup', 'consumption', 'deduction', 'expiry', 'reversal')),
  -- Hundredths, and minor units.
  hours            bigint NOT NULL,
  amount           bigint NOT NULL,
  date             date NOT NULL,
  expires_on       date,
  charge           bigint CHECK ((charge IS NULL) = (billing_date IS NULL)),
  billing_date     date,
  uncovered        bigint NOT NULL CHECK (uncovered >= 0),
  of_entry_id      uuid REFERENCES prepay_entries,
  description      text NOT NULL,
  used_on          date,
  recorded_at      timestamptz NOT NULL,
  recorded_by      jsonb NOT NULL
);
-- What time brings is there once, whoever brings it.
CREATE UNIQUE INDEX prepay_entries_once ON prepay_entries (contract_id, key);
CREATE INDEX prepay_entries_by_contract ON prepay_entries (contract_id, id DESC);
CREATE INDEX prepay_entries_by_environment ON prepay_entries (environment_id, id DESC);
