-- The instant of an alarm that a sandbox clock has passed by, because what was due then could not be done. One that has
-- been set to another instant since is no longer passed by.
ALTER TABLE alarms ADD COLUMN passed_by timestamptz;
