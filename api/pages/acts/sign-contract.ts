import { declineContract } from '../../../commands/contract/decline-contract';
import { signContract } from '../../../commands/contract/sign-contract';
import type { Signer } from '../../../domain/contract/contract';
import { decideContract } from '../../../domain/contract/decide';
import { localeOf } from '../../../domain/language/locale';
import { isOfInvitation, standingOf } from '../../../domain/page-link/standing';
import type { Context } from '../../../queries/context';
import { findContract, type ContractView } from '../../../queries/contract/find-contract';
import { agreement } from '../../shared/agreement/agreement';
import { prose } from '../../shared/agreement/facts';
import { html } from '../../../domain/shared/html';
import { LONGEST_REASON, reasonText } from '../../shared/schemas';
import type { Services } from '../../shared/services';
import type { OpenSubject, Outcome, Shown, Subject, Writing } from './act';
import { requireRight, signerOf } from './require-right';

/** A worker signs a contract, or declines it; a user signs it for the employer. */
export const openContract: OpenSubject = async (services, context, id, link) => {
  const isEmployer = context.caller.side === 'employer';
  if (isEmployer) requireRight(context, 'contracts:sign');
  const contract = await findContract(services, context, id);
  const subject = subjectOf(services, context, contract);
  return isEmployer || isOfInvitation(link, contract) ? subject : { ...subject, standing: 'over' };
};

function subjectOf(services: Services, context: Context, contract: ContractView): Subject {
  const { actor, now } = context;
  const signing = decideContract(contract, { type: 'sign', actor, signature: actor.name }, now);
  const only = { ...context, ifVersion: contract.version };
  const signer = signerOf(context);
  const invitation = signer === 'worker' ? contract.invitation : null;
  return {
    standing: standingOf(signing.ok ? null : signing.refusal),
    locale: invitation ? localeOf(invitation.locale) : undefined,
    show: (writing) => show({ ...contract, invitation }, signer, writing),
    late: (writing) => late({ ...contract, invitation }, writing),
    outcome: (choice, writing) => {
      if (choice === 'decline') return contract.status === 'rejected' ? declined(writing) : null;
      return contract[`${signer}Signature`] ? signed(contract, writing) : null;
    },
    answer: async ({ choice, signature, reason }) => {
      const answered =
        choice === 'accept'
          ? await signContract(services, only, contract, signature)
          : await declineContract(services, only, contract, reason);
      return subjectOf(services, context, answered);
    },
    file: (documentId) => contract.documents.find((document) => document.id === documentId),
  };
}

/** `contract`: with the invitation of whoever reads it, if they have one. */
function show(
  contract: ContractView,
  signer: Signer,
  { language, words, employer, fileUrl }: Writing,
): Shown {
  const { invitation, timezone } = contract;
  const until = invitation?.state === 'open' ? invitation.expiresAt : null;
  const text = agreement(contract, { employer, documentUrl: ({ id }) => fileUrl(id) }, language);
  const message =
    invitation?.message &&
    html`<section class="message">
      <h2>${words.contract.message(employer)}</h2>
      ${prose(invitation.message)}
    </section>`;
  return {
    eyebrow: words.contract.eyebrow,
    title: contract.title,
    article: html`${message}${text}`,
    deadline: until === null ? words.noDeadline : words.until(language.formats.instant(until, timezone)),
    form: {
      title: words.form.signTitle,
      consent: signer === 'worker' ? words.contract.consent : words.contract.consentFor(employer),
      accept: words.contract.sign,
      decline: signer === 'worker' ? words.contract.decline : null,
      kind: 'signature',
      reason: { longest: LONGEST_REASON, schema: reasonText },
    },
  };
}

function late(
  { invitation, timezone }: ContractView,
  { words, employer, language }: Writing,
): Outcome | null {
  if (!invitation?.expiresAt) return null;
  const { title, next } = words.contract.tooLate;
  return { title, next: next(employer, language.formats.instant(invitation.expiresAt, timezone)) };
}

const declined = ({ words, employer }: Writing): Outcome => ({
  title: words.contract.done.declined,
  next: words.contract.declinedNext(employer),
});

function signed(contract: ContractView, { words, employer, language }: Writing): Outcome {
  const { starts, inForce, signsNext, done } = words.contract;
  return { title: done.signed, next: next() };

  function next(): string {
    switch (contract.status) {
      case 'waiting_client_signature':
        return signsNext(employer);
      case 'waiting_worker_signature':
        return signsNext(contract.workerName);
      case 'signed':
        return starts(language.formats.day(contract.startDate));
      default:
        return inForce;
    }
  }
}
