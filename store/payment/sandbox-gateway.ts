import type { GatewayOutcome } from '../../domain/payment/payment';
import type { Database } from '../db/database';

type Outcome = GatewayOutcome['outcome'];

/** What the environment's sandbox gateway answers from now on. */
export async function forceOutcome(db: Database, environmentId: string, outcome: Outcome): Promise<void> {
  await db('sandbox_gateways')
    .insert({ environmentId, outcome })
    .onConflict('environmentId')
    .merge(['outcome']);
}

/** The answer to a key: once given it stays the same, whatever outcome is chosen later. */
export async function answerTo(db: Database, environmentId: string, key: string): Promise<Outcome> {
  await db.raw(
    `INSERT INTO sandbox_gateway_calls (environment_id, idempotency_key, outcome)
     VALUES (:environmentId, :key, coalesce(
       (SELECT outcome FROM sandbox_gateways WHERE environment_id = :environmentId), 'completed'))
     ON CONFLICT DO NOTHING`,
    { environmentId, key },
  );
  const call = await db<{ environmentId: string; idempotencyKey: string; outcome: Outcome }>(
    'sandbox_gateway_calls',
  )
    .where({ environmentId, idempotencyKey: key })
    .first('outcome');
  return call!.outcome;
}
