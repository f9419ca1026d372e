import { buyAhead, enterUse, takeBack } from '../../../commands/prepay/move-prepay';
import type { Contract } from '../../../domain/contract/contract';
import type { PrepayUnit } from '../../../domain/prepay/terms';
import { minorUnits } from '../../../domain/shared/minor-units';
import { findEntry, findPrepay, listEntries } from '../../../queries/prepay/find-prepay';
import { page } from '../../shared/pagination';
import { created, pathId, reply, route, type Loading } from '../../shared/route';
import type { Services } from '../../shared/services';
import { ofItsContract } from '../contracts/related';
import { ofItsCycle } from '../cycles/related';
import { ofItsInvoice } from '../invoices/related';
import { pageOf } from '../shared/answers';
import { contractPath, loadContract, ofContract } from '../shared/contract-path';
import { toFilter } from '../shared/list-filter';
import { hundredths } from '../shared/prepay-terms';
import { consumptionBody, entriesQuery, entry, prepay, purchaseBody, reversalQuery } from './schemas';
import { entryViewIn, prepayView } from './views';

const path = '/contracts/:contractId/prepay';
const relations = { contract: ofItsContract, cycle: ofItsCycle, invoice: ofItsInvoice };

const ofOne = {
  path: `${path}/entries/:entryId`,
  params: { ...contractPath, entryId: pathId('entry of the pre-pay') },
  load: async (request: Loading<{ contractId: string; entryId: string }>) => {
    const { services, context, params } = request;
    const contract = await loadContract(request);
    return { contract, entry: await findEntry(services, context, contract, { id: params.entryId }) };
  },
};

/** What is paid for ahead: how it stands, its ledger, and what moves it (R4-15, spec 6.15). */
export const prepayRoutes = [
  route({
    ...ofContract,
    method: 'get',
    path,
    summary: 'Read how the pre-pay of a contract stands',
    needs: 'prepay:read',
    answers: { 200: prepay },
    expand: { contract: ofItsContract },
    handle: async ({ services, loaded }) => reply(200, prepayView(await findPrepay(services, loaded))),
  }),
  route({
    ...ofContract,
    method: 'get',
    path: `${path}/entries`,
    summary: 'List what has moved the pre-pay of a contract',
    needs: 'prepay:read',
    query: entriesQuery,
    answers: { 200: pageOf(entry) },
    expand: relations,
    handle: async ({ services, context, loaded: contract, query }) => {
      const filter = {
        ...toFilter(query),
        ...{ billingDate: query.billing_date, isReady: query.ready_for_invoicing ?? false },
      };
      const view = entryViewIn(await unitOf(services, contract));
      return reply(
        200,
        await page(query, (keyset) => listEntries(services, context, contract, filter, keyset), view),
      );
    },
  }),
  route({
    ...ofContract,
    method: 'post',
    path: `${path}/entries`,
    summary: 'Buy hours or money ahead',
    errors: [
      ...(['prepay_not_supported', 'quantity_out_of_range', 'too_many_lots', 'expired_already'] as const),
      ...(['contract_ended', 'contract_not_active'] as const),
    ],
    needs: 'prepay:write',
    body: purchaseBody,
    answers: { 201: entry },
    handle: async ({ services, context, loaded: contract, body }) => {
      const { currency } = contract.terms;
      const made = await buyAhead(services, context, contract, {
        hours: body.hours === undefined ? '0' : hundredths('hours', body.hours),
        amount: minorUnits('amount', body.amount, currency),
        expiresOn: body.expires_on,
        isInvoiced: body.is_invoiced,
        billingDate: body.billing_date,
        description: body.description,
      });
      return created(pathOf(contract, made.id), entryViewIn(await unitOf(services, contract))(made));
    },
  }),
  route({
    ...ofContract,
    method: 'post',
    path: `${path}/consumptions`,
    summary: 'Enter what was used of what is paid for ahead',
    errors: [
      ...(['prepay_not_supported', 'quantity_out_of_range', 'date_in_future'] as const),
      ...(['contract_ended', 'contract_not_active'] as const),
    ],
    needs: 'prepay:use',
    body: consumptionBody,
    answers: { 201: entry },
    handle: async ({ services, context, loaded: contract, body }) => {
      const { currency } = contract.terms;
      const made = await enterUse(services, context, contract, {
        hours: body.hours === undefined ? '0' : hundredths('hours', body.hours),
        amount: body.amount === undefined ? '0' : minorUnits('amount', body.amount, currency),
        usedOn: body.used_on,
        description: body.description,
      });
      return created(pathOf(contract, made.id), entryViewIn(await unitOf(services, contract))(made));
    },
  }),
  route({
    ...ofOne,
    method: 'get',
    summary: 'Read an entry of a pre-pay',
    needs: 'prepay:read',
    answers: { 200: entry },
    expand: relations,
    handle: async ({ services, loaded }) =>
      reply(200, entryViewIn(await unitOf(services, loaded.contract))(loaded.entry)),
  }),
  route({
    ...ofOne,
    method: 'delete',
    summary: 'Take an entry of a pre-pay back, by one that moves the other way',
    errors: [
      ...(['entry_used', 'entry_final', 'already_reversed'] as const),
      ...(['prepay_not_supported', 'contract_ended', 'contract_not_active'] as const),
    ],
    needs: 'prepay:write',
    query: reversalQuery,
    answers: { 200: entry },
    handle: async ({ services, context, loaded: { contract, entry: of }, query: { reason = null } }) => {
      const made = await takeBack(services, context, contract, of, reason);
      return reply(200, entryViewIn(await unitOf(services, contract))(made));
    },
  }),
];

const pathOf = ({ id }: Contract, entryId: string) => `/v1/contracts/${id}/prepay/entries/${entryId}`;

async function unitOf(services: Services, contract: Contract): Promise<PrepayUnit> {
  return (await findPrepay(services, contract)).account.unit;
}
