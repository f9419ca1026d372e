import type { Preferences, Whose } from '../../domain/mail/preferences';
import { readPreferences } from '../../store/mail/preferences';
import type { Context, ReadServices } from '../context';

/** Who asks, as somebody who is told things; a service is nobody. */
export function readerOf({ caller }: Pick<Context, 'caller'>): Whose | null {
  if (caller.side === 'worker') return { side: 'worker', id: caller.personId };
  return caller.userId === null ? null : { side: 'user', id: caller.userId };
}

export interface OwnNotifications {
  whose: Whose;
  preferences: Preferences;
}

/** What whoever asks wants to be told; null for a service, which is told nothing. */
export async function readNotifications(
  { db }: ReadServices,
  context: Context,
): Promise<OwnNotifications | null> {
  const whose = readerOf(context);
  const preferences = whose && (await readPreferences(db, context.scope, whose));
  return whose && preferences ? { whose, preferences } : null;
}
