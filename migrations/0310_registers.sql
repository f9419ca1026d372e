-- The parties of contracts and what contracts are about (domain/register). Whatever names an entry does so by a foreign
-- key with an index of its own: the key is what keeps an entry that is in use from being removed.
CREATE TABLE register_entries (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisations,
  environment_id   uuid NOT NULL REFERENCES environments,
  register         text NOT NULL,
  name             text NOT NULL,
  external_id      text,
  is_active        boolean NOT NULL DEFAULT true,
  owner_id         uuid REFERENCES register_entries,
  place_id         uuid REFERENCES register_entries,
  person_id        uuid REFERENCES people,
  details          jsonb NOT NULL,
  attributes       jsonb NOT NULL DEFAULT '{}',
  version          integer NOT NULL DEFAULT 1,
  created_at       timestamptz NOT NULL,
  created_by       jsonb NOT NULL,
  updated_at       timestamptz NOT NULL
);
CREATE INDEX register_entries_by_register ON register_entries (environment_id, register, id);
CREATE INDEX register_entries_by_owner ON register_entries (owner_id, register, id) WHERE owner_id IS NOT NULL;
CREATE INDEX register_entries_by_place ON register_entries (place_id, register, id) WHERE place_id IS NOT NULL;
CREATE INDEX register_entries_by_person ON register_entries (person_id, register, id) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX register_entries_external_id ON register_entries (environment_id, register, external_id)
  WHERE external_id IS NOT NULL;
