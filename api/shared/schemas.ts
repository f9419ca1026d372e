import { z } from 'zod';
import { must } from './explain';
import { MULTI_LINE, ofManyLines, ofOneLine, withLineFeeds } from './plain-text';
import { isCalendarDate, isTimeZone } from '../../domain/shared/calendar';
import { isLanguageTag, localeOf, locales, type Locale } from '../../domain/language/locale';
import { isCurrency } from '../../domain/shared/money';
import { instantOf } from '../../domain/shared/time';
import { SOME_ID } from './examples';

/** Fields that many requests share. Each message says what is expected, so that an error needs no manual. */

/** Text of one line. */
export const text = (max: number, min = 1) => bounded(z.string(), ofOneLine, { min, max });

/** Text of several lines. */
export const longText = (max: number, min = 1) =>
  bounded(z.string().overwrite(withLineFeeds), ofManyLines, { min, max }).meta({ [MULTI_LINE]: true });

function bounded(schema: z.ZodString, rules: typeof ofOneLine, { min, max }: { min: number; max: number }) {
  const within = schema
    .trim()
    .min(min, `must have at least ${min} character${min === 1 ? '' : 's'}`)
    .max(max, `must have at most ${max} characters`);
  return rules.reduce(
    (checked, { isKept, rule, message }) => checked.refine(isKept, must(rule, message)),
    within,
  );
}

/** What is typed to sign: in whichever script, a name that can be seen; and why somebody declines. */
export const signatureText = text(200, 2).refine((given) => /\p{L}/u.test(given), {
  message: 'must be a name, with letters',
});
export const LONGEST_REASON = 2_000;
export const reasonText = longText(LONGEST_REASON);
/** How a review ends. Declined and rejected are one thing, which some call so and others so. */
export const reviewOutcome = z
  .enum(['approved', 'declined', 'rejected'], 'must be approved or declined')
  .transform((said) => (said === 'rejected' ? 'declined' : said));

/** Why an item is approved or declined. */
export const LONGEST_REVIEW = 200;
export const reviewText = longText(LONGEST_REVIEW, 0);

export const calendarDate = z
  .string()
  .refine(
    isCalendarDate,
    must('date', 'must be a day that exists, as YYYY-MM-DD, from 1900-01-01 to 2999-12-31'),
  )
  .meta({ format: 'date', examples: ['2026-03-01'] });

/** An instant with a zone, or a day, which means 00:00 UTC of it. */
export const instant = z
  .string()
  .meta({ format: 'date-time', examples: ['2026-03-01T00:00:00Z'] })
  .transform((value, context) => {
    const pattern = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;
    const ms = pattern.test(value) && isCalendarDate(value.slice(0, 10)) ? Date.parse(value) : NaN;
    if (!Number.isNaN(ms)) return instantOf(ms);
    context.addIssue({
      code: 'custom',
      params: { rule: 'instant' },
      message:
        'must be an instant such as 2026-03-01T00:00:00Z, or a day such as 2026-03-01, in the years 1900 to 2999',
    });
    return z.NEVER;
  });

/** A whole number in a query or a form, where everything is text: decimal digits, and no other notation of a number. */
export const wholeNumber = (min: number, max: number) =>
  z.preprocess(
    (given) => (typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : given),
    z
      .int('must be a whole number in decimal digits')
      .min(min, `must be at least ${min}`)
      .max(max, `must be at most ${max}`),
  );

export const timeZone = z
  .string()
  .refine(isTimeZone, must('time_zone', 'must be an IANA time zone such as Europe/Berlin'))
  .meta({ examples: ['Europe/Berlin'] });
export const currency = z
  .string()
  .refine(isCurrency, must('currency', 'must be an ISO 4217 currency such as EUR'))
  .meta({ examples: ['EUR'] });
export const email = z
  .string()
  .max(320, 'must have at most 320 characters')
  .pipe(z.email('must be an e-mail address'))
  .meta({ type: 'string', format: 'email', maxLength: 320, examples: ['sam.rivera@example.com'] });
/** Any language tag: people write those of their own language and country, and new languages come. */
export const languageTag = z
  .string()
  .max(35, 'must have at most 35 characters')
  .refine(isLanguageTag, must('language_tag', 'must be a language tag of BCP 47 such as en, de or fr-CA'))
  .meta({ examples: ['de'] });
