export const TASK_QUEUE = 'perdure-bench';
export const WORKFLOW = 'bareUpdate';
export const WRITE = 'write';

export const TABLE = `CREATE TABLE IF NOT EXISTS bench_rows (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  workflow_id text NOT NULL,
  payload text NOT NULL,
  written_at timestamptz NOT NULL DEFAULT now()
)`;
