import type { Amendment } from '../../domain/amendment/amendment';
import type { Contract } from '../../domain/contract/contract';
import { todayIn, type Context } from '../../queries/context';
import type { Services } from '../services';

/** Signs for the party that the caller stands for; the new terms apply at once when their date has begun (A0-3). */
export function signAmendment(
  { orchestrator }: Services,
  context: Context,
  { timezone }: Pick<Contract, 'timezone'>,
  row: Amendment,
  signature: string,
): Promise<Amendment> {
  const { actor } = context;
  const command = { type: 'sign', actor, signature, today: todayIn(context, timezone) } as const;
  return orchestrator.send(context, 'amendmentSigning', { row, command });
}
