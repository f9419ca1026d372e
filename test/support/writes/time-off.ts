import { form } from '../adjustments';
import type { Json } from '../http';
import { accepted, activeContract } from '../steps';
import { assignVacation, daysOff, requestTimeOff, vacationPolicy } from '../time-off';
import { userIn } from '../users';
import type { World } from '../world';
import type { Prepared, Upload, Writes } from '.';

const file: Upload = { filename: 'certificate.txt', content: 'one' };
const otherFile: Upload = { filename: 'certificate.txt', content: 'two' };

let made = 0;
const anew = (): number => (made += 1);

/** Days of one person are taken once. */
let weeks = 0;
const someDay = (): string => {
  weeks = (weeks + 1) % 90;
  return new Date(Date.UTC(2026, 2, 2 + 7 * weeks)).toISOString().slice(0, 10);
};

/** On a contract that is named, since the person may have several. */
async function aDayOff(world: World): Promise<() => Json> {
  const contract_id = await activeContract(world);
  return () => daysOff(someDay(), undefined, { type: 'other', contract_id });
}

async function requested(world: World): Promise<Prepared> {
  const { id } = await requestTimeOff(world, (await aDayOff(world))());
  return { ids: { timeOffId: id as string } };
}

const ofPerson = ({ workerId: personId }: World): Prepared => ({ ids: { personId } });

/** Time off, what there is to be off for, and balances. */
export const timeOffWrites: Writes = {
  'POST /time-off/types': {
    prepare: () => {
      const body = () => ({ key: `leave-${anew()}`, name: 'Leave', is_paid: true });
      return Promise.resolve({ body: body(), other: { body: body() } });
    },
    events: { 'time-off-type.created': 1 },
  },
  'POST /time-off/policies': {
    prepare: () =>
      Promise.resolve({ body: vacationPolicy(), other: { body: vacationPolicy({ days_per_year: 20 }) } }),
    events: { 'time-off-policy.created': 1 },
  },
  'PATCH /time-off/policies/:policyId': {
    prepare: async (world) => ({
      ids: { policyId: await assignVacation(world, world.workerId) },
      ...{ body: { days_per_year: 31 }, other: { body: { days_per_year: 32 } } },
    }),
    events: { 'time-off-policy.updated': 1 },
  },
  'POST /people/:personId/time-off/assignments': {
    prepare: async (world) => {
      const { id } = accepted(await world.admin.post('/time-off/policies', vacationPolicy()));
      const body = { policy_id: id, starts_on: `${2026 + anew()}-06-01` };
      return { ...ofPerson(world), body, other: { body: { ...body, ends_on: '2999-12-31' } } };
    },
    events: { 'time-off-policy.assigned': 1 },
  },
  'POST /people/:personId/time-off/corrections': {
    prepare: (world) => {
      const body = { type: 'vacation', days: 2, effective_on: '2026-01-01', reason: 'Brought along' };
      return Promise.resolve({ ...ofPerson(world), body, other: { body: { ...body, days: 3 } } });
    },
    events: { 'time-off-balance.corrected': 1 },
  },
  'POST /people/:personId/time-off/requests': {
    prepare: async (world) => {
      const body = await aDayOff(world);
      return { ...ofPerson(world), by: world.worker, body: body(), other: { body: body() } };
    },
    events: { 'time-off.requested': 1 },
  },
  'POST /people/:personId/time-off/feed': {
    prepare: (world) => Promise.resolve(ofPerson(world)),
    events: { 'calendar-feed.opened': 1 },
  },
  'DELETE /people/:personId/time-off/feed': {
    prepare: async (world) => {
      accepted(await world.admin.post(`/people/${world.workerId}/time-off/feed`, {}));
      return ofPerson(world);
    },
    events: { 'calendar-feed.closed': 1 },
  },
  'POST /users/:userId/approvals-feed': {
    prepare: async (world) => ({ ids: { userId: (await userIn(world, ['approver'])).user.id } }),
    events: { 'calendar-feed.opened': 1 },
  },
  'DELETE /users/:userId/approvals-feed': {
    prepare: async (world) => {
      const { user } = await userIn(world, ['approver']);
      accepted(await world.admin.post(`/users/${user.id}/approvals-feed`, {}));
      return { ids: { userId: user.id } };
    },
    events: { 'calendar-feed.closed': 1 },
  },
  'PUT /time-off/requests/:timeOffId/attachment': {
    prepare: async (world) => ({ ...(await requested(world)), file, other: { file: otherFile } }),
    events: { 'time-off.updated': 1 },
  },
  'DELETE /time-off/requests/:timeOffId/attachment': {
    prepare: async (world) => {
      const prepared = await requested(world);
      const path = `/time-off/requests/${prepared.ids!.timeOffId!}/attachment`;
      accepted(await world.admin.send('PUT', path, undefined, { raw: form({}, 'one') }));
      return prepared;
    },
    events: { 'time-off.updated': 1 },
  },
  'POST /time-off/requests/:timeOffId/reviews': {
    prepare: async (world) => ({
      ...(await requested(world)),
      ...{ body: { status: 'approved' }, other: { body: { status: 'rejected' } } },
    }),
    events: { 'time-off.reviewed': 1 },
  },
  'DELETE /time-off/requests/:timeOffId': {
    prepare: async (world) => ({ ...(await requested(world)), by: world.worker }),
    events: { 'time-off.cancelled': 1 },
  },
};
