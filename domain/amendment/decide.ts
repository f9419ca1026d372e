import { toldChange } from '../contract/told-terms';
import { assertNever } from '../shared/errors';
import type { OfAmendment, ToldOfAmendment } from '../events/amendment';
import type { Told } from '../events/event';
import { change, partyOf, refuse, type Change, type Decision } from '../shared/lifecycle';
import { addElapsedDays, hasPassed, type Instant } from '../shared/time';
import type { Amendment, AmendmentCommand, AmendmentEffect, AmendmentStatus } from './amendment';
import { effectIfSigned } from './effect';
import { amendmentTable } from './transitions';

type Existing = Exclude<AmendmentCommand | AmendmentEffect, { type: 'propose' }>;
type Sign = Extract<Existing, { type: 'sign' }>;

/** Decides one command against an amendment (R0-03 … R0-07, spec 6.5). Pure and total. */
export function decideAmendment(
  state: Amendment | null,
  command: AmendmentCommand | AmendmentEffect,
  at: Instant,
): Decision<Amendment> {
  if (command.type === 'propose')
    return state ? refuse('not_pending', 'This amendment already exists.') : propose(command, at);
  if (!state) return refuse('not_found', 'There is no such amendment.');
  if (!amendmentTable[state.status].on[command.type]) return refuseFromStatus(state, command);
  const decision = decideAllowed(state, command, at);
  return decision.ok ? { ok: true, change: finish(state, decision.change, at) } : decision;
}

function decideAllowed(state: Amendment, command: Existing, at: Instant): Decision<Amendment> {
  switch (command.type) {
    case 'sign':
      return sign(state, command, at);
    case 'withdraw':
      return state.status === 'signed'
        ? withdrawSigned(state, command, at)
        : closeByParty(state, command, at);
    case 'decline':
      return closeByParty(state, command, at);
    case 'expire':
      return close(state, 'expired', null);
    case 'void':
      return {
        ok: true,
        change: {
          next: closed(state, 'void', command.reason),
          events: [event(state, 'contract.amendment.voided', { reason: command.reason })],
        },
      };
    case 'remind':
      return change(
        { ...state, remindersSent: state.remindersSent + 1 },
        event(state, 'contract.amendment.reminded', {
          reminder: state.remindersSent + 1,
          waiting_for: amendmentTable[state.status].waitsFor,
        }),
      );
    case 'activate':
      return change({
        ...state,
        status: 'active',
        activatedAt: at,
        effectiveFrom: state.effectiveFrom ?? state.effectiveDate,
      });
    default:
      return assertNever(command);
  }
}

function propose(
  { proposal, actor }: Extract<AmendmentCommand, { type: 'propose' }>,
  at: Instant,
): Decision<Amendment> {
  const explicit = proposal.policies.amendmentClientSignature === 'explicit';
  const amendment: Amendment = {
    ...proposal,
    status: explicit ? 'awaiting_client_signature' : 'awaiting_worker_signature',
    version: 1,
    effectiveFrom: null,
    // Proposing is the employer's signature unless the employer signs explicitly (A0-1).
    clientSignature: explicit ? null : { text: actor.name, by: actor.name, at },
    workerSignature: null,
    signedAt: null,
    activatedAt: null,
    expiresAt: addElapsedDays(at, proposal.policies.amendmentDays),
    waitingSince: at,
    remindersSent: 0,
    reason: null,
    withdrawal: null,
    createdAt: at,
    createdBy: actor,
    updatedAt: at,
  };
  return change(
    amendment,
    event(amendment, 'contract.amendment.proposed', {
      changes: proposal.changes.map((each) => toldChange(each, proposal.currency)),
      effective_date: proposal.effectiveDate,
    }),
  );
}

function sign(state: Amendment, command: Sign, at: Instant): Decision<Amendment> {
  const refusal = refuseSigner(state, command, at);
  if (refusal) return refusal;
  const signature = { text: command.signature, by: command.actor.name, at };
  if (state.status === 'awaiting_client_signature') {
    return change(
      {
        ...state,
        status: 'awaiting_worker_signature',
        clientSignature: signature,
        waitingSince: at,
        remindersSent: 0,
      },
      event(state, 'contract.amendment.client_signed', { by: signature.by }),
    );
  }
  const signed: Amendment = {
    ...state,
    status: 'signed',
    workerSignature: signature,
    signedAt: at,
    waitingSince: null,
  };
  const { isLate, effectiveFrom, effectiveAt } = effectIfSigned(
    state,
    at,
    command.today,
    command.firstDay ?? null,
  );
  const signedEvent = event(state, 'contract.amendment.signed', {
    ...{ by: signature.by, effective_date: state.effectiveDate, effective_from: effectiveFrom },
  });
  // Its day is kept ahead where that is not the one that was proposed.
  const isMoved = !isLate && effectiveFrom !== state.effectiveDate;
  if (isLate)
    return change(
      { ...signed, status: 'active', activatedAt: effectiveAt, effectiveAt, effectiveFrom },
      signedEvent,
    );
  return change(isMoved ? { ...signed, effectiveAt, effectiveFrom } : signed, signedEvent);
}

