import type { Scope } from '../shared/scope';
import type { CycleSettings } from './settings';

/** All contracts with the same cycle settings: one workflow opens, locks and chases their cycles together. */
export interface Calendar extends Scope {
  id: string;
}

export interface KnownCalendar extends Calendar {
  settings: CycleSettings;
}
