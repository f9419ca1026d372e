import type { Client } from '@temporalio/client';
import type { Database } from '../store/db/database';

/** What one check of `perdure doctor` found. */
export interface Finding {
  ok: boolean;
  what: string;
  /** What to do about it. */
  remedy?: string;
}

/** What the checks work with; `repair` lets them fix what they find. */
export interface Examination {
  db: Database;
  client: Client;
  repair: boolean;
  /** Of one organisation alone; of all, unless it is named. */
  organisationId?: string;
}
