import type { StatusTable } from '../shared/lifecycle';
import type { CycleStatus } from './cycle';

export type CycleCommandType = 'lock' | 'reopen' | 'dismiss';

/** What becomes of a cycle: its lock bills it, finds nothing to bill, or cannot bill it. */
export const cycleTable: StatusTable<CycleStatus, CycleCommandType> = {
  open: { waitsFor: 'lock', who: ['system'], on: { lock: ['invoiced', 'skipped', 'exception'] } },
  // Somebody puts right what kept it from being billed, then has it locked again; or gives it up, with a reason.
  exception: { waitsFor: 'retry', who: ['admin'], on: { reopen: ['open'], dismiss: ['dismissed'] } },
  invoiced: { waitsFor: null, who: [], on: {} },
  skipped: { waitsFor: null, who: [], on: {} },
  dismissed: { waitsFor: null, who: [], on: {} },
};
