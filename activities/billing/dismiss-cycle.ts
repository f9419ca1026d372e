import { dismissedEvent } from '../../domain/billing/exception';
import { refuseDismissal } from '../../domain/billing/dismissal';
import type { Cycle } from '../../domain/billing/cycle';
import type { Contract } from '../../domain/contract/contract';
import { RefusedError, type Refusal } from '../../domain/shared/errors';
import { notFound } from '../../domain/shared/failures';
import { reapplyItems } from '../../store/adjustment/adjustments-bulk';
import { readItems } from '../../store/billing/billing';
import { moveRebilledPay, readRebilledPay } from '../../store/billing/rebilled-pay';
import { dismissException, getCycle, lockCycle, nextUnlockedCycle } from '../../store/billing/cycles';
import { lockContract } from '../../store/contract/contracts';
import type { Database, Transaction } from '../../store/db/database';
import { appendToMany } from '../../store/event/events-bulk';
import type { DismissRequest, Wake } from '../../workflows/messages';
import { billingWakes } from '../support/billing-wakes';
import { followLocks } from './follow-locks';
import { wakesOfBilling } from './plan-cycles';

interface Dependencies {
  db: Database;
  wakeWorkflows(wakes: Wake[]): Promise<void>;
}

/**
 * Gives an exception up: its base pay is waived, what was approved for it goes to the next invoice, and so does base pay
 * that it was to bill again, unless no later invoice can. Answers why not. A second run finds it dismissed and
 * changes nothing.
 */
export function createDismissCycle({ db, wakeWorkflows }: Dependencies) {
  return async function dismissCycle(request: DismissRequest): Promise<Refusal | null> {
    try {
      await wakeWorkflows(await db.transaction((trx) => dismiss(trx, request)));
      return null;
    } catch (error) {
      if (error instanceof RefusedError) return error.refusal;
      throw error;
    }
  };
}

async function dismiss(trx: Transaction, request: DismissRequest): Promise<Wake[]> {
  const { scope, cycleId, reason, actor, at, commandId } = request;
  const found = await getCycle(trx, scope, cycleId);
  const contract = found && (await lockContract(trx, scope, found.contractId));
  const cycle = contract && (await lockCycle(trx, scope, cycleId));
  if (!contract || !cycle) throw notFound('billing exception');
  // The first run may have been cut off before it told anybody.
  if (cycle.status === 'dismissed') return wakesOfBilling(trx, contract);
  const heir = await heirOf(trx, contract, cycle, at);
  await dismissException(trx, scope, cycleId);
  if (heir) {
    await reapplyItems(trx, cycleId, heir.id);
    await moveRebilledPay(trx, cycleId, heir.id, contract.terms.currency);
  }
  const event = dismissedEvent(cycle, reason, heir?.id ?? null);
  await appendToMany(trx, scope, [{ contractId: contract.id, events: [event] }], { actor, at, commandId });
  if (!heir) return [];
  return [...(await followLocks(trx, contract, at)), ...(await billingWakes(trx, scope, [heir]))];
}

/** The cycle that bills its items instead; null when it has none. */
async function heirOf(trx: Transaction, contract: Contract, cycle: Cycle, at: string): Promise<Cycle | null> {
  const items = (await readItems(trx, [cycle.id])).get(cycle.id) ?? [];
  const rebilled = (await readRebilledPay(trx, [cycle.id])).get(cycle.id) ?? [];
  const heir =
    items.length + rebilled.length > 0
      ? await nextUnlockedCycle(trx, contract, {
          ...{ from: cycle.startsOn, at, currency: contract.terms.currency },
        })
      : undefined;
  const refusal = refuseDismissal(cycle, items, contract, heir !== undefined);
  if (refusal) throw new RefusedError(refusal);
  return heir ?? null;
}
