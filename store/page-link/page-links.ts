import type { Locale } from '../../domain/language/locale';
import type { PageLink } from '../../domain/page-link/page-link';
import type { Role } from '../../domain/people/rights';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Database, Transaction } from '../db/database';
import { newId } from '../db/ids';
import { isPast, purge } from '../db/purge';
import type { Sealer } from '../db/sealed';
import type { Environment } from '../environment/environments';
import { idIn } from './token';

export type NewLink = Pick<PageLink, 'act' | 'subjectId' | 'expiresAt'> &
  Partial<Pick<PageLink, 'sendCount'>> &
  ({ personId: string; userId?: undefined } | { userId: string; personId?: undefined });

/** Makes links, in the transaction that makes the messages they are in; their ids, in the same order. */
export async function makeLinks(
  trx: Transaction,
  scope: Scope,
  links: readonly NewLink[],
): Promise<string[]> {
  if (links.length === 0) return [];
  const rows = links.map((link) => ({ sendCount: null, ...inScope(scope), ...link, id: newId() }));
  await trx('page_links').insert(rows);
  return rows.map(({ id }) => id);
}

/** Whose a link is, as they are now. */
export interface Holder {
  type: 'worker' | 'user';
  id: string;
  name: string;
  locale: Locale;
  /** Of a user. */
  roles: Role[];
  isDisabled: boolean;
}

export interface FoundLink {
  link: PageLink;
  holder: Holder;
  environment: Environment;
}

interface Row extends PageLink {
  personName: string | null;
  userName: string | null;
  userRoles: Role[] | null;
  userStatus: string | null;
  locale: Locale;
  kind: Environment['kind'];
  environmentName: string;
  policies: Environment['policies'];
  hasApprovalPolicies: boolean;
  clockNow: Environment['clockNow'];
  clockTarget: Environment['clockTarget'];
  environmentCreatedAt: string;
}

const FIND = `
  SELECT l.id, l.organisation_id, l.environment_id, l.person_id, l.user_id, l.act, l.subject_id, l.send_count, l.expires_at,
         encode(l.submission, 'hex') AS submission, l.submitted_at, l.refused, l.used_at, l.created_at,
         p.first_name || ' ' || p.last_name AS person_name, coalesce(p.locale, u.locale) AS locale,
         u.name AS user_name, u.roles AS user_roles, u.status AS user_status,
         e.kind, e.name AS environment_name, e.policies, e.has_approval_policies,
         e.clock_now, e.clock_target, e.created_at AS environment_created_at
  FROM page_links l JOIN environments e ON e.id = l.environment_id
       LEFT JOIN people p ON p.id = l.person_id LEFT JOIN users u ON u.id = l.user_id
  WHERE l.id = ?`;

/** The link that a token names. One that is no token of ours is `forged`, and is never looked up. */
export async function findByToken(
  db: Database,
  sealer: Pick<Sealer, 'isMac'>,
  token: string,
): Promise<FoundLink | 'forged' | undefined> {
  const id = idIn(sealer, token);
  if (id === null) return 'forged';
  const { rows } = await db.raw<{ rows: Row[] }>(FIND, [id]);
  return rows[0] && foundLink(rows[0]);
}

function foundLink(row: Row): FoundLink {
  const { personName, userName, userRoles, userStatus, locale, ...rest } = row;
  const {
    kind,
    environmentName,
    policies,
    hasApprovalPolicies,
    clockNow,
    clockTarget,
    environmentCreatedAt,
    ...link
  } = rest;
  const { personId, organisationId, environmentId } = link;
  return {
    link,
    holder: {
      type: personId === null ? 'user' : 'worker',
      id: (personId ?? link.userId)!,
      name: (personName ?? userName)!,
      locale,
      roles: userRoles ?? [],
      isDisabled: userStatus === 'disabled',
    },
    environment: {
      ...{ id: environmentId, organisationId, kind, name: environmentName },
      ...{ policies, hasApprovalPolicies, clockNow, clockTarget, createdAt: environmentCreatedAt },
    },
  };
}

type Submitted = Pick<PageLink, 'id' | 'submission' | 'refused'>;

const hex = (digest: string) => Buffer.from(digest, 'hex');
const nullable = (digest: string | null) => (digest === null ? null : hex(digest));

/** Takes the link for a submission, unless another has been quicker since the link was read. */
export async function takeLink(db: Database, link: Submitted, submission: string): Promise<boolean> {
  const taken = await db('page_links')
    .where({ id: link.id, refused: link.refused, usedAt: null })
    .whereRaw('submission IS NOT DISTINCT FROM ?', [nullable(link.submission)])
    .update({ submission: hex(submission), submittedAt: db.fn.now() });
  return taken === 1;
}

/** Gives it back: nothing came of the submission; where that is for good, the next one is a command of its own. */
export async function returnLink(
  db: Database,
  { id, refused }: Submitted,
  submission: string,
  isFinal: boolean,
): Promise<void> {
  await db('page_links')
    .where({ id, refused, usedAt: null, submission: hex(submission) })
    .update({ submission: null, submittedAt: null, refused: refused + (isFinal ? 1 : 0) });
}

/** The act is done: the link is good for nothing more but to tell its sender so. */
export async function useLink(db: Database, { id }: Pick<PageLink, 'id'>, submission: string): Promise<void> {
  await db('page_links')
    .where({ id, usedAt: null })
    .update({
      usedAt: db.fn.now(),
      submission: hex(submission),
      submittedAt: db.raw('coalesce(submitted_at, now())'),
    });
}

/** Longer than any is good for: whoever comes late is told that it is over, and what became of it. */
const KEPT_DAYS = 180;

/** Those that have been over for long, used up or not. */
export async function purgeLinks(db: Database): Promise<number> {
  return purge(db, { table: 'page_links', by: 'created_at', isOld: isPast('created_at', KEPT_DAYS) });
}
