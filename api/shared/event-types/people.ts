import { z } from 'zod';
import { mailKinds } from '../../../domain/mail/kinds';
import { locales } from '../../../domain/language/locale';
import { roles as allRoles } from '../../../domain/people/rights';
import { tokenKinds } from '../../../domain/people/token';
import { SOME_ID } from '../examples';
import { told } from './entry';
import { id, text } from './fields';

const roles = z.array(z.enum(allRoles));
const row = z.strictObject({ id });
const person = z.strictObject({ person_id: id });
const example = { id: SOME_ID };

export const peopleTypes = {
  'people.created': told('Somebody who works was added.', row, example),
  'people.terminated': told('The last contract of somebody who works has ended.', person, {
    person_id: SOME_ID,
  }),
  'people.reinstated': told('Somebody whose contracts had all ended works again.', person, {
    person_id: SOME_ID,
  }),
  'group.created': told('A group was made.', row, example),
};

export const userTypes = {
  'user.created': told('A user of the employer’s side was added.', row.extend({ roles }), {
    ...example,
    roles: ['approver'],
  }),
  'user.updated': told(
    'A user was changed: the name, the language, or the roles, which are there before and after.',
    row.extend({ roles: roles.optional(), former_roles: roles.optional() }),
    { ...example, roles: ['admin'], former_roles: ['approver'] },
  ),
  'user.disabled': told('A user may do nothing from now on.', row, example),
  'user.enabled': told('A user who was disabled is active again.', row, example),
  'notifications.updated': told(
    'Somebody chose the language in which they are told things by e-mail, and the kinds that they do without.',
    z.strictObject({
      ...{ user_id: id.nullable(), person_id: id.nullable() },
      ...{ locale: z.enum(locales), off: z.array(z.enum(mailKinds)) },
    }),
    { user_id: SOME_ID, person_id: null, locale: 'de', off: ['invoice_issued'] },
  ),
  'user.identity_bound': told(
    'A user signed in through an issuer for the first time, which vouches for them from now on.',
    row.extend({ issuer: text, subject: text }),
    { ...example, issuer: 'https://login.example.com', subject: '248289761001' },
  ),
  'token.created': told(
    'A token was made, of a user, a service or a worker.',
    row.extend({
      kind: z.enum(tokenKinds),
      user_id: id.nullable(),
      person_id: id.nullable(),
      roles: roles.nullable().describe('Those of a service; a user has their own.'),
    }),
    { ...example, kind: 'service', user_id: null, person_id: null, roles: ['viewer'] },
  ),
  'token.rotated': told(
    'A token was given a new secret; the one before is good for so many seconds more.',
    row.extend({ overlap_seconds: z.int().nonnegative() }),
    { ...example, overlap_seconds: 3_600 },
  ),
  'token.revoked': told('A token was ended for good.', row, example),
};
