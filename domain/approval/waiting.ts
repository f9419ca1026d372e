import { soonest, type Due } from '../shared/lifecycle';
import type { Policies } from '../shared/policies';
import { addElapsedDays, addHours, hasPassed, type Instant } from '../shared/time';
import { escalatesAt, type Approval } from './approval';

/** What is said of a wait: reminders before its deadline, and in the days after it, and what becomes of it there. */
export type WaitPolicies = Partial<Pick<Policies, 'adjustmentReminderHours' | 'reminderDays' | 'lateItems'>>;

/** Something that waits for an approval until a deadline, and waits on after it unless a policy gives it up. */
export interface Waiting {
  deadline: Instant;
  createdAt: Instant;
  approval?: Approval | null | undefined;
  policies?: WaitPolicies | null | undefined;
  /** Null in rows of earlier releases, which nobody is reminded of. */
  remindersSent?: number | null | undefined;
}

export type WaitTimer = 'remind' | 'escalate' | 'lapse';

/** What time brings while it waits: reminders, others who are asked as well, and its end, where a policy says so. */
export function waitDue(waiting: Waiting): Due<WaitTimer> | null {
  const { deadline, approval, remindersSent } = waiting;
  const reminder = remindersSent == null ? undefined : reminders(waiting)[remindersSent];
  const escalation = isMadeLate(waiting) ? null : escalatesAt(approval, deadline);
  return soonest<WaitTimer>(
    reminder === undefined ? null : { command: 'remind', at: reminder },
    escalation === null ? null : { command: 'escalate', at: escalation },
    lapses(waiting) ? { command: 'lapse', at: deadline } : null,
  );
}

/** Whether its policy gives it up at its deadline. */
export function lapses(waiting: Waiting): boolean {
  const { approval, policies } = waiting;
  return approval != null && policies?.lateItems === 'decline' && !isMadeLate(waiting);
}

/** What is made at its own deadline, or later, is not given up before anybody has seen it. */
export const isMadeLate = ({ deadline, createdAt }: Pick<Waiting, 'deadline' | 'createdAt'>): boolean =>
  hasPassed(deadline, createdAt);

/** Before the deadline, as before a lock; and from then on, when it waits on, after some days each. */
function reminders({ deadline, createdAt, policies }: Waiting): Instant[] {
  const before = (policies?.adjustmentReminderHours ?? []).map((hours) => addHours(deadline, -hours));
  const since = deadline > createdAt ? deadline : createdAt;
  const after = (policies?.reminderDays ?? []).map((days) => addElapsedDays(since, days));
  return [...before.filter((at) => at > createdAt), ...after].sort();
}
