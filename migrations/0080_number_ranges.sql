-- Numbers that have been taken from a sequence ahead of the transaction that uses them, which removes their row. A range
-- that is held belongs to a part of a calendar's step; one without a holder is the first to be taken again.
CREATE TABLE number_ranges (
  id              uuid PRIMARY KEY,
  environment_id  uuid NOT NULL REFERENCES environments,
  family          text NOT NULL,
  first           numeric NOT NULL,
  count           integer NOT NULL CHECK (count > 0),
  calendar_id     uuid REFERENCES calendars,
  part            uuid,
  CHECK ((calendar_id IS NULL) = (part IS NULL))
);
CREATE INDEX number_ranges_by_environment ON number_ranges (environment_id, family, first);
CREATE INDEX number_ranges_by_calendar ON number_ranges (calendar_id);
