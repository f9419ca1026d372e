import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Shows what is appended to a log file from now on, line by line. Returns the end of it. */
export function follow(file: string, show: (line: string) => void): () => void {
  let position = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  let rest = '';
  const read = (): void => {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (size < position) position = 0;
    if (size === position) return;
    const buffer = Buffer.alloc(size - position);
    const handle = openSync(file, 'r');
    try {
      position += readSync(handle, buffer, 0, buffer.length, position);
    } finally {
      closeSync(handle);
    }
    const lines = (rest + buffer.toString('utf8')).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(show);
  };
  const timer = setInterval(read, 200);
  return () => {
    clearInterval(timer);
    read();
  };
}
