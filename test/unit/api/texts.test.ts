import fc from 'fast-check';
import { z } from 'zod';
import type { Route } from '../../../api/shared/route';
import { MULTI_LINE } from '../../../api/shared/plain-text';
import { longText, signatureText, text } from '../../../api/shared/schemas';
import { routes } from '../../../api/v1';

interface Field {
  /** `POST /contracts: worker.first_name` */
  name: string;
  schema: z.ZodType;
  isMultiLine: boolean;
}

/** What a client keeps as it likes, and nobody is shown. */
const KEPT_AS_IT_IS = ['attributes'];

const controls = Array.from({ length: 0x20 }, (_, code) => String.fromCodePoint(code))
  .concat(Array.from({ length: 0x21 }, (_, code) => String.fromCodePoint(0x7f + code)))
  .concat('\u2028', '\u2029');
const turning = [...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'];
const unseen = [
  '\u200b',
  '\u200d\u200c',
  '\u2060',
  '\ufeff\u200b',
  '\u3164',
  '\u00ad',
  '\u200f',
  '\u{e0001}',
];

/** In the whole body, whatever is around a field and wherever it is nested. */
function fieldsIn(schema: unknown, name: string): Field[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, inner]) => [
      { name: `${name}${key}`, schema: inner, isMultiLine: isMultiLine(inner) },
      ...fieldsIn(inner, `${name}${key}.`),
    ]);
  return insideOf(schema).flatMap((inner) => fieldsIn(inner, name));
}

function insideOf(schema: unknown): readonly unknown[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodUnion) return schema.options;
  if (schema instanceof z.ZodPipe) return [schema.in, schema.out];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return [schema.unwrap()];
  return [];
}

function isMultiLine(schema: z.ZodType): boolean {
  return (
    schema.meta()?.[MULTI_LINE] === true || insideOf(schema).some((inner) => isMultiLine(inner as z.ZodType))
  );
}

const bodyFields = ({ method, path, body }: Route): Field[] =>
  body ? fieldsIn(body, `${method.toUpperCase()} ${path}: `) : [];
const fields = routes
  .flatMap(bodyFields)
  .filter(({ name }) => !KEPT_AS_IT_IS.some((kept) => name.endsWith(` ${kept}`)));

const takes = ({ schema }: Pick<Field, 'schema'>, value: string): boolean => {
  const { success } = schema.safeParse(value);
  // A list of texts is as good as its texts.
  return success || schema.safeParse([value]).success;
};

describe('no field of a body', () => {
  it('is overlooked', () => {
    expect(fields.length).toBeGreaterThan(200);
    const multiLine = fields.filter((field) => field.isMultiLine).length;
    expect(multiLine).toBeGreaterThan(20);
    expect(fields.filter((field) => !field.isMultiLine && takes(field, 'Ada')).length).toBeGreaterThan(20);
  });

  it('takes control characters, besides line breaks and tabs where it says that it has several lines', () => {
    const wrong = fields.flatMap((field) => {
      const isKept = (letter: string) => field.isMultiLine && /[\n\r\t\u0085\u2028\u2029]/.test(letter);
      return controls
        .filter((letter) => takes(field, `Ada${letter}Moreau`) !== isKept(letter))
        .map((letter) => `${field.name} U+${letter.codePointAt(0)!.toString(16)}`);
    });
    expect(wrong).toEqual([]);
  });

  it('takes what turns the direction of letters around', () => {
    const refused = ({ isMultiLine }: Field) => (isMultiLine ? ['\u202d', '\u202e'] : turning);
    const wrong = fields.filter((field) => refused(field).some((each) => takes(field, `Ada${each}Moreau`)));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('takes what nobody can see', () => {
    const wrong = fields.filter((field) => unseen.some((each) => takes(field, each)));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe('texts that people write', () => {
  const names = [
    ...['Zoë Müller-Lüdenscheidt', 'O’Brien', '李小龍', 'Nguyễn Văn A', '👩‍👩‍👧‍👦 Family', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️'],
    ...['محمد بن سلمان', 'می‌خواهم', 'שָׁלוֹם', 'עברית\u200f 123', 'ক্ষ', 'e\u0301', '๏'],
  ];

  it.each(names)('are kept as they are: %s', (name) => {
    for (const schema of [text(100), longText(100)]) expect(schema.parse(name)).toBe(name);
    if (/\p{L}.*\p{L}/u.test(name)) expect(signatureText.parse(name)).toBe(name);
  });

  it('end each line in one way where there are several', () => {
    expect(longText(100).parse(' a\r\nb\rc\u2028d\n\te\u2067f\u2069 ')).toBe('a\nb\nc\nd\n\te\u2067f\u2069');
  });

  it('are refused or kept, and a kept one of one line has no other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (given) => {
        const { success, data } = text(100).safeParse(given);
        if (!success) return;
        expect(data).toBe(given.trim());
        expect(data.split(/[\r\n\u0085\u2028\u2029]/)).toHaveLength(1);
      }),
      { numRuns: 1_000 },
    );
  });

  it('name the field and what to do', () => {
    const { error } = z.object({ title: text(10) }).safeParse({ title: 'a\u202eb' });
    expect(error!.issues).toMatchObject([{ path: ['title'], params: { rule: 'direction_control' } }]);
    expect(error!.issues[0]!.message).toContain('remove these characters');
  });
});
