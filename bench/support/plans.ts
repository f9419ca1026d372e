import type { Database } from '../../store/db/database';

export interface Statement {
  sql: string;
  bindings: unknown[];
}

/** The statements that the store sends while it does the work: the very SQL of the product. */
export async function statementsOf(db: Database, work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const note = ({ sql, bindings }: Statement) => statements.push({ sql, bindings });
  db.on('query', note);
  await work();
  db.removeListener('query', note);
  return statements;
}

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  Plans?: PlanNode[];
}

export interface Plan {
  /** How each table is read: the index, or `Seq Scan`. */
  scans: string[];
  /** A read of the whole table of contracts, or a sort of everything that matches. */
  grows: boolean;
}

const FEW_ROWS = 200;

export async function explain(db: Database, { sql, bindings }: Statement): Promise<Plan> {
  const text = sql.replace(/\$\d+/g, '?');
  const { rows } = await db.raw<{ rows: Record<string, [{ Plan: PlanNode }]>[] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
    bindings as string[],
  );
  const nodes = flatten(Object.values(rows[0]!)[0]![0].Plan);
  const scans = nodes.filter((node) => node['Relation Name'] ?? node['Index Name']).map(describe);
  const grows = nodes.some((node) => node['Relation Name'] === 'contracts' && node['Actual Rows'] > FEW_ROWS);
  return { scans, grows };
}

function flatten(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flatten)];
}

function describe(node: PlanNode): string {
  return `${node['Node Type']} ${node['Index Name'] ?? node['Relation Name'] ?? ''} (${node['Actual Rows']} rows)`;
}
