import { reviewAdjustment } from '../../../commands/adjustment/review-adjustment';
import { adjustmentTypeOf } from '../../../domain/adjustment/adjustment';
import { decideAdjustment } from '../../../domain/adjustment/decide';
import { awaitingOf } from '../../../domain/adjustment/review';
import { standingOf } from '../../../domain/page-link/standing';
import { describeAdjustment, type AdjustmentDetail } from '../../../queries/adjustment/describe-adjustment';
import { findAdjustment, type AdjustmentInCycle } from '../../../queries/adjustment/find-adjustment';
import type { Context } from '../../../queries/context';
import { factsOf } from '../../../queries/approval/approval-for';
import { findContract, type ContractView } from '../../../queries/contract/find-contract';
import { facts } from '../../shared/agreement/facts';
import { html } from '../../../domain/shared/html';
import { LONGEST_REVIEW, reviewText } from '../../shared/schemas';
import type { Services } from '../../shared/services';
import type { OpenSubject, Outcome, Shown, Subject, Writing } from './act';
import { approvalSteps, countedOutcome, saidAlready } from './approval-steps';
import { landingText, lands } from './landing';
import { reviewForm } from './review-form';
import { requireRight } from './require-right';

interface Found {
  detail: AdjustmentDetail;
  contract: ContractView;
}

/** A user approves an item, or declines it. */
export const openAdjustment: OpenSubject = async (services, context, id) => {
  requireRight(context, 'adjustments:review');
  const adjustment = await findAdjustment(services, context, id);
  const contract = await findContract(services, context, adjustment.contractId);
  return subjectOf(services, context, contract, adjustment);
};

async function subjectOf(
  services: Services,
  context: Context,
  contract: ContractView,
  adjustment: AdjustmentInCycle,
): Promise<Subject> {
  const { actor, now } = context;
  const found = { detail: await describeAdjustment(services, context, adjustment), contract };
  const facts = await factsOf(services, context, adjustment);
  const approving = decideAdjustment(adjustment, { type: 'approve', actor, reason: null, facts }, now);
  const only = { ...context, ifVersion: adjustment.version };
  return {
    standing: standingOf(approving.ok ? null : approving.refusal),
    show: (writing) => show(found, writing),
    late: () => null,
    outcome: (choice, writing) => {
      const { reviewedBy, approval, status } = adjustment;
      if (status === 'pending' && choice === 'accept') return countedOutcome(approval, actor, writing);
      if (reviewedBy?.by.id !== actor.id) return null;
      if (choice === 'decline') return reviewedBy.outcome === 'declined' ? declined(writing) : null;
      return reviewedBy.outcome === 'approved' ? approved(found.detail, writing) : null;
    },
    said: (writing) => {
      const isWaiting = adjustment.status === 'pending';
      const asked = { item: awaitingOf(adjustment), isWaiting, facts, zone: contract.timezone };
      return saidAlready(asked, actor, writing);
    },
    answer: async ({ choice, reason }) => {
      const outcome = choice === 'accept' ? 'approved' : 'declined';
      const reviewed = await reviewAdjustment(services, only, adjustment, { outcome, reason });
      return subjectOf(services, context, contract, reviewed);
    },
    file: (id) => (id === adjustment.id ? (adjustment.attachment ?? undefined) : undefined),
  };
}

function show({ detail, contract }: Found, writing: Writing): Shown {
  const { language, words, fileUrl } = writing;
  const { formats, glossary } = language;
  const { adjustment, why } = detail;
  const { amount, currency, attachment, reportedBy, editedBy } = adjustment;
  const type = adjustmentTypeOf(adjustment);
  const { review } = words;
  const file =
    attachment &&
    html`<a href="${fileUrl(adjustment.id)}"><bdi>${attachment.filename}</bdi></a>
      <span class="quiet">${formats.size(attachment.size)}</span>`;
  return {
    eyebrow: review.eyebrow,
    title: formats.labelled(glossary.paidThings[type], formats.money(amount, currency)),
    article: html`<section>
        ${facts([
          [
            glossary.amount,
            html`<strong>${formats.money(amount, currency)}</strong
              >${type === 'deduction' && html` <span class="quiet">${review.lowers}</span>`}`,
          ],
          [glossary.description, adjustment.description],
          [glossary.worker, contract.workerName],
          [glossary.contract, contract.title],
          [glossary.contractNumber, contract.number],
          [review.reportedBy, reportedBy.name],
          [review.changedBy, editedBy && editedBy.id !== reportedBy.id && editedBy.name],
          [review.reportedOn, formats.day(adjustment.dateSubmitted)],
          [review.recurring, adjustment.ruleId !== null && review.yes],
          [review.attachment, file],
        ])}
      </section>
      <section>
        <h2>${review.invoice}</h2>
        ${landingText(detail, contract.timezone, writing)}
      </section>
      ${approvalSteps(adjustment.approval, detail.approvers, writing)}`,
    deadline: '',
    form: reviewForm(writing, lands(why), { longest: LONGEST_REVIEW, schema: reviewText }),
  };
}

const declined = ({ words }: Writing): Outcome => ({
  title: words.review.done.declined,
  next: words.review.declinedNext,
});

function approved({ why }: AdjustmentDetail, { words, language }: Writing): Outcome {
  const { cycle } = why;
  return {
    title: words.review.done.approved,
    next: cycle
      ? words.review.approvedOn(language.formats.period(cycle.startsOn, cycle.endsOn))
      : words.review.approvedAlone,
  };
}
