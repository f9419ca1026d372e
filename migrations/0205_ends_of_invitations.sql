-- An invitation ends with what it asks for (domain/contract/parts.ts). Those of contracts that had ended, were declined or
-- had been signed by their worker were left open.
UPDATE contracts
SET invitation = jsonb_set(invitation, '{state}', to_jsonb(
  CASE WHEN worker_signature IS NOT NULL THEN 'accepted'
       WHEN status = 'rejected' THEN 'declined'
       WHEN (invitation ->> 'expiresAt')::timestamptz <= ended_at THEN 'expired'
       ELSE 'withdrawn' END))
WHERE invitation ->> 'state' = 'open'
  AND (worker_signature IS NOT NULL OR status NOT IN ('draft', 'waiting_client_signature', 'waiting_worker_signature'));
