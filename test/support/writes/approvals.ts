import type { Json } from '../http';
import { accepted, activeContract } from '../steps';
import { userIn } from '../users';
import type { World } from '../world';
import type { Writes } from '.';

/** It is for no kind of thing that other writes make, so that they go on as they do without. */
const policy: Json = {
  name: 'Four eyes',
  kinds: ['milestone'],
  from_amounts: [{ currency: 'EUR', amount: '1000000.00' }],
  steps: [{ any: 2, roles: ['owner', 'approver'] }],
};

async function approvalPolicyId(world: World): Promise<{ approvalPolicyId: string }> {
  return { approvalPolicyId: accepted(await world.admin.post('/approval-policies', policy)).id as string };
}

const ENDS = '2027-01-01T00:00:00Z';

async function away(world: World): Promise<Json> {
  const [absent, delegate] = [await userIn(world, ['approver']), await userIn(world, ['approver'])];
  return { user_id: absent.user.id, delegate_id: delegate.user.id, ends_at: ENDS };
}

async function delegationId(world: World): Promise<{ delegationId: string }> {
  const made = accepted(await world.admin.post('/approval-delegations', await away(world)));
  return { delegationId: made.id as string };
}

/** Who approves what, in whose stead, and many things at once. */
export const approvalWrites: Writes = {
  'POST /approval-policies': {
    prepare: () => Promise.resolve({ body: policy, other: { body: { ...policy, name: 'Six eyes' } } }),
    events: { 'approval-policy.created': 1 },
  },
  'PATCH /approval-policies/:approvalPolicyId': {
    prepare: async (world) => ({
      ids: await approvalPolicyId(world),
      ...{ body: { reminder_hours: [12] }, other: { body: { reminder_hours: [13] } } },
    }),
    events: { 'approval-policy.updated': 1 },
  },
  'DELETE /approval-policies/:approvalPolicyId': {
    prepare: async (world) => ({ ids: await approvalPolicyId(world) }),
    events: { 'approval-policy.deleted': 1 },
  },
  'POST /approval-delegations': {
    prepare: async (world) => {
      const body = await away(world);
      return { body, other: { body: { ...body, ends_at: '2027-02-01T00:00:00Z' } } };
    },
    events: { 'approval-delegation.created': 1 },
  },
  'PATCH /approval-delegations/:delegationId': {
    prepare: async (world) => ({
      ids: await delegationId(world),
      ...{ body: { ends_at: '2027-03-01T00:00:00Z' }, other: { body: { ends_at: '2027-04-01T00:00:00Z' } } },
    }),
    events: { 'approval-delegation.updated': 1 },
  },
  'DELETE /approval-delegations/:delegationId': {
    prepare: async (world) => ({ ids: await delegationId(world) }),
    events: { 'approval-delegation.deleted': 1 },
  },
  'POST /approvals/decisions': {
    prepare: async (world) => {
      const item = { contract_id: await activeContract(world), type: 'bonus', amount: '5.00' };
      const { id } = accepted(await world.admin.post('/invoice-adjustments', item));
      const decisions = [{ kind: 'adjustment', id, status: 'approved' }];
      return {
        body: { decisions },
        other: { body: { decisions: [{ ...decisions[0], status: 'declined' }] } },
      };
    },
    events: { 'invoice-adjustment.reviewed': 1 },
  },
};
