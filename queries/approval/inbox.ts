import { adjustmentNext } from '../../domain/adjustment/due';
import { approvableKinds, reviewRights, type ApprovableKind } from '../../domain/approval/approval';
import { inboxOf, type ForMe, type InboxFilter, type WaitingItem } from '../../domain/approval/inbox';
import { NO_FACTS, type DecisionFacts } from '../../domain/approval/standing';
import { offCycleNext } from '../../domain/off-cycle/due';
import type { Next } from '../../domain/shared/lifecycle';
import { timeOffNext } from '../../domain/time-off/due';
import type { TimeOff } from '../../domain/time-off/time-off';
import { readAdjustments } from '../../store/adjustment/adjustments';
import { readFacts, readSeat } from '../../store/approval/facts';
import { readWaiting, seatsOf, type Place, type Seats } from '../../store/approval/inbox';
import { readOffCycle } from '../../store/off-cycle/off-cycle';
import { readTimesOff } from '../../store/time-off/time-off';
import { forfeitsOf } from '../adjustment/forfeits';
import type { Context, ReadServices } from '../context';

export type { ForMe, InboxFilter, Place };

/** Looked through for one page, and for one count, at most. */
const MOST_LOOKED_THROUGH = 2_000;
const BATCH = 200;

export interface InboxItem extends ForMe {
  /** What happens if nobody does anything. */
  next: Next | null;
  /** The days off that are asked for, where it is time off. */
  timeOff: TimeOff | null;
}

/** What waits for the caller's approval, the first deadline first; `upTo` is where it stopped, if there may be more. */
export async function readInbox(
  services: ReadServices,
  context: Context,
  filter: InboxFilter,
  { after, limit }: { after: Place | null; limit: number },
): Promise<{ rows: InboxItem[]; upTo: Place | null }> {
  const { found, upTo } = await lookThrough(services, context, filter, after, limit);
  return { rows: await withNext(services, context, found), upTo };
}

export interface Counted {
  counts: Record<ApprovableKind, number>;
  /** Whether that is all of them. */
  isComplete: boolean;
}

/** How much of each kind there is. */
export async function countInbox(
  services: ReadServices,
  context: Context,
  filter: InboxFilter,
): Promise<Counted> {
  const { found, upTo } = await lookThrough(services, context, filter, null, MOST_LOOKED_THROUGH);
  const counts = Object.fromEntries(approvableKinds.map((kind) => [kind, 0])) as Counted['counts'];
  for (const { item } of found) counts[item.kind] += 1;
  return { counts, isComplete: upTo === null };
}

/** For whom something waits: whoever asks, or whose calendar it stands in. */
export type Viewer = Pick<Context, 'scope' | 'caller' | 'actor' | 'now'>;

/** What waits for somebody, whichever way they look at it. */
export async function lookThrough(
  { db }: ReadServices,
  viewer: Viewer,
  filter: InboxFilter,
  from: Place | null,
  limit: number,
): Promise<{ found: ForMe[]; upTo: Place | null }> {
  const { scope, actor, now } = viewer;
  const kinds = kindsOf(viewer, filter);
  const seats = await seatsAt(db, viewer);
  const found: ForMe[] = [];
  let after = from;
  for (let seen = 0; seen < MOST_LOOKED_THROUGH; seen += BATCH) {
    const items = await readWaiting(db, scope, kinds, seats, filter, { after, limit: BATCH });
    const approvals = items.map(({ approval }) => approval);
    const facts = await readFacts(db, scope, actor, approvals, now);
    const mine = inboxOf(items, actor, facts, now);
    found.push(...mine.slice(0, limit - found.length));
    if (found.length === limit) return { found, upTo: placeOf(found.at(-1)!.item) };
    const last = items.at(-1);
    if (last === undefined || items.length < BATCH) return { found, upTo: null };
    after = placeOf(last);
  }
  return { found, upTo: after };
}

const placeOf = ({ deadline, id }: WaitingItem): Place => ({ deadline, id });

/** Kinds that the caller may review, with the token that they use. */
function kindsOf({ caller }: Viewer, { kinds = approvableKinds }: InboxFilter): ApprovableKind[] {
  return caller.side === 'worker' ? [] : kinds.filter((kind) => caller.rights.has(reviewRights[kind]));
}

async function seatsAt(db: ReadServices['db'], { scope, actor, now }: Viewer): Promise<Seats> {
  const facts: DecisionFacts = (await readSeat(db, scope, actor, now)) ?? NO_FACTS;
  return seatsOf(actor, facts);
}

async function withNext(
  { db }: ReadServices,
  { scope, now }: Context,
  found: readonly ForMe[],
): Promise<InboxItem[]> {
  const idsOf = (isOf: (kind: ApprovableKind) => boolean) =>
    found.filter(({ item }) => isOf(item.kind)).map(({ item }) => item.id);
  const isPayment = (kind: ApprovableKind) => kind === 'off_cycle_payment';
  const isTimeOff = (kind: ApprovableKind) => kind === 'time_off';
  const payments = await readOffCycle(db, scope, idsOf(isPayment));
  const timesOff = await readTimesOff(db, scope, idsOf(isTimeOff));
  const adjustments = await readAdjustments(
    db,
    scope,
    idsOf((kind) => !isPayment(kind) && !isTimeOff(kind)),
  );
  const forfeits = await forfeitsOf(db, scope, [...adjustments.values()], now);
  return found.map((each) => {
    const adjustment = adjustments.get(each.item.id);
    const payment = payments.get(each.item.id);
    const timeOff = timesOff.get(each.item.id) ?? null;
    if (timeOff) return { ...each, next: timeOffNext(timeOff), timeOff };
    const next = adjustment
      ? adjustmentNext(adjustment, now, forfeits.get(adjustment.id) ?? null)
      : payment
        ? offCycleNext(payment, null)
        : null;
    return { ...each, next, timeOff };
  });
}
