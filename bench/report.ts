import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Measurement, Result } from './benchmark';

/** The table that people read. */
export function table(results: Result[]): string {
  const rows = results.map((result) => [
    result.name,
    `${figure(result.value)} ${result.unit}`,
    result.baseline === null ? '' : figure(result.baseline),
    result.ratio === null ? '' : result.ratio.toFixed(2),
    result.budget ?? '',
    result.ok === null ? '' : result.ok ? 'ok' : 'MISSED',
  ]);
  const lines = [['benchmark', 'value', 'baseline', 'ratio', 'budget', ''], ...rows];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const text = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column]!)).join('  '));
  const notes = results.filter(({ note }) => note !== '').map(({ name, note }) => `${name}: ${note}`);
  return [...text.map((line) => line.trimEnd()), ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

/** One sentence, so that nobody has to search the table for a miss. */
export function summary(results: Result[]): string {
  const missed = results.filter(({ ok }) => ok === false).map(({ name }) => name);
  const bounded = results.filter(({ ok }) => ok !== null).length;
  return missed.length === 0
    ? `All ${bounded} budgets are met.`
    : `${missed.length} of ${bounded} budgets are MISSED: ${missed.join(', ')}.`;
}

/** Writes `bench.json`; figures of benchmarks that were not run this time stay. */
export function writeReport(file: string, results: Result[]): void {
  const names = new Set(results.map(({ name }) => name));
  const kept = readReport(file).filter(({ name }) => !names.has(name));
  const fresh: Measurement[] = results.map(({ note: _note, ...measurement }) => measurement);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify([...kept, ...fresh], null, 2)}\n`);
}

function readReport(file: string): Measurement[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Measurement[];
  } catch {
    return [];
  }
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
