import { pageWords } from '../../../api/pages/words';
import { agreementWords } from '../../../api/shared/agreement/words';
import { glossaries } from '../../../domain/language/glossary';
import { locales, type Locale } from '../../../domain/language/locale';
import { isDigest, mailKinds } from '../../../domain/mail/kinds';
import { layouts } from '../../../domain/mail/layouts';
import { mailWords } from '../../../domain/mail/words';
import { kindNames } from '../../../domain/mail/words/kinds';
import { render } from '../../../domain/mail/render';
import type { Item } from '../../../domain/mail/letter';
import { FULL, letterOf, LINK, manyOf } from '../mail/support/letters';

interface Text {
  where: string;
  text: string;
}

const itemWith = (changes: Partial<Item>): [Item] => [{ ...FULL, link: LINK, ...changes }];

/** Every mail in the language: with all that it can say and without what may be missing, of one and of many. */
function mails(locale: Locale): Text[] {
  return mailKinds.flatMap((kind) => {
    const letters = [
      letterOf(kind, locale),
      letterOf(kind, locale, { items: itemWith({ until: null, note: null, outcome: 'declined' }) }),
      letterOf(kind, locale, { items: itemWith({ endpoint: { ...FULL.endpoint!, reason: 'gone' } }) }),
      ...(isDigest(kind) ? [2, 11, 12].map((count) => manyOf(kind, locale, count)) : []),
    ];
    return letters.flatMap((letter) => {
      const { subject, text } = render(letter);
      return [
        { where: `subject of ${kind}`, text: subject },
        { where: `mail ${kind}`, text },
      ];
    });
  });
}

/** Every string of a table; functions are called with names and days. */
function textsIn(where: string, value: unknown): Text[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value === 'function') {
    const write = value as (...args: string[]) => unknown;
    return textsIn(where, write(...['Alpha', 'Beta', 'Gamma'].slice(0, write.length)));
  }
  return Object.entries(value as object).flatMap(([key, inner]) => textsIn(`${where}.${key}`, inner));
}

const allIn = (locale: Locale): Text[] => [
  ...mails(locale),
  ...textsIn('page', pageWords[locale]),
  ...textsIn('kind', kindNames[locale]),
  ...textsIn('agreement', agreementWords[locale]),
  ...textsIn('glossary', glossaries[locale]),
];

/** Other words for what the glossary has one for. */
const OTHER_WORDS: Record<Locale, RegExp> = {
  en: /\bclients?\b|\bcontractors?\b|\bcalled off\b|\bon\b[^.\n]{0,40}\d{4} on\b|[Ii]nvoice \S+ over/,
  de: /Kunde|[Ff]reigabe|freigegeben|Freigegeben|Beide Seiten|abgesagt|Grund\b|[Bb]itte bitten|Positionen/,
  fr: /\bclients?\b|[Rr]etenue|[Mm]odification du contrat|arrêtée|déclaration|employeur/i,
  es: /\bclientes?\b|partida|[Cc]ambio del contrato|periodo|\bBono\b|solicitud|empleador/i,
};

const found = (texts: Text[], fault: RegExp) => texts.filter(({ text }) => fault.test(text));

describe.each(locales)('whatever is read in %s', (locale) => {
  const texts = allIn(locale);

  it('calls each thing by its one name', () => {
    expect(found(texts, OTHER_WORDS[locale])).toEqual([]);
  });

  it('says no word twice in a row, and leaves no gap', () => {
    expect(found(texts, /(?<![\p{L}\d])(\p{L}{2,}) \1(?![\p{L}])/u)).toEqual([]);
    expect(
      found(texts, /[^\n] {2,}[^\n:]|\(\)|“”|«\s*»|„“|[,:;] ?\.|\.\.(?!\.)/).filter(
        ({ where }) => !where.startsWith('mail '),
      ),
    ).toEqual([]);
  });

  it('holds nothing that a copy would carry unseen', () => {
    expect(found(texts, /[\u200B-\u200F\u2060\uFEFF]/)).toEqual([]);
  });

  it('is set as the language is', () => {
    if (locale === 'fr') {
      // No line ends before a colon, or within quotation marks.
      expect(found(texts, /[^\s:/] [:;!?»](?!\/\/)|« /)).toEqual([]);
      expect(found(texts, /(?<![\d:T])[\p{L}»][:;!?»](?!\/\/)(?=\s|$)/u)).toEqual([]);
      expect(found(texts, /\b(de|que) (Acme|Alpha)/).map(({ where }) => where)).toEqual([
        // Quoted there.
        'page.amendment.title',
        // Of a number.
        'agreement.indexedYearly',
        'agreement.indexedOn',
      ]);
      expect(found(texts, /(?<!\d)1 (janvier|février|mars|avril)/)).toEqual([]);
    } else expect(found(texts, /\u00A0[:;!?]/)).toEqual([]);
    expect(found(texts, /'|"/)).toEqual([]);
    if (locale !== 'es') expect(found(texts, /[¡¿]/)).toEqual([]);
  });

  it('has the same labels in a mail of one and in a list', () => {
    for (const kind of mailKinds.filter(isDigest)) {
      const [one, many] = [letterOf(kind, locale), manyOf(kind, locale, 2)].map((each) => render(each).text);
      for (const name of layouts[kind].rows.filter((each) => ['due', 'endDate', 'locksOn'].includes(each)))
        for (const mail of [one, many]) expect(mail).toContain(glossaries[locale][name as 'due']);
    }
  });

  it('lets no verb hang on a noun whose number it does not know', () => {
    const items = itemWith({ what: 'overtime' });
    const { paidThings } = glossaries[locale];
    for (const kind of ['review_request', 'review_reminder', 'review_outcome'] as const) {
      const sentence = mailWords[locale].one[kind];
      const { text } = render(letterOf(kind, locale, { items }));
      expect(text).toMatch(new RegExp(`:\\s${paidThings.overtime}, `));
      expect(sentence.length).toBe(1);
    }
  });
});
