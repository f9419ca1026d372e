-- Contracts, their effective-dated terms, amendments and terminations.

CREATE TABLE contracts (
  id                     uuid PRIMARY KEY,
  organisation_id        uuid NOT NULL REFERENCES organisations,
  environment_id         uuid NOT NULL REFERENCES environments,
  status                 text NOT NULL,
  version                integer NOT NULL,
  number                 text NOT NULL,
  kind                   text NOT NULL,
  engagement             text,
  title                  text NOT NULL,
  worker_id              uuid NOT NULL REFERENCES people,
  group_id               uuid REFERENCES groups,
  external_id            text,
  timezone               text NOT NULL,
  start_date             date NOT NULL,
  end_date               date,
  starts_at              timestamptz NOT NULL,
  ends_at                timestamptz,
  first_signer           text NOT NULL,
  notice                 jsonb,
  terms                  jsonb NOT NULL,
  terms_version          integer NOT NULL,
  lock_offset_hours      integer NOT NULL,
  client_signature       jsonb,
  worker_signature       jsonb,
  signed_at              timestamptz,
  invitation             jsonb,
  waiting_since          timestamptz,
  reminders_sent         integer NOT NULL,
  expiry_reminders_sent  integer NOT NULL,
  activated_at           timestamptz,
  ended_at               timestamptz,
  termination_date       date,
  terminates_at          timestamptz,
  previous_contract_id   uuid REFERENCES contracts,
  is_archived            boolean NOT NULL,
  documents              jsonb NOT NULL,
  attributes             jsonb NOT NULL,
  policies               jsonb NOT NULL,
  created_at             timestamptz NOT NULL,
  created_by             jsonb NOT NULL,
  updated_at             timestamptz NOT NULL
);
-- Numbers and external ids stay taken when a contract is deleted: references to them must not change meaning.
CREATE UNIQUE INDEX contracts_number ON contracts (environment_id, number);
CREATE UNIQUE INDEX contracts_external_id ON contracts (environment_id, external_id) WHERE external_id IS NOT NULL;
-- A contract is renewed by one successor.
CREATE UNIQUE INDEX contracts_one_successor ON contracts (previous_contract_id)
  WHERE previous_contract_id IS NOT NULL AND status NOT IN ('cancelled', 'deleted');
-- Lists page by id, newest first; each filter has an index that ends in id.
CREATE INDEX contracts_page ON contracts (environment_id, id DESC);
CREATE INDEX contracts_by_status ON contracts (environment_id, status, id DESC);
CREATE INDEX contracts_by_worker ON contracts (environment_id, worker_id, id DESC);
CREATE INDEX contracts_by_group ON contracts (environment_id, group_id, id DESC);

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX contracts_title_search ON contracts USING gin (lower(title) gin_trgm_ops);
CREATE INDEX people_name_search ON people USING gin (lower(first_name || ' ' || last_name) gin_trgm_ops);

CREATE TABLE contract_terms (
  contract_id      uuid NOT NULL REFERENCES contracts,
  version          integer NOT NULL,
  organisation_id  uuid NOT NULL,
  environment_id   uuid NOT NULL,
  effective_from   date NOT NULL,
  terms            jsonb NOT NULL,
  amendment_id     uuid,
  PRIMARY KEY (contract_id, version)
);

CREATE TABLE amendments (
  id                uuid PRIMARY KEY,
  contract_id       uuid NOT NULL REFERENCES contracts,
  organisation_id   uuid NOT NULL REFERENCES organisations,
  environment_id    uuid NOT NULL REFERENCES environments,
  status            text NOT NULL,
  version           integer NOT NULL,
  changes           jsonb NOT NULL,
  currency          jsonb NOT NULL,
  effective_date    date NOT NULL,
  effective_at      timestamptz NOT NULL,
  effective_from    date,
  client_signature  jsonb,
  worker_signature  jsonb,
  signed_at         timestamptz,
  activated_at      timestamptz,
  expires_at        timestamptz NOT NULL,
  waiting_since     timestamptz,
  reminders_sent    integer NOT NULL,
  message           text,
  reason            text,
  policies          jsonb NOT NULL,
  created_at        timestamptz NOT NULL,
  created_by        jsonb NOT NULL,
  updated_at        timestamptz NOT NULL
);
CREATE INDEX amendments_by_contract ON amendments (contract_id, id DESC);

CREATE TABLE terminations (
  id                         uuid PRIMARY KEY,
  contract_id                uuid NOT NULL REFERENCES contracts,
  organisation_id            uuid NOT NULL REFERENCES organisations,
  environment_id             uuid NOT NULL REFERENCES environments,
  status                     text NOT NULL,
  version                    integer NOT NULL,
  termination_type           text NOT NULL,
  completion_date            date NOT NULL,
  completes_at               timestamptz NOT NULL,
  requested_completion_date  date NOT NULL,
  terminate_now              boolean NOT NULL,
  message                    text,
  notice_override_reason     text,
  effective_at               timestamptz,
  reminders_sent             integer NOT NULL,
  policies                   jsonb NOT NULL,
  created_at                 timestamptz NOT NULL,
  created_by                 jsonb NOT NULL,
  updated_at                 timestamptz NOT NULL
);
CREATE INDEX terminations_by_contract ON terminations (contract_id, id DESC);
-- At most one termination of a contract is not cancelled.
CREATE UNIQUE INDEX terminations_one ON terminations (contract_id) WHERE status <> 'cancelled';
