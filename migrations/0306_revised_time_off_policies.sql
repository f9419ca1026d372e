-- What a policy says from later days on, oldest first; its columns are what it says at first (docs/adr/0024).
ALTER TABLE time_off_policies
  ADD COLUMN revisions jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  -- Null until it is changed for the first time.
  ADD COLUMN updated_at timestamptz;
-- The people to whom a policy applies, when it is revised.
CREATE INDEX time_off_assignments_by_policy ON time_off_assignments (policy_id, person_id);
