-- Of which type of document a contract is: the built-in one, or that of a register.
ALTER TABLE contracts ADD COLUMN document_type text;
