-- The days of an unpaid range on which nobody would have worked: its pay is by calendar days. Null where it is paid.
ALTER TABLE time_off ADD COLUMN unworked_days jsonb;
