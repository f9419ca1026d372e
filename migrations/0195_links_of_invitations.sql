-- The invitation that a link to sign a contract came with: which one of the contract it is, counted from one. Each replaces
-- the one before, whoever had that, and however it ended.
ALTER TABLE page_links ADD COLUMN send_count integer;
