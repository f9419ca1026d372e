-- What waits among the scheduled payments of one contract; it has the id of the contract. Payments are waited for together:
-- one workflow, one alarm, set to the next date.
CREATE TABLE payment_schedules (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  contract_id      uuid NOT NULL REFERENCES contracts,
  status           text NOT NULL CHECK (status IN ('open', 'closed')),
  version          integer NOT NULL,
  -- When the next planned payment falls due.
  next_due_at      timestamptz,
  created_at       timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL,
  CHECK (id = contract_id),
  CHECK ((status = 'open') = (next_due_at IS NOT NULL))
);

-- Payments of an agreement on dates. A row is billed once: under the lock of its contract, out of a status that it leaves.
CREATE TABLE scheduled_payments (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  contract_id      uuid NOT NULL REFERENCES contracts,
  status           text NOT NULL CHECK (status IN ('planned', 'due', 'invoiced', 'cancelled')),
  version          integer NOT NULL,
  date             date NOT NULL,
  due_at           timestamptz NOT NULL,
  sequence         integer NOT NULL CHECK (sequence > 0),
  amount           bigint NOT NULL CHECK (amount > 0),
  currency         text NOT NULL,
  note             text NOT NULL,
  invoice_id       uuid REFERENCES invoices,
  reason           text,
  created_at       timestamptz NOT NULL,
  created_by       jsonb NOT NULL,
  updated_at       timestamptz NOT NULL,
  CHECK ((status = 'invoiced') = (invoice_id IS NOT NULL))
);
CREATE INDEX scheduled_payments_by_contract ON scheduled_payments (contract_id, id DESC);
CREATE INDEX scheduled_payments_unbilled ON scheduled_payments (contract_id, date) WHERE status IN ('planned', 'due');
CREATE INDEX scheduled_payments_planned ON scheduled_payments (contract_id, due_at, id) WHERE status = 'planned';
CREATE INDEX scheduled_payments_by_invoice ON scheduled_payments (invoice_id) WHERE invoice_id IS NOT NULL;
