import { cancellationSignal } from '@temporalio/activity';
import { SECRET_USE } from '../../domain/webhook/endpoint';
import { lanesFor, verdictOf } from '../../domain/webhook/health';
import { Queue, type Left } from '../../domain/webhook/queue';
import type { SendingRules } from '../../domain/webhook/sending';
import type { Database } from '../../store/db/database';
import { newId } from '../../store/db/ids';
import type { Sealer } from '../../store/db/sealed';
import {
  leaveEndpoint,
  takeEndpoint,
  type DrainedEndpoint,
  type EndpointRef,
} from '../../store/webhook/drains';
import type { DeliveryRow } from '../../store/webhook/record-batch';
import { withHeartbeat } from '../support/with-heartbeat';
import { readBatch, type Batch, type Item } from './batch';
import { record } from './record';
import type { Receiver, Sender } from './send';
import { signerOf } from './signer';
import { sendBatch, type SentBatch, type Stops } from './send-batch';

export interface WebhookDependencies {
  /** Connections of its own: what is sent neither takes those of commands and billing nor waits for them. */
  db: Database;
  sealer: Sealer;
  sender: Pick<Sender, 'address' | 'send'>;
  rules: SendingRules;
}

/** What is left of an endpoint. */
export type Drained =
  /** It is not there any more, or not sent to; or somebody else is at it. */
  | { isOver: true }
  /** Until there is something due; 0: at once; null: nothing waits. */
  | { isOver: false; waitMs: number | null };

/** One activity drains so long at most; the next one goes on. */
const DRAINS_FOR_MS = 300_000;
/** What is under way when the worker is to stop has so long to be answered. */
const GRACE_MS = 5_000;

export function createWebhookActivities(dependencies: WebhookDependencies) {
  /**
   * Sends what an endpoint is due, batch by batch, until nothing is left that may be sent now. All that is kept is in
   * the database: run again after a crash it sends the batch again that was not recorded.
   */
  async function drainEndpoint(ref: EndpointRef): Promise<Drained> {
    const stopping = new AbortController();
    const halt = () => setTimeout(() => stopping.abort(), GRACE_MS);
    const soon = cancellationSignal();
    if (soon.aborted) halt();
    else soon.addEventListener('abort', halt, { once: true });
    return withHeartbeat(() => drain(dependencies, ref, { soon, now: stopping.signal }));
  }

  return { drainEndpoint };
}

async function drain(dependencies: WebhookDependencies, ref: EndpointRef, stops: Stops): Promise<Drained> {
  const { db } = dependencies;
  const drainId = newId();
  const until = performance.now() + DRAINS_FOR_MS;
  let endpoint = await takeEndpoint(db, ref, drainId);
  while (endpoint && endpoint.status === 'enabled') {
    const batch = await readBatch(db, endpoint);
    const left = await drainBatch(dependencies, endpoint, { drainId, batch, stops });
    if (left === null) {
      await leaveEndpoint(db, ref.id, drainId);
      return { isOver: false, waitMs: soonest(batch.items) };
    }
    if (!left.goesOn || performance.now() > until) {
      if (left.goesOn) await leaveEndpoint(db, ref.id, drainId);
      return left.endpoint?.status === 'enabled'
        ? { isOver: false, waitMs: left.goesOn ? 0 : left.waitMs }
        : { isOver: true };
    }
    endpoint = left.endpoint;
  }
  return { isOver: true };
}

interface BatchOf {
  drainId: string;
  batch: Batch;
  stops: Stops;
}

interface AfterBatch {
  /** As it is now; nothing where this drain has no say in it any more. */
  endpoint: DrainedEndpoint | undefined;
  goesOn: boolean;
  waitMs: number | null;
}

/** Sends a batch and records it; null where there was nothing to do. */
async function drainBatch(
  { db, sealer, sender, rules }: WebhookDependencies,
  endpoint: DrainedEndpoint,
  { drainId, batch, stops }: BatchOf,
): Promise<AfterBatch | null> {
  const queue = new Queue(batch.items, endpoint.isSandbox);
  const receiver = receiverOf(endpoint, sealer, sender);
  const sent = await sendBatch({
    queue,
    receiver,
    lanes: lanesFor(endpoint),
    send: sender.send,
    rules,
    stops,
  });
  const verdict = verdictOf(sent.came, endpoint, rules);
  const left = queue.left({ heldMs: sent.isSick ? firstRetry(queue) : 0, isBack: verdict.isBack });
  const deliveries = left.flatMap(changedRow);
  if (deliveries.length === 0 && batch.advance === null) return null;
  const waitMs = soonest(left);
  const goesOn =
    verdict.disable === null && !stops.soon.aborted && (batch.isMore || isDue(left)) && !sent.isSick;
  const recorded = await record(db, endpoint, {
    ...{ drainId, deliveries, attempts: sent.attempts, advance: batch.advance, goesOn },
    ...{ failing: verdict.failing, hasDelivered: hasDelivered(sent) },
    disable: verdict.disable,
  });
  return { endpoint: recorded, goesOn, waitMs: stops.soon.aborted ? 0 : waitMs };
}

function receiverOf(
  { url, secret, previousSecret }: DrainedEndpoint,
  sealer: Sealer,
  { address }: Pick<Sender, 'address'>,
): Receiver {
  const sealed = previousSecret === null ? [secret] : [secret, previousSecret];
  return address(
    url,
    sealed.map((text) => signerOf(sealer.open(text, SECRET_USE))),
  );
}

/** What was held back because the endpoint fails has its turn with the first that is tried again. */
function firstRetry(queue: Queue<Item>): number {
  return soonest(queue.left({ heldMs: Infinity, isBack: false }).filter(({ step }) => step !== null)) ?? 0;
}

function soonest(waits: readonly { waitMs: number | null }[]): number | null {
  const known = waits.flatMap(({ waitMs }) => waitMs ?? []);
  return known.length === 0 ? null : Math.ceil(Math.min(...known));
}

const isDue = (left: Left<Item>[]): boolean => soonest(left) === 0;

const hasDelivered = ({ came }: SentBatch): boolean => came.some(({ outcome }) => outcome === 'delivered');

/** None for what is as it was. */
function changedRow({ item, step, waitMs }: Left<Item>): DeliveryRow[] {
  if (!step && !item.isNew && waitMs === item.waitMs) return [];
  const { id, isNew, eventId, eventType, streamId, position, cause, attempts } = item;
  const status = step?.status ?? (attempts === 0 ? 'queued' : 'retrying');
  const row = { id, isNew, eventId, eventType, streamId, position, cause };
  return [{ ...row, status, attempts: attempts + (step ? 1 : 0), waitMs }];
}
