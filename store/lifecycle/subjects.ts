import type { LifecycleName, StateOf } from '../../domain/lifecycles';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Calendar } from '../../domain/billing/calendar';
import { getCalendar } from '../billing/calendars';
import type { Database } from '../db/database';
import type { Alarm } from './alarms';
import { loadRow } from './rows';

/** The row, or the calendar, that an alarm is to wake a workflow for. */
export async function loadSubject(
  db: Database,
  { workflowType, subjectId, ...scope }: Pick<Alarm, 'workflowType' | 'subjectId' | keyof Scope>,
): Promise<StateOf<LifecycleName> | Calendar> {
  if (workflowType !== 'billingCycle') return loadRow(db, workflowType, scope, subjectId);
  const calendar = await getCalendar(db, scope, subjectId);
  if (!calendar) throw new Error(`The calendar ${subjectId} is gone; calendars are never removed.`);
  return { ...inScope(calendar), id: calendar.id };
}
