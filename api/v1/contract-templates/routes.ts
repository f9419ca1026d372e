import { applyTemplate } from '../../../commands/contract-template/apply-template';
import {
  addTemplate,
  changeTemplate,
  deleteTemplate,
} from '../../../commands/contract-template/keep-template';
import { partiesOfKind } from '../../../domain/contract/kinds';
import { todayIn, type Context, type Keyset, type ReadServices } from '../../../queries/context';
import {
  findTemplate,
  listTemplates,
  type ContractTemplate,
} from '../../../queries/contract-template/templates';
import { readEntries } from '../../../queries/register/read-entries';
import { page } from '../../shared/pagination';
import { created, pathId, reply, route, type Loading } from '../../shared/route';
import { draftRefusals } from '../contracts/refusals';
import { pageOf } from '../shared/answers';
import { given } from '../shared/given';
import { toFilter } from '../shared/list-filter';
import { bodyOf, orderOf, refusedBeforehand, sampleOf, type Asked, type Named } from './orders';
import {
  applied,
  applyBody,
  contractTemplate,
  deletedTemplate,
  templateBody,
  templateChangeBody,
  templateInContext,
  templateQuery,
  templatesQuery,
} from './schemas';
import { appliedView, refusalView, templateView } from './views';

const LIST = '/contract-templates';
const ONE = `${LIST}/:contractTemplateId` as const;

const params = { contractTemplateId: pathId('contract template') };
const ofTemplate = {
  params,
  load: ({ services, context, params: { contractTemplateId } }: Loading<{ contractTemplateId: string }>) =>
    findTemplate(services, context, contractTemplateId),
};

/** Such a contract, made today. */
const sampleFor = (context: Context) => (template: Parameters<typeof sampleOf>[0]) =>
  sampleOf(template, todayIn(context, 'UTC'));

/** The clients, or whoever else contracts of the template are with. */
async function partiesIn(
  services: ReadServices,
  context: Context,
  { kind }: ContractTemplate,
  named: readonly Named[],
) {
  const field = `${partiesOfKind({ kind })!.partyId!}_id` as keyof Named;
  const ids = named.flatMap((each) => each[field] ?? []);
  const entries = await readEntries(services, context, ids);
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** What contracts with clients, suppliers and companies are made from. */
export const contractTemplateRoutes = [
  route({
    method: 'get',
    path: LIST,
    summary: 'List the templates of contracts',
    needs: 'contracts:read',
    query: templatesQuery,
    answers: { 200: pageOf(contractTemplate) },
    handle: async ({ services, context, query }) => {
      const kinds = query.kind ?? toFilter(query).types;
      const read = (keyset: Keyset) => listTemplates(services, context, kinds, keyset);
      return reply(200, await page(query, read, templateView));
    },
  }),
  route({
    method: 'post',
    path: LIST,
    summary: 'Make a template, from which contracts are made',
    needs: 'contracts:write',
    errors: ['too_many_templates', 'not_found', ...draftRefusals],
    body: templateBody,
    answers: { 201: contractTemplate },
    handle: async ({ services, context, body }) => {
      const made = await addTemplate(services, context, body, sampleFor(context));
      return created(`/v1${LIST}/${made.id}`, templateView(made));
    },
  }),
  route({
    ...ofTemplate,
    method: 'get',
    path: ONE,
    summary: 'Read a template, also as a client would have it',
    needs: 'contracts:read',
    versioned: true,
    query: templateQuery,
    answers: { 200: templateInContext },
    handle: async ({ services, context, loaded, query: { start_date, ...named } }) => {
      const asked: Asked = { named: given(named), overrides: given({ start_date }), submit: false };
      if (Object.keys(asked.named).length === 0)
        return reply(200, { ...templateView(loaded), in_context: null });
      const parties = await partiesIn(services, context, loaded, [asked.named]);
      const [party] = parties.values();
      const error = refusedBeforehand(orderOf(loaded, asked, parties));
      const in_context = {
        fields: bodyOf(loaded, asked, party),
        refusal: error === null ? null : refusalView(error),
      };
      return reply(200, { ...templateView(loaded), in_context });
    },
  }),
  route({
    ...ofTemplate,
    method: 'patch',
    path: ONE,
    summary: 'Change a template; contracts that were made from it stay as they are',
    needs: 'contracts:write',
    versioned: true,
    errors: ['no_change', ...draftRefusals],
    body: templateChangeBody,
    answers: { 200: contractTemplate },
    handle: async ({ services, context, loaded, body }) => {
      const wanted = given(body);
      return reply(
        200,
        templateView(await changeTemplate(services, context, loaded, wanted, sampleFor(context))),
      );
    },
  }),
  route({
    method: 'delete',
    path: ONE,
    summary: 'Delete a template; contracts that were made from it go on',
    needs: 'contracts:write',
    versioned: true,
    params,
    answers: { 200: deletedTemplate },
    handle: async ({ services, context, params: { contractTemplateId: id } }) => {
      await deleteTemplate(services, context, id);
      return reply(200, { id, deleted: true as const });
    },
  }),
  route({
    ...ofTemplate,
    method: 'post',
    path: `${ONE}/apply`,
    summary: 'Make a contract from a template for each of up to 100 clients or other parties',
    needs: 'contracts:write',
    body: applyBody,
    answers: { 200: applied },
    handle: async ({ services, context, loaded, body: { client_ids, parties, overrides, submit } }) => {
      const named: Named[] = client_ids
        ? client_ids.map((client_id) => ({ client_id }))
        : parties!.map(given);
      const known = await partiesIn(services, context, loaded, named);
      const field = client_ids ? { field: 'client_ids' } : {};
      const orders = named.map((each) =>
        orderOf(loaded, { named: each, ...field, overrides: given(overrides), submit }, known),
      );
      return reply(200, appliedView(named, await applyTemplate(services, context, loaded, orders)));
    },
  }),
];
