import { openDatabase, type Database } from '../../store/db/database';
import { builtOnce, keptRows } from '../../store/db/kept';
import { readTogether, writeTogether } from '../../store/db/together';
import { stackAddress } from '../support/world';

interface Note {
  id: number;
  noteText: string | null;
}

describe('statements that are sent together', () => {
  const table = `together_${process.pid}`;
  let db: Database;

  beforeAll(async () => {
    db = openDatabase(stackAddress().databaseUrl, { poolSize: 1, applicationName: 'test' });
    await db.raw(`CREATE TABLE ${table} (id integer PRIMARY KEY, note_text text)`);
  });
  afterAll(async () => {
    await db.raw(`DROP TABLE ${table}`);
    await db.destroy();
  });

  const note = (trx: Database, id: number) => trx(table).where({ id });

  it('writes all of them, and one sees what another returns', async () => {
    await db.transaction((trx) =>
      writeTogether(trx, {
        first: trx(table).insert({ id: 1, noteText: 'one' }).returning('*'),
        second: trx(table).insert({ id: 2, noteText: null }),
        third: trx.raw(`INSERT INTO ${table} SELECT id + 10, note_text || ? FROM first`, ['!']),
      }),
    );
    expect(await db(table).orderBy('id')).toEqual([
      { id: 1, noteText: 'one' },
      { id: 2, noteText: null },
      { id: 11, noteText: 'one!' },
    ]);
  });

  it('writes all of them or none', async () => {
    const clash = db.transaction((trx) =>
      writeTogether(trx, {
        good: trx(table).insert({ id: 3, noteText: 'three' }),
        bad: trx(table).insert({ id: 1, noteText: 'again' }),
      }),
    );
    await expect(clash).rejects.toMatchObject({ code: '23505' });
    expect(await note(db, 3).first()).toBeUndefined();
  });

  it('reads the row of each, and nothing where there is none', async () => {
    const read = await db.transaction((trx) =>
      readTogether<Record<'a' | 'b' | 'c' | 'd', Note>>(trx, {
        a: note(trx, 1).forUpdate(),
        b: note(trx, 99).forUpdate(),
        c: note(trx, 2),
        d: trx(table).whereRaw('id = a.id + 10'),
      }),
    );
    expect(read).toEqual({
      a: { id: 1, noteText: 'one' },
      c: { id: 2, noteText: null },
      d: { id: 11, noteText: 'one!' },
    });
  });

  it('fails once when a migration has changed a row that a kept statement answers, then no more', async () => {
    const read = () => db.transaction((trx) => readTogether<{ a: Note }>(trx, { a: note(trx, 1) }));
    await read();
    await db.raw(`ALTER TABLE ${table} ADD COLUMN more integer`);
    await expect(read()).rejects.toMatchObject({ code: '0A000' });
    expect(await read()).toEqual({ a: { id: 1, noteText: 'one', more: null } });
  });

  it('reads on with a query that was built once, whatever its values are and what a migration has changed', async () => {
    const reading = builtOnce<'id'>((knex, { id }) => knex(table).where({ id }));
    const read = (id: string) => keptRows<Note>(db, reading(db, { id }));
    expect(await read('1')).toEqual([{ id: 1, noteText: 'one', more: null }]);
    expect(await read('2')).toEqual([{ id: 2, noteText: null, more: null }]);
    await db.raw(`ALTER TABLE ${table} ADD COLUMN yet_more integer`);
    expect(await read('1')).toEqual([{ id: 1, noteText: 'one', more: null, yetMore: null }]);
    expect(await read('2')).toEqual([{ id: 2, noteText: null, more: null, yetMore: null }]);
  });
});
