import { assertNever } from '../shared/errors';
import type { EventDraft, EventPayloads } from '../events/event';
import { fieldName } from '../shared/field-name';
import { change, partyOf, refuse, type Actor, type Change, type Decision } from '../shared/lifecycle';
import type { CalendarDate, Instant } from '../shared/time';
import { handOver } from '../agreement/approval';
import type { ContractCommand, ContractEdit, ContractEffect } from './commands';
import type { Contract, ContractStatus } from './contract';
import { refuseClauses } from './clauses';
import { create } from './create';
import { remindRenewal, resumeRenewal, stopRenewal } from './decide-clauses';
import { applyIndexation, skipIndexation } from './decide-indexation';
import { isAgreement, numberFamilyOf } from './kinds';
import { invite } from './invite';
import { mergeDraft } from './merge-terms';
import { activated, endBeforeStart, invitationLapsed, waitForSignature, withInvitationClosed } from './parts';
import { refuseFromStatus } from './refusals';
import { decideSignature, signByHand } from './sign';
import { contractTable, isUnsigned } from './transitions';

/**
 * Decides one command against a contract: the change it makes, or why it is refused. Pure and total: every
 * command in every status has an answer (R3-02, R3-04, R3-07, spec 6.4). `at` is the environment's time.
 */
export function decideContract(
  state: Contract | null,
  command: ContractCommand | ContractEffect,
  at: Instant,
): Decision<Contract> {
  if (command.type === 'create')
    return state ? refuse('not_pending', 'This contract already exists.') : create(command, at);
  if (!state) return refuse('not_found', 'There is no such contract.');
  if (!contractTable[state.status].on[command.type]) return refuseFromStatus(state, command.type);
  const decision = decideAllowed(state, command, at);
  return decision.ok ? { ok: true, change: finish(state, decision.change, command.actor, at) } : decision;
}

type Existing = Exclude<ContractCommand | ContractEffect, { type: 'create' }>;

function decideAllowed(state: Contract, command: Existing, at: Instant): Decision<Contract> {
  switch (command.type) {
    case 'edit':
      return edit(state, command.edit, at);
    case 'submit':
      if (isAgreement(state)) {
        const { actor, invitation = null } = command;
        return { ok: true, change: handOver(state, { actor, invitation }, at) };
      }
      return change({ ...state, ...waitForSignature(state.firstSigner, at) });
    case 'sign':
      return decideSignature(state, command, at);
    case 'signByHand':
      return signByHand(state, command, at);
    case 'invite':
      return invite(state, command, at);
    case 'withdrawInvitation':
      return state.invitation?.state === 'open' && !invitationLapsed(state, at)
        ? closeInvitation(state, 'withdrawn')
        : refuse('no_open_invitation', 'There is no open invitation to withdraw.');
    case 'expireInvitation':
      return closeInvitation(state, 'expired');
    case 'decline':
      return command.actor.type === 'worker'
        ? change(
            { ...withReason(state, command.reason), status: 'rejected', waitingSince: null },
            { type: 'contract.declined', payload: { reason: command.reason } },
          )
        : refuse('wrong_token_scope', 'Only the worker declines a contract. The employer cancels it.');
    case 'cancel':
      return change(
        { ...state, ...stopped('cancelled', at), terminationDate: null, terminatesAt: null },
        updated({ reason: command.reason }),
      );
    case 'delete':
      return isUnsigned(state)
        ? change({ ...state, ...stopped('deleted', at) }, { type: 'contract.deleted', payload: {} })
        : refuse(
            'contract_already_signed',
            'A contract with a signature on it is not deleted. Cancel it instead.',
          );
    case 'archive':
      return state.isArchived
        ? refuse('no_change', 'This contract is already archived.')
        : change({ ...state, isArchived: true }, { type: 'contract.archived', payload: {} });
    case 'setExternalId':
      return change(
        { ...state, externalId: command.externalId },
        { type: 'contract.external_id.set', payload: { external_id: command.externalId } },
      );
    case 'addDocument':
      return addDocument(state, command, at);
    case 'remind':
      return change(
        { ...state, remindersSent: state.remindersSent + 1 },
        {
          type: 'contract.signature.reminded',
          payload: { waiting_for: contractTable[state.status].waitsFor, reminder: state.remindersSent + 1 },
        },
      );
    case 'activate':
      return change({ ...state, ...activated(state, at) }, { type: 'contract.activated', payload: {} });
    case 'remindExpiry':
      return change(
        { ...state, expiryRemindersSent: state.expiryRemindersSent + 1 },
        { type: 'contract.expiring', payload: { end_date: state.endDate } },
      );
    case 'complete':
      return change(
        { ...state, ...stopped('completed', at) },
        { type: 'contract.completed', payload: { end_date: state.endDate } },
      );
    case 'stopRenewal':
      return stopRenewal(state, command, at);
    case 'resumeRenewal':
      return resumeRenewal(state, command, at);
    case 'remindRenewal':
      return remindRenewal(state);
    case 'index':
      return change({ ...state, nextIndexation: null });
    case 'applyIndexation':
      return applyIndexation(state, command);
    case 'skipIndexation':
      return skipIndexation(state, command, at);
    case 'renewTerm':
      return change({ ...state, ...stopped('renewed', at) });
    case 'scheduleTermination':
      // One that has not begun goes on waiting for its start.
      return change({
        ...state,
        status: state.status === 'signed' ? 'signed' : 'termination_scheduled',
        ...terminationOf(command),
      });
    case 'cancelTermination': {
      const kept = { ...state, terminationDate: null, terminatesAt: null };
      // The wait for the end of the term starts over, and so do its reminders.
      return change(
        state.status === 'signed'
          ? kept
          : {
              ...{ ...kept, status: 'active', waitingSince: at },
              ...{ expiryRemindersSent: 0, renewalRemindersSent: 0 },
            },
      );
    }
    case 'terminate':
      return change(
        { ...state, ...stopped('terminated', at), ...terminationOf(command) },
        { type: 'contract.terminated', payload: { completion_date: command.completionDate } },
      );
    case 'applyTerms':
      return change(
        { ...state, terms: command.terms, termsVersion: state.termsVersion + 1 },
        {
          type: 'contract.amended',
          payload: {
            amendment_id: command.amendmentId,
            effective_from: command.effectiveFrom,
            terms_version: state.termsVersion + 1,
          },
        },
      );
    case 'renew':
      return change(
        {
          ...state,
          ...stopped('renewed', at),
          nextContractId: command.successorId,
          ...{ endDate: command.lastDay, endsAt: command.endsAt },
          ...{ terminationDate: null, terminatesAt: command.endsAt },
        },
        {
          type: 'contract.renewed',
          payload: {
            successor_id: command.successorId,
            ...(command.isAutomatic ? { automatic: true } : {}),
          },
        },
      );
    default:
      return assertNever(command);
  }
}

