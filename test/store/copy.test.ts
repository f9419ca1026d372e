import fc from 'fast-check';
import { copyMany, type Columns } from '../../store/db/copy';
import type { CopyValue } from '../../store/db/copy-writer';
import { openDatabase, type Database } from '../../store/db/database';
import { newId } from '../../store/db/ids';
import { stackAddress } from '../support/world';

type Row = Record<keyof typeof columns, CopyValue>;

const columns = {
  someId: 'uuid',
  someText: 'text',
  someJson: 'jsonb',
  small: 'int4',
  amount: 'int8',
  flag: 'boolean',
  day: 'date',
  at: 'timestamptz',
} satisfies Columns<Record<string, CopyValue>>;

const TABLE = `CREATE TEMP TABLE copied (n serial, some_id uuid, some_text text, some_json jsonb, small integer,
  amount bigint, flag boolean, day date, at timestamptz) ON COMMIT DROP`;

const nothing: Row = {
  someId: null,
  someText: null,
  someJson: null,
  small: null,
  amount: null,
  flag: null,
  day: null,
  at: null,
};

let db: Database;

beforeAll(() => {
  db = openDatabase(stackAddress().databaseUrl, { poolSize: 1 });
});

afterAll(() => db.destroy());

async function copied(rows: Iterable<Partial<Row>>): Promise<Row[]> {
  return db.transaction(async (trx) => {
    await trx.raw(TABLE);
    const whole = Array.from(rows, (row) => ({ ...nothing, ...row }));
    await copyMany<Row>(trx, 'copied', columns, whole);
    return trx('copied')
      .orderBy('n')
      .select<Row[]>(...Object.keys(columns));
  });
}

describe('rows copied into a table are the rows that were given', () => {
  const texts = [
    '',
    ' ',
    '\\N',
    '\\.',
    'a\tb',
    'a\nb\r\nc',
    'C:\\new\\table',
    '"quoted", \'too\'',
    'Zoë 🖋 漢字',
  ];

  it.each(texts)('%j, as text and inside JSON', async (someText) => {
    const json = { text: someText, list: [someText, 1, null, { someText }] };
    const [row] = await copied([{ someText, someJson: JSON.stringify(json) }]);
    expect(row).toEqual({ ...nothing, someText, someJson: json });
  });

  it('integers of either size at their bounds, as digits, numbers and bigints', async () => {
    const rows = [
      { small: 2_147_483_647, amount: 9_223_372_036_854_775_807n },
      { small: -2_147_483_648, amount: '-9223372036854775808' },
      { small: 0, amount: -5 },
    ];
    expect(await copied(rows)).toEqual(
      rows.map((row) => ({ ...nothing, ...row, amount: String(row.amount) })),
    );
  });

  it('ids in either case, flags, and what is missing', async () => {
    const rows = [
      { someId: newId(), flag: true },
      { someId: newId().toUpperCase(), flag: false },
      { someId: undefined, flag: undefined },
    ];
    const expected = [
      { ...nothing, ...rows[0] },
      { ...nothing, ...rows[1], someId: rows[1]!.someId!.toLowerCase() },
      nothing,
    ];
    expect(await copied(rows)).toEqual(expected);
  });

  it('days and instants of several centuries, to the millisecond', async () => {
    const time = fc.date({ min: new Date('1800-01-01'), max: new Date('2300-01-01'), noInvalidDate: true });
    await fc.assert(
      fc.asyncProperty(fc.array(time, { minLength: 1, maxLength: 50 }), async (times) => {
        const rows = times.map((date) => ({
          ...nothing,
          day: date.toISOString().slice(0, 10),
          at: date.toISOString(),
        }));
        expect(await copied(rows)).toEqual(rows);
      }),
      { numRuns: 20 },
    );
  });

  it('more of them than the first buffer holds, and none at all', async () => {
    const rows = Array.from({ length: 3_000 }, (_, small) => ({
      ...nothing,
      small,
      someText: 'ä'.repeat(small % 500),
    }));
    expect(await copied(rows)).toEqual(rows);
    expect(await copied([])).toEqual([]);
  });
});

describe('a row that cannot be written', () => {
  it.each([
    [{ amount: 'many' }, /BigInt/],
    [{ small: 2_147_483_648 }, /out of range/],
    [{ small: 1.5 }, /integer/],
    [{ someId: '' }, /no UUID/],
    [{ someId: newId().slice(0, 34) }, /no UUID/],
    [{ someId: `${newId()}00` }, /no UUID/],
    [{ someId: `${newId().slice(0, 35)}g` }, /hexadecimal/],
    [{ day: 'soon' }, /no date/],
    [{ day: '2026-02-30' }, /no date/],
    [{ at: '2026-03-01T25:00:00.000Z' }, /no date/],
    [{ someJson: '{' }, /json/],
  ])('%j takes the transaction with it, not the connection', async (row, message) => {
    await expect(copied([row])).rejects.toThrow(message);
    expect(await copied([{ small: 1 }])).toHaveLength(1);
  });
});
