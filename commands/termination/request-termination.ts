import { minimumTermEnds } from '../../domain/contract/clause-dates';
import type { Contract } from '../../domain/contract/contract';
import { earliestAfterNotice, endOfDay } from '../../domain/shared/calendar';
import type { Termination } from '../../domain/termination/termination';
import { todayIn, type Context } from '../../queries/context';
import type { Services } from '../services';
import { sendTermination } from './send-termination';

export type TerminationInput = Pick<
  Termination,
  'terminationType' | 'completionDate' | 'terminateNow' | 'message' | 'noticeOverrideReason'
>;

/** Ends the contract at once, or after its completion date, respecting the notice (R0-15 … R0-18). */
export function requestTermination(
  services: Services,
  context: Context,
  contract: Contract,
  input: TerminationInput,
): Promise<Termination> {
  const { actor, scope, resourceId } = context;
  const { timezone, notice, policies } = contract;
  const today = todayIn(context, timezone);
  const request = {
    ...scope,
    ...input,
    id: resourceId,
    contractId: contract.id,
    completesAt: endOfDay(input.completionDate, timezone),
    policies,
    today,
    earliestByNotice: earliestAfterNotice(today, notice),
    minimumTermEnds: minimumTermEnds(contract),
  };
  return sendTermination(services, context, contract, { type: 'request', actor, request });
}
