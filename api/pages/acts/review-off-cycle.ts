import { reviewOffCycle } from '../../../commands/off-cycle/review-off-cycle';
import { decideOffCycle } from '../../../domain/off-cycle/decide';
import { guardOffCycle } from '../../../domain/off-cycle/guard';
import type { OffCyclePayment } from '../../../domain/off-cycle/off-cycle';
import { standingOf } from '../../../domain/page-link/standing';
import type { Context } from '../../../queries/context';
import type { ContractView } from '../../../queries/contract/find-contract';
import { findOffCycleAlone } from '../../../queries/off-cycle/find-off-cycle';
import { facts } from '../../shared/agreement/facts';
import { html } from '../../../domain/shared/html';
import { LONGEST_REASON, reasonText } from '../../shared/schemas';
import type { Services } from '../../shared/services';
import { refusalText } from '../refusal-text';
import type { OpenSubject, Shown, Subject, Writing } from './act';
import { requireRight } from './require-right';
import { reviewForm } from './review-form';

interface Found {
  payment: OffCyclePayment;
  contract: ContractView;
}

/** A user approves a payment outside the billing cycle, or declines it. */
export const openOffCycle: OpenSubject = async (services, context, id) => {
  requireRight(context, 'off-cycle:review');
  return subjectOf(services, context, await findOffCycleAlone(services, context, id));
};

function subjectOf(services: Services, context: Context, found: Found): Subject {
  const { actor, now } = context;
  const { payment } = found;
  const approving = decideOffCycle(payment, { type: 'approve', actor, reason: null }, now);
  const only = { ...context, ifVersion: payment.version };
  return {
    standing: standingOf(approving.ok ? null : approving.refusal),
    show: (writing) => show(found, writing),
    late: () => null,
    outcome: (choice, { words, language }) => {
      const { review, paymentDate } = payment;
      const wanted = choice === 'accept' ? 'approved' : 'declined';
      if (review?.by.id !== actor.id || review.status !== wanted) return null;
      const { done, paidOn, declinedNext } = words.review;
      const next = wanted === 'approved' ? paidOn(language.formats.day(paymentDate)) : declinedNext;
      return { title: done[wanted], next };
    },
    answer: async ({ choice, reason }) => {
      const verdict = choice === 'accept' ? 'approve' : 'decline';
      const reviewed = await reviewOffCycle(services, only, payment, verdict, reason);
      return subjectOf(services, context, { ...found, payment: reviewed });
    },
    file: () => undefined,
  };
}

function show({ payment, contract }: Found, writing: Writing): Shown {
  const { language, words } = writing;
  const { formats, glossary } = language;
  const { review } = words;
  const amount = formats.money(payment.amount, payment.currency);
  const refusal = guardOffCycle(payment, contract);
  return {
    eyebrow: review.offCycleEyebrow,
    title: formats.labelled(glossary.paidThings[payment.type], amount),
    article: html`<section>
        ${facts([
          [glossary.amount, html`<strong>${amount}</strong>`],
          [glossary.description, payment.reason],
          [glossary.paymentDate, formats.day(payment.paymentDate)],
          [glossary.worker, contract.workerName],
          [glossary.contract, contract.title],
          [glossary.contractNumber, contract.number],
          [review.reportedBy, payment.createdBy.name],
        ])}
      </section>
      <section>
        <h2>${review.invoice}</h2>
        ${
          refusal
            ? html`<p>${review.landings.refused}</p>
                ${refusalText(refusal, { words })}`
            : html`<p>${review.paidOn(formats.day(payment.paymentDate))}</p>`
        }
      </section>`,
    deadline: '',
    form: reviewForm(writing, refusal === null, { longest: LONGEST_REASON, schema: reasonText }),
  };
}
