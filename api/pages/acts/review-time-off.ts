import { reviewTimeOff } from '../../../commands/time-off/change-time-off';
import { html } from '../../../domain/shared/html';
import { standingOf } from '../../../domain/page-link/standing';
import { halvesOf, inDays } from '../../../domain/time-off/days';
import { decideTimeOff } from '../../../domain/time-off/decide';
import { awaitingOf } from '../../../domain/time-off/review';
import type { TimeOffType } from '../../../domain/time-off/kinds';
import type { TimeOff } from '../../../domain/time-off/time-off';
import { factsOf } from '../../../queries/approval/approval-for';
import type { Context } from '../../../queries/context';
import { findContract, type ContractView } from '../../../queries/contract/find-contract';
import { findPerson, type Person } from '../../../queries/people/find-person';
import { findType } from '../../../queries/time-off/find-policy';
import { describeTimeOff, findTimeOff, type TimeOffDetail } from '../../../queries/time-off/find-time-off';
import { facts } from '../../shared/agreement/facts';
import { LONGEST_REASON, reasonText } from '../../shared/schemas';
import type { Services } from '../../shared/services';
import type { OpenSubject, Outcome, Shown, Subject, Writing } from './act';
import { approvalSteps, countedOutcome, saidAlready } from './approval-steps';
import { requireRight } from './require-right';
import { reviewForm } from './review-form';

/** Whose days they are. */
interface Of {
  person: Person;
  contract: ContractView | null;
  type: TimeOffType | undefined;
}

/** A user approves days off, or rejects them. */
export const openTimeOff: OpenSubject = async (services, context, id) => {
  requireRight(context, 'time-off:review');
  const timeOff = await findTimeOff(services, context, id);
  const { contractId, personId, type } = timeOff;
  const of = {
    person: await findPerson(services, context, personId),
    contract: contractId === null ? null : await findContract(services, context, contractId),
    type: await findType(services, context, type),
  };
  return subjectOf(services, context, of, timeOff);
};

async function subjectOf(services: Services, context: Context, of: Of, timeOff: TimeOff): Promise<Subject> {
  const { actor, now } = context;
  const detail = await describeTimeOff(services, context, timeOff);
  const facts = await factsOf(services, context, timeOff);
  const approving = decideTimeOff(timeOff, { type: 'approve', actor, reason: null, facts }, now);
  const only = { ...context, ifVersion: timeOff.version };
  return {
    standing: standingOf(approving.ok ? null : approving.refusal),
    show: (writing) => show(detail, of, writing),
    late: () => null,
    outcome: (choice, writing) => {
      const { status, approval, review } = timeOff;
      if (status === 'requested' && choice === 'accept') return countedOutcome(approval, actor, writing);
      const wanted = choice === 'accept' ? 'approved' : 'rejected';
      return review?.by.id === actor.id && review.status === wanted ? outcomes[wanted](writing) : null;
    },
    said: (writing) => {
      const isWaiting = timeOff.status === 'requested';
      const asked = { item: awaitingOf(timeOff), isWaiting, facts, zone: timeOff.timezone };
      return saidAlready(asked, actor, writing);
    },
    answer: async ({ choice, reason }) => {
      const verdict = choice === 'accept' ? 'approve' : 'reject';
      const reviewed = await reviewTimeOff(services, only, timeOff, verdict, reason);
      return subjectOf(services, context, of, reviewed);
    },
    file: () => undefined,
  };
}

function show(
  { timeOff, approvers }: TimeOffDetail,
  { person, contract, type }: Of,
  writing: Writing,
): Shown {
  const { language, words } = writing;
  const { formats, glossary } = language;
  const { review } = words;
  const { startDate, endDate, days, withMultipleDates, isPaid, createdBy } = timeOff;
  const name = `${person.firstName} ${person.lastName}`;
  const period = formats.period(startDate, endDate);
  return {
    eyebrow: review.timeOff.eyebrow,
    title: formats.labelled(name, period),
    article: html`<section>
        ${facts([
          [glossary.worker, name],
          [glossary.kind, type && kindOf(type, writing)],
          [glossary.period, period],
          [review.timeOff.dates, withMultipleDates && days.map(({ date }) => formats.day(date)).join('\n')],
          [review.timeOff.days, formats.count(inDays(halvesOf(days)))],
          [review.timeOff.pay, isPaid ? review.timeOff.paid : review.timeOff.unpaid],
          [glossary.reason, timeOff.reason],
          [glossary.contract, contract?.title],
          [glossary.contractNumber, contract?.number],
          [review.timeOff.requestedBy, createdBy.id !== person.id && createdBy.name],
        ])}
      </section>
      ${approvalSteps(timeOff.approval, approvers, writing)}`,
    deadline: '',
    form: reviewForm(writing, true, { longest: LONGEST_REASON, schema: reasonText }),
  };
}

/** Types of one's own have the name that they were given. */
function kindOf({ key, name }: TimeOffType, { words }: Writing): string {
  const known: Readonly<Record<string, string>> = words.review.timeOff.types;
  return Object.hasOwn(known, key) ? known[key]! : name;
}

const outcomes: Record<'approved' | 'rejected', (writing: Writing) => Outcome> = {
  approved: ({ words: { review } }) => ({ title: review.done.approved, next: review.timeOff.approvedNext }),
  rejected: ({ words: { review } }) => ({ title: review.done.declined, next: review.timeOff.declinedNext }),
};
