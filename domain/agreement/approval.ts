import type { Contract, Signature } from '../contract/contract';
import { invited, type Invited } from '../contract/invite';
import { isAgreement } from '../contract/kinds';
import { invitationLapsed, signedByBoth, waitForSignature } from '../contract/parts';
import type { EventDraft } from '../events/event';
import type { Actor, Change } from '../shared/lifecycle';
import type { Instant } from '../shared/time';

/** How a client or a supplier agrees: by the link of a message, or by nothing that is kept here. */
export const approvalModes = ['by_link', 'not_required'] as const;
export type ApprovalMode = (typeof approvalModes)[number];

export const approvalModeOf = ({ approval }: Pick<Contract, 'approval'>): ApprovalMode =>
  approval ?? 'by_link';

/**
 * An agreement is submitted: sending it is the signature of whoever sends it, and the approval of the other party is its
 * own (spec 6.17). Where none is required, it is agreed on at once.
 */
export function handOver(
  state: Contract,
  { actor, invitation }: { actor: Actor; invitation: Invited | null },
  at: Instant,
): Change<Contract> {
  const clientSignature: Signature = { text: actor.name, by: actor.name, at };
  const signed: Contract = { ...state, clientSignature };
  const sent: EventDraft = {
    type: 'contract.client_signed',
    payload: { signature: clientSignature.text, by: clientSignature.by },
  };
  if (approvalModeOf(state) === 'not_required') return signedByBoth(signed, [sent], at);
  if (!invitation) return { next: { ...signed, ...waitForSignature('worker', at) }, events: [sent] };
  const { next, events } = invited(signed, invitation, at);
  return { next, events: [sent, ...events] };
}

export const approvalStates = [
  'not_required',
  'not_sent',
  'pending',
  'approved',
  'rejected',
  'expired',
  'withdrawn',
] as const;
export type ApprovalState = (typeof approvalStates)[number];

/** Where the approval of an agreement stands; null of contracts that are signed by both of their parties. */
export function approvalStateOf(contract: Contract, now: Instant): ApprovalState | null {
  if (!isAgreement(contract)) return null;
  if (approvalModeOf(contract) === 'not_required') return 'not_required';
  if (contract.workerSignature) return 'approved';
  if (contract.status === 'rejected') return 'rejected';
  const { invitation } = contract;
  if (!invitation) return 'not_sent';
  if (invitationLapsed(contract, now)) return 'expired';
  return invitation.state === 'open' ? 'pending' : 'withdrawn';
}
