import { comesAgain } from '../../config/temporal-errors';
import {
  lifecycleOf,
  workflowIdOf,
  type CommandOf,
  type LifecycleName,
  type StateOf,
} from '../../domain/lifecycles';
import { RefusedError, type Refusal } from '../../domain/shared/errors';
import { refuseMoved } from '../../domain/shared/lifecycle';
import type { Instant } from '../../domain/shared/time';
import type { Context } from '../../queries/context';
import type { Database } from '../../store/db/database';
import { findByCommand } from '../../store/event/events';
import { rowReader } from '../../store/lifecycle/rows';
import { updateOf, type LifecycleInput } from '../../workflows/messages';
import { isNotRecorded, notRecorded, unavailable, type Engine } from './failures';
import { refusalOf, toldTime, updateWithStart } from './update-with-start';

/** One command for the workflow of one row. */
export interface Order<Name extends LifecycleName> {
  /** The row as it was read; null for a create. */
  row: StateOf<Name> | null;
  command: CommandOf<Name>;
  /** What the workflow's id ends with, where that is neither the row's id nor that of the resource to be made. */
  key?: string;
  /** The row as it is now, where it is not found by the id that a create gives it. */
  reread?(): Promise<StateOf<Name> | undefined>;
}

interface Target<Name extends LifecycleName> extends Order<Name> {
  name: Name;
  workflowId: string;
  reread(): Promise<StateOf<Name> | undefined>;
  /** The row when this very command was applied before: a repeat is answered, not refused. */
  applied(): Promise<StateOf<Name> | undefined>;
}

/**
 * Sends one command as an update: an open workflow gets it, a closed one is started again from its row. Answers the row as it was committed; a refusal is thrown. Repeating it with the same command id is safe.
 */
export async function sendCommand<Name extends LifecycleName>(
  db: Database,
  engine: Engine,
  context: Context,
  name: Name,
  order: Order<Name>,
): Promise<StateOf<Name>> {
  const { decide, isSettled } = lifecycleOf(name);
  const target = targetOf(db, context, name, order);
  const moved = refuseMoved(order.row, context.ifVersion);
  if (moved) return appliedOrRefused(target, moved, context.now, true);
  if (order.row === null || isSettled(order.row)) {
    const decision = decide(order.row, order.command, context.now);
    if (!decision.ok) {
      // A create has met no row: when its first try was sent, it may have been in time.
      return appliedOrRefused(target, decision.refusal, context.now, order.row !== null);
    }
  }
  let state = order.row;
  /** A repeat meets the update that came to nothing; it is sent anew, beside it. */
  let anew = 0;
  for (let attempt = 1; ; attempt += 1) {
    const sentAt = Date.now();
    try {
      return await update(engine, context, target, { state, anew, isFirst: attempt === 1 });
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal) return appliedOrRefused(target, refusal, context.now, true);
      const wasOver = attempt < ATTEMPTS && isNotRecorded(error) && Date.now() - sentAt < AT_ONCE_MS;
      if (!wasOver && !(await comesAgain(error, attempt)))
        return appliedOrFailed(target, isNotRecorded(error) ? notRecorded() : (unavailable(error) ?? error));
      const applied = wasOver ? await target.applied() : undefined;
      if (applied) return applied;
      if (wasOver) anew = attempt;
      state = (await target.reread()) ?? null;
    }
  }
}

/** An answer as quick as that was given long ago, to an earlier request with the same key. */
const AT_ONCE_MS = 1_000;

/** Each try of a command that could not be recorded may have left an update; more are not looked through. */
const ATTEMPTS = 5;

/** How an order is sent this time. */
interface Try<Name extends LifecycleName> {
  state: StateOf<Name> | null;
  /** Which update beside those that came to nothing; 0 for the command's own. */
  anew: number;
  isFirst: boolean;
}

function targetOf<Name extends LifecycleName>(
  db: Database,
  { scope, resourceId, commandId }: Context,
  name: Name,
  order: Order<Name>,
): Target<Name> {
  const { keyOf } = lifecycleOf(name);
  const id = order.row?.id ?? resourceId;
  const key = order.key ?? (order.row && keyOf ? keyOf(order.row) : id);
  const reread = order.reread ?? (() => rowReader(name)(db, scope, id));
  const applied = async () => ((await findByCommand(db, scope, commandId)) ? reread() : undefined);
  return { ...order, name, workflowId: workflowIdOf(name, scope, key), reread, applied };
}

function update<Name extends LifecycleName>(
  engine: Engine,
  context: Context,
  { name, workflowId, command, row }: Target<Name>,
  { state, anew, isFirst }: Try<Name>,
): Promise<StateOf<Name>> {
  const { sandbox, at } = toldTime(context);
  const input: LifecycleInput<StateOf<Name>> = { scope: context.scope, sandbox, at, state };
  const definition = updateOf(name, command);
  const { commandId } = context;
  const again = anew > 0 ? { commandId } : {};
  const only = row === null || context.ifVersion === undefined ? {} : { ifVersion: context.ifVersion };
  const message: NonNullable<(typeof definition)['takes']> = [
    { command, version: state?.version ?? null, id: state?.id, at, ...again, ...only },
  ];
  return updateWithStart(engine, context, {
    workflowType: definition.workflowType,
    workflowId,
    input,
    update: definition.name,
    message,
    // An update that a run accepted and took to its end stays with that run: only a start leads to the next one.
    runs: isFirst && state !== null && lifecycleOf(name).isWaiting(state),
    ...(anew > 0 ? { updateId: `${commandId}~${anew}` } : {}),
  });
}

/** A repeat of what was done is answered; a refusal is told as the row now justifies it, not as a race left it. */
async function appliedOrRefused<Name extends LifecycleName>(
  target: Target<Name>,
  refusal: Refusal,
  now: Instant,
  isFinal: boolean,
): Promise<StateOf<Name>> {
  const row = await target.applied();
  if (row) return row;
  if (refusal.code === 'precondition_failed') throw new RefusedError(refusal, isFinal);
  const { decide } = lifecycleOf(target.name);
  const decision = target.row === null ? null : decide((await target.reread()) ?? null, target.command, now);
  throw new RefusedError(decision && !decision.ok ? decision.refusal : refusal, isFinal);
}

/** Whatever went wrong on the way: what has been committed is answered, never a fault that invites a second try. */
async function appliedOrFailed<Name extends LifecycleName>(
  target: Target<Name>,
  error: unknown,
): Promise<StateOf<Name>> {
  const row = await target.applied().catch(() => undefined);
  if (row) return row;
  throw error;
}
