import type { Scope } from '../shared/scope';

/** All contracts with the same cycle settings: one workflow opens, locks and chases their cycles together. */
export interface Calendar extends Scope {
  id: string;
}
