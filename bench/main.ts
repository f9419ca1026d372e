import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../config/paths';
import type { Benchmark, Result } from './benchmark';
import { bulkReview } from './bulk-review';
import { commandLatency } from './command-latency';
import { commandThroughput } from './command-throughput';
import { create } from './create';
import { historyEvents } from './history-events';
import { layers } from './layers';
import { lock } from './lock';
import { reads } from './reads';
import { summary, table, writeReport } from './report';
import { sandbox } from './sandbox';
import { start } from './start';
import { statements } from './statements';
import { webhooks } from './webhooks';
import { startBenchStack, type BenchStack } from './support/bench-stack';

const benchmarks: Benchmark[] = [
  start,
  statements,
  commandLatency,
  commandThroughput,
  create,
  historyEvents,
  bulkReview,
  sandbox,
  reads,
  layers,
  lock,
  webhooks,
];

const REPORT = path.join(projectRoot, '.perdure', 'bench.json');

async function main(): Promise<number> {
  const options = { help: { type: 'boolean', short: 'h' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) {
    console.log(help());
    return 0;
  }
  const unknown = positionals.filter((wanted) => !benchmarks.some(({ name }) => name === wanted));
  if (unknown.length > 0) {
    console.error(`There is no benchmark ${unknown.join(', ')}.\n\n${help()}`);
    return 2;
  }
  const chosen = benchmarks.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const { results, broken } = await runAll(chosen);
  writeReport(REPORT, results);
  console.log(`\n${table(results)}\n\n${summary(results)}\nWritten to ${REPORT}`);
  if (broken.length > 0) console.error(`Not measured, because they broke: ${broken.join(', ')}`);
  return broken.length > 0 ? 1 : 0;
}

/** A benchmark that breaks does not take the others' figures with it. */
async function runAll(chosen: Benchmark[]): Promise<{ results: Result[]; broken: string[] }> {
  const results: Result[] = [];
  const broken: string[] = [];
  for (const benchmark of chosen) {
    log(`-- ${benchmark.name}`);
    try {
      results.push(...(await runOne(benchmark)));
    } catch (error) {
      console.error(error);
      broken.push(benchmark.name);
    }
  }
  return { results, broken };
}

/** Each has a stack of its own: what one leaves behind, thousands of workflows that end, would slow down the next. */
async function runOne({ run }: Benchmark): Promise<Result[]> {
  let stack: Promise<BenchStack> | undefined;
  try {
    return await run({ stack: () => (stack ??= startBenchStack(log)), log });
  } finally {
    await (await stack)?.stop();
  }
}

function log(line: string): void {
  console.error(line);
}

function help(): string {
  const lines = benchmarks.map(({ name, about }) => `  ${name.padEnd(20)}${about}`);
  return `Usage: npm run bench [-- <name> ...]\n\n${lines.join('\n')}\n\nA missed budget is reported, not failed: it is a measurement.`;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
