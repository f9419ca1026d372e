import { form } from '../adjustments';
import type { Json } from '../http';
import { accepted, activeContract } from '../steps';
import type { World } from '../world';
import type { Prepared, Upload, Writes } from '.';

type Rest = Omit<Prepared, 'ids'>;

const LIST = '/invoice-adjustments';
const item = (contractId: string): Json => ({ contract_id: contractId, type: 'bonus', amount: '5.00' });
const described = { body: { description: 'A bonus' }, other: { body: { description: 'Another' } } };
const reviewed = { body: { status: 'approved' }, other: { body: { status: 'declined', reason: 'No' } } };
const file: Upload = { filename: 'receipt.txt', content: 'one' };
const otherFile: Upload = { filename: 'receipt.txt', content: 'two' };

async function made(world: World): Promise<string> {
  return accepted(await world.admin.post(LIST, item(await activeContract(world)))).id as string;
}

async function attached(world: World): Promise<string> {
  const raw = form({ contract_id: await activeContract(world), type: 'bonus', amount: '5.00' }, 'receipt');
  return accepted(await world.admin.send('POST', LIST, undefined, { raw })).id as string;
}

async function recurring(world: World): Promise<{ adjustmentId: string; ruleId: string }> {
  const body = { ...item(await activeContract(world)), description: 'Every month' };
  const first = accepted(await world.admin.post(`${LIST}?recurring=true`, body));
  return { adjustmentId: first.id as string, ruleId: first.rule_id as string };
}

const on =
  (make: (world: World) => Promise<string>, rest: Rest = {}) =>
  async (world: World): Promise<Prepared> => ({ ids: { adjustmentId: await make(world) }, ...rest });
const onRule =
  (rest: Rest = {}) =>
  async (world: World): Promise<Prepared> => ({ ids: await recurring(world), ...rest });

/** Adjustments and the rules that make them, and off-cycle payments. */
export const itemWrites: Writes = {
  'POST /invoice-adjustments': {
    prepare: async (world) => ({ body: item(await activeContract(world)), file, other: { file: otherFile } }),
    events: { 'invoice-adjustment.created': 1 },
  },
  'POST /invoice-adjustments as JSON': {
    prepare: async (world) => {
      const body = item(await activeContract(world));
      return { body, other: { body: { ...body, amount: '6.00' } } };
    },
    events: { 'invoice-adjustment.created': 1 },
  },
  'POST /invoice-adjustments every month': {
    prepare: async (world) => {
      const body = item(await activeContract(world));
      return { query: '?recurring=true', body, other: { body: { ...body, amount: '6.00' } } };
    },
    events: { 'recurring-adjustment.created': 1, 'invoice-adjustment.created': 1 },
  },
  'PATCH /invoice-adjustments/:adjustmentId': {
    prepare: on(made, described),
    events: { 'invoice-adjustment.updated': 1 },
  },
  'DELETE /invoice-adjustments/:adjustmentId': {
    prepare: on(made),
    events: { 'invoice-adjustment.deleted': 1 },
  },
  'DELETE /invoice-adjustments/:adjustmentId with its rule': {
    prepare: async (world) => ({ ...(await onRule()(world)), query: '?recurring=true' }),
    events: { 'recurring-adjustment.deleted': 1 },
  },
  'PUT /invoice-adjustments/:adjustmentId/attachment': {
    prepare: on(made, { file, other: { file: otherFile } }),
    events: { 'invoice-adjustment.updated': 1 },
  },
  'DELETE /invoice-adjustments/:adjustmentId/attachment': {
    prepare: on(attached),
    events: { 'invoice-adjustment.updated': 1 },
  },
  'POST /invoice-adjustments/:adjustmentId/reviews': {
    prepare: on(made, reviewed),
    events: { 'invoice-adjustment.reviewed': 1 },
  },
  'POST /invoice-adjustments/many/reviews': {
    prepare: async (world) => {
      const ids = [await made(world), await made(world)];
      return {
        body: { ids, status: 'approved' },
        other: { body: { ids, status: 'declined', reason: 'No' } },
      };
    },
    events: { 'invoice-adjustment.reviewed': 2 },
  },
  'PATCH /recurring-adjustments/:ruleId': {
    prepare: onRule({ body: { amount: '3.00' }, other: { body: { amount: '4.00' } } }),
    events: { 'recurring-adjustment.updated': 1 },
  },
  'DELETE /recurring-adjustments/:ruleId': {
    prepare: onRule(),
    events: { 'recurring-adjustment.deleted': 1 },
  },
  'POST /contracts/:contractId/off-cycle-payments': {
    prepare: async (world) => ({
      ids: { contractId: await activeContract(world) },
      body: offCycle('5.00'),
      other: { body: offCycle('6.00') },
    }),
    events: { 'off_cycle_payment.created': 1 },
  },
  'POST /contracts/:contractId/off-cycle-payments/:offCycleId/reviews': {
    prepare: async (world) => ({ ids: await planned(world), ...reviewed }),
    events: { 'off_cycle_payment.approved': 1 },
  },
  'DELETE /contracts/:contractId/off-cycle-payments/:offCycleId': {
    prepare: async (world) => ({ ids: await planned(world) }),
    events: { 'off_cycle_payment.withdrawn': 1 },
  },
};

function offCycle(amount: string): Json {
  return { amount, reason: 'For the extra day', payment_date: '2026-06-01', type: 'bonus' };
}

async function planned(world: World): Promise<{ contractId: string; offCycleId: string }> {
  const contractId = await activeContract(world);
  const path = `/contracts/${contractId}/off-cycle-payments`;
  return { contractId, offCycleId: accepted(await world.admin.post(path, offCycle('5.00'))).id as string };
}
