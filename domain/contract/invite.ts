import { change, type Change, type Decision } from '../shared/lifecycle';
import { addElapsedDays, type Instant } from '../shared/time';
import type { Contract, Invitation } from './contract';
import { waitForSignature } from './parts';

/** To whom it is sent, and in which language. */
export type Invited = Pick<Invitation, 'email' | 'message' | 'locale'>;

/** The worker, or whoever signs for the other party, is asked by a message with a link. */
export function invited(state: Contract, { email, message, locale }: Invited, at: Instant): Change<Contract> {
  const sendCount = (state.invitation?.sendCount ?? 0) + 1;
  const expiresAt = addElapsedDays(at, state.policies.invitationDays);
  return {
    next: {
      ...state,
      ...waitForSignature('worker', at),
      invitation: { email, message, locale, sentAt: at, sendCount, expiresAt, state: 'open' },
    },
    events: [
      {
        type: 'contract.invitation.sent',
        payload: { email, message, locale, send_count: sendCount, expires_at: expiresAt },
      },
    ],
  };
}

export function invite(state: Contract, to: Invited, at: Instant): Decision<Contract> {
  const { next, events } = invited(state, to, at);
  return change(next, ...events);
}
