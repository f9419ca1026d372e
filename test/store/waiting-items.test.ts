import { listAdjustments } from '../../store/adjustment/adjustments';
import type { Database } from '../../store/db/database';
import { adjustmentsOf } from '../support/adjustments';
import { activeContract } from '../support/steps';
import { useWorld } from '../support/use-world';

const MANY = 5_000;

interface PlanNode {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Rows Removed by Filter'?: number;
  'Actual Loops': number;
  Plans?: PlanNode[];
}

describe('items that wait for a review', () => {
  const world = useWorld();

  it('are found among many others without reading those', async () => {
    const items = adjustmentsOf(world, await activeContract(world));
    const [waiting, approved] = [await items.make(), await items.make({ is_auto_approved: true })];
    const list = (db: Database) =>
      listAdjustments(db, world.scope, { statuses: ['pending'] }, { after: null, limit: 21 });

    const trx = await world.db.transaction();
    try {
      const { rows: columns } = await trx.raw<{ rows: { name: string }[] }>(
        `SELECT quote_ident(column_name) AS name FROM information_schema.columns WHERE table_name = 'adjustments'`,
      );
      const names = columns.map(({ name }) => name);
      const copied = names.map((name) =>
        name === 'id' ? 'gen_random_uuid()' : name === 'status' ? `'paid'` : `a.${name}`,
      );
      await trx.raw(
        `INSERT INTO adjustments (${names.join(', ')})
         SELECT ${copied.join(', ')} FROM adjustments a, generate_series(1, ${MANY}) WHERE a.id = ?`,
        [approved.id as string],
      );
      await trx.raw('ANALYZE adjustments');
      const sent: { sql: string; bindings: string[] }[] = [];
      trx.on('query', (query: { sql: string; bindings: string[] }) => sent.push(query));
      expect((await list(trx)).map(({ id }) => id)).toEqual([waiting.id]);
      expect(await rowsRead(trx, sent[0]!)).toBeLessThan(MANY / 10);
    } finally {
      await trx.rollback();
    }
  });
});

/** How many rows of items the statement looks at. */
async function rowsRead(
  db: Database,
  { sql, bindings }: { sql: string; bindings: string[] },
): Promise<number> {
  const { rows } = await db.raw<{ rows: Record<string, [{ Plan: PlanNode }]>[] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${sql.replace(/\$\d+/g, '?')}`,
    bindings,
  );
  return flatten(Object.values(rows[0]!)[0]![0].Plan)
    .filter((node) => node['Relation Name'] === 'adjustments')
    .reduce(
      (sum, node) =>
        sum + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'],
      0,
    );
}

function flatten(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flatten)];
}
