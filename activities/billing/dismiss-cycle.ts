import { dismissedEvent } from '../../domain/billing/exception';
import type { PaidCycle } from '../../domain/billing/currency';
import { goesOn, refuseDismissal, type Handed } from '../../domain/billing/dismissal';
import type { Cycle } from '../../domain/billing/cycle';
import type { Contract } from '../../domain/contract/contract';
import { isAgreement } from '../../domain/contract/kinds';
import { RefusedError, type Refusal } from '../../domain/shared/errors';
import { notFound } from '../../domain/shared/failures';
import type { Instant } from '../../domain/shared/time';
import { reapplyItems } from '../../store/adjustment/adjustments-bulk';
import { readItems } from '../../store/billing/billing';
import { moveRebilledPay, readRebilledPay } from '../../store/billing/rebilled-pay';
import { dismissException, getCycle, lockCycle, nextUnlockedCycle } from '../../store/billing/cycles';
import { lockContract } from '../../store/contract/contracts';
import type { Database, Transaction } from '../../store/db/database';
import { appendToMany } from '../../store/event/events-bulk';
import type { DismissRequest, Wake } from '../../workflows/messages';
import { billingWakes } from '../support/billing-wakes';
import { giveUpPayments } from '../contract/give-up-payments';
import { followLocks } from './follow-locks';
import { wakesOfBilling } from './plan-cycles';

interface Dependencies {
  db: Database;
  wakeWorkflows(wakes: Wake[]): Promise<void>;
}

/**
 * Gives an exception up: its base pay is waived, what was approved for it goes to the next invoice in its currency, and
 * so does base pay that it was to bill again, unless that is waived as well. Answers why not. A second run finds it dismissed and
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
  const handed = await handedOf(trx, request);
  const later = await laterCycles(trx, contract, cycle, {
    currencies: goesOn(handed).map(({ currency }) => currency),
    at,
  });
  const refusal = refuseDismissal(cycle, handed, later);
  if (refusal) throw new RefusedError(refusal);
  const heirs = later.filter(({ currency }) => goesOn(handed).some((each) => each.currency === currency));
  await dismissException(trx, scope, cycleId);
  for (const { id, currency } of heirs) {
    await reapplyItems(trx, cycleId, { id, currency });
    await moveRebilledPay(trx, cycleId, { id, currency }, handed.waived);
  }
  const fate = { itemsGoTo: heirs.map(({ id }) => id), waived: handed.waived };
  const event = dismissedEvent(cycle, reason, fate);
  const payments = await paymentsOf(trx, contract, cycle, at);
  const drafts = [{ contractId: contract.id, events: [event, ...payments.events] }];
  await appendToMany(trx, scope, drafts, { actor, at, commandId });
  if (heirs.length === 0) return payments.wake;
  return [
    ...payments.wake,
    ...(await followLocks(trx, contract, at)),
    ...(await billingWakes(trx, scope, heirs)),
  ];
}

/** Scheduled payments go to the next cycle by themselves; after the final one there is none. */
async function paymentsOf(trx: Transaction, contract: Contract, { isFinal }: Cycle, at: Instant) {
  if (!isFinal || !isAgreement(contract)) return { events: [], wake: [] };
  const reason = 'The final cycle of the contract is not billed.';
  return giveUpPayments(trx, contract, { reason, after: null }, at);
}

async function handedOf(trx: Transaction, { cycleId, waived = [] }: DismissRequest): Promise<Handed> {
  return {
    items: (await readItems(trx, [cycleId])).get(cycleId) ?? [],
    rebilled: (await readRebilledPay(trx, [cycleId])).get(cycleId) ?? [],
    waived,
  };
}

/** The next cycle for each of the currencies, as far as there is one; locked. */
async function laterCycles(
  trx: Transaction,
  contract: Contract,
  { startsOn }: Cycle,
  { currencies, at }: { currencies: string[]; at: string },
): Promise<PaidCycle[]> {
  const later = new Map<string, PaidCycle>();
  for (const currency of new Set(currencies)) {
    const cycle = await nextUnlockedCycle(trx, contract, { from: startsOn, at, currency });
    if (cycle) later.set(cycle.id, cycle);
  }
  return [...later.values()];
}
