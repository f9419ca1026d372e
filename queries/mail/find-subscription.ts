import type { Locale } from '../../domain/language/locale';
import { isOptional, type OptionalKind } from '../../domain/mail/kinds';
import type { Whose } from '../../domain/mail/preferences';
import type { Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import { getEnvironment, nowIn, scopeOfEnvironment } from '../../store/environment/environments';
import { findWritten } from '../../store/mail/emails';
import { readPreferences } from '../../store/mail/preferences';
import type { Sealer } from '../../store/db/sealed';
import { idIn } from '../../store/page-link/token';
import type { ReadServices } from '../context';

/** The kind of a mail, and whoever was sent it: what a link in it switches off, of nobody else and nowhere else. */
export interface Subscription {
  scope: Scope;
  isSandbox: boolean;
  /** By the time of the environment. */
  now: Instant;
  whose: Whose;
  name: string;
  kind: OptionalKind;
  /** The language that the mail was in. */
  locale: Locale;
  isOn: boolean;
}

/** What a token is about; `forged` where it is none of ours, null where there is nothing to switch off any more. */
export async function findSubscription(
  { db, sealer }: ReadServices & { sealer: Pick<Sealer, 'isMac'> },
  token: string,
): Promise<Subscription | 'forged' | null> {
  const id = idIn(sealer, token, 'unsubscribe');
  if (id === null) return 'forged';
  const email = await findWritten(db, id);
  const environment = email && (await getEnvironment(db, email.environmentId));
  if (!environment || !isOptional(email.kind)) return null;
  const { kind, personId, userId, toName: name, locale } = email;
  const scope = scopeOfEnvironment(environment);
  const whose: Whose = userId === null ? { side: 'worker', id: personId! } : { side: 'user', id: userId };
  const kept = await readPreferences(db, scope, whose);
  if (!kept) return null;
  return {
    ...{ scope, isSandbox: environment.kind === 'sandbox', now: nowIn(environment) },
    ...{ whose, name, kind, locale, isOn: !kept.off.includes(kind) },
  };
}
