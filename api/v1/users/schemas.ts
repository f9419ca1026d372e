import { z } from 'zod';
import { DEFAULT_LOCALE, locales } from '../../../domain/language/locale';
import { roles } from '../../../domain/people/rights';
import { userStatuses } from '../../../domain/people/user';
import { pageQuery } from '../../shared/pagination';
import { email, locale, text } from '../../shared/schemas';
import { answerId, answerInstant } from '../shared/answers';
import { NAMES_A_FIELD, namesAField } from '../shared/item-fields';
import { byStatus } from '../shared/list-filter';

export const role = z.enum(roles, `must be one of ${roles.join(', ')}`);

export const roleList = z.array(role).min(1, 'must name at least one role').max(roles.length);

export const usersQuery = z.strictObject({ ...pageQuery, ...byStatus(userStatuses), role: role.optional() });

export const userBody = z
  .strictObject({ name: text(200), email, roles: roleList, locale: locale.default(DEFAULT_LOCALE) })
  .meta({
    examples: [{ name: 'Robin Park', email: 'robin.park@example.com', roles: ['approver', 'finance'] }],
  });

export const userChangeBody = z
  .strictObject({
    name: text(200),
    roles: roleList,
    status: z.enum(userStatuses, `must be one of ${userStatuses.join(', ')}`),
    locale,
  })
  .partial()
  .refine(namesAField, NAMES_A_FIELD)
  .meta({ examples: [{ roles: ['approver'] }] });

export const user = z
  .strictObject({
    id: answerId,
    name: z.string(),
    email: z.string(),
    roles: z.array(z.enum(roles)),
    status: z.enum(userStatuses),
    /** In which language they are told things. */
    locale: z.enum(locales),
    /** Under which name who else vouches for them, if anybody does. */
    identity: z.strictObject({ issuer: z.string(), subject: z.string() }).nullable(),
    created_at: answerInstant,
    version: z.int(),
  })
  .meta({ id: 'User' });
