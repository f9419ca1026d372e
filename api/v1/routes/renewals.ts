import { invalidField } from '../../../domain/shared/failures';
import { Router } from 'express';
import { addDays, daysBetween, endOfDay, startOfDay } from '../../../domain/shared/calendar';
import type { ContractDraft } from '../../../domain/contract/commands';
import { isInForce } from '../../../domain/contract/contract';
import { RefusedError } from '../../../domain/shared/errors';
import type { CalendarDate } from '../../../domain/shared/time';
import type { ContractView } from '../../../store/contract/contracts';
import { policiesOf } from '../../../store/environment/environments';
import { contractOf } from '../../shared/access';
import { type Context } from '../../../queries/context';
import { contextOf } from '../../shared/middleware/authenticate';
import type { Services } from '../../shared/services';
import { adminOnly } from '../legacy';
import { renewContract } from '../schemas/lifecycle';
import { contractWire } from '../views/contract';

/** A successor contract, signed like any other; when it becomes active its predecessor is renewed (R4-04). */
export function renewalRoutes(services: Services): Router {
  const router = Router();

  router.post('/contracts/:contractId/renewals', adminOnly, async (req, res) => {
    const context = contextOf(res);
    const predecessor = await contractOf(services, context, req);
    const { submit = false, ...wanted } = renewContract.parse(req.body ?? {});
    if (!isInForce(predecessor)) {
      throw new RefusedError({
        code: 'contract_not_active',
        message: `The contract is ${predecessor.status}. Only a contract in force is renewed; create a new one instead.`,
      });
    }
    const draft = successorOf(predecessor, context, wanted);
    const { actor } = context;
    const row = await services.gateway.contract(context, null, { type: 'create', actor, draft, submit });
    res
      .status(201)
      .location(`/v1/contracts/${row.id}`)
      .json(contractWire({ ...predecessor, ...row }));
  });

  return router;
}

interface Wanted {
  start_date?: CalendarDate | undefined;
  end_date?: CalendarDate | null | undefined;
  title?: string | undefined;
}

function successorOf(predecessor: ContractView, context: Context, wanted: Wanted): ContractDraft {
  const { startDate: oldStart, endDate: oldEnd, timezone } = predecessor;
  const startDate = wanted.start_date ?? (oldEnd ? addDays(oldEnd, 1) : undefined);
  if (!startDate) {
    throw invalidField(
      'start_date',
      'required',
      'is required: the contract has no end date that a successor could follow',
    );
  }
  const sameTerm = oldEnd ? addDays(startDate, daysBetween(oldStart, oldEnd)) : null;
  const endDate = wanted.end_date === undefined ? sameTerm : wanted.end_date;
  const { kind, engagement, workerId, groupId, firstSigner, notice, terms, lockOffsetHours, attributes } =
    predecessor;
  return {
    ...context.scope,
    id: context.resourceId,
    number: null,
    externalId: null,
    title: wanted.title ?? predecessor.title,
    ...{
      kind,
      engagement,
      workerId,
      groupId,
      firstSigner,
      notice,
      terms,
      lockOffsetHours,
      attributes,
      timezone,
    },
    startDate,
    endDate,
    startsAt: startOfDay(startDate, timezone),
    endsAt: endDate ? endOfDay(endDate, timezone) : null,
    previousContractId: predecessor.id,
    policies: policiesOf(context.environment),
  };
}
