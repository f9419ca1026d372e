import type { AmendmentPayloads } from '../../events/amendment';
import { usersWith, worker } from '../audience';
import type { Rules } from '../rule';
import type { Act, Told } from '../told';

const signers = usersWith('contracts:sign');
const editors = usersWith('amendments:write');

type Of<Type extends keyof AmendmentPayloads> = Told<Type>;

const toSign = ({ payload, about }: Of<keyof AmendmentPayloads>): Act => ({
  ...{ act: 'sign_amendment', subjectId: payload.amendment_id },
  deadline: about.amendment?.expiresAt ?? null,
});

const asked = ({ about: { amendment } }: Told) => ({
  ...{ day: amendment?.effectiveDate, until: amendment?.expiresAt, note: amendment?.message },
});

const reasoned = ({
  payload: { reason },
  about: { amendment },
}: Told & { payload: { reason: string | null } }) => ({
  ...{ day: amendment?.effectiveDate, note: reason },
});

/** Until it takes effect the other party can agree. */
const taking = ({ payload, about: { amendment } }: Of<'contract.amendment.withdrawal_proposed'>) => ({
  ...{ day: amendment?.effectiveDate, until: amendment?.effectiveAt, note: payload.reason },
});

const isExplicit = ({ about: { amendment } }: Told) =>
  amendment?.policies.amendmentClientSignature === 'explicit';

/** The employer has signed it, so that the worker was asked. */
const wasShown = ({ about: { amendment } }: Told) => amendment?.clientSignature != null;

const from = ({ payload, about: { amendment } }: Of<'contract.amendment.signed'>) => ({
  day: payload.effective_from ?? amendment?.effectiveFrom ?? payload.effective_date,
});

export const amendmentRules: Rules<keyof AmendmentPayloads> = {
  'contract.amendment.proposed': [
    { kind: 'amendment_request', to: worker, when: (told) => !isExplicit(told), item: asked, act: toSign },
    { kind: 'amendment_awaited', to: signers, when: isExplicit, item: asked, act: toSign },
  ],
  'contract.amendment.client_signed': [{ kind: 'amendment_request', to: worker, item: asked, act: toSign }],
  'contract.amendment.signed': [
    { kind: 'amendment_signed', to: worker, item: from },
    { kind: 'amendment_signed', to: signers, item: from },
  ],
  'contract.amendment.declined': [{ kind: 'amendment_declined', to: editors, item: reasoned }],
  'contract.amendment.withdrawn': [
    { kind: 'amendment_withdrawn', to: worker, when: wasShown, item: reasoned },
  ],
  'contract.amendment.withdrawal_proposed': [
    {
      kind: 'amendment_withdrawal',
      to: worker,
      when: ({ payload }) => payload.by !== 'worker',
      item: taking,
    },
    {
      kind: 'amendment_withdrawal',
      to: editors,
      when: ({ payload }) => payload.by === 'worker',
      item: taking,
    },
  ],
  'contract.amendment.expired': [
    { kind: 'amendment_expired', to: worker, when: wasShown, item: reasoned },
    { kind: 'amendment_expired', to: editors, item: reasoned },
  ],
  'contract.amendment.voided': [
    { kind: 'amendment_voided', to: worker, when: wasShown, item: reasoned },
    { kind: 'amendment_voided', to: editors, item: reasoned },
  ],
  'contract.amendment.reminded': [
    {
      ...{ kind: 'amendment_reminder', to: worker, item: asked, act: toSign },
      when: ({ payload }) => payload.waiting_for === 'worker_signature',
    },
    {
      ...{ kind: 'amendment_awaited', to: signers, item: asked, act: toSign },
      when: ({ payload }) => payload.waiting_for === 'client_signature',
    },
  ],
};
