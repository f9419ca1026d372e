-- A renewal whose start was overtaken by a lock of the contract that it renews bills from a later day than it starts on.
ALTER TABLE contracts ADD COLUMN bills_from date;

UPDATE contracts c SET bills_from = first.starts_on
FROM (SELECT contract_id, min(starts_on) AS starts_on FROM cycles GROUP BY contract_id) first
WHERE c.previous_contract_id IS NOT NULL AND first.contract_id = c.id AND first.starts_on > c.start_date;
