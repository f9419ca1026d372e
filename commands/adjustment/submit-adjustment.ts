import type { Adjustment, AdjustmentType, Attachment } from '../../domain/adjustment/adjustment';
import type { Contract } from '../../domain/contract/contract';
import type { CalendarDate } from '../../domain/shared/time';
import {
  afterCommand,
  findAdjustment,
  surroundingsOf,
  type AdjustmentInCycle,
} from '../../queries/adjustment/find-adjustment';
import type { Context } from '../../queries/context';
import { approvalFor, factsOf } from '../../queries/approval/approval-for';
import { wasDone } from '../../queries/was-done';
import type { Services } from '../services';
import { withFile, type NewFile } from '../with-file';
import { placeNewItem } from './place-new-item';

export interface ItemInput extends Pick<Adjustment, 'category' | 'description' | 'isAutoApproved'> {
  type: AdjustmentType;
  /** The amount in minor units, read as one of that currency; throws where it is none. */
  amountIn(currency: string): string;
}

export interface AdjustmentInput extends ItemInput {
  dateSubmitted?: CalendarDate | undefined;
  cycleId?: string | undefined;
  file?: NewFile | undefined;
}

/** Makes one item for an invoice of the contract (R1-05), in the currency of that. */
export async function submitAdjustment(
  services: Services,
  context: Context,
  contract: Contract,
  { file, dateSubmitted, cycleId, isAutoApproved, amountIn, ...item }: AdjustmentInput,
): Promise<AdjustmentInCycle> {
  const { actor, resourceId, scope } = context;
  if (await wasDone(services, context)) return findAdjustment(services, context, resourceId);
  const { cycle, ...placed } = await placeNewItem(services, context, contract, {
    dateSubmitted,
    cycleId,
    isRecurring: false,
  });
  const amount = amountIn(cycle.currency);
  const { currency } = cycle;
  const awaited = await approvalFor(services, context, contract, { kind: 'adjustment', amount, currency });
  const facts = isAutoApproved ? await factsOf(services, context, awaited) : undefined;
  const draft = {
    ...scope,
    ...item,
    ...placed,
    cycleId: cycle.id,
    locksAt: cycle.locksAt,
    id: resourceId,
    contractId: contract.id,
    amount,
    currency,
    ruleId: null,
    ...awaited,
  };
  const submit = (attachment: Attachment | null) =>
    services.orchestrator.send(context, 'adjustmentApproval', {
      row: null,
      command: { type: 'submit', actor, draft: { ...draft, attachment }, autoApprove: isAutoApproved, facts },
    });
  const committed = await (file ? withFile(services, file, submit) : submit(null));
  return afterCommand(services, context, surroundingsOf(contract, cycle), committed);
}
