-- Payments, off-cycle payments, and what cancelling an invoice needs.

CREATE TABLE payments (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  status           text NOT NULL CHECK (status IN ('initiated', 'processing', 'completed', 'failed')),
  version          integer NOT NULL,
  method           text NOT NULL,
  -- Where the present attempt stands with the gateway.
  gateway_state    text NOT NULL,
  currency         text NOT NULL,
  total            bigint NOT NULL CHECK (total > 0),
  invoice_ids      jsonb NOT NULL,
  attempt          integer NOT NULL,
  next_attempt_at  timestamptz,
  reference        text,
  failure          text,
  receipt_number   bigint,
  submitted_at     timestamptz,
  completed_at     timestamptz,
  created_at       timestamptz NOT NULL,
  created_by       jsonb NOT NULL,
  updated_at       timestamptz NOT NULL,
  UNIQUE (environment_id, receipt_number)
);
CREATE INDEX payments_page ON payments (environment_id, id DESC);

CREATE TABLE payment_invoices (
  payment_id   uuid NOT NULL REFERENCES payments,
  invoice_id   uuid NOT NULL REFERENCES invoices,
  contract_id  uuid NOT NULL REFERENCES contracts,
  amount       bigint NOT NULL,
  -- True while this payment may still pay the invoice, and for ever once it has.
  is_open      boolean NOT NULL,
  PRIMARY KEY (payment_id, invoice_id)
);
-- An invoice is paid by one payment, whatever happens.
CREATE UNIQUE INDEX payment_invoices_once ON payment_invoices (invoice_id) WHERE is_open;

-- What the sandbox gateway answers next, and what it answered to each key: the same for a repeat.
CREATE TABLE sandbox_gateways (
  environment_id  uuid PRIMARY KEY REFERENCES environments,
  outcome         text NOT NULL CHECK (outcome IN ('completed', 'failed', 'pending'))
);
CREATE TABLE sandbox_gateway_calls (
  environment_id   uuid NOT NULL REFERENCES environments,
  idempotency_key  text NOT NULL,
  outcome          text NOT NULL,
  PRIMARY KEY (environment_id, idempotency_key)
);

CREATE TABLE off_cycle_payments (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  contract_id      uuid NOT NULL REFERENCES contracts,
  status           text NOT NULL CHECK (status IN ('pending', 'approved', 'declined', 'processing', 'paid')),
  version          integer NOT NULL,
  type             text NOT NULL,
  amount           bigint NOT NULL CHECK (amount > 0),
  currency         text NOT NULL,
  reason           text NOT NULL,
  payment_date     date NOT NULL,
  -- 00:00 of the payment date in the contract's zone.
  pays_at          timestamptz NOT NULL,
  invoice_id       uuid REFERENCES invoices,
  payment_id       uuid REFERENCES payments,
  review           jsonb,
  created_at       timestamptz NOT NULL,
  created_by       jsonb NOT NULL,
  updated_at       timestamptz NOT NULL
);
CREATE INDEX off_cycle_payments_by_contract ON off_cycle_payments (contract_id, id DESC);
CREATE INDEX off_cycle_payments_by_invoice ON off_cycle_payments (invoice_id) WHERE invoice_id IS NOT NULL;

-- The workforce invoice that a platform fee is for: one fee each.
ALTER TABLE invoices ADD COLUMN fee_for uuid UNIQUE REFERENCES invoices;
CREATE INDEX invoices_by_worker ON invoices (environment_id, worker_id, currency);
CREATE INDEX invoices_by_issue ON invoices (environment_id, issued_at, id);

-- A source is billed once, but what a cancelled invoice billed may be billed again.
ALTER TABLE invoice_lines ADD COLUMN is_released boolean NOT NULL DEFAULT false;
DROP INDEX invoice_lines_once;
CREATE UNIQUE INDEX invoice_lines_once ON invoice_lines (source_type, source_id)
  WHERE source_type IN ('adjustment', 'off_cycle') AND NOT is_released;
