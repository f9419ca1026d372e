-- An end that comes nearer takes cycles away, and what was to be billed there goes to the cycle before. `moved_from` is
-- the first day of the one that is gone: should the end move away again, the items go back. `moved_home` says that it was
-- the item's own cycle, and not only the one that was to bill it late. It also tells instances of one recurring rule
-- apart, which makes one a cycle, where an end that is dated back brings two of them together.
ALTER TABLE adjustments ADD COLUMN moved_from date, ADD COLUMN moved_home boolean NOT NULL DEFAULT false;
DROP INDEX adjustments_once_per_cycle;
CREATE UNIQUE INDEX adjustments_once_per_cycle
  ON adjustments (rule_id, cycle_id, (CASE WHEN moved_home THEN moved_from ELSE '-infinity' END))
  WHERE rule_id IS NOT NULL;
