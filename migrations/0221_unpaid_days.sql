-- Days of approved unpaid time off of fixed contracts, until a cycle takes them off its base pay. A day lies in the
-- cycle that has it by its dates; one that was approved after the lock of that is taken off by the next one.
CREATE TABLE time_off_unpaid_days (
  time_off_id      uuid NOT NULL REFERENCES time_off,
  date             date NOT NULL,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  contract_id      uuid NOT NULL REFERENCES contracts,
  halves           integer NOT NULL CHECK (halves IN (1, 2)),
  -- The cycle that has taken it off.
  cycle_id         uuid REFERENCES cycles,
  PRIMARY KEY (time_off_id, date)
);
-- A lock looks through it for every contract that it bills: it holds only what is still to be taken off.
CREATE INDEX time_off_unpaid_days_due ON time_off_unpaid_days (contract_id, date) WHERE cycle_id IS NULL;
