import type { MailKind } from '../../domain/mail/kinds';
import type { Locale } from '../../domain/language/locale';
import { checkedOff } from '../../domain/mail/preferences';
import { RefusedError } from '../../domain/shared/errors';
import type { Context } from '../../queries/context';
import { readerOf, readNotifications, type OwnNotifications } from '../../queries/mail/read-notifications';
import { savePreferences } from '../../store/mail/preferences';
import type { Services } from '../services';

export interface WantedNotifications {
  /** In which language, if not as before. */
  locale?: Locale;
  off: MailKind[];
}

/** Somebody says which kinds of mails they do without, and in which language they want the others. */
export async function chooseNotifications(
  services: Services,
  context: Context,
  { locale, off }: WantedNotifications,
): Promise<OwnNotifications | null> {
  const whose = readerOf(context);
  if (!whose) {
    const message = 'A service is told nothing by e-mail. Use the token of a user or of a worker.';
    throw new RefusedError({ code: 'wrong_token_scope', message });
  }
  const { scope, actor, now: at, commandId } = context;
  const chosen = checkedOff(whose.side, off);
  await savePreferences(
    services.db,
    scope,
    whose,
    { locale, choose: () => chosen },
    { actor, at, commandId },
  );
  return readNotifications(services, context);
}
