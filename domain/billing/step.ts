import type { Instant } from '../shared/time';

/** What a calendar does next. Steps are done in the order of their instants, so nothing older is left behind. */
export interface BillingStep {
  kind: 'open' | 'lock' | 'overdue';
  at: Instant;
}

/** Contracts whose ids are above the first bound and up to the second. */
export interface Chunk {
  after: string;
  upTo: string;
}

/** Contracts whose steps up to an instant are left out, because they could not be done. */
export interface Aside {
  contractIds: string[];
  dueBy: Instant;
}

/** A step with more contracts than one activity should do: any worker may take a part. */
export interface SharedStep {
  step: BillingStep;
  parts: Chunk[];
  aside: Aside;
}
