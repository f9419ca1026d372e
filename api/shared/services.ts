import type { Client } from '@temporalio/client';
import type { Services as CommandServices } from '../../commands/services';
import type { Config } from '../../config/environment';
import type { Logger } from '../../config/logger';
import type { Database } from '../../store/db/database';
import type { Sealer } from '../../store/db/sealed';
import type { FileStore } from '../../store/files/store';

/** What every route may use. Built once in app.ts. */
export interface Services extends CommandServices {
  config: Config;
  log: Logger;
  /** Signs links to files. */
  filesSecret: string;
  sealer: Sealer;
  /** The API as an OpenAPI document, as it is sent. */
  openapi: () => { text: string; etag: string };
  /** Whether the process has been told to stop. */
  shutdown: { readonly isUnderWay: boolean };
}

export interface ServerDependencies {
  db: Database;
  client: Client;
  config: Config;
  log: Logger;
  files: FileStore;
  filesSecret: string;
  sealer: Sealer;
  shutdown: Services['shutdown'];
}
