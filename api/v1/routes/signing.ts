import { invalidField } from '../../../domain/shared/failures';
import { Router } from 'express';
import { contractOf } from '../../shared/access';
import { type Context } from '../../../queries/context';
import { contextOf } from '../../shared/middleware/authenticate';
import type { Services } from '../../shared/services';
import { adminOnly, workerOnly } from '../legacy';
import { invite, signContract, withReason } from '../schemas/lifecycle';
import { contractWire } from '../views/contract';

/** Signatures, invitations and declines: how a contract comes to be signed (spec 6.4). */
export function signingRoutes(services: Services): Router {
  const { gateway } = services;
  const router = Router();

  router.post('/contracts/:contractId/signatures', async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    const signature = signatureOf(context, signContract.parse(req.body ?? {}));
    const row = await gateway.contract(context, contract, { type: 'sign', actor: context.actor, signature });
    res.status(201).json(contractWire({ ...contract, ...row }));
  });

  router.post('/contracts/:contractId/invitations', adminOnly, async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    const { email = contract.workerEmail, message = null, locale } = invite.parse(req.body ?? {});
    const row = await gateway.contract(context, contract, {
      type: 'invite',
      actor: context.actor,
      email,
      message,
      locale,
    });
    res.status(201).json(contractWire({ ...contract, ...row }));
  });

  router.delete('/contracts/:contractId/invitations', adminOnly, async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    const row = await gateway.contract(context, contract, {
      type: 'withdrawInvitation',
      actor: context.actor,
    });
    res.json(contractWire({ ...contract, ...row }));
  });

  router.post('/contracts/:contractId/decline', workerOnly, async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    const { reason } = withReason.parse(req.body ?? {});
    const row = await gateway.contract(context, contract, {
      type: 'decline',
      actor: context.actor,
      reason: reason ?? null,
    });
    res.json(contractWire({ ...contract, ...row }));
  });

  return router;
}

interface SignBody {
  signature?: string | undefined;
  client_signature?: string | undefined;
  worker_signature?: string | undefined;
}

/** The party is the token's; a field that names the other party is a mistake worth telling. */
export function signatureOf({ token }: Context, body: SignBody): string {
  const own = token.scope === 'admin' ? 'client_signature' : 'worker_signature';
  const other = token.scope === 'admin' ? 'worker_signature' : 'client_signature';
  if (body[other] !== undefined) {
    throw invalidField(
      other,
      'wrong_party',
      `does not go with a token of scope ${token.scope}; send ${own} or signature`,
    );
  }
  return body[own] ?? body.signature ?? '';
}
