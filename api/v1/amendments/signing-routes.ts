import { declineAmendment } from '../../../commands/amendment/decline-amendment';
import { signAmendment } from '../../../commands/amendment/sign-amendment';
import { withdrawAmendment } from '../../../commands/amendment/withdraw-amendment';
import { reply, route } from '../../shared/route';
import { reasonBody, signatureBody, signatureOf } from '../shared/bodies';
import { amendmentsPath, ofAmendment } from './path';
import { amendment as schema } from './schemas';
import { amendmentView } from './views';
import { proposalRefusals } from './refusals';

const one = `${amendmentsPath}/:amendmentId`;

export const amendmentSigningRoutes = [
  route({
    ...ofAmendment,
    method: 'post',
    path: `${one}/signatures`,
    versioned: true,
    summary: 'Sign an amendment, as the party the token stands for',
    errors: [
      ...proposalRefusals,
      'already_signed',
      'sign_order',
      'amendment_expired',
      'amendment_final',
      'not_pending',
    ],
    needs: 'contracts:sign',
    orWorker: true,
    body: signatureBody,
    answers: { 201: schema },
    handle: async ({ services, context, loaded: { contract, amendment }, body }) => {
      const signature = signatureOf(context, body);
      const signed = await signAmendment(services, context, contract, amendment, signature);
      return reply(201, amendmentView(signed, contract));
    },
  }),
  route({
    ...ofAmendment,
    method: 'post',
    path: `${one}/decline`,
    versioned: true,
    summary: 'Decline an amendment',
    errors: ['amendment_expired', 'amendment_final', 'not_pending', 'contract_ended', 'contract_not_active'],
    needs: 'worker',
    body: reasonBody,
    answers: { 200: schema },
    handle: async ({ services, context, loaded, body: { reason = null } }) =>
      reply(
        200,
        amendmentView(await declineAmendment(services, context, loaded.amendment, reason), loaded.contract),
      ),
  }),
  route({
    ...ofAmendment,
    method: 'post',
    path: `${one}/withdrawals`,
    versioned: true,
    summary: 'Take back an amendment that both have signed, before its day; it takes both parties',
    errors: [
      'withdrawal_proposed',
      'amendment_expired',
      'amendment_final',
      'not_pending',
      'contract_ended',
      'contract_not_active',
    ],
    needs: 'amendments:write',
    orWorker: true,
    body: reasonBody,
    answers: { 201: schema },
    handle: async ({ services, context, loaded: { contract, amendment }, body: { reason = null } }) => {
      const withdrawn = await withdrawAmendment(services, context, amendment, { reason, fromSigned: true });
      return reply(201, amendmentView(withdrawn, contract));
    },
  }),
  route({
    ...ofAmendment,
    method: 'delete',
    path: one,
    versioned: true,
    summary: 'Withdraw an amendment that is not fully signed',
    errors: ['amendment_expired', 'amendment_final', 'not_pending', 'contract_ended', 'contract_not_active'],
    needs: 'amendments:write',
    body: reasonBody,
    answers: { 200: schema },
    handle: async ({ services, context, loaded, body: { reason = null } }) =>
      reply(
        200,
        amendmentView(
          await withdrawAmendment(services, context, loaded.amendment, { reason }),
          loaded.contract,
        ),
      ),
  }),
];
