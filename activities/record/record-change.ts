import type { Scope } from '../../domain/shared/scope';
import { lifecycleOf, type LifecycleName, type StateOf } from '../../domain/lifecycles';
import type { Contract } from '../../domain/contract/contract';
import { RefusedError } from '../../domain/shared/errors';
import type { EventDraft } from '../../domain/shared/events';
import { lockContract } from '../../store/contract/contracts';
import type { Database, Transaction } from '../../store/db/database';
import { EventLog } from '../../store/event/events';
import { wakesOfBilling } from '../billing/plan-cycles';
import type { Recorded, RecordRequest, Wake } from '../../workflows/messages';

/** One lifecycle's part of recording a change; everything around it is the same for all. */
export interface Recorder<S> {
  /** The row as it is now, locked; undefined when it does not exist yet. */
  current(
    trx: Transaction,
    scope: Scope,
    request: RecordRequest<S>,
    contract: Contract | undefined,
  ): Promise<S | undefined>;
  /**
   * Writes the change and what it entails for other rows. Refuses by throwing a RefusedError, which undoes
   * everything.
   */
  write(work: Work<S>): Promise<S>;
  /** Workflows whose rows this change moved or made wait. Derived from the row, so that a retry finds them too. */
  wakes(trx: Transaction, scope: Scope, state: S): Promise<Wake[]>;
}

export interface Work<S> {
  trx: Transaction;
  scope: Scope;
  request: RecordRequest<S>;
  /** The contract, locked; undefined when it is being created, and for a row that has none. */
  contract: Contract | undefined;
  /** Workflows to wake after the commit. A retry adds all that the row itself tells of instead. */
  wake: Wake[];
  /** Adds events to the stream of the contract, or of another one that the change moves too. */
  append(events: EventDraft[], contractId?: string): Promise<void>;
}

/**
 * Records a decided change in one transaction: lock, receipt, fence, write, events (design, section 3). Running
 * it again after the commit finds the receipt and answers the row, so a lost answer does no harm.
 */
export async function recordChange<Name extends LifecycleName>(
  db: Database,
  name: Name,
  recorder: Recorder<StateOf<Name>>,
  request: RecordRequest<StateOf<Name>>,
): Promise<Recorded<StateOf<Name>>> {
  type S = StateOf<Name>;
  const { scope, next, commandId, actor, at, expectedVersion } = request;
  const contractId = lifecycleOf(name).contractOf(next);
  const stream = contractId ?? next.id;
  try {
    return await db.transaction(async (trx): Promise<Recorded<S>> => {
      const contract = contractId === null ? undefined : await lockContract(trx, scope, contractId);
      const current = await recorder.current(trx, scope, request, contract);
      const log = new EventLog(trx, scope, { actor, at, commandId });
      const wake: Wake[] = [];
      const applied = async (state: S): Promise<Recorded<S>> => ({
        outcome: 'applied',
        state,
        wake: [...wake, ...(await recorder.wakes(trx, scope, state))],
      });
      if (current && (await log.wasApplied(stream))) {
        if (contract) wake.push(...(await wakesOfBilling(trx, contract)));
        return applied(current);
      }
      if (current && current.version !== expectedVersion) return { outcome: 'moved', state: current };
      const append = (events: EventDraft[], id = stream) =>
        log.append({ id, contractId: contractId === null ? null : id }, events);
      return applied(await recorder.write({ trx, scope, request, contract, wake, append }));
    });
  } catch (error) {
    if (error instanceof RefusedError) return { outcome: 'refused', refusal: error.refusal };
    throw error;
  }
}
