import type { Keyset } from '../../../queries/context';
import { createContract } from '../../../commands/contract/create-contract';
import { deleteContract } from '../../../commands/contract/delete-contract';
import { editContract } from '../../../commands/contract/edit-contract';
import { listContracts, searchContracts } from '../../../queries/contract/list-contracts';
import { listTerms } from '../../../queries/contract/list-terms';
import { nextNumber } from '../../../queries/contract/next-number';
import { byVersion, page, pageBy, pageOfSearch } from '../../shared/pagination';
import { created, reply, route } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { contractPath, ofContract } from '../shared/contract-path';
import { toChanges, toCreate } from './inputs';
import { toPartyFilter } from './parties';
import { previewHtml } from './preview';
import { createBody, editBody, listQuery, nextNumberQuery } from './requests';
import { contract, contractNumber, deletedContract, termsVersion } from './schemas';
import { contractView, termsVersionView } from './views';
import { toFilter } from '../shared/list-filter';
import { longPage } from '../shared/page-only';
import { toOpenAmendments } from '../amendments/related';
import { toPerson } from '../people/related';
import { toTermination } from '../terminations/related';
import { draftRefusals } from './refusals';

const relations = {
  worker: toPerson(({ worker }: { worker: { id: string } }) => worker.id),
  open_amendments: toOpenAmendments,
  termination: toTermination,
};

const collection = '/contracts';
const one = `${collection}/:contractId`;

export const contractRoutes = [
  route({
    method: 'get',
    path: collection,
    summary: 'List contracts',
    needs: 'contracts:read',
    orWorker: true,
    query: listQuery,
    answers: { 200: pageOf(contract) },
    expand: relations,
    handle: async ({ services, context, query }) => {
      const common = toFilter(query);
      const filter = {
        ...common,
        types: query.kind ?? common.types,
        workerId: query.worker_id,
        ...toPartyFilter(query),
        groupId: query.group_id ?? query.team_id,
        externalId: query.external_id,
        templateId: query.template_id,
        includeArchived: query.include_archived,
        excludeRenewed: query.exclude_renewed,
        includeLastRenewed: query.include_last_renewed,
      };
      const { search } = query;
      if (search !== undefined) {
        const read = (keyset: Keyset) => searchContracts(services, context, { ...filter, search }, keyset);
        return reply(200, await pageOfSearch(query, read, contractView));
      }
      const read = (keyset: Keyset) => listContracts(services, context, filter, keyset);
      return reply(200, await page(query, read, contractView));
    },
  }),
  route({
    method: 'post',
    path: collection,
    summary: 'Create a contract, with its worker if need be',
    errors: [...draftRefusals, 'email_taken', 'not_pending'],
    needs: 'contracts:write',
    also: {
      needs: 'people:write',
      form: 'worker is a new person',
      isMeant: ({ body }) => body.worker !== undefined,
    },
    body: createBody,
    answers: { 201: contract },
    handle: async ({ services, context, body }) => {
      const made = await createContract(services, context, toCreate(body));
      return created(`/v1/contracts/${made.id}`, contractView(made));
    },
  }),
  route({
    method: 'get',
    path: `${collection}/next-number`,
    summary: 'Tell the number that the next contract of a kind would get; nothing is reserved',
    needs: 'contracts:read',
    query: nextNumberQuery,
    answers: { 200: contractNumber },
    handle: async ({ services, context, query: { kind } }) =>
      reply(200, { number: await nextNumber(services, context, kind) }),
  }),
  route({
    ...ofContract,
    method: 'get',
    path: one,
    versioned: true,
    summary: 'Show a contract',
    needs: 'contracts:read',
    orWorker: true,
    answers: { 200: contract },
    expand: relations,
    handle: ({ loaded }) => reply(200, contractView(loaded)),
  }),
  route({
    ...ofContract,
    method: 'patch',
    path: one,
    versioned: true,
    summary: 'Edit a contract that nobody has signed, or set its external id',
    errors: [
      'kind_fixed',
      ...draftRefusals,
      'renewal_exists',
      'renewal_overlaps',
      'contract_ended',
      'contract_not_active',
      'contract_already_signed',
      'not_pending',
      'no_change',
    ],
    needs: 'contracts:write',
    body: editBody,
    answers: { 200: contract },
    handle: async ({ services, context, loaded, body }) => {
      const edited = await editContract(services, context, loaded, toChanges(body, loaded));
      return reply(200, contractView(edited));
    },
  }),
  route({
    method: 'delete',
    path: one,
    params: contractPath,
    versioned: true,
    summary: 'Delete a contract that nobody has signed',
    errors: ['contract_already_signed', 'not_pending', 'contract_ended', 'contract_not_active'],
    needs: 'contracts:write',
    answers: { 200: deletedContract },
    handle: async ({ services, context, params: { contractId: id } }) => {
      await deleteContract(services, context, id);
      return reply(200, { id, deleted: true as const });
    },
  }),
  route({
    ...ofContract,
    method: 'get',
    path: `${one}/preview`,
    summary: 'Show a contract as a page to read before signing',
    needs: 'contracts:read',
    orWorker: true,
    answers: { 200: { content: 'text/html' } },
    handle: ({ loaded }) => reply(200, previewHtml(loaded)),
  }),
  route({
    ...ofContract,
    method: 'get',
    path: `${one}/terms`,
    summary: 'List every version of the terms of a contract',
    needs: 'contracts:read',
    orWorker: true,
    query: longPage,
    answers: { 200: pageOf(termsVersion) },
    handle: async ({ services, context, loaded, query }) => {
      const read = (keyset: Keyset) => listTerms(services, context, loaded, keyset);
      return reply(200, await pageBy(byVersion, query, read, termsVersionView));
    },
  }),
];
