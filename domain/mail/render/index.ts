import { MOST_LISTED, type Letter, type Mail } from '../letter';
import { templates } from '../templates';
import type { Facts, Words } from '../template';
import { factsOf, valueOf } from './facts';
import { formatCount } from './format';
import { htmlOf } from './html';
import { labels } from './labels';
import { manyLines, oneLine, shortened } from './plain';
import { textOf } from './text';

/** A mail in its parts, all of them harmless text, before it is set as text or HTML. */
export interface Parts {
  locale: string;
  subject: string;
  hello: string;
  body: string[];
  rows: { label: string; value: string }[];
  note: { label: string; lines: string[] } | null;
  action: { label: string; url: string; personal: string; fallback: string } | null;
  list: { line: string; action: { label: string; url: string } | null }[];
  more: string | null;
  sender: string;
}

/** The mail, as text and as HTML. Pure: the same letter always makes the same mail. */
export function render(letter: Letter): Mail {
  const parts = letter.count === 1 ? ofOne(letter) : ofMany(letter);
  return { subject: parts.subject, text: textOf(parts), html: htmlOf(parts) };
}

function ofOne(letter: Letter): Parts {
  const { kind, locale, employer, items } = letter;
  const [item] = items;
  const template = templates[kind];
  const facts = factsOf(locale, employer, item);
  const { rows, notes, personal, link } = labels[locale];
  const label = template.action?.[locale];
  return {
    ...common(letter, template.words[locale](facts)),
    rows: template.rows
      .map((name) => ({ label: rows[name], value: valueOf(name, facts) }))
      .filter(({ value }) => value !== ''),
    note:
      template.note && facts.note.trim() !== ''
        ? { label: notes[template.note], lines: manyLines(facts.note) }
        : null,
    action: label && item.link ? { label, url: item.link, personal, fallback: link } : null,
    list: [],
    more: null,
  };
}

function ofMany(letter: Letter): Parts {
  const { kind, locale, employer, items, count } = letter;
  const { many, action } = templates[kind];
  if (!many) throw new Error(`Mails of the kind ${kind} tell of one thing each.`);
  const all = items.map((item) => ({ facts: factsOf(locale, employer, item), link: item.link }));
  const listed = all.slice(0, MOST_LISTED);
  const label = action?.[locale];
  const { more } = labels[locale];
  return {
    ...common(letter, many[locale](formatCount(locale, count), all[0]!.facts)),
    rows: [],
    note: null,
    action: null,
    list: listed.map(({ facts, link }) => ({
      line: lineOf(letter, facts),
      action: label && link ? { label, url: link } : null,
    })),
    more: count > listed.length ? more(formatCount(locale, count - listed.length)) : null,
  };
}

/** An item of a list: what there is of it, in the order in which one looks for it. */
function lineOf(
  { kind, locale }: Letter,
  { what, amount, number, worker, title, day, outcome }: Facts,
): string {
  const decided = kind === 'review_outcome' ? labels[locale].outcome[outcome] : '';
  return [what, number, amount, decided, worker, title, day].filter((part) => part !== '').join(' · ');
}

function common({ locale, name, employer }: Letter, { subject, body }: Words) {
  const { hello, sender } = labels[locale];
  return {
    ...{ locale, body, subject: shortened(subject) },
    ...{ hello: hello(oneLine(name)), sender: sender(oneLine(employer)) },
  };
}
