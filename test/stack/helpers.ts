import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

export const quiet = (): void => undefined;

const made: string[] = [];

export function tempDir(): string {
  const directory = mkdtempSync(join(tmpdir(), 'perdure-stack-'));
  made.push(directory);
  return directory;
}

export function removeTempDirs(): void {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
}

export async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Servers given by the environment would replace those a test wants started. */
export function withoutGivenServers(): void {
  const names = ['DATABASE_URL', 'TEMPORAL_ADDRESS'];
  const before = names.map((name) => process.env[name]);
  beforeAll(() => {
    for (const name of names) delete process.env[name];
  });
  afterAll(() => {
    names.forEach((name, index) => {
      if (before[index] !== undefined) process.env[name] = before[index];
    });
  });
}
