import type { EventDraft } from '../events/event';
import { handOver } from '../agreement/approval';
import { isAgreement } from './kinds';
import type { Change, Decision } from '../shared/lifecycle';
import type { Instant } from '../shared/time';
import { refuseClauses } from './clauses';
import type { ContractCommand } from './commands';
import type { Contract } from './contract';
import { mergeDraft } from './merge-terms';
import { endBeforeStart, waitForSignature } from './parts';

/** A new contract, a draft or already submitted for the first signature. The store allocates its number. */
export function create(
  command: Extract<ContractCommand, { type: 'create' }>,
  at: Instant,
): Decision<Contract> {
  const { draft, submit, actor } = command;
  if (draft.endsAt && draft.endsAt <= draft.startsAt) return endBeforeStart();
  const clauses = refuseClauses(draft);
  if (clauses) return { ok: false, refusal: clauses };
  const merged = mergeDraft(draft, draft.terms);
  if ('refusal' in merged) return { ok: false, refusal: merged.refusal };
  const made: Contract = {
    ...draft,
    status: 'draft',
    version: 1,
    termsVersion: 1,
    clientSignature: null,
    workerSignature: null,
    signedAt: null,
    invitation: null,
    waitingSince: null,
    remindersSent: 0,
    expiryRemindersSent: 0,
    activatedAt: null,
    endedAt: null,
    terminationDate: null,
    terminatesAt: null,
    nextContractId: null,
    renewalStopped: null,
    renewalRemindersSent: 0,
    indexationSkip: null,
    isArchived: false,
    documents: [],
    createdAt: at,
    createdBy: actor,
    updatedAt: at,
  };
  const { next: contract, events } = submit ? submitted(made, command, at) : { next: made, events: [] };
  const created: EventDraft = {
    type: 'contract.created',
    payload: { kind: contract.kind, title: contract.title, status: contract.status },
  };
  const { newWorker: newPerson } = command;
  return {
    ok: true,
    change: { next: contract, events: [created, ...events], ...(newPerson ? { newPerson } : {}) },
  };
}

function submitted(
  made: Contract,
  { actor, invitation }: Extract<ContractCommand, { type: 'create' }>,
  at: Instant,
): Change<Contract> {
  if (isAgreement(made)) return handOver(made, { actor, invitation: invitation ?? null }, at);
  return { next: { ...made, ...waitForSignature(made.firstSigner, at) }, events: [] };
}

/** The number is taken in the transaction that records it. */
export function withNumber(event: EventDraft, number: string): EventDraft {
  return event.type === 'contract.created' ? { ...event, payload: { ...event.payload, number } } : event;
}
