-- What contracts with clients, suppliers and companies are made from (domain/contract-template). `fields` are those of the
-- body of a new contract, as they were sent: whoever applies the template has them read anew.
CREATE TABLE contract_templates (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  name             text NOT NULL,
  kind             text NOT NULL,
  term             jsonb,
  fields           jsonb NOT NULL,
  version          integer NOT NULL DEFAULT 1,
  created_at       timestamptz NOT NULL,
  created_by       jsonb NOT NULL,
  updated_at       timestamptz NOT NULL
);
CREATE INDEX contract_templates_by_environment ON contract_templates (environment_id, id);

-- From which template a contract was made, and from which version of it. No key: a template may go, its contracts stay.
ALTER TABLE contracts
  ADD COLUMN template_id uuid,
  ADD COLUMN template_version integer;
CREATE INDEX contracts_by_template ON contracts (template_id, id DESC) WHERE template_id IS NOT NULL;
