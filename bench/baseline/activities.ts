import type { Pool } from 'pg';

export function bareActivities(pool: Pool) {
  return {
    async writeRow(workflowId: string, payload: string): Promise<string> {
      const sql = 'INSERT INTO bench_rows (workflow_id, payload) VALUES ($1, $2) RETURNING id';
      const { rows } = await pool.query<{ id: string }>(sql, [workflowId, payload]);
      return rows[0]!.id;
    },
  };
}

export type BareActivities = ReturnType<typeof bareActivities>;
