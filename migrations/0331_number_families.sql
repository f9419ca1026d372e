-- Agreements with clients and with suppliers are numbered by themselves, so that a number may be there once in each family.
DROP INDEX contracts_number;
CREATE UNIQUE INDEX contracts_number ON contracts (environment_id, number, (
  CASE kind WHEN 'client_agreement' THEN 'client_contract' WHEN 'supplier_agreement' THEN 'supplier_contract' ELSE 'contract' END));
