import type { Contract } from '../../domain/contract/contract';
import type { PrepayOrder } from '../../domain/prepay/account';
import type { ConsumptionDraft, PurchaseDraft } from '../../domain/prepay/entry';
import type { CalendarDate } from '../../domain/shared/time';
import { todayIn, type Context } from '../../queries/context';
import { findEntry, type EntryView } from '../../queries/prepay/find-prepay';
import { readAccount } from '../../store/prepay/accounts';
import type { Services } from '../services';

/** Buys hours or money ahead. */
export async function buyAhead(
  services: Services,
  context: Context,
  contract: Contract,
  purchase: Omit<PurchaseDraft, 'id'>,
): Promise<EntryView> {
  const draft = { ...purchase, id: context.resourceId };
  await send(services, context, contract, { type: 'purchase', draft });
  return findEntry(services, context, contract, { id: draft.id });
}

export interface ConsumptionInput extends Omit<ConsumptionDraft, 'id' | 'usedOn'> {
  /** Left out: today. */
  usedOn: CalendarDate | undefined;
}

/** Enters what was used. */
export async function enterUse(
  services: Services,
  context: Context,
  contract: Contract,
  { usedOn = todayIn(context, contract.timezone), ...used }: ConsumptionInput,
): Promise<EntryView> {
  const draft = { ...used, usedOn, id: context.resourceId };
  await send(services, context, contract, { type: 'consume', draft });
  return findEntry(services, context, contract, { id: draft.id });
}

/** Takes an entry back; answers the one that does. */
export async function takeBack(
  services: Services,
  context: Context,
  contract: Contract,
  { id: entryId }: EntryView,
  reason: string | null,
): Promise<EntryView> {
  await send(services, context, contract, { type: 'reverse', entryId, id: context.resourceId, reason });
  return findEntry(services, context, contract, { key: `reversal/${entryId}` });
}

async function send(
  { db, orchestrator }: Services,
  context: Context,
  contract: Contract,
  order: PrepayOrder,
): Promise<void> {
  const reread = () => readAccount(db, contract);
  const command = { ...order, actor: context.actor };
  await orchestrator.send(context, 'prepay', {
    ...{ row: (await reread()) ?? null, command, key: contract.id, reread },
  });
}
