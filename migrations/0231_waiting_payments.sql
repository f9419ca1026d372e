-- What waits for approval is found by its alarms, like adjustments (0053): few rows among all that ever were.
CREATE INDEX alarms_of_payments ON alarms (environment_id, subject_id) WHERE workflow_type = 'offCyclePayment';
