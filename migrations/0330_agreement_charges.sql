-- What each invoice has charged of the billing periods of an agreement: the next one charges what is missing to what they
-- cost by then. Nothing is ever changed in it.
CREATE TABLE agreement_charges (
  contract_id      uuid NOT NULL REFERENCES contracts,
  cycle_id         uuid NOT NULL REFERENCES cycles,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  period_start     date NOT NULL,
  charge           text NOT NULL CHECK (charge IN ('period', 'included', 'minimum')),
  amount           bigint NOT NULL,
  PRIMARY KEY (contract_id, period_start, charge, cycle_id)
);
CREATE INDEX agreement_charges_by_cycle ON agreement_charges (cycle_id);
