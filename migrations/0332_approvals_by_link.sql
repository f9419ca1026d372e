-- How the other party of an agreement with a client or a supplier agrees to it; null of contracts that both sign.
ALTER TABLE contracts ADD COLUMN approval text CHECK (approval IN ('by_link', 'not_required'));
