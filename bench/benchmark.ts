import type { BenchStack } from './support/bench-stack';

/** One figure. A budget bounds the ratio to the baseline where there is one, the value itself otherwise. */
export interface Measurement {
  name: string;
  value: number;
  unit: string;
  baseline: number | null;
  ratio: number | null;
  budget: string | null;
  /** Null when there is no budget. */
  ok: boolean | null;
}

/** A measurement with what a reader wants to know beside it: spread, kinds, plans. */
export type Result = Measurement & { note: string };

export interface BenchContext {
  /** PostgreSQL with fsync, Temporal, worker and API; started by the first benchmark that asks. */
  stack(): Promise<BenchStack>;
  log(line: string): void;
}

export interface Benchmark {
  name: string;
  about: string;
  run(context: BenchContext): Promise<Result[]>;
}

export type Budget = { atMost: number } | { atLeast: number };

/** A figure on its own. */
export function measured(name: string, value: number, unit: string, budget?: Budget, note = ''): Result {
  return { name, value, unit, baseline: null, ratio: null, ...verdict('value', value, budget), note };
}

/** A figure against its baseline, measured in the same run; `ratio` where rounds give a steadier one. */
export function compared(
  name: string,
  figures: { value: number; baseline: number; unit: string; ratio?: number },
  budget?: Budget,
  note = '',
): Result {
  const { value, baseline, unit, ratio = value / baseline } = figures;
  return { name, value, unit, baseline, ratio, ...verdict('ratio', ratio, budget), note };
}

function verdict(what: string, figure: number, budget?: Budget): Pick<Measurement, 'budget' | 'ok'> {
  if (!budget) return { budget: null, ok: null };
  return 'atMost' in budget
    ? { budget: `${what} <= ${budget.atMost}`, ok: figure <= budget.atMost }
    : { budget: `${what} >= ${budget.atLeast}`, ok: figure >= budget.atLeast };
}
