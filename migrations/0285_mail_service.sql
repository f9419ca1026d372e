-- When a worker was last seen that knows a mail server. Processes that are given none know by it who writes the mails of
-- live environments. One row, of the whole deployment: there is one mail server for all.
CREATE TABLE mail_service (
  is_only  boolean PRIMARY KEY DEFAULT true CHECK (is_only),
  seen_at  timestamptz NOT NULL
);
