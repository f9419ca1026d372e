import { hasPassed, type Instant } from '../shared/time';
import { escalatesAt, type ApprovableKind, type Approval } from './approval';
import type { Hands, SelfApproval } from './self-approval';

/** Something that waits for an approval, as every kind of it looks from here. */
export interface Awaiting {
  kind: ApprovableKind;
  /** Null, or not there in rows of earlier releases: one approval of anybody who has the right. */
  approval?: Approval | null | undefined;
  policies: SelfApproval | null | undefined;
  hands: Hands;
  /** From its policy's hours before it on those decide it as well to whom it goes then, whether or not time has said so yet. */
  deadline?: Instant;
}

/** Whether it has been escalated, or is to be by now. */
export function isEscalated({ approval, deadline }: Awaiting, at: Instant): boolean {
  if (approval?.escalatedAt) return true;
  const instant = deadline === undefined ? null : escalatesAt(approval, deadline);
  return instant !== null && hasPassed(instant, at);
}
