import { switched } from '../../domain/mail/preferences';
import type { Subscription } from '../../queries/mail/find-subscription';
import { newId, sha256 } from '../../store/db/ids';
import { savePreferences } from '../../store/mail/preferences';
import type { Services } from '../services';

/**
 * Whoever was sent a mail does without its kind from now on, or wants it again. Once is as good as often: programs that
 * read mails press buttons twice.
 */
export async function switchKind(
  { db }: Pick<Services, 'db'>,
  { scope, whose, name, kind, now: at }: Subscription,
  isOn: boolean,
): Promise<void> {
  const actor = { type: whose.side, id: whose.id, name };
  await savePreferences(
    db,
    scope,
    whose,
    {
      locale: undefined,
      choose: (off) => (off.includes(kind) === !isOn ? null : switched(whose.side, off, { kind, isOn })),
    },
    { actor, at, commandId: sha256(`unsubscribe/${newId()}`) },
  );
}
