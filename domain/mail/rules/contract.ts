import type { ContractPayloads } from '../../events/contract';
import { SYSTEM } from '../../shared/lifecycle';
import { usersWith, worker, type Audience } from '../audience';
import { localeOf } from '../../language/locale';
import { noItem, type Rules } from '../rule';
import type { Act, Told } from '../told';

const signers = usersWith('contracts:sign');
const editors = usersWith('contracts:write');

/** The worker, where and in the language in which they were invited. */
const invited: Audience = ({ payload, about: { contract } }, readers) => {
  const given = { ...contract?.invitation, ...(payload as { email?: string; locale?: string }) };
  return worker({ payload, about: { contract } } as Told, readers).map((reader) => ({
    ...reader,
    address: given.email ?? reader.address,
    locale: localeOf(given.locale ?? reader.locale, reader.locale),
  }));
};

const toSign = (
  { contractId }: Told,
  given: { deadline: string | null; sendCount: number | null },
): Act | null => (contractId === null ? null : { act: 'sign_contract', subjectId: contractId, ...given });

/** Whoever signs for the employer needs no invitation, and is given no time. */
const forEmployer = (told: Told) => toSign(told, { deadline: null, sendCount: null });

/**
 * Nobody is reminded by mail who has not been invited by one. Written late, a reminder may be of an invitation that another
 * one has replaced: where that went is not known any more.
 */
const isOfPresentInvitation = ({ occurredAt, about: { contract } }: Told): boolean =>
  contract?.invitation != null && contract.invitation.sentAt <= occurredAt;

const startDay = ({ about: { contract } }: Told) => ({ day: contract?.startDate });

const byTime = ({ actor }: Pick<Told, 'actor'>) => actor.type === SYSTEM.type;

const isNews = (told: Told<'contract.activated'>): boolean =>
  byTime(told) && told.about.contract?.createdBy.type !== SYSTEM.type;

/** The worker has been asked to sign it, or has. */
function wasShown({ payload: { from }, about }: Told<'contract.status.updated'>): boolean {
  switch (from) {
    case 'waiting_worker_signature':
    case 'signed':
      return true;
    case 'waiting_client_signature':
      return about.contract?.workerSignature != null;
    default:
      return false;
  }
}

const isAutomatic = ({ payload }: Told<'contract.renewed'>) => payload.automatic === true;

const lastDay = ({ about: { contract } }: Told) => ({ day: contract?.endDate });

const renewing = ({ payload }: Told<'contract.renewal.reminded'>) => ({
  ...{ day: payload.end_date, until: payload.stop_until },
});

const stopped = ({ payload }: Told<'contract.renewal.stopped'>) => ({
  ...{ day: payload.end_date, note: payload.reason },
});

const indexed = ({ payload }: Told<'contract.indexed'>) => ({
  ...{ day: payload.effective_from, amount: { amount: payload.new_amount, currency: payload.currency } },
});

const isAgreed = ({ actor }: Told) => actor.type !== 'system';
const skipped = ({ payload }: Told<'contract.indexation.skipped'>) => ({
  ...{ day: payload.date, note: payload.reason },
});

const skipping = ({ payload }: Told<'contract.indexation.skip_proposed'>) => ({
  ...{ day: payload.date, until: payload.until, note: payload.reason },
});

