import type { ReadServices } from '../queries/context';
import type { Sealer } from '../store/db/sealed';
import type { FileStore } from '../store/files/store';
import type { Orchestrator } from './orchestrator';

/** What a command may use. */
export interface Services extends ReadServices {
  orchestrator: Orchestrator;
  files: FileStore;
  sealer: Sealer;
}
