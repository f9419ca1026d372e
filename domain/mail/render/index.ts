import { languageIn, type Language } from '../../language/language';
import { isDigest } from '../kinds';
import { layouts } from '../layouts';
import { MOST_LISTED, type Item, type Letter, type Mail } from '../letter';
import { moments, type Facts, type Layout, type RowName, type Words } from '../template';
import { mailWords } from '../words';
import { factsOf, valueOf } from './facts';
import { htmlOf } from './html';
import { manyLines, oneLine, shortened, visible } from './plain';
import { textOf } from './text';

/** A mail in its parts, all of them harmless text, before it is set as text or HTML. */
export interface Parts {
  language: Language;
  subject: string;
  hello: string;
  body: string[];
  rows: { label: string; value: string }[];
  note: { label: string; lines: string[] } | null;
  action: { label: string; url: string; personal: string; fallback: string } | null;
  list: Listed[];
  more: string | null;
  sender: string;
  unsubscribe: { label: string; url: string } | null;
}

/** An item of a list: what it is, and beneath when, until when and what for. */
interface Listed {
  line: string;
  details: string[];
  action: { label: string; url: string } | null;
}

/** The mail, as text and as HTML. Pure: the same letter always makes the same mail. */
export function render(letter: Letter): Mail {
  const language = languageIn(letter.locale);
  const parts = letter.count === 1 ? ofOne(letter, language) : ofMany(letter, language);
  const mail = { subject: shortened(visible(parts.subject)), text: textOf(parts), html: htmlOf(parts) };
  return letter.unsubscribe === undefined ? mail : { ...mail, unsubscribe: letter.unsubscribe };
}

function ofOne(letter: Letter, language: Language): Parts {
  const { kind, locale, employer, items } = letter;
  const [item] = items;
  const { rows, note, act } = layouts[kind];
  const facts = factsOf(language, employer, item);
  const { one, personal, link: fallback } = mailWords[locale];
  const { glossary } = language;
  return {
    ...common(letter, language, one[kind](facts)),
    rows: rows
      .map((name) => ({ label: labelOf(name, language), value: valueOf(name, facts) }))
      .filter(({ value }) => value !== ''),
    note: note && facts.note.trim() !== '' ? { label: glossary[note], lines: manyLines(facts.note) } : null,
    action: act && item.link ? { label: glossary.acts[act], url: item.link, personal, fallback } : null,
    list: [],
    more: null,
  };
}

function ofMany(letter: Letter, language: Language): Parts {
  const { kind, locale, employer, items, count } = letter;
  if (!isDigest(kind)) throw new Error(`Mails of the kind ${kind} tell of one thing each.`);
  const { many, more } = mailWords[locale];
  const { formats } = language;
  const listed = items.slice(0, MOST_LISTED);
  return {
    ...common(letter, language, many[kind](formats.count(count), factsOf(language, employer, items[0]))),
    rows: [],
    note: null,
    action: null,
    list: listed.map((item) => listedOf(item, factsOf(language, employer, item), layouts[kind], language)),
    more: count > listed.length ? formats.plural(count - listed.length, more) : null,
  };
}

const LONGEST_NOTE = 160;

function listedOf(item: Item, facts: Facts, { rows, note, act }: Layout, language: Language): Listed {
  const { formats, glossary } = language;
  const said = rows.filter((name) => name !== 'employer' && valueOf(name, facts) !== '');
  const isMoment = (name: RowName) => moments.some((each) => each === name);
  const what = said
    .filter((name) => !isMoment(name))
    .map((name) => (name === 'invoice' ? `${glossary.invoice} ${facts.number}` : valueOf(name, facts)));
  const when = said
    .filter(isMoment)
    .map((name) => formats.labelled(labelOf(name, language), valueOf(name, facts)));
  const written = oneLine(facts.note);
  return {
    line: what.join(' · '),
    details: [
      ...when,
      ...(note && written !== '' ? [formats.labelled(glossary[note], shortened(written, LONGEST_NOTE))] : []),
    ],
    action: act && item.link ? { label: glossary.acts[act], url: item.link } : null,
  };
}

const labelOf = (name: RowName, { glossary }: Language): string => glossary[name === 'what' ? 'kind' : name];

function common(
  { locale, name, employer, unsubscribe: url }: Letter,
  language: Language,
  { subject, body }: Words,
) {
  const { hello, sender, unsubscribe: label } = mailWords[locale];
  return {
    ...{ language, subject, body },
    ...{ hello: hello(oneLine(name)), sender: sender(oneLine(employer)) },
    unsubscribe: url === undefined ? null : { label, url },
  };
}
