import type { Scope } from '../shared/scope';
import type { Instant } from '../shared/time';

/** Somebody who works under contracts. */
export interface Person extends Scope {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  country: string | null;
  status: 'active' | 'terminated';
  createdAt: Instant;
}
