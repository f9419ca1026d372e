import type { z } from 'zod';
import { changeDelegation, delegate, deleteDelegation } from '../../../commands/approval/delegate';
import { findDelegation, listDelegations, type Delegation } from '../../../queries/approval/delegations';
import type { Keyset } from '../../../queries/context';
import { page } from '../../shared/pagination';
import { created, pathId, reply, route, type Loading } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { given } from '../shared/given';
import { ofItsDelegate, ofItsUser } from '../users/related';
import {
  deletedDelegation,
  delegation,
  delegationBody,
  delegationChangeBody,
  delegationsQuery,
} from './schemas';

const LIST = '/approval-delegations';
const ONE = `${LIST}/:delegationId` as const;

const relations = { user: ofItsUser, delegate: ofItsDelegate };

const params = { delegationId: pathId('delegation') };
const ofDelegation = {
  params,
  load: ({ services, context, params: { delegationId } }: Loading<{ delegationId: string }>) =>
    findDelegation(services, context, delegationId),
};

const view = (row: Delegation): z.input<typeof delegation> => ({
  id: row.id,
  user_id: row.userId,
  delegate_id: row.delegateId,
  starts_at: row.startsAt,
  ends_at: row.endsAt,
  version: row.version,
  created_at: row.createdAt,
  updated_at: row.updatedAt,
});

/** Who decides in whose stead while they are away. */
export const approvalDelegationRoutes = [
  route({
    method: 'get',
    path: LIST,
    summary: 'List who decides in whose stead',
    needs: 'approvals:read',
    query: delegationsQuery,
    answers: { 200: pageOf(delegation) },
    expand: relations,
    handle: async ({ services, context, query }) => {
      const { user_id: userId, delegate_id: delegateId, active: isActive = false } = query;
      const read = (keyset: Keyset) =>
        listDelegations(services, context, { userId, delegateId, isActive }, keyset);
      return reply(200, await page(query, read, view));
    },
  }),
  route({
    method: 'post',
    path: LIST,
    summary: 'Name who decides in one’s stead while one is away',
    needs: 'approvals:delegate',
    errors: ['delegation_refused', 'not_found'],
    body: delegationBody,
    answers: { 201: delegation },
    handle: async ({ services, context, body }) => {
      const made = await delegate(services, context, {
        ...{ userId: body.user_id, delegateId: body.delegate_id },
        ...{ startsAt: body.starts_at, endsAt: body.ends_at },
      });
      return created(`/v1${LIST}/${made.id}`, view(made));
    },
  }),
  route({
    ...ofDelegation,
    method: 'get',
    path: ONE,
    summary: 'Read a delegation',
    needs: 'approvals:read',
    versioned: true,
    answers: { 200: delegation },
    expand: relations,
    handle: ({ loaded }) => reply(200, view(loaded)),
  }),
  route({
    ...ofDelegation,
    method: 'patch',
    path: ONE,
    summary: 'Change who decides in one’s stead, or how long',
    needs: 'approvals:delegate',
    versioned: true,
    errors: ['delegation_refused', 'no_change'],
    body: delegationChangeBody,
    answers: { 200: delegation },
    handle: async ({ services, context, loaded, body }) => {
      const { delegate_id: delegateId, starts_at: startsAt, ends_at: endsAt } = body;
      const wanted = given({ delegateId, startsAt, endsAt });
      return reply(200, view(await changeDelegation(services, context, loaded, wanted)));
    },
  }),
  route({
    method: 'delete',
    path: ONE,
    summary: 'Take back a delegation; what was decided by it stays decided',
    needs: 'approvals:delegate',
    versioned: true,
    params,
    answers: { 200: deletedDelegation },
    handle: async ({ services, context, params: { delegationId: id } }) => {
      await deleteDelegation(services, context, id);
      return reply(200, { id, deleted: true as const });
    },
  }),
];
