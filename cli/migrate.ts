import path from 'node:path';
import { projectRoot } from '../config/paths';
import { openDatabase } from '../store/db/database';
import { migrateDatabase } from '../store/db/migrate';

export const MIGRATIONS = path.join(projectRoot, 'migrations');

export interface MigrateOptions {
  databaseUrl: string;
  log: (line: string) => void;
}

/** Brings the database's tables up to date. A step of its own: no server does it on starting. */
export async function migrate({ databaseUrl, log }: MigrateOptions): Promise<void> {
  const db = openDatabase(databaseUrl, { poolSize: 1, applicationName: 'perdure-migrate' });
  try {
    const applied = await migrateDatabase(db, MIGRATIONS);
    log(applied.length === 0 ? 'the database is up to date' : `applied ${applied.join(', ')}`);
  } finally {
    await db.destroy();
  }
}