/** Every change raises the version, stamps the time, tells of a new status and closes an invitation that has ended. */
function finish(
  before: Contract,
  { next, events }: Change<Contract>,
  actor: Actor,
  at: Instant,
): Change<Contract> {
  const moved = next.status !== before.status;
  const statusEvent: EventDraft = {
    type: 'contract.status.updated',
    payload: { from: before.status, to: next.status, by: partyOf(actor) },
  };
  return {
    next: { ...withInvitationClosed(next, at), version: before.version + 1, updatedAt: at },
    events: moved ? [statusEvent, ...events] : events,
  };
}

function stopped(status: ContractStatus, at: Instant): Partial<Contract> {
  return { status, endedAt: at, waitingSince: null };
}

function terminationOf(effect: { completionDate: CalendarDate; completesAt: Instant }): Partial<Contract> {
  return { terminationDate: effect.completionDate, terminatesAt: effect.completesAt };
}

function updated(payload: EventPayloads['contract.updated']): EventDraft {
  return { type: 'contract.updated', payload };
}

/** What follows from the days; the events of an edit name what somebody has changed. */
const derived: readonly string[] = ['startsAt', 'endsAt', 'renewalStopsUntil', 'nextIndexation'];

function edit(state: Contract, { terms, ...fields }: ContractEdit, at: Instant): Decision<Contract> {
  if (!isUnsigned(state)) return refuseFromStatus(state, 'edit');
  if (numberFamilyOf({ ...state, ...fields }) !== numberFamilyOf(state))
    return refuse(
      'kind_fixed',
      'Contracts of this kind are numbered by themselves. Delete this one, and create another.',
      {
        field: 'kind',
      },
    );
  const merged = mergeDraft({ ...state, ...fields }, terms ?? {});
  if ('refusal' in merged) return { ok: false, refusal: merged.refusal };
  const next: Contract = { ...state, ...fields, terms: merged.terms };
  if (next.endsAt && next.endsAt <= next.startsAt) return endBeforeStart();
  const clauses = refuseClauses(next);
  if (clauses) return { ok: false, refusal: clauses };
  const changed = [...Object.keys(fields), ...Object.keys(terms ?? {})].filter(
    (key) => !derived.includes(key),
  );
  // A new first signer is asked to sign right away.
  const { firstSigner } = fields;
  const asked =
    firstSigner && state.status !== 'draft' && state.status !== `waiting_${firstSigner}_signature`;
  const awaited = asked ? { ...next, ...waitForSignature(firstSigner, at) } : next;
  return change(awaited, updated({ fields: changed.map(fieldName) }), ...invitationEnded(awaited, at));
}

/** Nobody is invited to sign before the employer who signs first: the worker is told that an invitation is over. */
function invitationEnded(contract: Contract, at: Instant): EventDraft[] {
  const { invitation } = withInvitationClosed(contract, at);
  if (!invitation || invitation === contract.invitation) return [];
  const how = invitation.state === 'expired' ? 'expired' : 'withdrawn';
  return [{ type: `contract.invitation.${how}`, payload: { email: invitation.email } }];
}

/** Why an agreement was rejected is kept with the link by which it was. */
function withReason(state: Contract, reason: string | null): Contract {
  if (!isAgreement(state) || !state.invitation) return state;
  return { ...state, invitation: { ...state.invitation, reason } };
}

function closeInvitation(state: Contract, how: 'withdrawn' | 'expired'): Decision<Contract> {
  if (!state.invitation) return refuse('no_open_invitation', 'There is no open invitation.');
  return change(
    { ...state, invitation: { ...state.invitation, state: how } },
    { type: `contract.invitation.${how}`, payload: { email: state.invitation.email } },
  );
}

const MAX_DOCUMENTS = 50;

function addDocument(
  state: Contract,
  command: Extract<Existing, { type: 'addDocument' }>,
  at: Instant,
): Decision<Contract> {
  if (state.documents.length >= MAX_DOCUMENTS) {
    return refuse(
      'too_many_documents',
      `A contract holds at most ${MAX_DOCUMENTS} documents. Combine some into one file.`,
    );
  }
  const document = { ...command.document, addedAt: at, addedBy: command.actor.name };
  return change(
    { ...state, documents: [...state.documents, document] },
    {
      type: 'contract.document.added',
      payload: { document_id: document.id, filename: document.filename, sha256: document.sha256 },
    },
  );
}
