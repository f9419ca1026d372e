import { inCurrency, type DatedCycle } from '../../domain/billing/currency';
import { type LifecycleName, type StateOf } from '../../domain/lifecycles';
import { sqlState, type Database, type Transaction } from '../../store/db/database';
import { readTogether } from '../../store/db/together';
import { EventLog, type Cause, type ReadHead } from '../../store/event/events';
import { lockingCycle } from '../../store/billing/cycles';
import { holdingClock, type ClockReading } from '../../store/environment/environments';
import { passByDueOf } from '../../store/lifecycle/alarms';
import { lockingRow } from '../../store/lifecycle/rows';
import type { Recorded, RecordRequest } from '../../workflows/messages';
import { wakesOfBilling } from '../billing/plan-cycles';
import { billingWakes } from '../support/billing-wakes';
import { isLasting, refusalOfLasting } from '../support/lasting';
import { lockOwner } from './lock-owner';
import { writeRow, type CommandType, type Locked, type Recorder, type Work } from './recorder';

/** A recorder as the frame knows it, without the kind of contract that its entries rely on. */
export type AnyRecorder<Name extends LifecycleName> = Recorder<Name, never>;

/**
 * Records a decided change in one transaction: lock, receipt, fence, write, events (design, section 3). Running
 * it again after the commit finds the receipt and answers the row, so a lost answer does no harm.
 */
export async function recordChange<Name extends LifecycleName>(
  db: Database,
  name: Name,
  recorder: AnyRecorder<Name> | undefined,
  request: RecordRequest<StateOf<Name>>,
): Promise<Recorded<StateOf<Name>>> {
  const record = () => db.transaction((trx) => recordIn(trx, name, recorder, request));
  try {
    return await record().catch((error: unknown) => {
      // Somebody may have written the same key at that moment: what that makes of the change is seen on a second look.
      if (sqlState(error) === UNIQUE_VIOLATION) return record();
      throw error;
    });
  } catch (error) {
    if (!isLasting(error)) throw error;
    // What time brings is set aside by its workflow; whoever asks the clock of a sandbox is not to wait for it.
    const { actor, scope, next, at } = request;
    if (actor.type === 'system') await passByDueOf(db, scope, next.id, at);
    return { outcome: 'refused', refusal: refusalOfLasting(error) };
  }
}

const UNIQUE_VIOLATION = '23505';

async function recordIn<Name extends LifecycleName>(
  trx: Transaction,
  name: Name,
  recorder: AnyRecorder<Name> | undefined,
  request: RecordRequest<StateOf<Name>>,
): Promise<Recorded<StateOf<Name>>> {
  type S = StateOf<Name>;
  const { scope, commandId, actor, at, expectedVersion } = request;
  const locked = await (recorder?.lock?.(trx, request) ?? lockOwner(trx, name, request));
  const cause: Cause = { actor, at, commandId };
  const log = new EventLog(trx, scope, cause);
  const { before, cycle, head, clock } = await readUnderLock(trx, name, recorder, request, locked, log);
  const work: Work<S, never> = {
    ...{ trx, scope, request, cause, before, wake: [], calendars: [] },
    cycle: cycle && inCurrency(cycle),
    // Which lifecycles have a contract, and always one, is what `lock` has seen to.
    contract: locked.contract as never,
    append: (events, id) => log.append(id === undefined ? locked.stream : { id, contractId: id }, events),
    telling: (events) => log.writes(locked.stream, events),
  };
  const applied = async (state: S): Promise<Recorded<S>> => ({
    outcome: 'applied',
    state,
    clock: clock?.clockNow ?? null,
    wake: [
      ...work.wake,
      ...((await recorder?.wakes?.(work, state)) ?? []),
      ...(await billingWakes(trx, scope, work.calendars)),
    ],
  });
  if (log.take(locked.stream.id, head) && before) {
    work.wake.push(...(await (recorder?.wakesOfRetry?.(work, before) ?? wakesOfOwner(trx, locked))));
    return applied(before);
  }
  if (before && before.version !== expectedVersion) return { outcome: 'moved', state: before };
  return applied(await writerOf(name, recorder, request.command)(work));
}

interface Read<S> {
  before: S;
  cycle: DatedCycle;
  head: ReadHead;
  clock: ClockReading;
}

/**
 * All else that a change is decided on, in one statement. The lock has to be there before: what a statement sees is
 * what had been committed when it began, and whoever held the lock until then may have written more.
 */
async function readUnderLock<Name extends LifecycleName>(
  trx: Transaction,
  name: Name,
  recorder: AnyRecorder<Name> | undefined,
  request: RecordRequest<StateOf<Name>>,
  locked: Locked,
  log: EventLog,
): Promise<Partial<Read<StateOf<Name>>>> {
  if (locked.isNew) return locked.clock ? { clock: locked.clock } : {};
  const { scope, next } = request;
  const cycleId = recorder?.cycleOf?.(next);
  const besides = {
    head: log.head(locked.stream.id),
    clock: holdingClock(trx, { id: scope.environmentId }),
  };
  const cycle = cycleId === undefined ? {} : { cycle: lockingCycle(trx, scope, cycleId) };
  if (!recorder?.current) {
    const before = lockingRow(trx, name, scope, next.id);
    return readTogether<Read<StateOf<Name>>>(trx, { ...cycle, before, ...besides });
  }
  const before = await recorder.current(trx, request, locked);
  const read = await readTogether<Read<StateOf<Name>>>(trx, { ...cycle, ...besides });
  return { ...read, ...(before && { before }) };
}

async function wakesOfOwner(trx: Transaction, { contract }: Locked) {
  return contract ? wakesOfBilling(trx, contract) : [];
}

function writerOf<Name extends LifecycleName>(
  name: Name,
  recorder: AnyRecorder<Name> | undefined,
  command: string,
): (work: Work<StateOf<Name>, never>) => Promise<StateOf<Name>> {
  if (!recorder) return writeRow(name);
  if (!Object.hasOwn(recorder.on, command))
    throw new Error(`The recorder of ${name} knows no command ${command}; a newer worker does.`);
  return recorder.on[command as CommandType<Name>];
}
