import type { MailKind } from '../../domain/mail/kinds';
import type { Locale } from '../../domain/language/locale';
import { notificationsUpdated, type Preferences, type Whose } from '../../domain/mail/preferences';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Database, Transaction } from '../db/database';
import { EventLog, type Cause } from '../event/events';

const tableOf = ({ side }: Whose) => (side === 'user' ? 'users' : 'people');
const columnOf = ({ side }: Whose) => (side === 'user' ? 'userId' : 'personId');

interface Row {
  locale: Locale;
}

export async function readPreferences(
  db: Database,
  scope: Scope,
  whose: Whose,
): Promise<Preferences | undefined> {
  const row = await db(tableOf(whose))
    .where({ ...inScope(scope), id: whose.id })
    .first<Row | undefined>('locale');
  if (!row) return undefined;
  return { locale: row.locale, off: await readOff(db, scope, whose) };
}

async function readOff(db: Database, { environmentId }: Scope, whose: Whose): Promise<MailKind[]> {
  const kept = await db('mail_preferences')
    .where({ environmentId, [columnOf(whose)]: whose.id })
    .first<{ off: MailKind[] } | undefined>('off');
  return kept?.off ?? [];
}

/** Out of what is off; null: it stays so, and nothing is written. */
type Choosing = (off: readonly MailKind[]) => MailKind[] | null;

/** Writes them, with the event that is the receipt: the same request, repeated, changes nothing. */
export async function savePreferences(
  db: Database,
  scope: Scope,
  whose: Whose,
  { locale, choose }: { locale: Locale | undefined; choose: Choosing },
  cause: Cause,
): Promise<void> {
  await db.transaction(async (trx) => {
    const row = await trx(tableOf(whose))
      .where({ ...inScope(scope), id: whose.id })
      .forNoKeyUpdate()
      .first<Row>('locale');
    const log = new EventLog(trx, scope, cause);
    if (await log.isApplied(whose.id)) return;
    const off = choose(await readOff(trx, scope, whose));
    if (off === null) return;
    const next = locale ?? row.locale;
    if (next !== row.locale) await saveLocale(trx, scope, whose, next);
    await trx('mail_preferences')
      .insert({ ...inScope(scope), [columnOf(whose)]: whose.id, off })
      .onConflict(trx.raw('(environment_id, coalesce(person_id, user_id))'))
      .merge(['off']);
    await log.append({ id: whose.id, contractId: null }, [
      notificationsUpdated(whose, { locale: next, off }),
    ]);
  });
}

async function saveLocale(trx: Transaction, scope: Scope, whose: Whose, locale: Locale): Promise<void> {
  const moved = whose.side === 'user' ? { version: trx.raw('version + 1') } : {};
  await trx(tableOf(whose))
    .where({ ...inScope(scope), id: whose.id })
    .update({ locale, ...moved });
}
