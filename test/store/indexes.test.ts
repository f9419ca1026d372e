import { openDatabase, type Database } from '../../store/db/database';
import { stackAddress } from '../support/world';

/** What the tables promise to those who write many rows, and to those who look for few (ADR 8). */
describe('the indexes', () => {
  let db: Database;
  beforeAll(() => {
    db = openDatabase(stackAddress().databaseUrl, { poolSize: 1 });
  });
  afterAll(() => db.destroy());

  const definitions = async (table: string): Promise<string[]> => {
    const rows = await db('pg_indexes')
      .where({ tablename: table })
      .select<{ indexdef: string }[]>('indexdef');
    return rows.map(({ indexdef }) => indexdef);
  };

  it.each(['status', 'invoice_id', 'version', 'updated_at'])(
    'of items hold no %s: a lock updates it within the page',
    async (column) => {
      const held = (await definitions('adjustments')).filter((each) =>
        new RegExp(`\\b${column}\\b`).test(each),
      );
      expect(held).toEqual([]);
    },
  );

  it.each([
    ['adjustments', 'cycle_id'],
    ['adjustments', 'applied_cycle_id'],
    ['payment_invoices', 'invoice_id'],
    ['recurring_rules', 'contract_id'],
  ])('of %s find all with one %s', async (table, column) => {
    const found = (await definitions(table)).filter(
      (each) => each.includes(`(${column}`) && !each.includes('WHERE'),
    );
    expect(found).not.toEqual([]);
  });
});
