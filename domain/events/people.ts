import type { MailKind } from '../mail/kinds';
import type { Locale } from '../language/locale';
import type { Role } from '../people/rights';
import type { TokenKind } from '../people/token';

/** Of people, users and tokens nothing is told that is personal: whoever may read the row reads that there. */
export interface PeoplePayloads {
  'people.created': { id: string };
  'people.terminated': { person_id: string };
  'people.reinstated': { person_id: string };
  'group.created': { id: string };
  'user.created': { id: string; roles: Role[] };
  /** Without roles where only the name or the language is another. */
  'user.updated': { id: string; roles?: Role[]; former_roles?: Role[] };
  'user.disabled': { id: string };
  'user.enabled': { id: string };
  'user.identity_bound': { id: string; issuer: string; subject: string };
  'notifications.updated': {
    user_id: string | null;
    person_id: string | null;
    locale: Locale;
    off: MailKind[];
  };
  'token.created': {
    id: string;
    kind: TokenKind;
    user_id: string | null;
    person_id: string | null;
    roles: Role[] | null;
  };
  'token.rotated': { id: string; overlap_seconds: number };
  'token.revoked': { id: string };
}
