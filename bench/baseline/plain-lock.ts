import type { Database } from '../../store/db/database';

/**
 * The same writes as a lock, said by SQL alone over the whole set: an invoice and its lines, the marks on items and
 * cycles, and an event of the invoice and of each item. No rules, no proration, no chain of hashes, no chunks: what the
 * database alone could do.
 */
export async function lockByPlainSql(db: Database, calendarId: string): Promise<void> {
  await db.transaction(async (trx) => {
    for (const statement of STATEMENTS)
      await trx.raw(statement.replaceAll(':calendar', `'${calendarId}'::uuid`));
  });
}

const STATEMENTS = [
  `CREATE TEMP TABLE plain ON COMMIT DROP AS
   SELECT y.id AS cycle_id, uuidv7() AS invoice_id, y.contract_id, y.organisation_id, y.environment_id,
     k.worker_id, y.starts_on, y.ends_on, y.locks_at, y.due_date, y.overdue_at,
     (k.terms->>'amount')::bigint AS base, row_number() OVER (ORDER BY y.contract_id) AS n
   FROM cycles y JOIN contracts k ON k.id = y.contract_id WHERE y.calendar_id = :calendar AND y.status = 'open'`,
  `INSERT INTO invoices (id, organisation_id, environment_id, contract_id, worker_id, cycle_id, calendar_id, number,
     family, status, version, currency, total, credit_used, credit_left, period_start, period_end, issued_at, due_date,
     overdue_at)
   SELECT invoice_id, organisation_id, environment_id, contract_id, worker_id, cycle_id, :calendar, 900000000 + n,
     'workforce', 'pending', 1, 'EUR', coalesce(base - 1000, 55000), 0, 0, starts_on, ends_on, locks_at, due_date, overdue_at FROM plain`,
  `INSERT INTO invoice_lines (invoice_id, line_no, source_type, source_id, description, category, amount)
   SELECT invoice_id, 1, 'base', NULL, 'Base pay', 'work', base FROM plain WHERE base IS NOT NULL`,
  `INSERT INTO invoice_lines (invoice_id, line_no, source_type, source_id, description, category, amount)
   SELECT p.invoice_id, 1 + row_number() OVER (PARTITION BY p.invoice_id ORDER BY a.id), a.kind, a.id,
     a.description, a.type, a.amount FROM plain p JOIN adjustments a ON a.applied_cycle_id = p.cycle_id`,
  `UPDATE adjustments a SET status = 'processing', invoice_id = p.invoice_id FROM plain p
   WHERE a.applied_cycle_id = p.cycle_id`,
  `UPDATE cycles y SET status = 'invoiced', locked_at = p.locks_at FROM plain p WHERE y.id = p.cycle_id`,
  `INSERT INTO events (id, organisation_id, environment_id, stream_id, contract_id, seq, type, actor, payload,
     occurred_at, command_id, prev_hash, hash)
   SELECT uuidv7(), organisation_id, environment_id, contract_id, contract_id, (1000 + 20 * n + e)::integer, 'invoice.issued',
     '{}', jsonb_build_object('invoice_id', invoice_id, 'total', base), locks_at, NULL, NULL, md5(invoice_id::text)
   FROM plain, LATERAL (
     SELECT generate_series(1, 1 + count(*)) AS e FROM adjustments a WHERE a.applied_cycle_id = plain.cycle_id) AS told`,
];
