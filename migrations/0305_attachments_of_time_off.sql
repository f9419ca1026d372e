-- One document, such as a certificate; its content is in the file store. Null in rows of earlier releases.
ALTER TABLE time_off ADD COLUMN attachment jsonb;
