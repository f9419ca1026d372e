import { STANDSTILL_SECONDS, standsStillSince, type Backlog } from '../shared/standstill';
import type { Instant } from '../shared/time';
import type { Endpoint } from './endpoint';
import { BATCH_BEGINS_MS, type SendingRules } from './sending';
import { isSentTo } from './transitions';

export type Patience = Pick<SendingRules, 'timeoutMs'>;

/**
 * How long something may be due and untouched. A batch that has just begun its last attempt waits for it as long as an
 * attempt may take; twice that, for batches that follow one another.
 */
export const standstillSeconds = ({ timeoutMs }: Patience): number =>
  Math.max(STANDSTILL_SECONDS, Math.ceil((2 * (BATCH_BEGINS_MS + timeoutMs)) / 1_000));

/** Since when an endpoint is not sent to although something is due; null: all is as it should be. */
export const neglectedSince = (
  { status }: Pick<Endpoint, 'status'>,
  backlog: Backlog,
  { realNow, patience }: { realNow: Instant; patience: Patience },
): Instant | null =>
  isSentTo(status) ? standsStillSince(backlog, realNow, standstillSeconds(patience)) : null;
