import type { Invoice } from '../../domain/invoice/invoice';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import { invoiceLocked, refuseOtherCurrency } from '../../domain/adjustment/guard';
import { landed, landingAtHand } from '../../domain/billing/landing';
import type { PaidCycle } from '../../domain/billing/currency';
import type { Cycle } from '../../domain/billing/cycle';
import type { Contract } from '../../domain/contract/contract';
import { RefusedError } from '../../domain/shared/errors';
import type { Actor, Change } from '../../domain/shared/lifecycle';
import type { Instant } from '../../domain/shared/time';
import { lockCycle, nextUnlockedCycle } from '../../store/billing/cycles';
import type { Transaction } from '../../store/db/database';
import { billAlone } from './bill-alone';

export interface Placed extends Change<Adjustment> {
  /** The invoice of its own that it got; null when it waits for the one of a cycle. */
  invoice: Invoice | null;
}

/** What one transaction has locked and looked up, so that many items of a contract ask once. */
export class KnownCycles {
  readonly #own: Map<string, Promise<PaidCycle | undefined>>;
  readonly #later = new Map<string, Promise<PaidCycle | undefined>>();

  constructor(locked: Iterable<PaidCycle> = []) {
    this.#own = new Map([...locked].map((cycle) => [cycle.id, Promise.resolve(cycle)]));
  }

  own(trx: Transaction, contract: Contract, id: string): Promise<PaidCycle | undefined> {
    return remembered(this.#own, id, () => lockCycle(trx, contract, id));
  }

  later(
    trx: Transaction,
    contract: Contract,
    { id, startsOn }: Cycle,
    wanted: { at: Instant; currency: string },
  ): Promise<PaidCycle | undefined> {
    return remembered(this.#later, `${id} ${wanted.currency}`, () =>
      nextUnlockedCycle(trx, contract, { from: startsOn, ...wanted }),
    );
  }
}

function remembered<T>(known: Map<string, Promise<T>>, id: string, look: () => Promise<T>): Promise<T> {
  const found = known.get(id) ?? look();
  known.set(id, found);
  return found;
}

/** Puts an approved item where it is to be billed (`domain/billing/landing.ts`). The contract is locked. */
export async function placeApproved(
  trx: Transaction,
  contract: Contract,
  approval: Change<Adjustment>,
  { at, actor }: { at: Instant; actor: Actor },
  cycles = new KnownCycles(),
): Promise<Placed> {
  const { next: approved, events } = approval;
  const own = await cycles.own(trx, contract, approved.cycleId);
  if (!own) throw new Error(`Cycle ${approved.cycleId} is gone; cycles with items are never removed.`);
  const landing = landingAtHand(approved, own, at);
  if (landing?.on === 'own_invoice') {
    const given = { at, actor, calendarId: own.calendarId };
    const billed = await billAlone(trx, contract, approved, given);
    return { ...billed, events: [...events, ...billed.events] };
  }
  const cycle =
    landing?.cycle ?? (await cycles.later(trx, contract, own, { at, currency: approved.currency }));
  if (!cycle) {
    const message = `The contract's final invoice locked at ${own.locksAt}; there is no later one for this item.`;
    throw new RefusedError(invoiceLocked(message, own.locksAt, own.id));
  }
  const refusal = refuseOtherCurrency(approved, cycle);
  if (refusal) throw new RefusedError(refusal);
  return { ...landed(approval, cycle), invoice: null };
}
