import { addPolicy } from '../../../commands/approval/add-policy';
import { changePolicy, deletePolicy } from '../../../commands/approval/change-policy';
import { minorUnits } from '../../../domain/shared/minor-units';
import { findApplicable } from '../../../queries/approval/applicable';
import { findPolicy, listPolicies } from '../../../queries/approval/policies';
import type { Keyset } from '../../../queries/context';
import { findContract } from '../../../queries/contract/find-contract';
import { page } from '../../shared/pagination';
import { created, pathId, reply, route, type Loading } from '../../shared/route';
import { toContract } from '../contracts/related';
import { pageOf } from '../shared/answers';
import { toPolicy, toPolicyChange } from './inputs';
import {
  applicable,
  applicableQuery,
  approvalPolicy,
  deletedPolicy,
  policiesQuery,
  policyBody,
  policyChangeBody,
} from './schemas';
import { applicableView, policyView } from './views';

const LIST = '/approval-policies';
const ONE = `${LIST}/:approvalPolicyId` as const;

const relations = {
  contract: toContract<{ contract_id: string | null }>(({ contract_id }) => contract_id),
};

const params = { approvalPolicyId: pathId('approval policy') };
const ofPolicy = {
  params,
  load: ({ services, context, params: { approvalPolicyId } }: Loading<{ approvalPolicyId: string }>) =>
    findPolicy(services, context, approvalPolicyId),
};

/** Who approves what, of which amount, in which order, and what becomes of what nobody decides in time. */
export const approvalPolicyRoutes = [
  route({
    method: 'get',
    path: LIST,
    summary: 'List the approval policies',
    needs: 'approvals:read',
    query: policiesQuery,
    answers: { 200: pageOf(approvalPolicy) },
    expand: relations,
    handle: async ({ services, context, query }) => {
      const filter = { contractId: query.contract_id, groupId: query.group_id, kinds: query.kind };
      const read = (keyset: Keyset) => listPolicies(services, context, filter, keyset);
      return reply(200, await page(query, read, policyView));
    },
  }),
  route({
    method: 'post',
    path: LIST,
    summary: 'Make an approval policy, which goes for what is made from now on',
    needs: 'approvals:manage',
    errors: ['too_many_policies', 'too_few_approvers', 'amounts_without_effect', 'not_found'],
    body: policyBody,
    answers: { 201: approvalPolicy },
    handle: async ({ services, context, body }) => {
      const made = await addPolicy(services, context, toPolicy(body));
      return created(`/v1${LIST}/${made.id}`, policyView(made));
    },
  }),
  route({
    method: 'get',
    path: `${LIST}/applicable`,
    summary: 'Tell by which policy an item would be approved, and by whom',
    needs: 'approvals:read',
    errors: ['not_found'],
    query: applicableQuery,
    answers: { 200: applicable },
    handle: async ({ services, context, query }) => {
      const { kind, amount, contract_id: id } = query;
      const contract = id === undefined ? null : await findContract(services, context, id);
      const currency = query.currency ?? contract?.terms.currency ?? null;
      const minor = amount === undefined || currency === null ? null : minorUnits('amount', amount, currency);
      const item = { kind, amount: minor, currency };
      return reply(200, applicableView(await findApplicable(services, context, contract, item)));
    },
  }),
  route({
    ...ofPolicy,
    method: 'get',
    path: ONE,
    summary: 'Read an approval policy',
    needs: 'approvals:read',
    versioned: true,
    answers: { 200: approvalPolicy },
    expand: relations,
    handle: ({ loaded }) => reply(200, policyView(loaded)),
  }),
  route({
    ...ofPolicy,
    method: 'patch',
    path: ONE,
    summary: 'Change an approval policy; what waits goes on by it as it was',
    needs: 'approvals:manage',
    versioned: true,
    errors: ['no_change', 'too_few_approvers', 'amounts_without_effect'],
    body: policyChangeBody,
    answers: { 200: approvalPolicy },
    handle: async ({ services, context, loaded, body }) =>
      reply(200, policyView(await changePolicy(services, context, loaded, toPolicyChange(body)))),
  }),
  route({
    method: 'delete',
    path: ONE,
    summary: 'Delete an approval policy; what waits goes on by it',
    needs: 'approvals:manage',
    versioned: true,
    params,
    answers: { 200: deletedPolicy },
    handle: async ({ services, context, params: { approvalPolicyId: id } }) => {
      await deletePolicy(services, context, id);
      return reply(200, { id, deleted: true as const });
    },
  }),
];
