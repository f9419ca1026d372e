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
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
}

export interface Plan {
  /** How each table is read: the index, or `Seq Scan`. */
  scans: string[];
  /** A read of the whole table of contracts, or a sort of everything that matches. */
  grows: boolean;
  /** Rows of contracts, or entries of their indexes, that were looked at. */
  read: number;
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
  const read = nodes.filter(isOfContracts).reduce((sum, node) => sum + lookedAt(node), 0);
  return { scans, grows, read };
}

function isOfContracts(node: PlanNode): boolean {
  return node['Relation Name'] === 'contracts' || (node['Index Name'] ?? '').startsWith('contracts_');
}

function lookedAt(node: PlanNode): number {
  const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return (node['Actual Rows'] + removed) * node['Actual Loops'];
}

function flatten(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flatten)];
}

function describe(node: PlanNode): string {
  return `${node['Node Type']} ${node['Index Name'] ?? node['Relation Name'] ?? ''} (${node['Actual Rows']} rows)`;
}
