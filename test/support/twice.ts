import { setTimeout as sleep } from 'node:timers/promises';
import { asyncLocalStorage, Context } from '@temporalio/activity';
import { Client, Connection } from '@temporalio/client';
import { createActivities, type Activities } from '../../activities';
import { SYSTEM, type Decision, type LifecycleState } from '../../domain/shared/lifecycle';
import type { Instant } from '../../domain/shared/time';
import { newId } from '../../store/db/ids';
import type { Recorded, RecordRequest } from '../../workflows/messages';
import { healWorld } from './heal';
import { testSealer } from './secrets';
import { noWebhooks } from './webhooks';
import { stackAddress, type World } from './world';

/** What running an activity a second time must not change. */
interface Trace {
  events: number;
  rows: Record<string, unknown>;
}

/** The activities as a worker has them, and what tests do with them when a worker would repeat them. */
export async function openActivities(world: World, options: { at: Instant; billingChunk?: number }) {
  const connection = await Connection.connect({ address: stackAddress().temporalAddress });
  const client = new Client({ connection });
  const { billingChunk = 1_000 } = options;
  const { db } = world;
  const activities: Activities = createActivities({
    ...{ db, billing: db, client, billingChunk, mail: null },
    sealer: testSealer,
    webhooks: noWebhooks(db),
  });

  function requestOf<S extends LifecycleState>(
    before: S | null,
    decision: Decision<S>,
    command: string,
  ): RecordRequest<S> {
    if (!decision.ok) throw new Error(decision.refusal.message);
    const { next, events } = decision.change;
    const { scope } = world;
    const about = { scope, command, commandId: newId(), actor: SYSTEM, at: options.at };
    return { ...about, expectedVersion: before?.version ?? 0, next, events };
  }

  /** Runs it twice; everything but the answer must be the same after the second time. Answers the row. */
  async function twice<S extends LifecycleState>(
    record: (request: RecordRequest<S>) => Promise<Recorded<S>>,
    request: RecordRequest<S>,
  ): Promise<S> {
    const first = await record(request);
    const before = await traceOf(world);
    const second = await record(request);
    if (first.outcome !== 'applied') throw new Error(`The first time it was ${first.outcome}.`);
    expect(first.state.id).toBe(request.next.id);
    // Whom the first one would have woken is woken again, and to be sure whoever else may wait. What has left no
    // event has no receipt: the version tells that it was done.
    const state = said(first.state);
    expect({ ...second, ...('state' in second && { state: said(second.state) }) }).toEqual(
      (await leftReceipt(request.commandId))
        ? { ...first, state, wake: expect.arrayContaining(first.wake) as unknown }
        : { outcome: 'moved', state },
    );
    expect(await traceOf(world)).toEqual(before);
    return first.state;
  }

  async function leftReceipt(commandId: string): Promise<boolean> {
    return (
      (await world
        .db('events')
        .where({ ...world.scope, commandId })
        .first('id')) !== undefined
    );
  }

  const close = async () => {
    await healWorld(world, client);
    await connection.close();
  };

  return { client, activities, requestOf, twice, close };
}

/** Without what it says nothing of, which is null as soon as the row is read. */
const said = (state: object): object =>
  Object.fromEntries(Object.entries(state).filter(([, value]) => value !== null && value !== undefined));

const TABLES = [
  'contracts',
  'amendments',
  'terminations',
  'adjustments',
  'cycles',
  'invoices',
  'payments',
  'off_cycle_payments',
  'recurring_rules',
  'time_off',
  'time_off_movements',
  'prepay_accounts',
  'prepay_entries',
];

/** Events, numbers, and every row of a lifecycle. */
export async function traceOf({ db, scope }: World): Promise<Trace> {
  const { environmentId } = scope;
  const rows: Record<string, unknown> = {};
  for (const table of TABLES) rows[table] = await db(table).where(scope).orderBy('id');
  rows['number_sequences'] = await db('number_sequences').where({ environmentId }).orderBy('family');
  const counted = await db('events').where(scope).count<{ count: string }[]>();
  return { events: Number(counted[0]!.count), rows };
}

/** As the worker runs it, with nobody listening to its heartbeat, and nobody cancelling it. */
export function inActivity<T>(run: () => Promise<T>, attempt = 1): Promise<T> {
  const context = Object.assign(Object.create(Context.prototype) as Context, {
    heartbeat: () => undefined,
    sleep: (ms: number) => sleep(ms),
    info: { attempt },
    cancellationSignal: new AbortController().signal,
    log: { ...console, trace: () => undefined },
  });
  return asyncLocalStorage.run(context, run);
}
