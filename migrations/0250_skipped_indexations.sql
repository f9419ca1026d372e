-- A party wants the next indexation to be left out; once the other does, too, it is.
ALTER TABLE contracts ADD COLUMN indexation_skip jsonb;