/** The language in which somebody is told things: that of the tag, or English where there are no texts in it. */
export const locale = languageTag
  .transform((tag): Locale => localeOf(tag))
  .meta({
    type: 'string',
    maxLength: 35,
    description: `A language tag (BCP 47). Texts are in ${locales.join(', ')}; other languages are told in English.`,
    examples: ['en'],
  });
/** However its letters are written, it is one and the same. */
export const uuid = z
  .uuid({ error: must('uuid', 'must be an id').error })
  .toLowerCase()
  .meta({ examples: [SOME_ID] });

/** A decimal as text; a JSON number is taken too, as the decimal it was written as. Checked against the currency later. */
export const decimal = decimalLike(
  /^\d{1,15}(\.\d{1,20})?$/,
  'must be a decimal that is not negative, such as "1234.50", with at most 15 digits before the point and 20 after it',
);

/** The same of either sign; which amounts may be below zero is the domain's to say. */
export const signedDecimal = decimalLike(
  /^-?\d{1,15}(\.\d{1,20})?$/,
  'must be a decimal such as "1234.50", with at most 15 digits before the point and 20 after it',
);

/** More than nothing is left of what it is taken from, and at most eleven times as much comes of it. */
export const percentage = decimalLike(
  /^-?\d{1,4}(\.\d{1,6})?$/,
  'must be a percentage such as "2.5", more than -100 and at most 1000, with at most 6 digits after the point',
)
  .refine(
    (value) => Number(value) > -100 && Number(value) <= 1_000,
    must('percentage', 'must be more than -100 and at most 1000'),
  )
  .meta({ examples: ['2.5'] });

function decimalLike(pattern: RegExp, message: string) {
  return z
    .union([z.string(), z.number()], must('decimal', 'must be a decimal such as "1234.50"'))
    .transform(String)
    .refine((value) => pattern.test(value), must('decimal', message))
    .meta({ type: ['string', 'number'], pattern: pattern.source, examples: ['1234.50'] });
}

/**
 * Whole and half days. Judged by doubling, which is exact: the remainder of a division calls 1e-85 a multiple of 0.5.
 */
export const halfDays = (example = 2.5) =>
  z
    .number(`must be a number of days, such as ${example}`)
    .refine(
      (given) => Number.isInteger(given * 2),
      must('half_days', `must be whole or half days, such as ${example}`),
    )
    .meta({ multipleOf: 0.5, examples: [example] });

/** A repeatable query parameter: `status=a&status=b`, `status=a,b` or `status[]=a`. */
export function many<Value extends string>(
  values: readonly [Value, ...Value[]],
  message = `must be one of ${values.join(', ')}`,
) {
  const isOne = (text: string): text is Value => values.some((value) => value === text);
  return z
    .union([z.string(), z.array(z.string())])
    .transform((given, { issues }) => {
      const parts = [given].flat().flatMap((part) => part.split(','));
      const input = parts.find((part) => !isOne(part));
      // Of the parameter as a whole: its parts have no names in a query.
      if (input !== undefined) issues.push({ code: 'invalid_value', values: [...values], input, message });
      return parts.filter(isOne);
    })
    .optional()
    .meta({ type: 'array', items: { type: 'string', enum: [...values] } });
}

/** What the document has by name, or null: `nullable` would make null of every place that has it. */
export const orNull = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.null()]);

/** Marks what is no field, for the document to leave it out. */
export const ELSEWHERE = 'x-elsewhere';

/** A field that a client may look for here, and what to do instead. */
export const elsewhere = (instead: string) =>
  z
    .never(instead)
    .optional()
    .meta({ type: 'null', [ELSEWHERE]: true });

/** Anything else that a client wants to keep with something. */
export const attributes = z
  .record(z.string().max(100), z.json())
  .meta({ type: 'object', additionalProperties: true })
  .describe('What a client keeps with it: no texts for people, so they are kept as they are.');

/** Somebody who is not known here yet. */
export const newPerson = z.strictObject({
  first_name: text(100),
  last_name: text(100),
  email,
  country: text(2, 2).optional(),
  locale: locale.optional(),
});

export const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');
