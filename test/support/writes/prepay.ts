import { PLAIN, withPrepay } from '../prepay';
import { accepted } from '../steps';
import type { World } from '../world';
import type { Prepared, Writes } from '.';

const path = '/contracts/:contractId/prepay';
const block = { hours: '10', amount: '900.00' };

/** An agreement with a pre-pay that has something in it. */
async function bought(world: World): Promise<{ contractId: string; entryId: string }> {
  const contractId = await withPrepay(world, PLAIN);
  const buy = async () =>
    accepted(await world.admin.post(`/contracts/${contractId}/prepay/entries`, block)).id as string;
  await buy();
  return { contractId, entryId: await buy() };
}

const onBought = (rest: Omit<Prepared, 'ids'>) => async (world: World) => {
  const { contractId } = await bought(world);
  return { ids: { contractId }, ...rest };
};

/** What moves a balance that is paid for ahead. */
export const prepayWrites: Writes = {
  [`POST ${path}/entries`]: {
    prepare: onBought({ body: block, other: { body: { ...block, hours: '12' } } }),
    events: { 'prepay.purchased': 1 },
  },
  [`POST ${path}/consumptions`]: {
    prepare: onBought({ body: { hours: '1.5' }, other: { body: { hours: '2' } } }),
    events: { 'prepay.consumed': 1 },
  },
  [`DELETE ${path}/entries/:entryId`]: {
    prepare: async (world) => ({ ids: await bought(world) }),
    events: { 'prepay.reversed': 1 },
  },
};
