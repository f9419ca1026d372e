import type { Instant } from '../../domain/shared/time';

/** Real time, for what does not live by the clock of a sandbox. */
export const realNow = (): Instant => new Date().toISOString();
