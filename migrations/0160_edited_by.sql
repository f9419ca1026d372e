-- Who last changed what an item pays, or what a rule makes pay: such a one has as much of a hand in it as who reported it
-- (domain/approval/self-approval.ts). Null: nobody has, or it was before this was kept.
ALTER TABLE adjustments ADD COLUMN edited_by jsonb;
ALTER TABLE recurring_rules ADD COLUMN edited_by jsonb;
