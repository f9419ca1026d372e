import type { Refusal, RefusalCode } from '../shared/errors';

/** How what a link is about stands: its act is awaited, or was until a moment ago, or is not, for whatever reason. */
export type Standing = 'open' | 'late' | 'over';

/** Refusals for the time alone; whoever has the page before them is told so. */
const late: readonly RefusalCode[] = ['invitation_expired', 'amendment_expired'];

/** By what the core says of the act at this moment. */
export function standingOf(refusal: Refusal | null): Standing {
  if (refusal === null) return 'open';
  return late.includes(refusal.code) ? 'late' : 'over';
}
