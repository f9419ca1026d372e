import { Router } from 'express';
import { startOfDay } from '../../../domain/shared/calendar';
import type { AmendmentProposal } from '../../../domain/amendment/amendment';
import { changedFields, mergeTerms } from '../../../domain/contract/terms';
import { RefusedError } from '../../../domain/shared/errors';
import { listAmendments } from '../../../store/amendment/amendments';
import type { ContractView } from '../../../store/contract/contracts';
import { policiesOf } from '../../../store/environment/environments';
import { amendmentOf, contractOf } from '../../shared/access';
import { todayIn, type Context } from '../../../queries/context';
import { contextOf } from '../../shared/middleware/authenticate';
import type { Services } from '../../shared/services';
import { adminOnly, workerOnly } from '../legacy';
import { page } from '../../shared/pagination';
import { listAmendmentsQuery, proposeAmendment, signContract, withReason } from '../schemas/lifecycle';
import { checkSettings, toTerms } from '../schemas/terms';
import { amendmentWire, diffWire } from '../views/amendment';
import { signatureOf } from './signing';

const LIST = '/contracts/:contractId/amendments';
const ONE = `${LIST}/:amendmentId`;

export function amendmentRoutes(services: Services): Router {
  const { db, gateway } = services;
  const router = Router();

  router.get(LIST, async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    const query = listAmendmentsQuery.parse(req.query);
    const read = (keyset: { before: string | null; limit: number }) =>
      listAmendments(db, context.scope, contract.id, { statuses: query.status }, keyset);
    res.json(await page(query, read, amendmentWire));
  });

  router.post(LIST, adminOnly, async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    const proposal = toProposal(context, contract, req.body);
    const amendment = await gateway.amendment(context, null, {
      type: 'propose',
      actor: context.actor,
      proposal,
    });
    res
      .status(201)
      .location(`/v1/contracts/${contract.id}/amendments/${amendment.id}`)
      .json(amendmentWire(amendment));
  });

  /** What a proposal would change, without making it. */
  router.post(`${LIST}/preview`, adminOnly, async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    res.json(
      diffWire(
        toProposal(context, contract, req.body),
        contract,
        context.now,
        todayIn(context, contract.timezone),
      ),
    );
  });

  router.get(ONE, async (req, res) => {
    const context = contextOf(res);
    res.json(
      amendmentWire(await amendmentOf(services, context, req, await contractOf(services, context, req))),
    );
  });

  router.get(`${ONE}/diff`, async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    const amendment = await amendmentOf(services, context, req, contract);
    res.json({
      amendment_id: amendment.id,
      ...diffWire(amendment, contract, context.now, todayIn(context, contract.timezone)),
    });
  });

  router.post(`${ONE}/signatures`, async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    const amendment = await amendmentOf(services, context, req, contract);
    const signature = signatureOf(context, signContract.parse(req.body ?? {}));
    const today = todayIn(context, contract.timezone);
    const signed = await gateway.amendment(context, amendment, {
      type: 'sign',
      actor: context.actor,
      signature,
      today,
    });
    res.status(201).json(amendmentWire(signed));
  });

  router.post(`${ONE}/decline`, workerOnly, async (req, res) => {
    const context = contextOf(res);
    const amendment = await amendmentOf(services, context, req, await contractOf(services, context, req));
    const { reason = null } = withReason.parse(req.body ?? {});
    res.json(
      amendmentWire(
        await gateway.amendment(context, amendment, { type: 'decline', actor: context.actor, reason }),
      ),
    );
  });

  router.delete(ONE, adminOnly, async (req, res) => {
    const context = contextOf(res);
    const amendment = await amendmentOf(services, context, req, await contractOf(services, context, req));
    const { reason = null } = withReason.parse(req.body ?? {});
    res.json(
      amendmentWire(
        await gateway.amendment(context, amendment, { type: 'withdraw', actor: context.actor, reason }),
      ),
    );
  });

  return router;
}

/** Old and new value of each field that the request really changes, with the effective date as an instant. */
function toProposal(context: Context, contract: ContractView, body: unknown): AmendmentProposal {
  const { effective_date: effectiveDate, message, ...fields } = proposeAmendment.parse(body);
  const wanted = toTerms(fields, contract.terms.currency);
  const merged = mergeTerms(contract, wanted);
  if ('refusal' in merged) throw new RefusedError(merged.refusal);
  checkSettings(merged.terms, wanted);
  const changed = changedFields(contract.terms, wanted);
  if (changed.length === 0) {
    throw new RefusedError({
      code: 'no_change',
      message: 'Every field has the value it has already. Send only fields that change.',
    });
  }
  return {
    ...context.scope,
    id: context.resourceId,
    contractId: contract.id,
    changes: changed.map((field) => ({ field, old: contract.terms[field], new: merged.terms[field] })),
    currency: { old: contract.terms.currency, new: merged.terms.currency },
    effectiveDate,
    effectiveAt: startOfDay(effectiveDate, contract.timezone),
    message: message ?? null,
    policies: policiesOf(context.environment),
  };
}
