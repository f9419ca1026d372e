import type { Client } from '@temporalio/client';
import type { Config } from '../config/environment';
import type { Logger } from '../config/logger';
import type { Database } from '../store/database';
import type { FileStore } from './files/store';
import type { Gateway } from './gateway';

/** What every route may use. Built once in server.ts. */
export interface Services {
  db: Database;
  gateway: Gateway;
  files: FileStore;
  config: Config;
  log: Logger;
  /** Signs links to files. */
  filesSecret: string;
}

export interface ServerDependencies {
  db: Database;
  client: Client;
  config: Config;
  log: Logger;
  files: FileStore;
  filesSecret: string;
}
