-- Lists of an environment in the order of ids, which their keys alone would seek among everybody's rows.
CREATE INDEX people_page ON people (environment_id, id DESC);
CREATE INDEX groups_page ON groups (environment_id, id DESC);
CREATE INDEX tokens_page ON tokens (environment_id, id DESC);
