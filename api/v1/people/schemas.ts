import { z } from 'zod';
import { pageQuery } from '../../shared/pagination';
import { DEFAULT_LOCALE, locales } from '../../../domain/language/locale';
import { email, locale, text } from '../../shared/schemas';
import { byStatus } from '../shared/list-filter';
import { answerId, answerInstant } from '../shared/answers';

export const peopleQuery = z.strictObject({ ...pageQuery, ...byStatus(['active', 'terminated']) });

export const personBody = z
  .strictObject({
    first_name: text(100),
    last_name: text(100),
    email,
    country: text(2, 2).nullable().default(null),
    /** In which language they are told things. */
    locale: locale.default(DEFAULT_LOCALE),
  })
  .meta({
    examples: [{ first_name: 'Sam', last_name: 'Rivera', email: 'sam.rivera@example.com', country: 'DE' }],
  });

export const groupBody = z.strictObject({ name: text(200) }).meta({ examples: [{ name: 'Design' }] });

export const person = z
  .strictObject({
    id: answerId,
    first_name: z.string(),
    last_name: z.string(),
    email: z.string(),
    country: z.string().nullable(),
    locale: z.enum(locales),
    status: z.enum(['active', 'terminated']),
    created_at: answerInstant,
  })
  .meta({ id: 'Person' });

export const group = z
  .strictObject({ id: answerId, name: z.string(), created_at: answerInstant })
  .meta({ id: 'Group' });
