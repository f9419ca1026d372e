import type { Readers } from '../../domain/mail/audience';
import type { Employer, Reader, Told } from '../../domain/mail/told';
import type { MailKind } from '../../domain/mail/kinds';
import type { Person } from '../../domain/people/person';
import { rightsOf } from '../../domain/people/rights';
import type { User } from '../../domain/people/user';
import { inScope, type Scope } from '../../domain/shared/scope';
import { peopleOf } from '../../domain/approval/standing';
import { readPeople } from '../approval/facts';
import { delegationsOver } from '../approval/delegations';
import type { Transaction } from '../db/database';

/** All users who may be told something. */
export async function readUserReaders(trx: Transaction, scope: Scope): Promise<Employer[]> {
  const users = await trx<User>('users')
    .where({ ...inScope(scope), status: 'active' })
    .orderBy('id');
  return users.map(({ id, name, email: address, locale, roles }) => {
    return { side: 'user', id, name, address, locale, roles, rights: rightsOf(roles) };
  });
}

/** The workers with these ids. */
export async function readWorkerReaders(
  trx: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, Reader>> {
  const people = await trx<Person>('people').where(inScope(scope)).whereIn('id', ids);
  return new Map(
    people.map(({ id, firstName, lastName, email: address, locale }) => [
      id,
      { side: 'worker', id, name: `${firstName} ${lastName}`, address, locale },
    ]),
  );
}

/** Who else has a say in what these events tell of: services that approved it, and delegates. */
export async function readApprovers(
  trx: Transaction,
  scope: Scope,
  told: readonly Told[],
): Promise<Pick<Readers, 'services' | 'delegations'>> {
  const approvalsOf = ({ about: { adjustment, offCycle, timeOff } }: Told) =>
    [adjustment, offCycle, timeOff].flatMap((row) => row?.approval ?? []);
  const asked = told.filter((each) => approvalsOf(each).length > 0);
  if (asked.length === 0) return {};
  const approvals = asked.flatMap(approvalsOf);
  const services = peopleOf(approvals).filter(({ type }) => type !== 'user');
  const instants = asked.map(({ occurredAt }) => occurredAt).sort();
  return {
    services: await readPeople(
      trx,
      scope,
      services.map(({ id }) => id),
    ),
    delegations: await delegationsOver(trx, scope, instants[0]!, instants.at(-1)!),
  };
}

interface Preference {
  personId: string | null;
  userId: string | null;
  off: MailKind[];
}

/** What readers of the environment have switched off, by their ids. */
export async function readUnwanted(
  trx: Transaction,
  { environmentId }: Scope,
  ids: readonly string[],
): Promise<Map<string, readonly MailKind[]>> {
  const rows = await trx<Preference & { environmentId: string }>('mail_preferences')
    .where({ environmentId })
    .whereRaw('coalesce(person_id, user_id) = ANY(?::uuid[])', [[...ids]])
    .select('personId', 'userId', 'off');
  return new Map(rows.map(({ personId, userId, off }) => [(personId ?? userId)!, off]));
}
