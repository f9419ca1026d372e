-- What parties agree on about the time to come: another term, an indexed amount, a time for which nobody ends it.
ALTER TABLE contracts
  ADD COLUMN automatic_renewal      jsonb,
  ADD COLUMN renewal_stops_until    timestamptz,
  ADD COLUMN renewal_stopped        jsonb,
  ADD COLUMN renewal_reminders_sent integer NOT NULL DEFAULT 0,
  ADD COLUMN indexation             jsonb,
  ADD COLUMN next_indexation        jsonb,
  ADD COLUMN minimum_term           jsonb,
  ADD COLUMN next_contract_id       uuid REFERENCES contracts;

UPDATE contracts SET next_contract_id = successor.id
  FROM contracts successor
 WHERE successor.previous_contract_id = contracts.id AND contracts.status = 'renewed'
   AND successor.status NOT IN ('cancelled', 'deleted');

-- A party wants to take back what both have signed.
ALTER TABLE amendments ADD COLUMN withdrawal jsonb;

-- By how many percent a version differs from the one before, where an indexation has made it.
ALTER TABLE contract_terms ADD COLUMN indexed_by text;
