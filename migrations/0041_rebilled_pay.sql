-- What becomes of the base pay of a canceled invoice: billed again, or waived; null where it had none.
ALTER TABLE invoices ADD COLUMN base_pay text CHECK (base_pay IN ('rebilled', 'waived'));

-- Base pay of canceled invoices that the invoice of another cycle bills again, as a line with its own period.
CREATE TABLE rebilled_pay (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  contract_id      uuid NOT NULL REFERENCES contracts,
  cycle_id         uuid NOT NULL REFERENCES cycles,
  -- The canceled one.
  invoice_id       uuid NOT NULL REFERENCES invoices,
  description      text NOT NULL,
  category         text NOT NULL,
  amount           bigint NOT NULL,
  currency         text NOT NULL
);
CREATE INDEX rebilled_pay_by_cycle ON rebilled_pay (cycle_id);
CREATE INDEX rebilled_pay_by_contract ON rebilled_pay (contract_id);
