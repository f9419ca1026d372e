import { setTimeout as sleep } from 'node:timers/promises';
import { newKey, type Answer } from '../support/http';
import type { World } from '../support/world';
import type { Deed } from './deeds';

export type Outcome = 'acknowledged' | 'refused' | 'unknown';

/** What clients were told of each command. A mark is a text that the command leaves, and no other one. */
export class Ledger {
  readonly outcomes = new Map<string, Outcome>();
  /** How often each status was seen, 0 for a broken connection. */
  readonly seen = new Map<number, number>();

  /** Repeats the command with its key until its outcome is told, or until nobody waits any longer. */
  async insist(deed: Deed, isOver: () => boolean): Promise<void> {
    const key = newKey();
    for (;;) {
      const answer = await deed.send(key).catch(() => null);
      const status = answer?.status ?? 0;
      this.seen.set(status, (this.seen.get(status) ?? 0) + 1);
      const outcome = outcomeOf(answer);
      if (outcome === 'unknown' && !isOver()) {
        await sleep(100);
        continue;
      }
      this.outcomes.set(deed.mark, outcome);
      if (outcome === 'acknowledged') deed.made?.(answer!.body);
      return;
    }
  }

  count(outcome: Outcome): number {
    return [...this.outcomes.values()].filter((each) => each === outcome).length;
  }

  /** What was told and is not so: the mark, the outcome that was told, and how often the mark was found. */
  async faults(world: World): Promise<[string, Outcome, number][]> {
    const found = await readMarks(world);
    return [...this.outcomes]
      .map(([mark, outcome]): [string, Outcome, number] => [mark, outcome, found.get(mark) ?? 0])
      .filter(([, outcome, times]) => !isAsTold(outcome, times));
  }
}

function isAsTold(outcome: Outcome, times: number): boolean {
  if (outcome === 'acknowledged') return times === 1;
  return outcome === 'refused' ? times === 0 : times <= 1;
}

function outcomeOf(answer: Answer | null): Outcome {
  const status = answer?.status ?? 0;
  if (status === 0 || status === 202 || status === 429 || status >= 500) return 'unknown';
  return status < 300 ? 'acknowledged' : 'refused';
}

/** How often each mark was left: by a row that was made, a description that was changed, an event that gives a reason. */
async function readMarks({ db, scope }: World): Promise<Map<string, number>> {
  const { rows } = await db.raw<{ rows: { mark: string; times: string }[] }>(
    `WITH described AS (
       SELECT state->>'description' AS mark, version,
              lag(state->>'description') OVER (PARTITION BY adjustment_id ORDER BY version) AS before
       FROM adjustment_versions WHERE environment_id = :environmentId AND state->>'description' IS NOT NULL
     ), marks AS (
       SELECT mark FROM described WHERE version = 1 OR mark IS DISTINCT FROM before
       UNION ALL SELECT title FROM contracts WHERE environment_id = :environmentId
       UNION ALL SELECT message FROM amendments WHERE environment_id = :environmentId
       UNION ALL SELECT reason FROM off_cycle_payments WHERE environment_id = :environmentId
       UNION ALL SELECT name FROM groups WHERE environment_id = :environmentId
       UNION ALL SELECT payload->>'reason' FROM events WHERE environment_id = :environmentId
         AND (type LIKE 'invoice-adjustment.%' OR type LIKE 'contract.amendment.%')
     )
     SELECT mark, count(*) AS times FROM marks WHERE mark IS NOT NULL GROUP BY mark`,
    { environmentId: scope.environmentId },
  );
  return new Map(rows.map(({ mark, times }) => [mark, Number(times)]));
}
