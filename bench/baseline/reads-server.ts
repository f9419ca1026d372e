import type { AddressInfo } from 'node:net';
import express from 'express';
import { Pool } from 'pg';
import { contractView } from '../../api/v1/contracts/views';
import { camelCase } from '../../store/db/database';
import type { ContractView } from '../../store/contract/contracts';
import type { Statement } from '../support/plans';

/**
 * Bare Express and pg: the product's own statements and its JSON, and nothing else. No token, no validation, no
 * query builder. Importing the store sets pg's type parsers, so that both read the same values.
 */
const { get, list } = JSON.parse(process.env['BENCH_STATEMENTS']!) as Record<'get' | 'list', Statement>;
const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 20 });
const app = express();

app.get('/contracts/:id', async (req, res) => {
  const bindings = get.bindings.map((value) => (value === '{id}' ? req.params.id : value));
  const { rows } = await pool.query<Record<string, unknown>>(get.sql, bindings);
  res.json(contractView(toView(rows[0]!)));
});

app.get('/contracts', async (_req, res) => {
  const { rows } = await pool.query<Record<string, unknown>>(list.sql, list.bindings);
  const shown = rows.slice(0, 20);
  const last = Buffer.from(String(shown.at(-1)!['id'])).toString('base64url');
  res.json({
    data: shown.map((row) => contractView(toView(row))),
    has_more: rows.length > 20,
    next_cursor: last,
  });
});

function toView(row: Record<string, unknown>): ContractView {
  const view: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) view[camelCase(name)] = value;
  return view as unknown as ContractView;
}

const server = app.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void pool.end().then(() => process.disconnect?.());
});