function refuseSigner(state: Amendment, { actor }: Sign, at: Instant): Decision<Amendment> | null {
  const turn = state.status === 'awaiting_client_signature' ? 'admin' : 'worker';
  if (hasPassed(state.expiresAt, at)) return refuseExpired(state);
  if (partyOf(actor) === turn) return null;
  return turn === 'admin'
    ? refuse('sign_order', 'The employer signs this amendment first.')
    : refuse(
        'already_signed',
        'The employer has already signed this amendment; it is waiting for the worker.',
      );
}

function closeByParty(
  state: Amendment,
  { type, actor, reason }: Extract<Existing, { type: 'decline' | 'withdraw' }>,
  at: Instant,
): Decision<Amendment> {
  if (hasPassed(state.expiresAt, at)) return refuseExpired(state);
  if (type === 'withdraw')
    return partyOf(actor) === 'admin'
      ? close(state, 'withdrawn', reason)
      : refuse(
          'wrong_token_scope',
          'Only the employer withdraws an amendment that waits for a signature. The worker declines it.',
        );
  return actor.type === 'worker'
    ? close(state, 'declined', reason)
    : refuse('wrong_token_scope', 'Only the worker declines an amendment. The employer withdraws it.');
}

/** What both have signed is taken back by both, one after the other, before it takes effect. */
function withdrawSigned(
  state: Amendment,
  command: Extract<Existing, { type: 'withdraw' }>,
  at: Instant,
): Decision<Amendment> {
  if (!command.fromSigned || hasPassed(state.effectiveAt, at)) return refuseFromStatus(state, command);
  const by = partyOf(command.actor);
  const { reason } = command;
  if (!state.withdrawal) {
    return change(
      { ...state, withdrawal: { by, at, reason } },
      event(state, 'contract.amendment.withdrawal_proposed', { by, reason }),
    );
  }
  if (state.withdrawal.by !== by) return close(state, 'withdrawn', reason ?? state.withdrawal.reason);
  return refuse(
    'withdrawal_proposed',
    `This side has said already that the amendment is not to take effect. The ${by === 'worker' ? 'employer' : 'worker'} has to say so, too, before ${state.effectiveAt}.`,
    { details: { until: state.effectiveAt } },
  );
}

function refuseExpired({ expiresAt }: Amendment): Decision<Amendment> {
  return refuse('amendment_expired', 'The amendment has expired. The employer proposes it again.', {
    details: { expired_at: expiresAt },
  });
}

function close(
  state: Amendment,
  status: 'declined' | 'withdrawn' | 'expired',
  reason: string | null,
): Decision<Amendment> {
  return change(closed(state, status, reason), event(state, `contract.amendment.${status}`, { reason }));
}

function closed(state: Amendment, status: AmendmentStatus, reason: string | null): Amendment {
  return { ...state, status, reason, waitingSince: null };
}

function refuseFromStatus(state: Amendment, command: Existing): Decision<Amendment> {
  const details = { status: state.status };
  if (state.status === 'expired') return refuseExpired(state);
  if (command.type === 'sign' && (state.status === 'signed' || state.status === 'active')) {
    return refuse('already_signed', 'Both parties have already signed this amendment.', { details });
  }
  if (state.status === 'signed' || state.status === 'active') {
    return refuse(
      'amendment_final',
      state.status === 'signed'
        ? `Both parties have signed this amendment, and it takes effect on ${state.effectiveDate}. Until then both parties together take it back by POST …/withdrawals; from then on, propose another one.`
        : 'An amendment that has taken effect is final. Propose another one to change the terms again.',
      { details },
    );
  }
  return refuse('not_pending', `The amendment is ${state.status}, so this is no longer possible.`, {
    details,
  });
}

function finish(before: Amendment, { next, events }: Change<Amendment>, at: Instant): Change<Amendment> {
  return { next: { ...next, version: before.version + 1, updatedAt: at }, events };
}

function event<Type extends keyof ToldOfAmendment>(
  amendment: Amendment,
  type: Type,
  payload: ToldOfAmendment[Type],
): Told<Type, OfAmendment & ToldOfAmendment[Type]> {
  return { type, payload: { amendment_id: amendment.id, ...payload } };
}
