import type { Attachment } from '../../domain/adjustment/adjustment';
import { addDays, daysBetween, endOfDay, startOfDay } from '../../domain/shared/calendar';
import type { Contract } from '../../domain/contract/contract';
import { invalidField } from '../../domain/shared/failures';
import type { CalendarDate } from '../../domain/shared/time';
import {
  countedDays,
  daysAway,
  MONDAY_TO_FRIDAY,
  unworkedDays,
  type AskedDays,
} from '../../domain/time-off/days';
import type { TimeOff } from '../../domain/time-off/time-off';
import { approvalFor, factsOf } from '../../queries/approval/approval-for';
import { todayIn, type Context } from '../../queries/context';
import type { Person } from '../../queries/people/find-person';
import { findType } from '../../queries/time-off/find-policy';
import { holidaysBetween } from '../../queries/time-off/holidays';
import { policyOn } from '../../store/time-off/policies';
import type { Services } from '../services';
import { withFile, type NewFile } from '../with-file';
import { contractOfPerson } from './contract-of-person';

export interface TimeOffInput {
  type: string;
  contractId: string | undefined;
  asked: AskedDays;
  reason: string | null;
  isAutoApproved: boolean;
  file: NewFile | undefined;
}

/** Days off a person asks for, or the employer enters. They are counted now, by the policy of the first of them. */
export async function requestTimeOff(
  services: Services,
  context: Context,
  person: Person,
  { type: key, contractId, asked, file, ...input }: TimeOffInput,
): Promise<TimeOff> {
  const { actor, resourceId, scope } = context;
  const type = await findType(services, context, key);
  if (!type) throw invalidField('type', 'time_off_type', 'must be the key of a type: GET /v1/time-off/types');
  const contract = await contractOfPerson(services, context, person, contractId);
  const { from, to } = bounds(asked);
  const timezone = contract?.timezone ?? 'UTC';
  refuseFar(from, to, todayIn(context, timezone));
  const policy = await policyOn(services.db, scope, { id: person.id, type: key }, from);
  const holidays = policy ? await holidaysBetween(policy, from, to) : new Set<CalendarDate>();
  const calendar = { workingDays: policy?.workingDays ?? MONDAY_TO_FRIDAY, holidays };
  const days = countedDays(asked, calendar);
  // No contract leaves days unpaid before it has begun.
  const unworked = type.isPaid
    ? null
    : unworkedDays(asked, calendar).filter(({ date }) => !contract || date >= contract.startDate);
  const away = daysAway({ days, unworkedDays: unworked });
  const awaited = await approvalOf(services, context, contract);
  const facts = input.isAutoApproved ? await factsOf(services, context, awaited) : undefined;
  const request = {
    ...{ ...scope, ...input, id: resourceId, personId: person.id, contractId: contract?.id ?? null },
    ...{ type: key, isPaid: type.isPaid, policyId: policy?.id ?? null },
    ...{ withMultipleDates: 'dates' in asked, days, timezone },
    unworkedDays: unworked,
    startsAt: startOfDay(away[0]?.date ?? from, timezone),
    endsAt: endOfDay(away.at(-1)?.date ?? to, timezone),
    ...{ ...awaited, facts },
  };
  const send = (attachment: Attachment | null) =>
    services.orchestrator.send(context, 'timeOff', {
      row: null,
      command: { type: 'request' as const, actor, request: { ...request, attachment } },
    });
  return file ? withFile(services, file, send) : send(null);
}

/** It has no amount, so that policies from an amount on leave it alone. Without one nobody is reminded, or gives it up. */
async function approvalOf(
  services: Services,
  context: Context,
  contract: Contract | null,
): Promise<Pick<TimeOff, 'approval' | 'policies'>> {
  const item = { kind: 'time_off' as const, amount: null, currency: null };
  const { approval, policies } = await approvalFor(services, context, contract, item);
  const { selfApproval, lateItems, adjustmentReminderHours, reminderDays } = policies;
  return approval
    ? { approval, policies: { selfApproval, lateItems, adjustmentReminderHours, reminderDays } }
    : { policies: { selfApproval } };
}

/** What is looked through for one request is bounded. */
const LONGEST_DAYS = 366;
const LATEST_DAYS = 731;

function bounds(asked: AskedDays): { from: CalendarDate; to: CalendarDate } {
  if (!('dates' in asked)) return asked;
  const dates = asked.dates.map(({ date }) => date).sort();
  return { from: dates[0]!, to: dates.at(-1)! };
}

function refuseFar(from: CalendarDate, to: CalendarDate, today: CalendarDate): void {
  const field = 'start_date';
  if (to < from) throw invalidField('end_date', 'order', `must not be before start_date, ${from}`);
  if (daysBetween(from, to) >= LONGEST_DAYS)
    throw invalidField('end_date', 'range', `must be within ${LONGEST_DAYS} days of start_date`);
  const [earliest, latest] = [addDays(today, -LONGEST_DAYS), addDays(today, LATEST_DAYS)];
  if (from < earliest || from > latest)
    throw invalidField(field, 'range', `must be from ${earliest} to ${latest}`);
}
