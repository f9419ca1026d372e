import { workKinds, type WorkKind } from '../../../domain/adjustment/item-kind';
import { form } from '../adjustments';
import { accepted } from '../steps';
import { contractFor, reportOf } from '../work';
import type { World } from '../world';
import type { Prepared, Upload, Write, Writes } from '.';

type Rest = Omit<Prepared, 'ids'>;

const reviewed = { body: { status: 'approved' }, other: { body: { status: 'declined', reason: 'No' } } };
const file: Upload = { filename: 'receipt.txt', content: 'one' };
const otherFile: Upload = { filename: 'receipt.txt', content: 'two' };

/** Ways to write work of one kind: what the worker has reported waits for a review. */
function writesOf(kind: WorkKind): Writes {
  const path = `/contracts/:contractId/${kind}s`;
  const item = `${path}/:${kind}Id`;
  const made = async (world: World, contractId: string): Promise<string> =>
    accepted(await world.worker.post(path.replace(':contractId', contractId), reportOf(kind))).id as string;
  const on =
    (rest: Rest = {}) =>
    async (world: World): Promise<Prepared> => {
      const contractId = await contractFor(world, kind);
      return { ids: { contractId, [`${kind}Id`]: await made(world, contractId) }, ...rest };
    };
  const write = (prepare: Write['prepare'], verb: 'created' | 'updated' | 'deleted' | 'reviewed', n = 1) => ({
    prepare,
    events: { [`${kind}.${verb}`]: n },
  });
  const described = { body: { description: 'As agreed' }, other: { body: { description: 'Otherwise' } } };
  return {
    [`POST ${path}`]: write(
      async (world) => ({
        ids: { contractId: await contractFor(world, kind) },
        ...{ body: reportOf(kind), file, other: { file: otherFile } },
      }),
      'created',
    ),
    [`PATCH ${item}`]: write(on(described), 'updated'),
    [`DELETE ${item}`]: write(on(), 'deleted'),
    [`PUT ${item}/attachment`]: write(on({ file, other: { file: otherFile } }), 'updated'),
    [`DELETE ${item}/attachment`]: write(async (world) => {
      const contractId = await contractFor(world, kind);
      const raw = form(reportOf(kind), 'receipt');
      const url = path.replace(':contractId', contractId);
      const { id } = accepted(await world.worker.send('POST', url, undefined, { raw }));
      return { ids: { contractId, [`${kind}Id`]: id as string } };
    }, 'updated'),
    [`POST ${item}/reviews`]: write(on(reviewed), 'reviewed'),
    [`POST ${path}/many/reviews`]: write(
      async (world) => {
        const contractId = await contractFor(world, kind);
        const ids = [await made(world, contractId), await made(world, contractId)];
        const decline = { ids, status: 'declined', reason: 'No' };
        return { ids: { contractId }, body: { ids, status: 'approved' }, other: { body: decline } };
      },
      'reviewed',
      2,
    ),
  };
}

export const workWrites: Writes = {
  ...Object.assign({}, ...workKinds.map(writesOf)),
  'PATCH /contracts/:contractId/work-settings': {
    prepare: async (world) => ({
      ids: { contractId: await contractFor(world, 'task') },
      ...{ body: { auto_approve: true }, other: { body: { auto_approve: false } } },
    }),
    events: { 'work.settings_updated': 1 },
  },
};
