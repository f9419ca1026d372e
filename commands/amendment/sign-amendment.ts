import type { Amendment } from '../../domain/amendment/amendment';
import type { Contract } from '../../domain/contract/contract';
import { findFirstDay } from '../../queries/amendment/first-day';
import { todayIn, type Context } from '../../queries/context';
import type { Services } from '../services';

/** Signs for the party that the caller stands for; the new terms apply at once when their date has begun (A0-3). */
export async function signAmendment(
  services: Services,
  context: Context,
  contract: Contract,
  row: Amendment,
  signature: string,
): Promise<Amendment> {
  const { actor } = context;
  const firstDay = await findFirstDay(services, context, contract, row);
  const today = todayIn(context, contract.timezone);
  const command = { type: 'sign', actor, signature, today, ...(firstDay ? { firstDay } : {}) } as const;
  return services.orchestrator.send(context, 'amendmentSigning', { row, command });
}
