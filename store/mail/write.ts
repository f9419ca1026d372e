import type { Email } from '../../domain/mail/email';
import { isDigest } from '../../domain/mail/kinds';
import { MOST_LISTED, type Item } from '../../domain/mail/letter';
import { joins, type Note } from '../../domain/mail/plan';
import { linkExpiry } from '../../domain/page-link/page-link';
import type { Scope } from '../../domain/shared/scope';
import type { Transaction } from '../db/database';
import { newId } from '../db/ids';
import { makeLinks } from '../page-link/page-links';
import { linkUrl } from '../page-link/token';
import { contentOf, openContent, type Pen } from './content';
import { insertMails, openMails, rewriteMails, type NewMail } from './rows';

/** How new mails go on. */
export interface Posting {
  statusOf(note: Note): 'outbox' | 'queued';
  /** How long more may join a mail that tells of many, and how long that waits to be sent. */
  gatherSeconds: number;
}

type Notes = [Note, ...Note[]];
type Of = Scope & { employer: string };

/** A mail that more may join, with what it lists. */
interface Open {
  email: Email;
  items: Item[];
}

/** What becomes of notes: the first of them are listed in a mail of their own, or in one that they join. */
interface Plan {
  notes: Notes;
  listed: Note[];
  into: Open | undefined;
}

/** Mails whose content is in memory at a time, and which a statement writes. */
const AT_ONCE = 500;

/** Writes the notes as mails; those of a mail that is still open join it. Each few hundred take the same few statements. */
export async function writeMails(
  trx: Transaction,
  of: Of,
  mails: readonly Notes[],
  pen: Pen,
  posting: Posting,
): Promise<void> {
  const kinds = [...new Set(mails.map(([{ kind }]) => kind).filter(isDigest))];
  const open = (await openMails(trx, of, kinds)).map((email) => ({ email, items: [] }));
  for (let first = 0; first < mails.length; first += AT_ONCE)
    await writeSome(trx, of, { mails: mails.slice(first, first + AT_ONCE), open, pen, posting });
}

interface Some {
  mails: readonly Notes[];
  open: readonly Open[];
  pen: Pen;
  posting: Posting;
}

async function writeSome(trx: Transaction, of: Of, { mails, open, pen, posting }: Some): Promise<void> {
  const room = new Map<Open, number>();
  const plans = mails.map((notes): Plan => {
    const into = open.find(({ email }) => joins(asNote(email), notes[0]));
    if (!into) return { notes, listed: notes.slice(0, MOST_LISTED), into };
    if (!room.has(into)) {
      into.items = [...(openContent(into.email, pen.sealer).items ?? [])];
      room.set(into, Math.max(0, MOST_LISTED - into.items.length));
    }
    const listed = notes.slice(0, room.get(into));
    room.set(into, room.get(into)! - listed.length);
    return { notes, listed, into };
  });
  const itemOf = await linked(trx, of, plans, pen);
  const fresh = plans.filter(({ into }) => !into).map((plan) => newMail(of, plan, itemOf, pen, posting));
  for (const { notes, listed, into } of plans) if (into) extend(into, notes, listed.map(itemOf));
  const rewritten = [...room.keys()].filter((each) => rewrite(of, each, pen)).map(({ email }) => email);
  await insertMails(trx, of, fresh, posting.gatherSeconds);
  await rewriteMails(trx, of, rewritten);
}

function asNote({ kind, occurredAt, personId, userId }: Email) {
  const reader =
    userId === null ? { side: 'worker' as const, id: personId! } : { side: 'user' as const, id: userId };
  return { kind, occurredAt, reader };
}

function newMail(
  { employer }: Of,
  { notes, listed }: Plan,
  itemOf: (note: Note) => Item,
  pen: Pen,
  { statusOf }: Posting,
): NewMail {
  const [{ kind, reader, eventId, occurredAt }] = notes;
  const { locale, name, address } = reader;
  const id = newId();
  const items = listed.map(itemOf) as [Item, ...Item[]];
  const written = contentOf(id, { kind, locale, name, employer, items, count: notes.length }, pen);
  return {
    ...{ id, eventId, occurredAt, kind, locale, ...written },
    status: written.content === null ? 'failed' : statusOf(notes[0]),
    ...{ personId: reader.side === 'worker' ? reader.id : null },
    ...{ userId: reader.side === 'user' ? reader.id : null },
    ...{ toAddress: address, toName: name, contractId: contractOf(notes), events: notes.length },
  };
}

function extend(into: Open, notes: Notes, items: Item[]): void {
  const { email } = into;
  into.items.push(...items);
  email.events += notes.length;
  if (contractOf(notes) !== email.contractId) email.contractId = null;
}

/** Puts it into words again; false where that fails: then it stays as it was. */
function rewrite({ employer }: Of, { email, items }: Open, pen: Pen): boolean {
  const { id, kind, locale, toName: name, events: count } = email;
  const { content } = contentOf(
    id,
    { kind, locale, name, employer, items: items as [Item, ...Item[]], count },
    pen,
  );
  if (content !== null) email.content = content;
  return content !== null;
}

/** The contract that all of them are of. */
function contractOf(notes: Notes): string | null {
  const [{ contractId }] = notes;
  return notes.every((note) => note.contractId === contractId) ? contractId : null;
}

/** What is listed of notes, with a link of its own for each that leads to a page. */
async function linked(
  trx: Transaction,
  of: Scope,
  plans: readonly Plan[],
  { sealer, publicUrl }: Pen,
): Promise<(note: Note) => Item> {
  const leading = plans.flatMap(({ listed }) => listed).filter(({ act }) => act !== null);
  const links = leading.map(({ act, reader, occurredAt }) => {
    const { act: name, subjectId, sendCount = null, deadline } = act!;
    const whose = reader.side === 'worker' ? { personId: reader.id } : { userId: reader.id };
    return { act: name, subjectId, sendCount, expiresAt: linkExpiry(occurredAt, deadline), ...whose };
  });
  const ids = await makeLinks(trx, of, links);
  const urls = new Map(leading.map((note, index) => [note, linkUrl(sealer, publicUrl, ids[index]!)]));
  return (note) => {
    const link = urls.get(note);
    return link === undefined ? note.item : { ...note.item, link };
  };
}
