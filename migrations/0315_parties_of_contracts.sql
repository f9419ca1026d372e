-- Whom a contract is with and where, of the registers: a company, its member and a location; a client and its site. The
-- person who signs stays `worker_id`. Foreign keys keep an entry that is in use from being removed.
ALTER TABLE contracts
  ADD COLUMN party_id uuid REFERENCES register_entries,
  ADD COLUMN member_id uuid REFERENCES register_entries,
  ADD COLUMN place_id uuid REFERENCES register_entries;
CREATE INDEX contracts_by_party ON contracts (party_id, id DESC) WHERE party_id IS NOT NULL;
CREATE INDEX contracts_by_member ON contracts (member_id, id DESC) WHERE member_id IS NOT NULL;
CREATE INDEX contracts_by_place ON contracts (place_id, id DESC) WHERE place_id IS NOT NULL;

-- The resources and plans that any version of a contract's terms has named.
CREATE TABLE contract_items (
  contract_id  uuid NOT NULL REFERENCES contracts,
  entry_id     uuid NOT NULL REFERENCES register_entries,
  PRIMARY KEY (contract_id, entry_id)
);
CREATE INDEX contract_items_by_entry ON contract_items (entry_id);
