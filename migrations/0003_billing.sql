-- Billing calendars, the cycles of each contract, adjustments, and invoices.

-- Contracts with equal settings share a calendar; one workflow opens and locks the cycles of all of them.
CREATE TABLE calendars (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  settings         jsonb NOT NULL,
  settings_key     text NOT NULL,
  UNIQUE (environment_id, settings_key)
);

-- What billing knows of a contract. Apart from the contract's row, which its lifecycle rewrites whole.
CREATE TABLE contract_billing (
  contract_id      uuid PRIMARY KEY REFERENCES contracts,
  organisation_id  uuid NOT NULL,
  environment_id   uuid NOT NULL,
  calendar_id      uuid NOT NULL REFERENCES calendars
);

-- What invoices could not take because their total was below zero, for the next one in that currency; minor units.
CREATE TABLE contract_credits (
  contract_id      uuid NOT NULL REFERENCES contracts,
  currency         text NOT NULL,
  organisation_id  uuid NOT NULL,
  environment_id   uuid NOT NULL,
  amount           bigint NOT NULL CHECK (amount >= 0),
  PRIMARY KEY (contract_id, currency)
);

-- One contract's share of one cycle. Unique by its first day: opening and locking twice changes nothing.
CREATE TABLE cycles (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL,
  environment_id   uuid NOT NULL,
  contract_id      uuid NOT NULL REFERENCES contracts,
  calendar_id      uuid NOT NULL REFERENCES calendars,
  -- The whole cycle of the calendar; the contract's days in it may be fewer at its start and at its end.
  period_start     date NOT NULL,
  period_end       date NOT NULL,
  starts_on        date NOT NULL,
  ends_on          date NOT NULL,
  opens_at         timestamptz NOT NULL,
  closes_at        timestamptz NOT NULL,
  locks_at         timestamptz NOT NULL,
  due_date         date NOT NULL,
  overdue_at       timestamptz NOT NULL,
  is_final         boolean NOT NULL DEFAULT false,
  opened_at        timestamptz,
  status           text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'invoiced', 'skipped', 'exception')),
  locked_at        timestamptz,
  -- Why the cycle could not be billed, while its status is exception.
  exception        text,
  UNIQUE (contract_id, starts_on)
);
CREATE INDEX cycles_to_open ON cycles (calendar_id, opens_at, contract_id) WHERE opened_at IS NULL;
CREATE INDEX cycles_to_lock ON cycles (calendar_id, locks_at, contract_id) WHERE status = 'open';
CREATE INDEX cycles_exceptions ON cycles (environment_id, id DESC) WHERE status = 'exception';

CREATE TABLE adjustments (
  id                uuid PRIMARY KEY,
  organisation_id   uuid NOT NULL REFERENCES organisations,
  environment_id    uuid NOT NULL REFERENCES environments,
  contract_id       uuid NOT NULL REFERENCES contracts,
  status            text NOT NULL,
  version           integer NOT NULL,
  type              text NOT NULL,
  category          text,
  -- Minor units as the client gave them: positive, but for type custom. The type decides the sign on the invoice.
  amount            bigint NOT NULL,
  currency          text NOT NULL,
  description       text NOT NULL,
  date_submitted    date NOT NULL,
  -- The cycle it was made for, and the one whose invoice it is on once approved (D-9).
  cycle_id          uuid NOT NULL REFERENCES cycles,
  applied_cycle_id  uuid REFERENCES cycles,
  locks_at          timestamptz NOT NULL,
  late_since        timestamptz,
  invoice_id        uuid,
  rule_id           uuid,
  is_auto_approved  boolean NOT NULL,
  attachment        jsonb,
  reported_by       jsonb NOT NULL,
  reviewed_by       jsonb,
  reason            text,
  reminders_sent    integer NOT NULL,
  policies          jsonb NOT NULL,
  created_at        timestamptz NOT NULL,
  updated_at        timestamptz NOT NULL
);
CREATE INDEX adjustments_page ON adjustments (environment_id, id DESC);
CREATE INDEX adjustments_by_contract ON adjustments (contract_id, id DESC);
CREATE INDEX adjustments_to_bill ON adjustments (applied_cycle_id) WHERE status = 'approved';
CREATE INDEX adjustments_undecided ON adjustments (contract_id) WHERE status IN ('pending', 'approved');
CREATE INDEX adjustments_by_invoice ON adjustments (invoice_id) WHERE invoice_id IS NOT NULL;
CREATE UNIQUE INDEX adjustments_once_per_cycle ON adjustments (rule_id, cycle_id) WHERE rule_id IS NOT NULL;

