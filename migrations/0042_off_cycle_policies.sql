-- Whether whoever made an off-cycle payment may approve it, as it was set when it was made. Null for older ones: yes.
ALTER TABLE off_cycle_payments ADD COLUMN policies jsonb;
