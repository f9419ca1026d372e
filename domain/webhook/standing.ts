import { standsStillSince, type Backlog } from '../shared/standstill';
import type { Instant } from '../shared/time';
import type { Endpoint } from './endpoint';
import { isSentTo } from './transitions';

/** Since when an endpoint is not sent to although something is due; null: all is as it should be. */
export const neglectedSince = (
  { status }: Pick<Endpoint, 'status'>,
  backlog: Backlog,
  realNow: Instant,
): Instant | null => (isSentTo(status) ? standsStillSince(backlog, realNow) : null);
