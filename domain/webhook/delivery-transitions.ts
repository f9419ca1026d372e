import type { StatusTable } from '../shared/lifecycle';
import type { DeliveryStatus } from './delivery';

export type DeliveryCommandName = 'succeed' | 'fail' | 'give_up';

/** The life of a delivery. What is sent again is a delivery of its own. */
export const deliveryTable: StatusTable<DeliveryStatus, DeliveryCommandName> = {
  queued: {
    waitsFor: 'attempt',
    who: ['system'],
    on: { succeed: ['delivered'], fail: ['retrying'], give_up: ['dead'] },
  },
  retrying: {
    waitsFor: 'attempt',
    who: ['system'],
    on: { succeed: ['delivered'], fail: ['retrying'], give_up: ['dead'] },
  },
  delivered: { waitsFor: null, who: [], on: {} },
  dead: { waitsFor: null, who: [], on: {} },
};
