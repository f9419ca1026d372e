import type { Instant } from '../../../domain/shared/time';
import type { Database } from '../../../store/db/database';
import { touchTokens } from '../../../store/people/authenticate';

const AT_MOST_EVERY_MS = 60_000;
/** So that tokens of many requests are noted together. */
const GATHER_MS = 1_000;

type Used = (token: { id: string; lastUsedAt: Instant | null }) => void;

/** Notes when tokens were last used: beside the requests, many at a time, and each at most once a minute. */
export function lastUse(db: Database): Used {
  const gathered = new Set<string>();
  const note = () => {
    const ids = [...gathered];
    gathered.clear();
    // It is there to find tokens that nobody uses: a minute that is lost loses nothing.
    touchTokens(db, ids).catch(() => undefined);
  };
  return ({ id, lastUsedAt }) => {
    if (gathered.has(id) || (lastUsedAt !== null && Date.now() - Date.parse(lastUsedAt) < AT_MOST_EVERY_MS))
      return;
    gathered.add(id);
    if (gathered.size === 1) setTimeout(note, GATHER_MS).unref();
  };
}
