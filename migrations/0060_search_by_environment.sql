-- A search reads what its own environment has, however much others have of the same.
CREATE EXTENSION IF NOT EXISTS btree_gin;

DROP INDEX contracts_title_search;
DROP INDEX people_name_search;
CREATE INDEX contracts_title_search ON contracts USING gin (environment_id, search_key(title) gin_trgm_ops);
CREATE INDEX people_name_search ON people
  USING gin (environment_id, search_key(first_name || ' ' || last_name) gin_trgm_ops);
