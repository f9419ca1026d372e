import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import { messageOf } from '../../../activities/mail/transport';
import type { Email } from '../../../domain/mail/email';
import { isOptional, mailKinds } from '../../../domain/mail/kinds';
import type { Item } from '../../../domain/mail/letter';
import { locales } from '../../../domain/language/locale';
import { render } from '../../../domain/mail/render';
import { manyLines, oneLine } from '../../../domain/mail/render/plain';
import { FULL, letterOf, LINK, visible, WAY_OUT } from './support/letters';

const HOSTILE = [
  'Sam\r\nBcc: everybody@evil.example',
  'Sam\nContent-Type: text/html\n\n<h1>hello</h1>',
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '<a href="https://evil.example">sign here</a>',
  'https://evil.example/l/sign',
  'visit www.evil.example now',
  'evil.example/path',
  'javascript:alert(1)',
  'mailto:evil@evil.example',
  'http://127.0.0.1/x',
  'http://[::1]/x',
  '=?utf-8?B?QmNjOiBldmls?=',
  'a\u202Egnp.exe',
  'a\u0000b\u2028c\u2029d\u0085e',
  '${employer} {{name}} %s',
  '&lt;b&gt; &amp;',
  '\uD800 lone',
  '.',
  '--=_boundary',
  'From the start',
];
const WORLD = [
  'Łukasz Żółć',
  'Αθηνά',
  'Ольга Ферранте',
  'שרה כהן',
  'محمد علي',
  '田中太郎',
  '김민준',
  'ไทย',
  'हिन्दी',
  '👩🏽‍💻 Zoë',
];

const anything = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(...WORLD),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...HOSTILE, ...WORLD), { minLength: 2, maxLength: 4 })
    .map((parts) => parts.join('\r\n')),
);

const letters = fc
  .record({
    kind: fc.constantFrom(...mailKinds),
    locale: fc.constantFrom(...locales),
    ...{ name: anything, employer: anything, title: anything, worker: anything, note: anything },
    ...{ number: anything, called: anything },
  })
  .map(({ kind, locale, name, employer, called, ...fields }) => {
    const [item] = letterOf(kind, locale).items;
    const items: [Item] = [{ ...item, ...fields, endpoint: { ...FULL.endpoint!, name: called } }];
    return letterOf(kind, locale, { name, employer, items });
  });

const email = (name: string) =>
  ({
    id: '01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21',
    toAddress: 'sam@example.com',
    toName: name,
    createdAt: '2026-03-01T00:00:00.000Z',
  }) as Email;

const build = (name: string, mail: ReturnType<typeof render>): Promise<Buffer> => {
  const message = messageOf(email(name), mail, { from: 'Acme <mail@perdure.example>', replyTo: undefined });
  return new MailComposer(message).compile().build();
};

/** The tags of the mail; what people wrote has none. */
const tagsIn = (html: string) => html.match(/<[^>]*>/g) ?? [];
/** Everything that leads somewhere. */
const hrefs = (html: string) =>
  tagsIn(html).flatMap((tag) =>
    [...tag.matchAll(/\s(?:href|src|action)\s*=\s*["']?([^"'\s>]*)/gi)].map(([, url]) => url),
  );
/** What programs make links of by themselves. */
const LINKLIKE =
  /(?:https?|ftp|mailto|javascript|data):[^\s\u200B]|www\.\w|\/\/\w|\w@\w|[\p{L}\p{N}-]\.[\p{L}]{2,}|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.,])/iu;

describe('whatever people write', () => {
  it('a mail stays whole: one recipient, its own headers, both parts, and no link but ours', async () => {
    await fc.assert(
      fc.asyncProperty(letters, async (letter) => {
        const mail = render(letter);
        expect(mail.subject.length).toBeLessThanOrEqual(120);
        expect(mail.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        const parsed = await simpleParser(await build(letter.name, mail), { skipTextToHtml: true });
        const names = [...parsed.headers.keys()].sort();
        expect(names).toEqual(
          [
            'auto-submitted',
            'content-type',
            'date',
            'from',
            'message-id',
            'mime-version',
            'subject',
            'to',
            'x-auto-response-suppress',
            ...(isOptional(letter.kind) ? ['list'] : []),
          ].sort(),
        );
        expect([parsed.to].flat().flatMap((to) => to?.value.map(({ address }) => address))).toEqual([
          'sam@example.com',
        ]);
        expect(parsed.from?.value[0]?.address).toBe('mail@perdure.example');
        expect(parsed.messageId).toBe('<01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21@perdure.example>');
        expect(parsed.attachments).toEqual([]);
        const link = letter.items[0].link;
        const html = parsed.html || '';
        const ways = isOptional(letter.kind) ? [WAY_OUT] : [];
        expect(new Set(hrefs(html))).toEqual(new Set(link ? [link, ...ways] : ways));
        expect(tagsIn(html).join('\n')).not.toMatch(/<(script|img|iframe|form)\b|\son\w+\s*=/i);
        const words = (parsed.text ?? '')
          .replaceAll(LINK, '')
          .replaceAll(WAY_OUT, '')
          .replaceAll(FULL.endpoint!.host, '');
        expect(words).not.toMatch(LINKLIKE);
      }),
      { numRuns: 300, examples: HOSTILE.map((text) => [allOf(text)]) },
    );
  });

  it.each(WORLD)('%s arrives as it was written', async (text) => {
    const letter = letterOf('signature_request', 'en', {
      name: text,
      items: [{ ...FULL, title: text, note: text, link: LINK }],
    });
    const parsed = await simpleParser(await build(text, render(letter)));
    expect(visible(parsed.subject ?? '')).toContain(text);
    expect(visible(parsed.text ?? '')).toContain(text);
    expect(visible(parsed.html || '')).toContain(text);
    expect([parsed.to].flat()[0]?.value[0]?.name).toBe(text);
  });

  it('is left as people see it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('v1.5 and 3.25', 'at 12:30', 'Node.js', 'a: b', '1.000,00', 'ok.'),
        (text) => {
          expect(visible(oneLine(text))).toBe(text);
        },
      ),
    );
    expect(oneLine('version 1.5 at 12:30')).toBe('version 1.5 at 12:30');
    expect(manyLines('one\r\n\r\n\r\n\r\ntwo')).toEqual(['one', '', 'two']);
  });
});

function allOf(text: string) {
  const fields = { title: text, worker: text, note: text, number: text };
  const endpoint = { ...FULL.endpoint!, name: text };
  return letterOf('signature_request', 'en', {
    ...{ name: text, employer: text },
    items: [{ ...FULL, ...fields, endpoint, link: LINK }],
  });
}
