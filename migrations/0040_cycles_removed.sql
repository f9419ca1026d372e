-- An end that comes nearer takes cycles away, and what was to be billed there goes to the cycle before. `moved_from` is
-- the first day of the one that is gone: should the end move away again, the items go back. It also tells instances of
-- one recurring rule apart, which makes one a cycle, where an end that is dated back brings two of them together.
ALTER TABLE adjustments ADD COLUMN moved_from date;
DROP INDEX adjustments_once_per_cycle;
CREATE UNIQUE INDEX adjustments_once_per_cycle ON adjustments (rule_id, cycle_id, coalesce(moved_from, '-infinity'))
  WHERE rule_id IS NOT NULL;
