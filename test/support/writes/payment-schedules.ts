import { agreementIn, instalment, paymentsOf } from '../payment-schedules';
import type { World } from '../world';
import type { Writes } from '.';

const LIST = '/contracts/:contractId/schedule-entries';

async function planned(world: World): Promise<{ contractId: string; scheduleEntryId: string }> {
  const contractId = await agreementIn(world);
  return { contractId, scheduleEntryId: (await paymentsOf(world, contractId).make()).id as string };
}

export const paymentScheduleWrites: Writes = {
  [`POST ${LIST}`]: {
    prepare: async (world) => ({
      ids: { contractId: await agreementIn(world) },
      ...{ body: instalment(), other: { body: instalment({ amount: '6.00' }) } },
    }),
    events: { 'schedule.added': 1 },
  },
  [`PATCH ${LIST}/:scheduleEntryId`]: {
    prepare: async (world) => ({
      ids: await planned(world),
      ...{ body: { amount: '5.00' }, other: { body: { amount: '6.00' } } },
    }),
    events: { 'schedule.updated': 1 },
  },
  [`DELETE ${LIST}/:scheduleEntryId`]: {
    prepare: async (world) => ({ ids: await planned(world) }),
    events: { 'schedule.cancelled': 1 },
  },
};
