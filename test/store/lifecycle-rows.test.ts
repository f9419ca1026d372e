import { lifecycles } from '../../domain/lifecycles';
import { openDatabase, type Database } from '../../store/db/database';
import { stackAddress } from '../support/world';

describe('the rows of lifecycles', () => {
  let db: Database;
  beforeAll(() => {
    db = openDatabase(stackAddress().databaseUrl, { poolSize: 1 });
  });
  afterAll(() => db.destroy());

  const tables = [...new Set(Object.values(lifecycles).map(({ rows }) => rows))];

  it.each(tables)(
    '%s has what the readers and writers of every lifecycle take for granted',
    async (table) => {
      const columns = Object.keys(await db(table).columnInfo());
      expect(columns).toEqual(
        expect.arrayContaining(['id', 'organisationId', 'environmentId', 'status', 'version']),
      );
    },
  );
});
