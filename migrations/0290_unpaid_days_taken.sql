-- Days that are taken off late go on from those of their cycle that were taken off before: one running total.
CREATE INDEX time_off_unpaid_days_taken ON time_off_unpaid_days (contract_id, date) WHERE cycle_id IS NOT NULL;