export const contractRules: Rules<keyof ContractPayloads> = {
  'contract.created': [
    {
      ...{ kind: 'signature_awaited', to: signers, item: startDay, act: forEmployer },
      when: ({ payload: { status } }) => status === 'waiting_client_signature',
    },
  ],
  'contract.updated': [],
  'contract.deleted': [],
  'contract.status.updated': [
    {
      ...{ kind: 'signature_awaited', to: signers, item: startDay, act: forEmployer },
      when: ({ payload: { to } }) => to === 'waiting_client_signature',
    },
    {
      ...{ kind: 'contract_cancelled', to: worker, item: noItem },
      when: (told) => ['cancelled', 'deleted'].includes(told.payload.to) && wasShown(told),
    },
  ],
  'contract.client_signed': [],
  'contract.worker_signed': [],
  'contract.signed': [
    {
      ...{ kind: 'contract_signed', to: worker },
      item: ({ payload }) => ({ day: payload.start_date }),
    },
    {
      ...{ kind: 'contract_signed', to: signers },
      item: ({ payload }) => ({ day: payload.start_date }),
    },
  ],
  'contract.declined': [
    {
      ...{ kind: 'contract_declined', to: editors },
      item: ({ payload }) => ({ note: payload.reason }),
    },
  ],
  // Where it begins with the last signature, or as the next term of another, that has been told.
  'contract.activated': [
    { kind: 'contract_activated', to: worker, when: isNews, item: startDay },
    { kind: 'contract_activated', to: signers, when: isNews, item: startDay },
  ],
  'contract.completed': [
    { kind: 'contract_ended', to: worker, item: ({ payload }) => ({ day: payload.end_date }) },
    { kind: 'contract_ended', to: signers, item: ({ payload }) => ({ day: payload.end_date }) },
  ],
  'contract.renewed': [
    { kind: 'contract_renewed', to: worker, when: isAutomatic, item: lastDay },
    { kind: 'contract_renewed', to: signers, when: isAutomatic, item: lastDay },
  ],
  'contract.renewal.reminded': [
    { kind: 'renewal_reminder', to: worker, item: renewing },
    { kind: 'renewal_reminder', to: signers, item: renewing },
  ],
  'contract.renewal.stopped': [
    { kind: 'renewal_stopped', to: worker, item: stopped },
    { kind: 'renewal_stopped', to: signers, item: stopped },
  ],
  'contract.renewal.resumed': [
    { kind: 'renewal_resumed', to: worker, item: ({ payload }) => ({ day: payload.end_date }) },
    { kind: 'renewal_resumed', to: signers, item: ({ payload }) => ({ day: payload.end_date }) },
  ],
  'contract.indexed': [
    { kind: 'contract_indexed', to: worker, item: indexed },
    { kind: 'contract_indexed', to: signers, item: indexed },
  ],
  // What its day brings none for has been told with what says so.
  'contract.indexation.skipped': [
    { kind: 'indexation_skipped', to: worker, when: isAgreed, item: skipped },
    { kind: 'indexation_skipped', to: signers, when: isAgreed, item: skipped },
  ],
  'contract.indexation.skip_proposed': [
    { kind: 'indexation_skip', to: worker, when: ({ payload }) => payload.by !== 'worker', item: skipping },
    { kind: 'indexation_skip', to: editors, when: ({ payload }) => payload.by === 'worker', item: skipping },
  ],
  'contract.terminated': [
    { kind: 'termination_effective', to: worker, item: terminated },
    { kind: 'termination_effective', to: signers, item: terminated },
  ],
  'contract.archived': [],
  'contract.expiring': [
    { kind: 'contract_expiring', to: worker, item: ({ payload }) => ({ day: payload.end_date }) },
    { kind: 'contract_expiring', to: signers, item: ({ payload }) => ({ day: payload.end_date }) },
  ],
  'contract.credit_left': [],
  'contract.signature.reminded': [
    {
      ...{ kind: 'signature_reminder', to: invited },
      when: (told) => told.payload.waiting_for === 'worker_signature' && isOfPresentInvitation(told),
      item: ({ about: { contract } }) => ({
        day: contract?.startDate,
        until: contract?.invitation?.expiresAt,
      }),
      act: (told) => {
        const { expiresAt: deadline = null, sendCount = null } = told.about.contract?.invitation ?? {};
        return toSign(told, { deadline, sendCount });
      },
    },
    {
      ...{ kind: 'signature_awaited', to: signers, item: startDay, act: forEmployer },
      when: ({ payload }) => payload.waiting_for === 'client_signature',
    },
  ],
  'contract.invitation.sent': [
    {
      ...{ kind: 'signature_request', to: invited },
      item: ({ payload, about: { contract } }) => ({
        ...{ day: contract?.startDate, until: payload.expires_at, note: payload.message },
      }),
      act: (told) => {
        const { expires_at: deadline, send_count: sendCount } = told.payload;
        return toSign(told, { deadline, sendCount });
      },
    },
  ],
  'contract.invitation.withdrawn': [{ kind: 'invitation_withdrawn', to: invited, item: noItem }],
  'contract.invitation.expired': [
    { kind: 'invitation_expired', to: invited, item: noItem },
    { kind: 'invitation_expired', to: editors, item: noItem },
  ],
  'contract.document.added': [],
  'contract.external_id.set': [],
  'contract.amended': [
    {
      ...{ kind: 'amendment_active', to: worker, when: byTime },
      item: ({ payload }) => ({ day: payload.effective_from }),
    },
    {
      ...{ kind: 'amendment_active', to: signers, when: byTime },
      item: ({ payload }) => ({ day: payload.effective_from }),
    },
  ],
};

/** What was said with a termination at once is told now; else it was when that was scheduled. */
function terminated({ payload, about: { termination } }: Told<'contract.terminated'>) {
  return { day: payload.completion_date, note: termination?.terminateNow ? termination.message : null };
}
