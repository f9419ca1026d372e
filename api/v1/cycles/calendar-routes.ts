import { z } from 'zod';
import type { CycleSettings } from '../../../domain/billing/settings';
import { previewCalendar } from '../../../queries/billing/preview-calendar';
import { reply, route } from '../../shared/route';
import { calendarDate, timeZone } from '../../shared/schemas';
import { defaultTerms } from '../../../domain/contract/terms';
import { answerDate, answerInstant, listOf } from '../shared/answers';
import { termsFields } from '../shared/terms';

const { frequency, cycle_end_type, cycle_end, payment_due_type, payment_due_days, pay_before_weekends } =
  termsFields;
const previewBody = z
  .strictObject({
    ...{ frequency, cycle_end_type, cycle_end, payment_due_type, payment_due_days, pay_before_weekends },
    timezone: timeZone,
    lock_offset_hours: z.number().int().min(0).max(720),
    from: calendarDate,
    count: z.number().int().min(1).max(100),
  })
  .partial()
  .meta({
    examples: [
      {
        frequency: 'monthly',
        cycle_end_type: 'DAY_OF_MONTH',
        cycle_end: 25,
        payment_due_type: 'REGULAR',
        payment_due_days: 5,
        pay_before_weekends: true,
        timezone: 'Europe/Berlin',
        lock_offset_hours: 48,
        from: '2026-03-01',
        count: 12,
      },
    ],
  });

const previewedCycle = z
  .strictObject({
    start_date: answerDate,
    end_date: answerDate,
    opens_at: answerInstant,
    closes_at: answerInstant,
    locks_at: answerInstant,
    due_date: answerDate,
  })
  .meta({ id: 'PreviewedCycle' });

export const calendarRoutes = [
  route({
    method: 'post',
    path: '/calendar/preview',
    summary: 'Show the cycles that billing settings make, before committing to them',
    needs: 'any token',
    body: previewBody,
    answers: { 200: listOf(previewedCycle) },
    handle: ({ context, body }) => {
      const cycles = previewCalendar(context, toSettings(body), body);
      return reply(200, { data: cycles.map(cycleView) });
    },
  }),
];

function toSettings(body: z.infer<typeof previewBody>): CycleSettings {
  return {
    frequency: body.frequency ?? defaultTerms.frequency,
    cycleEndType: body.cycle_end_type ?? defaultTerms.cycleEndType,
    cycleEnd: body.cycle_end ?? defaultTerms.cycleEnd,
    paymentDueType: body.payment_due_type ?? defaultTerms.paymentDueType,
    paymentDueDays: body.payment_due_days ?? defaultTerms.paymentDueDays,
    payBeforeWeekends: body.pay_before_weekends ?? defaultTerms.payBeforeWeekends,
    timezone: body.timezone ?? 'UTC',
    lockOffsetHours: body.lock_offset_hours ?? 0,
  };
}

function cycleView(cycle: ReturnType<typeof previewCalendar>[number]): z.infer<typeof previewedCycle> {
  return {
    start_date: cycle.start,
    end_date: cycle.end,
    opens_at: cycle.opensAt,
    closes_at: cycle.closesAt,
    locks_at: cycle.locksAt,
    due_date: cycle.dueDate,
  };
}
