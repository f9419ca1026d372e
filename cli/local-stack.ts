import path from 'node:path';
import { projectRoot } from '../config/paths';
import { readJson, writeJson } from './stack/process/json-file';

interface LocalStack {
  DATABASE_URL: string;
  TEMPORAL_ADDRESS: string;
}

const fileIn = (stateDir: string): string => path.join(stateDir, 'stack.json');

/** Tells the other commands where the running stack is. The file holds a password, hence mode 0600. */
export function announceLocalStack(stateDir: string, stack: LocalStack): void {
  writeJson(fileIn(stateDir), stack);
}

/** Variables that are not set are taken from the stack that `perdure up` started in this folder. */
export function withLocalStack(stateDir: string = path.join(projectRoot, '.perdure')): void {
  const stack = readJson(fileIn(stateDir)) as Partial<LocalStack> | undefined;
  for (const name of ['DATABASE_URL', 'TEMPORAL_ADDRESS'] as const) {
    const value = stack?.[name];
    if (value) process.env[name] ??= value;
  }
}
