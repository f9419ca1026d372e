import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Knex } from 'knex';
import type { Database } from './database';

/** Plain SQL files, applied in the order of their names and never edited once released. */
class SqlFiles implements Knex.MigrationSource<string> {
  constructor(private readonly folder: string) {}

  async getMigrations(): Promise<string[]> {
    return (await readdir(this.folder)).filter((name) => name.endsWith('.sql')).sort();
  }

  getMigrationName(file: string): string {
    return path.basename(file, '.sql');
  }

  async getMigration(file: string): Promise<Knex.Migration> {
    const sql = await readFile(path.join(this.folder, file), 'utf8');
    return {
      up: async (trx) => {
        await trx.raw(sql);
      },
      down: () => Promise.reject(new Error('Migrations only go forward; write a new one that undoes it.')),
    };
  }
}

/** Applies what is missing; answers the names of what was applied. Safe to run from several places at once. */
export async function migrateDatabase(db: Database, folder: string): Promise<string[]> {
  const [, applied] = (await db.migrate.latest({ migrationSource: new SqlFiles(folder) })) as [
    number,
    string[],
  ];
  return applied;
}

export async function pendingMigrations(db: Database, folder: string): Promise<string[]> {
  const source = new SqlFiles(folder);
  const [, pending] = (await db.migrate.list({ migrationSource: source })) as [
    unknown[],
    (string | { file: string })[],
  ];
  return pending.map((entry) => (typeof entry === 'string' ? entry : entry.file));
}
