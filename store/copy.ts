import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Knex } from 'knex';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { snakeCase, type Transaction } from './database';

/**
 * Inserts many new rows by COPY, which costs PostgreSQL half of what the same rows cost it as JSON. Every row names
 * the columns of the first. A row that exists already fails the transaction.
 */
export async function copyMany(trx: Transaction, table: string, rows: object[]): Promise<void> {
  if (rows.length === 0) return;
  const keys = Object.keys(rows[0]!);
  const columns = keys.map((key) => `"${snakeCase(key)}"`).join(', ');
  const lines = rows.map((row) => keys.map((key) => cell((row as Record<string, unknown>)[key])).join('\t'));
  const connection = await connectionOf(trx);
  const target = connection.query(copyFrom(`COPY ${table} (${columns}) FROM STDIN`));
  await pipeline(Readable.from([Buffer.from(`${lines.join('\n')}\n`)]), target);
}

/** The connection that the transaction has to itself. */
async function connectionOf(trx: Transaction): Promise<Client> {
  const client = trx.client as Knex.Client;
  return (await client.acquireConnection()) as Client;
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** The text format of COPY; objects go into jsonb columns. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  const text = typeof value === 'string' ? value : toText(value);
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character]!) : text;
}

/** A bigint has no JSON, an object no text of its own. */
function toText(value: unknown): string {
  return typeof value === 'bigint' ? value.toString() : JSON.stringify(value);
}
