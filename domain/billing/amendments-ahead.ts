import { changedTerms, openAmendment, type Amendment } from '../amendment/amendment';
import { decideAmendment } from '../amendment/decide';
import { firstDayIfLate, fitOf } from '../amendment/fit';
import { isInForce } from '../contract/contract';
import { dateAt } from '../shared/calendar';
import type { Refusal } from '../shared/errors';
import type { Actor } from '../shared/lifecycle';
import type { Instant } from '../shared/time';
import { lastDayOf } from './contract-cycle';
import type { Course } from './first-days';
import type { PendingAmendment } from './pending-amendments';

/** The contract as it is at this moment, before what is to come. */
export interface Present extends Omit<Course, 'amendments'> {
  now: Instant;
}

/** Those that will change the contract, in the order of their effect, and those that cannot when it comes to it. */
export interface AmendmentsAhead {
  taken: PendingAmendment[];
  refused: { id: string; refusal: Refusal }[];
}

/** What the amendments do one after the other. One that does not fit by then becomes void and changes nothing. */
export function walk({ now, ...present }: Present, amendments: PendingAmendment[]): AmendmentsAhead {
  const ahead: AmendmentsAhead = { taken: [], refused: [] };
  for (const amendment of [...amendments].sort(byEffect)) {
    const fit = fitOf({ ...present, amendments: ahead.taken }, amendment, now);
    if ('refusal' in fit) ahead.refused.push({ id: amendment.id, refusal: fit.refusal });
    else ahead.taken.push(amendment);
  }
  return ahead;
}

/** Why the amendment does not go with the others: it would not fit itself, or keep one of them from fitting. */
export function clashOf(
  present: Present,
  others: PendingAmendment[],
  amendment: PendingAmendment,
): { id: string; refusal: Refusal } | null {
  const before = walk(present, others).refused.map(({ id }) => id);
  const { refused } = walk(present, [...others, amendment]);
  return refused.find(({ id }) => !before.includes(id)) ?? null;
}

/**
 * Open amendments in the order in which they take effect, without those that will not: because the contract ends first,
 * because they do not fit. Where unsigned ones are wanted, they are signed now, one after the other.
 */
export function pendingAmendments(
  present: Present,
  amendments: Amendment[],
  { includeUnsigned }: { includeUnsigned: boolean },
): PendingAmendment[] {
  if (!isInForce(present.contract) && present.contract.status !== 'signed') return [];
  const open = amendments.filter(({ status }) => openAmendment.includes(status));
  const isSigned = ({ status }: Amendment) => status === 'signed';
  let pending = open.filter(isSigned).flatMap((each) => pendingOf(present, [], each) ?? []);
  for (const each of includeUnsigned ? open.filter((each) => !isSigned(each)).sort(byId) : []) {
    const next = pendingOf(present, pending, each);
    if (next && !clashOf(present, pending, next)) pending = [...pending, next];
  }
  return walk(present, pending).taken;
}

/** The amendment as it will take effect if whoever has not signed does so now; null when it never will. */
export function pendingOf(
  present: Present,
  others: PendingAmendment[],
  amendment: Amendment,
): PendingAmendment | null {
  const signed = signedNow(present, others, amendment);
  if (!signed) return null;
  const { id, currency, effectiveAt, activatedAt, changes } = signed;
  const effectiveFrom = signed.effectiveFrom ?? signed.effectiveDate;
  const lastDay = lastDayOf(present.contract);
  if (lastDay !== null && effectiveFrom > lastDay) return null;
  return {
    ...{ id, currency, effectiveFrom },
    // Signed late, it takes effect with the signature.
    effectiveAt: activatedAt ?? effectiveAt,
    changes: changedTerms(changes),
    isSigned: amendment.status === 'signed',
  };
}

const SIGNER: Pick<Actor, 'id' | 'name'> = { id: 'forecast', name: 'Forecast' };

function signedNow(present: Present, others: PendingAmendment[], amendment: Amendment): Amendment | null {
  if (amendment.status === 'signed' || amendment.status === 'active') return amendment;
  const { contract, known, now } = present;
  const type = amendment.status === 'awaiting_client_signature' ? 'admin' : 'worker';
  const today = dateAt(now, contract.timezone);
  const firstDay = firstDayIfLate({ contract, known, amendments: others }, amendment, today);
  const actor = { type, ...SIGNER } as const;
  const decision = decideAmendment(
    amendment,
    { type: 'sign', actor, signature: SIGNER.name, today, firstDay },
    now,
  );
  return decision.ok ? signedNow(present, others, decision.change.next) : null;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: { id: string }, b: { id: string }): number => order(a.id, b.id);
const byEffect = (a: PendingAmendment, b: PendingAmendment): number =>
  order(a.effectiveAt, b.effectiveAt) || byId(a, b);
