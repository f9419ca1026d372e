import { copyMany } from '../../store/copy';
import { openDatabase, type Database } from '../../store/database';
import { stackAddress } from '../support/world';

let db: Database;

beforeAll(() => {
  db = openDatabase(stackAddress().databaseUrl, { poolSize: 1 });
});

afterAll(() => db.destroy());

describe('rows copied into a table are the rows that were given', () => {
  const texts = ['', ' ', '\\N', '\\.', 'a\tb', 'a\nb\r\nc', 'C:\\new\\table', '"quoted", \'too\'', 'Zoë 🖋'];

  async function copied(rows: { someText: unknown; amount: unknown; someJson: unknown }[]): Promise<unknown> {
    return db.transaction(async (trx) => {
      await trx.raw(
        'CREATE TEMP TABLE copied (some_text text, amount bigint, some_json jsonb) ON COMMIT DROP',
      );
      await copyMany(trx, 'copied', rows);
      return trx('copied').select();
    });
  }

  it.each(texts)('%j, as text and inside JSON', async (text) => {
    const row = { someText: text, amount: '12', someJson: { text, list: [text, 1, null, { text }] } };
    expect(await copied([row])).toEqual([row]);
  });

  it('numbers, bigints, and what is missing', async () => {
    const rows = [
      { someText: null, amount: 9_007_199_254_740_993n, someJson: null },
      { someText: 'x', amount: -5, someJson: [] },
      { someText: undefined, amount: null, someJson: {} },
    ];
    expect(await copied(rows)).toEqual([
      { someText: null, amount: '9007199254740993', someJson: null },
      { someText: 'x', amount: '-5', someJson: [] },
      { someText: null, amount: null, someJson: {} },
    ]);
  });

  it('none at all', async () => {
    expect(await copied([])).toEqual([]);
  });

  it('and a row that is refused takes the transaction with it, not the connection', async () => {
    await expect(copied([{ someText: 'x', amount: 'many', someJson: {} }])).rejects.toThrow(/bigint/);
    expect(await copied([{ someText: 'x', amount: 1, someJson: {} }])).toHaveLength(1);
  });
});
