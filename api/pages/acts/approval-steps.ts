import type { Approval, ApprovalDecision } from '../../../domain/approval/approval';
import type { Awaiting } from '../../../domain/approval/awaiting';
import {
  countedOf,
  missingIn,
  NO_FACTS,
  stepAtHand,
  type DecisionFacts,
} from '../../../domain/approval/standing';
import type { Decider } from '../../../domain/approval/who';
import { html, type Html } from '../../../domain/shared/html';
import { facts } from '../../shared/agreement/facts';
import type { Outcome, Writing } from './act';

/** The steps of a policy: who has approved, what is missing, and who is asked now; nothing where no policy asks. */
export function approvalSteps(
  approval: Approval | null | undefined,
  approvers: readonly Decider[] | null,
  { words }: Writing,
): Html | null {
  if (!approval) return null;
  const told = words.review.approval;
  const { steps, decisions, escalatedAt } = approval;
  const given = decisions.filter(({ outcome }) => outcome === 'approved');
  const insteadOf = ({
    inSteadOf,
    isOverride,
  }: Pick<ApprovalDecision, 'inSteadOf'> & { isOverride?: boolean }) =>
    isOverride ? ` (${told.inSteadOfAll})` : inSteadOf ? ` (${told.inSteadOf(inSteadOf.name)})` : '';
  const rows = steps.map((_, step) => {
    const missing = missingIn(approval, step, given);
    const lines = [
      ...given
        .filter((each) => each.step === step)
        .map(({ by, ...given }) => `${told.approvedBy(by.name)}${insteadOf(given)}`),
      ...(missing > 0 ? [told.missing(missing)] : []),
    ];
    return [told.step(String(step + 1), String(steps.length)), lines.join('\n')] as const;
  });
  const names = (approvers ?? []).map(({ name, ...decider }) => `${name}${insteadOf(decider)}`);
  return html`<section>
    <h2>${told.title}</h2>
    ${facts([...rows, [told.mayApprove, names.join('\n')]])}
    ${escalatedAt !== null && html`<p class="hint">${told.escalated}</p>`}
  </section>`;
}

/** What became of an approval that was not the last. */
export function countedOutcome(
  approval: Approval | null | undefined,
  actor: { id: string },
  { words }: Writing,
): Outcome | null {
  const isGiven = approval?.decisions.some(({ outcome, by }) => outcome === 'approved' && by.id === actor.id);
  const { done, approval: told } = words.review;
  return isGiven ? { title: done.approved, next: told.othersNext, isWaiting: true } : null;
}

interface Asked {
  item: Awaiting;
  isWaiting: boolean;
  facts: DecisionFacts | undefined;
  zone: string;
}

/** What somebody has approved already while it waits for others: that, when, and for how many it waits in which step. */
export function saidAlready(
  { item: { kind, approval }, isWaiting, facts = NO_FACTS, zone }: Asked,
  actor: { id: string },
  { words, language }: Writing,
): Outcome | null {
  const own = approval?.decisions.findLast(({ outcome, by }) => outcome === 'approved' && by.id === actor.id);
  if (!approval || !own || !isWaiting) return null;
  const { done, approval: told } = words.review;
  const counted = countedOf(kind, approval, facts);
  const step = stepAtHand(approval, counted);
  const next =
    step === null
      ? told.othersNext
      : told.waitsNow(String(step + 1), String(approval.steps.length), missingIn(approval, step, counted));
  return { title: done.approved, next: `${told.saidAt(language.formats.instant(own.at, zone))} ${next}` };
}
