-- A cycle that could not be billed can be dismissed with a reason.
ALTER TABLE cycles DROP CONSTRAINT cycles_status_check;
ALTER TABLE cycles ADD CONSTRAINT cycles_status_check
  CHECK (status IN ('open', 'invoiced', 'skipped', 'exception', 'dismissed'));

-- The first invoice of a contract is due on the day that was agreed on for the first payment.
UPDATE cycles y
SET due_date = agreed.day,
    overdue_at = (greatest(agreed.day, (y.locks_at AT TIME ZONE agreed.timezone)::date) + 1)::timestamp AT TIME ZONE agreed.timezone
FROM (SELECT id, start_date, timezone, (terms->>'firstPaymentDate')::date AS day FROM contracts) AS agreed
WHERE y.contract_id = agreed.id AND y.starts_on = agreed.start_date AND y.status = 'open' AND agreed.day IS NOT NULL;
