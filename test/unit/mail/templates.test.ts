import { isDigest, isOptional, mailKinds, type MailKind } from '../../../domain/mail/kinds';
import { languageIn } from '../../../domain/language/language';
import { locales, type Locale } from '../../../domain/language/locale';
import { render } from '../../../domain/mail/render';
import { layouts } from '../../../domain/mail/layouts';
import { mailWords } from '../../../domain/mail/words';
import { letterOf, LINK, manyOf, visible, WAY_OUT } from './support/letters';

const each = mailKinds.flatMap((kind) => locales.map((locale) => [kind, locale] as const));
const digests = each.filter(([kind]) => isDigest(kind));

const DAY: Record<Locale, string> = {
  ...{ en: '1 March 2026', de: '1. März 2026', fr: '1er mars 2026', es: '1 de marzo de 2026' },
};
const AMOUNT: Record<Locale, RegExp> = {
  en: /EUR\s1,234,567,890,123\.45/,
  de: /1\.234\.567\.890\.123,45\sEUR/,
  fr: /1\s234\s567\s890\s123,45\sEUR/,
  es: /1\.234\.567\.890\.123,45\sEUR/,
};

/** What a reader of each kind has to find, beside who it is from. */
const MONEY: MailKind[] = [
  ...(['review_request', 'review_reminder', 'review_outcome'] as const),
  ...(['invoice_issued', 'client_invoice_issued', 'payment_completed', 'payment_failed'] as const),
];
const DATED: MailKind[] = [
  ...(['signature_request', 'signature_reminder', 'signature_awaited', 'contract_signed'] as const),
  ...(['contract_activated', 'contract_expiring', 'contract_ended', 'amendment_request'] as const),
  ...(['amendment_reminder', 'amendment_awaited', 'amendment_signed', 'amendment_active'] as const),
  ...(['amendment_declined', 'amendment_withdrawn', 'amendment_expired', 'amendment_voided'] as const),
  ...(['termination_scheduled', 'termination_cancelled', 'termination_reminder'] as const),
  ...(['termination_effective', 'invoice_issued', 'client_invoice_issued'] as const),
];
const ABOUT_NO_CONTRACT: MailKind[] = ['webhook_endpoint_disabled'];

/** The tags of HTML taken away, and what they hide. */
const shown = (html: string) =>
  html
    .replace(/<(style|title)[\s\S]*?<\/\1>/g, '')
    .replaceAll('<wbr />', '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
const PLACEHOLDER = /undefined|null|NaN|\[object|\$\{|\{\{|Invalid Date/;

describe('a mail of every kind, in every language', () => {
  it.each(each)('%s in %s says what it has to', (kind, locale) => {
    const { subject, text, html } = render(letterOf(kind, locale));
    for (const part of [subject, text, shown(html)]) {
      expect(part).not.toMatch(PLACEHOLDER);
      expect(part.trim()).not.toBe('');
    }
    expect(subject.length).toBeLessThanOrEqual(120);
    for (const part of [text, shown(html)].map(visible)) {
      expect(part).toContain('Robin Park');
      expect(part).toContain('Acme Ltd');
      if (!ABOUT_NO_CONTRACT.includes(kind)) expect(part).toContain('Product design');
      if (ABOUT_NO_CONTRACT.includes(kind)) expect(part).toContain('hooks.example.com');
      if (MONEY.includes(kind)) expect(part).toMatch(AMOUNT[locale]);
      if (DATED.includes(kind)) expect(part).toContain(DAY[locale]);
      if (layouts[kind].note) expect(part).toContain('As we agreed.');
      expect(part.includes(LINK)).toBe(layouts[kind].act !== undefined);
    }
    expect(html).toContain(`lang="${locale}"`);
  });

  it.each(digests)('%s in %s lists the first ten of many, and says how many there are', (kind, locale) => {
    const { subject, text, html } = render(manyOf(kind, locale, 1_234));
    const count = languageIn(locale).formats.count(1_234);
    const more = languageIn(locale).formats.count(1_224);
    expect(subject).toContain(count);
    for (const part of [text, shown(html)]) {
      expect(part).not.toMatch(PLACEHOLDER);
      expect(part).toContain(more);
      for (let index = 1; index <= 10; index += 1) expect(part).toContain(`Worker ${index}`);
      const { note, rows } = layouts[kind];
      if (note) expect(part).toContain('As we agreed.');
      if (rows.includes('locksOn') || rows.includes('nextAttempt')) expect(part).toContain('23:30');
      if (rows.some((name) => ['due', 'endDate', 'startDate', 'paymentDate'].includes(name)))
        expect(part).toContain(DAY[locale]);
      expect(part).not.toContain('Worker 11');
    }
    const links = new Set(text.match(/https:\S+/g) ?? []);
    links.delete(WAY_OUT);
    expect(links.size).toBe(layouts[kind].act ? 10 : 0);
  });

  it.each(each)('%s in %s has a way out where one can do without it, and none else', (kind, locale) => {
    const { text, html, unsubscribe } = render(letterOf(kind, locale));
    const { unsubscribe: label } = mailWords[locale];
    expect(unsubscribe).toBe(isOptional(kind) ? WAY_OUT : undefined);
    expect(text.includes(WAY_OUT)).toBe(isOptional(kind));
    expect(html.includes(`href="${WAY_OUT}"`)).toBe(isOptional(kind));
    expect(shown(html).includes(label)).toBe(isOptional(kind));
  });

  it.each(each)(
    '%s in %s has all that its kind lacks left out, and nothing put in its place',
    (kind, locale) => {
      const { text, html } = render(letterOf(kind, locale, { items: [{ title: 'Product design' }] }));
      expect(text).not.toMatch(PLACEHOLDER);
      expect(shown(html)).not.toMatch(PLACEHOLDER);
    },
  );

  it.each(each)('%s in %s fetches nothing and bears a narrow window', (kind, locale) => {
    const { html } = render(letterOf(kind, locale));
    expect(html).not.toMatch(/<(img|link|script|iframe|object|svg|form|input)\b|url\(|@import|\bsrc=/i);
    const widths = [...html.matchAll(/(?<!max-)width[:=]"?(\d+)(px)/g)].map(([, width]) => Number(width));
    expect(widths.filter((width) => width > 320)).toEqual([]);
    expect(html).toContain('max-width:600px');
  });
});

describe('languages', () => {
  const sentences = (kind: MailKind, locale: Locale) => render(letterOf(kind, locale)).text;

  it('are each their own', () => {
    for (const kind of mailKinds)
      expect(new Set(locales.map((locale) => sentences(kind, locale))).size).toBe(locales.length);
  });
});
