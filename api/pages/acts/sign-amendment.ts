import { declineAmendment } from '../../../commands/amendment/decline-amendment';
import { signAmendment } from '../../../commands/amendment/sign-amendment';
import type { Amendment } from '../../../domain/amendment/amendment';
import type { Signer } from '../../../domain/contract/contract';
import { decideAmendment } from '../../../domain/amendment/decide';
import type { AmendmentPreview } from '../../../domain/amendment/preview';
import { standingOf } from '../../../domain/page-link/standing';
import { findAmendmentAlone } from '../../../queries/amendment/find-amendment';
import { previewAmendment } from '../../../queries/amendment/preview-amendment';
import { todayIn, type Context } from '../../../queries/context';
import type { ContractView } from '../../../queries/contract/find-contract';
import { changesList } from '../../shared/agreement/changes';
import { facts, prose } from '../../shared/agreement/facts';
import { html } from '../../../domain/shared/html';
import { LONGEST_REASON, reasonText } from '../../shared/schemas';
import type { Services } from '../../shared/services';
import type { OpenSubject, Outcome, Shown, Subject, Writing } from './act';
import { requireRight, signerOf } from './require-right';

interface Found {
  amendment: Amendment;
  contract: ContractView;
  preview: AmendmentPreview;
}

/** A worker signs an amendment, or declines it; a user signs it for the employer. */
export const openAmendment: OpenSubject = async (services, context, id) => {
  if (context.caller.side === 'employer') requireRight(context, 'contracts:sign');
  const { amendment, contract } = await findAmendmentAlone(services, context, id);
  const preview = await previewAmendment(services, context, contract, amendment);
  return subjectOf(services, context, { amendment, contract, preview });
};

function subjectOf(services: Services, context: Context, found: Found): Subject {
  const { amendment, contract } = found;
  const { actor, now } = context;
  const today = todayIn(context, contract.timezone);
  const signing = decideAmendment(amendment, { type: 'sign', actor, signature: actor.name, today }, now);
  const only = { ...context, ifVersion: amendment.version };
  const signer = signerOf(context);
  return {
    standing: amendment.status === 'expired' ? 'late' : standingOf(signing.ok ? null : signing.refusal),
    show: (writing) => show(found, signer, writing),
    late: (writing) => (signer === 'worker' ? late(found, writing) : null),
    outcome: (choice, writing) => {
      if (choice === 'decline') return amendment.status === 'declined' ? declined(writing) : null;
      return amendment[`${signer}Signature`] ? signed(found, writing) : null;
    },
    answer: async ({ choice, signature, reason }) => {
      const answered =
        choice === 'accept'
          ? await signAmendment(services, only, contract, amendment, signature)
          : await declineAmendment(services, only, amendment, reason);
      return subjectOf(services, context, { ...found, amendment: answered });
    },
    file: () => undefined,
  };
}

function show(
  { amendment, contract, preview }: Found,
  signer: Signer,
  { language, words, employer }: Writing,
): Shown {
  const { formats, glossary } = language;
  const { labels } = language.words;
  const { effectiveDate, expiresAt } = amendment;
  const { effectiveFrom } = preview.ifSignedNow;
  const isMoved = effectiveFrom !== effectiveDate;
  const message =
    amendment.message &&
    html`<section class="message">
      <h2>${words.contract.message(employer)}</h2>
      ${prose(amendment.message)}
    </section>`;
  return {
    eyebrow: words.amendment.eyebrow,
    title: words.amendment.title(formats.quoted(contract.title)),
    article: html`${message}
      <section>
        <h2>${glossary.appliesFrom}</h2>
        <p><strong>${formats.day(effectiveFrom)}</strong></p>
        ${isMoved && html`<p class="hint">${words.amendment.late(formats.day(effectiveFrom))}</p>`}
      </section>
      <section>
        <h2>${words.amendment.changes}</h2>
        ${changesList(preview, language)}
      </section>
      <section>
        <h2>${labels.parties}</h2>
        ${facts([
          [glossary.employer, employer],
          [glossary.worker, contract.workerName],
          [glossary.contract, contract.title],
          [glossary.contractNumber, contract.number],
        ])}
      </section>`,
    deadline: words.until(formats.instant(expiresAt, contract.timezone)),
    form: {
      title: words.form.signTitle,
      consent: signer === 'worker' ? words.amendment.consent : words.amendment.consentFor(employer),
      accept: words.amendment.sign,
      decline: signer === 'worker' ? words.amendment.decline : null,
      kind: 'signature',
      reason: { longest: LONGEST_REASON, schema: reasonText },
    },
  };
}

function late(
  { amendment: { expiresAt }, contract }: Found,
  { words, employer, language }: Writing,
): Outcome {
  const { title, next } = words.amendment.tooLate;
  return { title, next: next(employer, language.formats.instant(expiresAt, contract.timezone)) };
}

const declined = ({ words }: Writing): Outcome => ({
  title: words.amendment.done.declined,
  next: words.amendment.declinedNext,
});

function signed({ amendment, contract }: Found, { words, language }: Writing): Outcome {
  const { status, effectiveDate, effectiveFrom } = amendment;
  const { applyNow, applyFrom, signsNext, done } = words.amendment;
  const day = language.formats.day(effectiveFrom ?? effectiveDate);
  if (status === 'awaiting_worker_signature')
    return { title: done.signed, next: signsNext(contract.workerName) };
  return { title: done.signed, next: status === 'active' ? applyNow(day) : applyFrom(day) };
}
