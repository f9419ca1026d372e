import type { DisabledReason } from './endpoint';
import { isGone, type Outcome, type SendingRules } from './sending';

/** How an endpoint did when a batch began. */
export interface Health {
  /** How long it has failed without one success; null: it does not. */
  failingForMs: number | null;
}

/** What a batch says of it. */
export interface Verdict {
  failing: 'as_before' | 'no' | 'since_before' | 'from_now_on';
  disable: DisabledReason | null;
  /** It has come back after an outage: what waits for its next attempt need not wait any longer. */
  isBack: boolean;
}

type Attempted = Outcome & { isTest: boolean };

/** By what came of a batch, in the order in which it came. A test that fails says nothing: nothing was lost. */
export function verdictOf(
  came: readonly Attempted[],
  { failingForMs }: Health,
  { retries, disableAfterMs }: Pick<SendingRules, 'retries' | 'disableAfterMs'>,
): Verdict {
  const counted = came.filter(({ isTest, outcome }) => !isTest || outcome === 'delivered');
  const some = counted.some(({ outcome }) => outcome === 'delivered');
  const last = counted.at(-1);
  const failing =
    last === undefined
      ? 'as_before'
      : last.outcome === 'delivered'
        ? 'no'
        : some || failingForMs === null
          ? 'from_now_on'
          : 'since_before';
  const isOver = failing === 'since_before' && failingForMs !== null && failingForMs >= disableAfterMs;
  return {
    failing,
    disable: came.some(isGone) ? 'gone' : isOver ? 'failing' : null,
    isBack: some && failingForMs !== null && failingForMs >= outageMs(retries),
  };
}

/**
 * A failure that long is an outage. One delivery alone that is refused while others succeed is none: it would be brought
 * forward by each of them, and be given up within minutes.
 */
const outageMs = (retries: readonly number[]): number => retries[1] ?? retries[0] ?? 0;

/** Messages under way at once. One that fails is not pressed. */
export const lanesFor = ({ failingForMs }: Health): number => (failingForMs === null ? 16 : 4);

/** After so many failures in a row, and no success before them, a batch sends no more. */
export const FAILURES_AT_ONCE = 5;
