import { clientOf, makeTemplate, templateOf } from '../contract-templates';
import type { World } from '../world';
import type { Writes } from '.';

async function contractTemplateId(world: World): Promise<{ contractTemplateId: string }> {
  return { contractTemplateId: await makeTemplate(world) };
}

const start_date = '2026-03-01';

export const contractTemplateWrites: Writes = {
  'POST /contract-templates': {
    prepare: () =>
      Promise.resolve({ body: templateOf(), other: { body: templateOf({ name: 'Otherwise' }) } }),
    events: { 'contract-template.created': 1 },
  },
  'PATCH /contract-templates/:contractTemplateId': {
    prepare: async (world) => ({
      ids: await contractTemplateId(world),
      ...{ body: { name: 'Renamed' }, other: { body: { name: 'Otherwise' } } },
    }),
    events: { 'contract-template.updated': 1 },
  },
  'DELETE /contract-templates/:contractTemplateId': {
    prepare: async (world) => ({ ids: await contractTemplateId(world) }),
    events: { 'contract-template.deleted': 1 },
  },
  'POST /contract-templates/:contractTemplateId/apply': {
    prepare: async (world) => {
      const client_ids = [await clientOf(world), await clientOf(world), await clientOf(world)];
      return {
        ids: await contractTemplateId(world),
        body: { client_ids, overrides: { start_date } },
        other: { body: { client_ids: client_ids.slice(1), overrides: { start_date } } },
      };
    },
    events: { 'contract.created': 3 },
  },
};
