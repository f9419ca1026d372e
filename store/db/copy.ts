import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Knex } from 'knex';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { CopyWriter, type ColumnType, type CopyValue } from './copy-writer';
import { snakeCase, type Transaction } from './database';

/** The type of every column that a row has. */
export type Columns<Row> = Record<keyof Row, ColumnType>;

/**
 * Inserts many new rows by COPY in its binary format, which costs PostgreSQL less than half of what the same rows cost
 * it as JSON: nothing has to be parsed. A row that exists already fails the transaction. Rows may be made one by one
 * as they are written: many that live side by side cost the garbage collector more than the writing.
 */
export async function copyMany<Row extends Record<keyof Row, CopyValue>>(
  trx: Transaction,
  table: string,
  columns: Columns<Row>,
  rows: Iterable<Row>,
): Promise<void> {
  const entries = Object.entries<ColumnType>(columns).map(([key, type]) => [key as keyof Row, type] as const);
  const writer = new CopyWriter();
  for (const row of rows) {
    writer.startRow(entries.length);
    for (const [key, type] of entries) writer.write(type, row[key]);
  }
  if (writer.rows === 0) return;
  const names = entries.map(([key]) => `"${snakeCase(String(key))}"`).join(', ');
  const connection = await connectionOf(trx);
  const target = connection.query(copyFrom(`COPY ${table} (${names}) FROM STDIN BINARY`));
  await pipeline(Readable.from([writer.end()]), target);
}

/** The connection that the transaction has to itself. */
async function connectionOf(trx: Transaction): Promise<Client> {
  const client = trx.client as Knex.Client;
  return (await client.acquireConnection()) as Client;
}
