/** Lines with the time since the start, and how each step ended. */
export interface Progress {
  line(text: string): void;
  step<T>(name: string, work: () => Promise<T>): Promise<T>;
  seconds(): string;
}

export function progress(write: (line: string) => void): Progress {
  const started = Date.now();
  const since = (at: number): string => `${((Date.now() - at) / 1000).toFixed(1)} s`;
  const line = (text: string): void => write(`[${since(started).padStart(7)}] ${text}`);
  return {
    line,
    seconds: () => since(started),
    step: async (name, work) => {
      const began = Date.now();
      line(`${name} ...`);
      const result = await work();
      line(`${name}: done in ${since(began)}`);
      return result;
    },
  };
}
