-- A number given by hand may have any length, and the next automatic one follows the greatest.
ALTER TABLE number_sequences ALTER COLUMN last TYPE numeric;
INSERT INTO number_sequences AS s (environment_id, family, last)
  SELECT environment_id, 'contract', max(number::numeric) FROM contracts WHERE number ~ '^[0-9]+$' GROUP BY environment_id
  ON CONFLICT (environment_id, family) DO UPDATE SET last = greatest(s.last, excluded.last);
