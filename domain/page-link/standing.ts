import type { Contract } from '../contract/contract';
import type { Refusal, RefusalCode } from '../shared/errors';
import type { PageLink } from './page-link';

/** How what a link is about stands: its act is awaited, or was until a moment ago, or is not, for whatever reason. */
export type Standing = 'open' | 'late' | 'over';

/** Refusals for the time alone; whoever has the page before them is told so. */
const late: readonly RefusalCode[] = ['invitation_expired', 'amendment_expired'];

/**
 * Whether a link came with the invitation that counts. An invitation that is sent again replaces the one before: whoever
 * had that may be somebody else.
 */
export function isOfInvitation(
  { sendCount }: Pick<PageLink, 'sendCount'>,
  { invitation }: Pick<Contract, 'invitation'>,
): boolean {
  return sendCount === (invitation?.sendCount ?? null);
}

/** By what the core says of the act at this moment. */
export function standingOf(refusal: Refusal | null): Standing {
  if (refusal === null) return 'open';
  return late.includes(refusal.code) ? 'late' : 'over';
}
