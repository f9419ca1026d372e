import { isDigest, isOptional, type MailKind } from '../../../../domain/mail/kinds';
import type { Item, Letter } from '../../../../domain/mail/letter';
import type { Locale } from '../../../../domain/language/locale';
import { layouts } from '../../../../domain/mail/layouts';

export const LINK = 'https://perdure.example/l/AbCdEf012345-_ghijklmnopqrstuvwxyz';

export const WAY_OUT = 'https://perdure.example/u/AbCdEf012345-_ghijklmnopqrstuvwxyz';

/** All that an item can say. */
export const FULL: Item = {
  ...{ title: 'Product design', worker: 'Sam Rivera', zone: 'Europe/Berlin' },
  ...{ amount: { amount: '1234567890123.45', currency: 'EUR' }, what: 'bonus', outcome: 'approved' },
  ...{ number: '4711', day: '2026-03-01', period: ['2026-02-01', '2026-02-28'] },
  ...{ until: '2026-02-27T22:30:00.000Z', note: 'As we agreed.' },
  endpoint: {
    ...{ id: '01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21', name: 'CRM', host: 'hooks.example.com' },
    ...{ reason: 'failing', failingSince: '2026-02-20T08:05:00.000Z' },
  },
};

/** A letter as such a mail has it: with a link where one leads to a page, and the way out where there is one. */
export function letterOf(kind: MailKind, locale: Locale, changes: Partial<Letter> = {}): Letter {
  const item: Item = layouts[kind].act ? { ...FULL, link: LINK } : FULL;
  const unsubscribe = isOptional(kind) ? WAY_OUT : undefined;
  const letter = { kind, locale, name: 'Robin Park', employer: 'Acme Ltd', unsubscribe };
  return { ...letter, items: [item], count: 1, ...changes };
}

/** The same of many at once. */
export function manyOf(kind: MailKind, locale: Locale, count: number): Letter {
  if (!isDigest(kind)) throw new Error(`${kind} tells of one thing.`);
  const one = letterOf(kind, locale).items[0];
  const items = Array.from({ length: Math.min(count, 10) }, (_, index) => ({
    ...{ ...one, worker: `Worker ${index + 1}` },
    ...(one.link ? { link: `${LINK}${index}` } : {}),
  }));
  return letterOf(kind, locale, { items: items as [Item, ...Item[]], count });
}

/** Without the marks that keep somebody's words from becoming links. */
export const visible = (text: string): string => text.replaceAll('\u200B', '').replaceAll('<wbr />', '');
