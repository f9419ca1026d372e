#!/usr/bin/env node
/**
 * Random commands on twenty contracts while worker, API, Temporal and PostgreSQL of a stack of its own are killed.
 *
 *   npm run chaos -- [--minutes 5] [--seed 1]
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' } },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('--minutes takes a number above 0, --seed a whole number.');
  process.exit(2);
}

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, '--config', 'jest.chaos.config.js'], {
  stdio: 'inherit',
  env: { ...process.env, PERDURE_CHAOS_MINUTES: String(minutes), PERDURE_CHAOS_SEED: String(seed) },
});
process.exit(status ?? 1);
