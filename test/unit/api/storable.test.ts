import fc from 'fast-check';
import { dataFault, MAX_DEPTH, MAX_VALUES, shownName, textFault } from '../../../api/shared/storable';

const nested = (depth: number): unknown => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);

describe('text that can be stored', () => {
  it('is all that UTF-8 can write and give back, without NUL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const isKept = Buffer.from(text, 'utf8').toString('utf8') === text && !text.includes('\0');
        expect(textFault(text) === null).toBe(isKept);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each<[unknown, string, string]>([
    [{ title: 'a\0' }, 'title', 'nul'],
    [{ attributes: { a: [1, { b: '\ud800' }] } }, 'attributes.a.1.b', 'surrogate'],
    [{ 'a\0b': 1 }, 'a\ufffdb', 'nul'],
    [{ a: { '\udc00': 1 } }, 'a.\ufffd', 'surrogate'],
    [JSON.parse('{"a":{"__proto__":1}}'), 'a.__proto__', 'name'],
    ['\0', '(body)', 'nul'],
    [['\0'], '0', 'nul'],
    [Object.assign(Object.create(null) as object, { status: ['a', '\0'] }), 'status.1', 'nul'],
    [Array.from({ length: MAX_VALUES }, () => 1), '(body)', 'too_many_values'],
    [nested(MAX_DEPTH + 1), Array.from({ length: MAX_DEPTH }, () => 'a').join('.'), 'too_deep'],
  ])('of %j is refused for the field', (data, field, rule) => {
    expect(dataFault(data)).toMatchObject({ field, rule });
  });

  it('is left alone within the bounds', () => {
    for (const data of [
      null,
      undefined,
      1,
      {},
      nested(MAX_DEPTH),
      Array.from({ length: MAX_VALUES - 1 }, () => 'ς'),
    ])
      expect(dataFault(data)).toBeNull();
  });

  it('is looked at no deeper than the bound, however deep the data are', () => {
    expect(dataFault(nested(100_000))).toMatchObject({ rule: 'too_deep' });
  });
});

it('names are shown short, and never in halves', () => {
  expect(shownName('title')).toBe('title');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const shown = shownName(name);
      expect([...shown].length).toBeLessThanOrEqual(101);
      expect(textFault(shown)).toBeNull();
    }),
  );
});