-- What makes an adjustment in every cycle of its contract until it ends (R1-12).
CREATE TABLE recurring_rules (
  id                uuid PRIMARY KEY,
  organisation_id   uuid NOT NULL REFERENCES organisations,
  environment_id    uuid NOT NULL REFERENCES environments,
  contract_id       uuid NOT NULL REFERENCES contracts,
  status            text NOT NULL,
  version           integer NOT NULL,
  type              text NOT NULL,
  category          text,
  amount            bigint NOT NULL,
  currency          text NOT NULL,
  description       text NOT NULL,
  is_auto_approved  boolean NOT NULL,
  first_cycle_id    uuid NOT NULL,
  end_date          date,
  -- 24:00 of the end date in the contract's zone.
  ends_at           timestamptz,
  max_count         integer,
  instances         integer NOT NULL,
  last_instance_at  timestamptz,
  reviewed_at       timestamptz NOT NULL,
  reminders_sent    integer NOT NULL,
  reason            text,
  policies          jsonb NOT NULL,
  created_at        timestamptz NOT NULL,
  created_by        jsonb NOT NULL,
  updated_at        timestamptz NOT NULL
);
CREATE INDEX recurring_rules_page ON recurring_rules (environment_id, id DESC);
CREATE INDEX recurring_rules_active ON recurring_rules (contract_id) WHERE status = 'active';

-- Every state an adjustment was in, as it was (R1-02).
CREATE TABLE adjustment_versions (
  adjustment_id    uuid NOT NULL REFERENCES adjustments,
  version          integer NOT NULL,
  organisation_id  uuid NOT NULL,
  environment_id   uuid NOT NULL,
  state            jsonb NOT NULL,
  changed_by       jsonb NOT NULL,
  changed_at       timestamptz NOT NULL,
  PRIMARY KEY (adjustment_id, version)
);

CREATE TABLE invoices (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  contract_id      uuid NOT NULL REFERENCES contracts,
  worker_id        uuid NOT NULL REFERENCES people,
  cycle_id         uuid UNIQUE REFERENCES cycles,
  calendar_id      uuid REFERENCES calendars,
  number           bigint NOT NULL,
  family           text NOT NULL,
  status           text NOT NULL,
  version          integer NOT NULL,
  currency         text NOT NULL,
  total            bigint NOT NULL CHECK (total >= 0),
  -- Carried from the invoice before and to the one after, when a total would be below zero.
  credit_used      bigint NOT NULL,
  credit_left      bigint NOT NULL,
  period_start     date,
  period_end       date,
  issued_at        timestamptz NOT NULL,
  due_date         date NOT NULL,
  overdue_at       timestamptz NOT NULL,
  is_overdue       boolean NOT NULL DEFAULT false,
  is_off_cycle     boolean NOT NULL DEFAULT false,
  paid_at          timestamptz,
  UNIQUE (environment_id, family, number)
);
CREATE INDEX invoices_page ON invoices (environment_id, id DESC);
CREATE INDEX invoices_by_contract ON invoices (contract_id, id DESC);
CREATE INDEX invoices_to_be_overdue ON invoices (calendar_id, overdue_at)
  WHERE status IN ('pending', 'failed') AND NOT is_overdue;

CREATE TABLE invoice_lines (
  invoice_id   uuid NOT NULL REFERENCES invoices,
  line_no      integer NOT NULL,
  source_type  text NOT NULL,
  source_id    uuid,
  description  text NOT NULL,
  category     text NOT NULL,
  amount       bigint NOT NULL,
  PRIMARY KEY (invoice_id, line_no)
);
-- A source is billed once, whatever happens.
CREATE UNIQUE INDEX invoice_lines_once ON invoice_lines (source_type, source_id) WHERE source_type = 'adjustment';
