-- Items that wait for a review are few among all that ever were. They are found by their alarms: an index on the status of
-- adjustments would have to be written by every lock and every payment (ADR 8).
CREATE INDEX alarms_of_items ON alarms (environment_id, subject_id DESC) WHERE workflow_type = 'adjustmentApproval';
