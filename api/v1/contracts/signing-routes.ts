import { declineContract } from '../../../commands/contract/decline-contract';
import { inviteWorker } from '../../../commands/contract/invite-worker';
import { signContract } from '../../../commands/contract/sign-contract';
import { signByHand } from '../../../commands/contract/sign-by-hand';
import { withdrawInvitation } from '../../../commands/contract/withdraw-invitation';
import { reply, route } from '../../shared/route';
import { reasonBody, signatureBody, signatureOf } from '../shared/bodies';
import { ofContract } from '../shared/contract-path';
import { given } from '../shared/given';
import { invitationBody, paperBody } from './requests';
import { contract } from './schemas';
import { contractView } from './views';

const path = '/contracts/:contractId';

/** Why it cannot take the place of the contract that it renews. */
const startRefusals = ['renewal_exists', 'renewal_overlaps'] as const;

/** Signatures, invitations and declines: how a contract comes to be signed (spec 6.4). */
export const signingRoutes = [
  route({
    ...ofContract,
    method: 'post',
    path: `${path}/signatures`,
    versioned: true,
    summary: 'Sign a contract, as the party the token stands for',
    errors: [
      'already_signed',
      'sign_order',
      'contract_not_submitted',
      'invitation_expired',
      'invitation_withdrawn',
      'contract_ended',
      'contract_not_active',
      ...startRefusals,
    ],
    needs: 'contracts:sign',
    orWorker: true,
    body: signatureBody,
    answers: { 201: contract },
    handle: async ({ services, context, loaded, body }) => {
      const signed = await signContract(services, context, loaded, signatureOf(context, body));
      return reply(201, contractView(signed));
    },
  }),
  route({
    ...ofContract,
    method: 'post',
    path: `${path}/paper-signatures`,
    versioned: true,
    summary: 'Record that a contract was signed by hand, for both sides; not of people who work',
    errors: [
      'not_signed_by_hand',
      'contract_ended',
      'contract_not_active',
      'already_signed',
      'sign_order',
      ...startRefusals,
    ],
    needs: 'contracts:sign',
    body: paperBody,
    answers: { 201: contract },
    handle: async ({ services, context, loaded, body }) => {
      const { client_signature: client, worker_signature: worker, signed_on: signedOn } = body;
      const signed = await signByHand(services, context, loaded, { client, worker, signedOn });
      return reply(201, contractView(signed));
    },
  }),
  route({
    ...ofContract,
    method: 'post',
    path: `${path}/invitations`,
    versioned: true,
    summary: 'Invite the worker to sign, for the first time or again',
    errors: ['invite_before_client_signature', 'already_signed', 'contract_ended', 'contract_not_active'],
    needs: 'contracts:write',
    body: invitationBody,
    answers: { 201: contract },
    handle: async ({ services, context, loaded, body: { email, message = null, locale } }) => {
      const invitation = { ...given({ email, locale }), message };
      return reply(201, contractView(await inviteWorker(services, context, loaded, invitation)));
    },
  }),
  route({
    ...ofContract,
    method: 'delete',
    path: `${path}/invitations`,
    versioned: true,
    summary: 'Withdraw the open invitation',
    errors: ['no_open_invitation', 'contract_ended', 'contract_not_active'],
    needs: 'contracts:write',
    answers: { 200: contract },
    handle: async ({ services, context, loaded }) =>
      reply(200, contractView(await withdrawInvitation(services, context, loaded))),
  }),
  route({
    ...ofContract,
    method: 'post',
    path: `${path}/decline`,
    versioned: true,
    summary: 'Decline to sign a contract',
    errors: ['not_pending', 'contract_ended', 'contract_not_active'],
    needs: 'worker',
    body: reasonBody,
    answers: { 200: contract },
    handle: async ({ services, context, loaded, body: { reason = null } }) =>
      reply(200, contractView(await declineContract(services, context, loaded, reason))),
  }),
];
