import type { Database } from '../../store/db/database';

/** The writes of a bulk review, said by SQL alone: the rows, a version and an event of each, the alarms gone. */
export async function reviewByPlainSql(db: Database, ids: string[]): Promise<void> {
  await db.transaction(async (trx) => {
    await trx.raw(
      `UPDATE adjustments SET status = 'approved', version = version + 1, applied_cycle_id = cycle_id,
         updated_at = now() WHERE id = ANY(?::uuid[])`,
      [ids],
    );
    await trx.raw(
      `INSERT INTO adjustment_versions
         (adjustment_id, version, organisation_id, environment_id, state, changed_by, changed_at)
       SELECT id, version, organisation_id, environment_id, to_jsonb(a), '{}', now()
       FROM adjustments a WHERE id = ANY(?::uuid[])`,
      [ids],
    );
    await trx.raw(
      `INSERT INTO events (id, organisation_id, environment_id, stream_id, contract_id, seq, type, actor, payload,
         occurred_at, command_id, prev_hash, hash)
       SELECT gen_random_uuid(), organisation_id, environment_id, contract_id, contract_id,
         (1000000 + row_number() OVER ())::integer, 'invoice-adjustment.reviewed', '{}',
         jsonb_build_object('adjustment_id', id), now(), 'plain', NULL, md5(id::text)
       FROM adjustments WHERE id = ANY(?::uuid[])`,
      [ids],
    );
    await trx.raw(`DELETE FROM alarms WHERE subject_id = ANY(?::uuid[])`, [ids]);
  });
}
