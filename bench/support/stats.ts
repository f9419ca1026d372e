export function percentile(values: number[], share: number): number {
  if (values.length === 0) throw new Error('There is nothing to take a percentile of.');
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

export const median = (values: number[]): number => percentile(values, 0.5);

/** Least, middle and greatest: how noisy the machine was. */
export function spread(values: number[]): string {
  const [least, middle, most] = [Math.min(...values), median(values), Math.max(...values)];
  return [least, middle, most].map((value) => value.toFixed(2)).join(' / ');
}
