import { clashOf, pendingAmendments, pendingOf, walk, type Present } from '../billing/amendments-ahead';
import type { PlannedCycle } from '../billing/plan';
import type { Contract } from '../contract/contract';
import type { Refusal } from '../shared/errors';
import type { Instant } from '../shared/time';
import type { Amendment } from './amendment';
import { fitOf } from './fit';
import { guardProposal } from './guard';

/** What the contract and its cycles are when somebody proposes, or signs. */
export interface Standing {
  contract: Contract;
  known: PlannedCycle[];
  /** Its other open amendments. */
  open: Amendment[];
  now: Instant;
}

/** Why the contract, or what is open beside it, forbids a proposal: asked by its preview and when it is made. */
export function refuseProposal(amendment: Amendment, standing: Standing): Refusal | null {
  return (
    guardProposal(amendment, standing.contract, standing.open) ?? guardProposedTerms(amendment, standing)
  );
}

/**
 * Why a proposal makes no sense with the terms as they will be: with what is proposed and signed already, in the order
 * of its effect.
 */
export function guardProposedTerms(amendment: Amendment, { open, ...present }: Standing): Refusal | null {
  return guardTerms(amendment, present, pendingAmendments(present, open, { includeUnsigned: true }));
}

/** The same at the last signature, with what is signed alone: the others may never be. */
export function guardSignedTerms(amendment: Amendment, { open, ...present }: Standing): Refusal | null {
  return guardTerms(amendment, present, pendingAmendments(present, open, { includeUnsigned: false }));
}

/** Why it cannot take effect now that its day has come. */
export function guardEffect(
  amendment: Amendment,
  { contract, known, now }: Omit<Standing, 'open'>,
): Refusal | null {
  const own = pendingOf({ contract, known, now }, [], amendment);
  const fit = own && fitOf({ contract, known, amendments: [] }, own, now);
  return fit && 'refusal' in fit ? fit.refusal : null;
}

/** Whether its cycles have to be known to judge it. */
export function concernsCycles({ changes }: Pick<Amendment, 'changes'>): boolean {
  return changes.some(({ field }) => ['currency', 'firstPayment', 'firstPaymentDate'].includes(field));
}

function guardTerms(
  amendment: Amendment,
  present: Present,
  others: Parameters<typeof clashOf>[1],
): Refusal | null {
  const own = pendingOf(present, others, amendment);
  const clash = own && clashOf(present, others, own);
  if (!clash) return null;
  const { id, refusal } = clash;
  const isOwn = id === amendment.id;
  if (isOwn && (refusal.code === 'inside_cycle' || walk(present, [own]).refused.length > 0)) return refusal;
  const whose = isOwn ? 'this one' : `the open amendment ${id}`;
  return {
    code: 'amendment_conflict',
    message: `With the other amendments that are open, ${whose} could not take effect: ${refusal.message} Withdraw what is in the way, or wait until it is over.`,
    ...(isOwn ? {} : { details: { amendment_id: id } }),
  };
}
