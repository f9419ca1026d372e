import type { PaymentSchedule, ScheduleCommand } from '../../../domain/payment-schedule/payment-schedule';
import { SYSTEM } from '../../../domain/shared/lifecycle';
import { newId } from '../../../store/db/ids';
import { agreementIn } from '../../support/payment-schedules';
import { ADMIN } from './journeys-of-contracts';
import type { Steps } from './steps';

export async function paymentSchedule({ world, take }: Steps<'paymentSchedule'>): Promise<void> {
  const contractId = await agreementIn(world);
  let paymentId = '';
  const add = (date: string): ScheduleCommand => ({
    ...{ type: 'add', actor: ADMIN, schedule: { ...world.scope, contractId } },
    draft: { id: (paymentId = newId()), date, sequence: null, amount: '1000', note: 'Twice' },
  });
  let schedule: PaymentSchedule | null = null;
  const step = async (command: ScheduleCommand, nextDueAt: string | null, at?: string) => {
    schedule = await take(schedule, command, at === undefined ? {} : { at });
    expect(schedule).toMatchObject({ nextDueAt, status: nextDueAt === null ? 'closed' : 'open' });
  };
  const statuses = () =>
    world.db('scheduled_payments').where({ contractId }).orderBy('sequence').pluck<string[]>('status');
  await step(add('2026-02-01'), '2026-02-01T00:00:00.000Z');
  await step(
    { type: 'change', actor: ADMIN, paymentId, edit: { date: '2026-02-10' } },
    '2026-02-10T00:00:00.000Z',
  );
  await step({ type: 'cancel', actor: ADMIN, paymentId, reason: null }, null);
  await step(add('2026-02-03'), '2026-02-03T00:00:00.000Z');
  await step(add('2026-02-05'), '2026-02-03T00:00:00.000Z');
  await step({ type: 'fallDue', actor: SYSTEM }, '2026-02-05T00:00:00.000Z', '2026-02-03T00:00:00.000Z');
  expect(await statuses()).toEqual(['cancelled', 'due', 'planned']);
}
