import { reviewOffCycle } from '../../../commands/off-cycle/review-off-cycle';
import type { Decider } from '../../../domain/approval/who';
import { awaitingOf, decideOffCycle } from '../../../domain/off-cycle/decide';
import { guardOffCycle } from '../../../domain/off-cycle/guard';
import type { OffCyclePayment } from '../../../domain/off-cycle/off-cycle';
import { standingOf } from '../../../domain/page-link/standing';
import { factsOf } from '../../../queries/approval/approval-for';
import { whoDecides } from '../../../queries/approval/who-decides';
import type { Context } from '../../../queries/context';
import type { ContractView } from '../../../queries/contract/find-contract';
import { findOffCycleAlone } from '../../../queries/off-cycle/find-off-cycle';
import { facts } from '../../shared/agreement/facts';
import { html } from '../../../domain/shared/html';
import { LONGEST_REASON, reasonText } from '../../shared/schemas';
import type { Services } from '../../shared/services';
import { refusalText } from '../refusal-text';
import type { OpenSubject, Shown, Subject, Writing } from './act';
import { approvalSteps, countedOutcome, saidAlready } from './approval-steps';
import { requireRight } from './require-right';
import { reviewForm } from './review-form';

interface Found {
  payment: OffCyclePayment;
  approvers?: Decider[] | null;
  contract: ContractView;
}

/** A user approves a payment outside the billing cycle, or declines it. */
export const openOffCycle: OpenSubject = async (services, context, id) => {
  requireRight(context, 'off-cycle:review');
  return subjectOf(services, context, await findOffCycleAlone(services, context, id));
};

async function subjectOf(services: Services, context: Context, opened: Found): Promise<Subject> {
  const { actor, now } = context;
  const { payment } = opened;
  const isPending = payment.status === 'pending';
  const found = {
    ...opened,
    approvers: isPending ? await whoDecides(services, context, awaitingOf(payment)) : null,
  };
  const facts = await factsOf(services, context, payment);
  const approving = decideOffCycle(payment, { type: 'approve', actor, reason: null, facts }, now);
  const only = { ...context, ifVersion: payment.version };
  return {
    standing: standingOf(approving.ok ? null : approving.refusal),
    show: (writing) => show(found, writing),
    late: () => null,
    outcome: (choice, writing) => {
      const { words, language } = writing;
      const { review, paymentDate, approval } = payment;
      if (isPending && choice === 'accept') return countedOutcome(approval, actor, writing);
      const wanted = choice === 'accept' ? 'approved' : 'declined';
      if (review?.by.id !== actor.id || review.status !== wanted) return null;
      const { done, paidOn, declinedNext } = words.review;
      const next = wanted === 'approved' ? paidOn(language.formats.day(paymentDate)) : declinedNext;
      return { title: done[wanted], next };
    },
    said: (writing) => {
      const asked = {
        item: awaitingOf(payment),
        isWaiting: isPending,
        facts,
        zone: opened.contract.timezone,
      };
      return saidAlready(asked, actor, writing);
    },
    answer: async ({ choice, reason }) => {
      const verdict = choice === 'accept' ? 'approve' : 'decline';
      const reviewed = await reviewOffCycle(services, only, payment, verdict, reason);
      return subjectOf(services, context, { ...found, payment: reviewed });
    },
    file: () => undefined,
  };
}

function show({ payment, contract, approvers = null }: Found, writing: Writing): Shown {
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
      </section>
      ${approvalSteps(payment.approval, approvers, writing)}`,
    deadline: '',
    form: reviewForm(writing, refusal === null, { longest: LONGEST_REASON, schema: reasonText }),
  };
}
