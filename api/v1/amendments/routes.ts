import type { z } from 'zod';
import type { Keyset } from '../../../queries/context';
import { proposeAmendment } from '../../../commands/amendment/propose-amendment';
import type { WantedAmendment } from '../../../domain/amendment/proposal';
import type { Contract } from '../../../domain/contract/contract';
import { listAmendments } from '../../../queries/amendment/list-amendments';
import { previewAmendment, previewProposal } from '../../../queries/amendment/preview-amendment';
import { page } from '../../shared/pagination';
import { created, reply, route } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { ofContract } from '../shared/contract-path';
import { given } from '../shared/given';
import { toTerms } from '../shared/terms';
import { amendmentsPath, ofAmendment } from './path';
import { amendment, diff, listQuery, preview, proposalBody } from './schemas';
import { amendmentView, previewView } from './views';
import { toFilter } from '../shared/list-filter';
import { ofItsContract } from '../contracts/related';
import { proposalRefusals } from './refusals';

const relations = { contract: ofItsContract };

const one = `${amendmentsPath}/:amendmentId`;

export const amendmentRoutes = [
  route({
    ...ofContract,
    method: 'get',
    path: amendmentsPath,
    summary: 'List the amendments of a contract',
    needs: 'contracts:read',
    orWorker: true,
    query: listQuery,
    answers: { 200: pageOf(amendment) },
    expand: relations,
    handle: async ({ services, context, loaded: contract, query }) => {
      const read = (keyset: Keyset) => listAmendments(services, context, contract, toFilter(query), keyset);
      return reply(200, await page(query, read, (each) => amendmentView(each, contract)));
    },
  }),
  route({
    ...ofContract,
    method: 'post',
    path: amendmentsPath,
    summary: 'Propose an amendment of the terms',
    errors: [...proposalRefusals, 'not_pending'],
    needs: 'amendments:write',
    body: proposalBody,
    answers: { 201: amendment },
    handle: async ({ services, context, loaded: contract, body }) => {
      const proposed = await proposeAmendment(services, context, contract, toWanted(body, contract));
      return created(
        `/v1/contracts/${contract.id}/amendments/${proposed.id}`,
        amendmentView(proposed, contract),
      );
    },
  }),
  route({
    ...ofContract,
    method: 'post',
    path: `${amendmentsPath}/preview`,
    summary: 'Show what a proposal would change, without making it',
    errors: [...proposalRefusals],
    needs: 'contracts:read',
    body: proposalBody,
    answers: { 200: preview },
    handle: async ({ services, context, loaded: contract, body }) => {
      const wanted = toWanted(body, contract);
      return reply(200, previewView(await previewProposal(services, context, contract, wanted)));
    },
  }),
  route({
    ...ofAmendment,
    method: 'get',
    path: one,
    versioned: true,
    summary: 'Show an amendment',
    needs: 'contracts:read',
    orWorker: true,
    answers: { 200: amendment },
    expand: relations,
    handle: ({ loaded }) => reply(200, amendmentView(loaded.amendment, loaded.contract)),
  }),
  route({
    ...ofAmendment,
    method: 'get',
    path: `${one}/diff`,
    summary: 'Show what an amendment changes, with the whole terms before and after',
    needs: 'contracts:read',
    orWorker: true,
    answers: { 200: diff },
    handle: async ({ services, context, loaded }) => {
      const { id: amendment_id } = loaded.amendment;
      const seen = await previewAmendment(services, context, loaded.contract, loaded.amendment);
      return reply(200, { amendment_id, ...previewView(seen) });
    },
  }),
];

function toWanted(
  { effective_date: effectiveDate, message, ...fields }: z.output<typeof proposalBody>,
  { terms: { currency } }: Contract,
): WantedAmendment {
  return { effectiveDate, ...given({ message }), terms: toTerms(fields, currency) };
}
