import { settleWork } from '../../../commands/work/settle-work';
import { readWorkSettings, type WorkSettings } from '../../../queries/work/read-work-settings';
import { reply, route } from '../../shared/route';
import { ofContract } from '../shared/contract-path';
import { workSettings, workSettingsBody } from './schemas';

const path = '/contracts/:contractId/work-settings';
const view = ({ autoApprove }: WorkSettings) => ({ auto_approve: autoApprove });

/** What a contract has settled about the work that is reported on it (R3-10). */
export const workSettingsRoutes = [
  route({
    ...ofContract,
    method: 'get',
    path,
    summary: 'Read whether what the worker reports is approved at once',
    needs: 'work:read',
    orWorker: true,
    answers: { 200: workSettings },
    handle: async ({ services, loaded: contract }) =>
      reply(200, view(await readWorkSettings(services, contract))),
  }),
  route({
    ...ofContract,
    method: 'patch',
    path,
    summary: 'Settle whether what the worker reports from now on is approved at once',
    needs: 'work:review',
    body: workSettingsBody,
    answers: { 200: workSettings },
    handle: async ({ services, context, loaded: contract, body }) =>
      reply(200, view(await settleWork(services, context, contract, { autoApprove: body.auto_approve }))),
  }),
];
