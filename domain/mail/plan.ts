import { besides, type Readers } from './audience';
import { isDigest, isRequired, type MailKind } from './kinds';
import type { Item } from './letter';
import { itemOf } from './rule';
import { rulesOf } from './rules';
import type { Act, Reader, Told } from './told';
import type { Instant } from '../shared/time';

/** What one reader is told of one event. */
export interface Note {
  eventId: string;
  contractId: string | null;
  occurredAt: Instant;
  kind: MailKind;
  reader: Reader;
  item: Item;
  act: Act | null;
}

/** Kinds that a reader has switched off. */
export type Unwanted = (reader: Pick<Reader, 'side' | 'id'>) => readonly MailKind[];

/** Whom an event tells what: by the table, but nobody of what they did themselves or do not want to know. */
export function notesOf(told: Told, readers: Readers, unwanted: Unwanted): Note[] {
  const { id: eventId, contractId, occurredAt } = told;
  const notes = rulesOf(told.type).flatMap((rule) => {
    if (rule.when && !rule.when(told)) return [];
    const [item, act] = [{ ...itemOf(told), ...rule.item(told) }, rule.act?.(told) ?? null];
    const wants = (reader: Reader) => isRequired(rule.kind) || !unwanted(reader).includes(rule.kind);
    return besides(told, rule.to(told, readers))
      .filter(wants)
      .map((reader) => ({ eventId, contractId, occurredAt, kind: rule.kind, reader, item, act }));
  });
  return notes;
}

/** What is told within an hour of the first of them is told at once. */
const AT_ONCE_MS = 3_600_000;

/** Whether a note can join those of a mail that tells of many. */
export function joins(
  first: Pick<Note, 'kind' | 'occurredAt'> & { reader: Pick<Reader, 'side' | 'id'> },
  note: Note,
): boolean {
  return (
    isDigest(note.kind) &&
    first.kind === note.kind &&
    first.reader.side === note.reader.side &&
    first.reader.id === note.reader.id &&
    Math.abs(Date.parse(note.occurredAt) - Date.parse(first.occurredAt)) < AT_ONCE_MS
  );
}

/** Notes in the mails in which they are told, in their order. */
export function inMails(notes: readonly Note[]): [Note, ...Note[]][] {
  const mails: [Note, ...Note[]][] = [];
  const open = new Map<string, [Note, ...Note[]]>();
  for (const note of notes) {
    const key = `${note.kind}/${note.reader.side}/${note.reader.id}`;
    const mail = open.get(key);
    if (mail && joins(mail[0], note)) mail.push(note);
    else {
      const fresh: [Note, ...Note[]] = [note];
      mails.push(fresh);
      if (isDigest(note.kind)) open.set(key, fresh);
    }
  }
  return mails;
}
