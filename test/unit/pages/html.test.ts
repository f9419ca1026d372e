import fc from 'fast-check';
import { html } from '../../../domain/shared/html';

/** What a browser makes of the references that the template writes. */
const read = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '`', '=', '/', ' ', 'a', '#', ';', '\n') }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '" onclick="alert(1)',
    "'><img src=x>",
    '&lt;b&gt;',
    '${1}',
    '-->',
  ),
);

describe('a template of HTML', () => {
  it('puts in any text as text, between tags and between quotes', () => {
    fc.assert(
      fc.property(hostile, hostile, (inside, quoted) => {
        const made = html`<p title="${quoted}">${inside}</p>`.toString();
        const [, attribute, text] = /^<p title="([^"]*)">([^<]*)<\/p>$/s.exec(made) ?? [];
        expect([attribute, text].join('')).not.toMatch(/[<>"'`]/);
        expect(read(attribute!)).toBe(quoted);
        expect(read(text!)).toBe(inside);
      }),
    );
  });

  it('keeps what is HTML already, once, however deep', () => {
    fc.assert(
      fc.property(fc.array(hostile), (texts) => {
        const items = texts.map((text) => html`<b>${text}</b>`);
        expect(html`${[items, [items]]}`.toString()).toBe([...items, ...items].map(String).join(''));
      }),
    );
  });

  it('takes nothing for HTML that only looks like a piece of it', () => {
    const forged = { toString: () => '<b>' } as unknown as string;
    expect(html`${forged}`.toString()).toBe('&#60;b&#62;');
  });

  it('writes nothing for what is not there', () => {
    expect(html`a${null}${undefined}${false}${''}${0}b`.toString()).toBe('a0b');
  });
});
