import type { Request } from 'express';
import { endOfDay } from '../../domain/shared/calendar';
import type { AdjustmentDraft } from '../../domain/adjustment/adjustment';
import { guardSubmission } from '../../domain/adjustment/guard';
import { RefusedError } from '../../domain/shared/errors';
import type { RuleDraft } from '../../domain/recurring/recurring';
import { getAdjustment, type AdjustmentView } from '../../store/adjustment/adjustments';
import { getContract, type ContractView } from '../../store/contract/contracts';
import { cycleOfDay, getCycle, type Cycle } from '../../store/billing/cycles';
import { policiesOf } from '../../store/environment/environments';
import { getRule } from '../../store/recurring/recurring';
import { idParam, refuseForeign } from '../shared/access';
import { todayIn, type Context } from '../../queries/context';
import { ApiError } from '../shared/errors';
import { notFound, invalidField } from '../../domain/shared/failures';
import { checkCurrency, toMinor, type SubmitInput } from './schemas/adjustment';
import type { Services } from '../shared/services';

/** The adjustment of the path: 404 when it is not in the token's environment, 403 when it is another worker's. */
export async function adjustmentOf(
  { db }: Services,
  context: Context,
  req: Request,
): Promise<AdjustmentView> {
  const adjustment = await getAdjustment(db, context.scope, idParam(req, 'adjustmentId', 'adjustment'));
  if (!adjustment) throw notFound('adjustment');
  refuseForeign(context, adjustment.workerId);
  return adjustment;
}

/** Whether the cycle that was to bill it is an exception; checked again when the review is recorded. */
export async function isSetAside(
  { db }: Services,
  { scope }: Context,
  { appliedCycleId, cycleId }: AdjustmentView,
): Promise<boolean> {
  return (await getCycle(db, scope, appliedCycleId ?? cycleId))?.status === 'exception';
}

export async function contractNamed({ db }: Services, context: Context, id: string): Promise<ContractView> {
  const contract = await getContract(db, context.scope, id);
  if (!contract) throw notFound('contract');
  refuseForeign(context, contract.workerId);
  return contract;
}

export async function ruleOf({ db }: Services, { scope }: Context, id: string) {
  const rule = await getRule(db, scope, id);
  if (!rule) throw notFound('recurring adjustment');
  return rule;
}

/** The item that the request asks for, in the cycle that it names or that today lies in (D-9). */
export async function toDraft(
  services: Services,
  context: Context,
  contract: ContractView,
  body: SubmitInput,
): Promise<AdjustmentDraft> {
  const { currency } = contract.terms;
  checkCurrency(body.currency, currency);
  const dateSubmitted = body.date_submitted ?? todayIn(context, contract.timezone);
  const refusal = guardSubmission({ dateSubmitted }, contract);
  if (refusal) throw new RefusedError(refusal);
  const cycle = await cycleFor(services, context, contract, body.cycle_id);
  return {
    ...context.scope,
    id: context.resourceId,
    contractId: contract.id,
    type: body.type,
    category: body.category ?? null,
    amount: toMinor(body.amount, currency),
    currency,
    description: body.description ?? '',
    dateSubmitted,
    cycleId: cycle.id,
    locksAt: cycle.locksAt,
    ruleId: null,
    attachment: null,
    policies: policiesOf(context.environment),
  };
}

export async function toRuleDraft(
  services: Services,
  context: Context,
  contract: ContractView,
  body: SubmitInput,
): Promise<RuleDraft> {
  for (const field of ['cycle_id', 'date_submitted'] as const) {
    if (body[field] !== undefined)
      throw invalidField(
        field,
        'recurring',
        'does not go with recurring=true: the first one is in the current cycle',
      );
  }
  const { id, type, category, amount, currency, description, cycleId, policies } = await toDraft(
    services,
    context,
    contract,
    body,
  );
  return {
    ...context.scope,
    id,
    contractId: contract.id,
    ...{ type, category, amount, currency, description, policies },
    isAutoApproved: body.is_auto_approved ?? false,
    firstCycleId: cycleId,
    endDate: body.end_date ?? null,
    endsAt: body.end_date ? endOfDay(body.end_date, contract.timezone) : null,
    maxCount: body.count ?? null,
  };
}

async function cycleFor(
  { db }: Services,
  context: Context,
  contract: ContractView,
  wanted: string | undefined,
): Promise<Pick<Cycle, 'id' | 'locksAt'>> {
  const { scope } = context;
  const cycle = wanted
    ? await getCycle(db, scope, wanted)
    : await cycleOfDay(db, scope, contract.id, todayIn(context, contract.timezone));
  if (cycle?.contractId === contract.id) return cycle;
  if (wanted) throw invalidField('cycle_id', 'unknown', 'is not a cycle of this contract; see GET …/cycles');
  throw new ApiError(
    503,
    'billing_behind',
    'The current cycle has not been opened yet. Send the request again in a moment.',
    undefined,
    { 'Retry-After': '2' },
  );
}
