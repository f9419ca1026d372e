import type { Scope } from '../../domain/shared/scope';
import type { Database } from '../../store/db/database';

/** Every tenth contract waits for a signature; the others are active, in the order they were made. */
const INSERT = `
INSERT INTO contracts (id, organisation_id, environment_id, status, version, number, kind, title, worker_id,
  timezone, start_date, starts_at, first_signer, terms, terms_version, lock_offset_hours, client_signature,
  worker_signature, signed_at, reminders_sent, expiry_reminders_sent, activated_at, is_archived, documents,
  attributes, policies, created_at, created_by, updated_at)
SELECT (lpad(to_hex(n), 12, '0') || '70008000' || substr(md5(n::text), 1, 12))::uuid,
  :organisationId, :environmentId,
  CASE WHEN n % 10 = 0 THEN 'waiting_worker_signature' ELSE 'active' END, 3, 'B' || n, 'fixed', 'Design work ' || n,
  :workerId, 'UTC', '2026-01-01', '2026-01-01T00:00:00Z', 'client', :terms::jsonb, 1, 0, :signature::jsonb,
  CASE WHEN n % 10 = 0 THEN NULL ELSE :signature::jsonb END, now(), 0, 0, now(), false, '[]', '{}',
  :policies::jsonb, now(), :actor::jsonb, now()
FROM generate_series(:first::bigint, :last::bigint) AS n`;

/** Fills an environment by SQL up to so many contracts, shaped like the one that the API made. */
export async function fillContracts(
  db: Database,
  scope: Scope,
  modelId: string,
  { from, to }: { from: number; to: number },
): Promise<void> {
  const model = (await db('contracts').where({ id: modelId }).first()) as Record<string, unknown>;
  await db.raw(INSERT, {
    ...scope,
    workerId: String(model['workerId']),
    terms: JSON.stringify(model['terms']),
    signature: JSON.stringify(model['clientSignature']),
    policies: JSON.stringify(model['policies']),
    actor: JSON.stringify(model['createdBy']),
    first: from + 1,
    last: to,
  });
  await db.raw('VACUUM ANALYZE contracts');
}
