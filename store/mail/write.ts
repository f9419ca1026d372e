import type { Content, Email } from '../../domain/mail/email';
import { isDigest, isOptional, type MailKind } from '../../domain/mail/kinds';
import { MOST_LISTED, type Item, type Letter } from '../../domain/mail/letter';
import { joins, type Note } from '../../domain/mail/plan';
import { render } from '../../domain/mail/render';
import { linkExpiry } from '../../domain/page-link/page-link';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Transaction } from '../db/database';
import { newId } from '../db/ids';
import type { Sealer } from '../db/sealed';
import { makeLinks } from '../page-link/page-links';
import { linkUrl, unsubscribeUrl } from '../page-link/token';

/** What mails are written with. */
export interface Pen {
  sealer: Sealer;
  /** What links begin with. */
  publicUrl: string;
}

/** How new mails go on. */
export interface Posting {
  statusOf(note: Note): 'outbox' | 'queued';
  /** How long more may join a mail that tells of many, and how long that waits to be sent. */
  gatherSeconds: number;
}

/** Writes the notes as mails; those of a mail that is still open join it. */
export async function writeMails(
  trx: Transaction,
  scope: Scope & { employer: string },
  mails: readonly [Note, ...Note[]][],
  pen: Pen,
  posting: Posting,
): Promise<void> {
  const open = await openMails(trx, scope, mails);
  for (const notes of mails) {
    const joined = open.find((email) => joins(asNote(email), notes[0]));
    if (joined) await join(trx, scope, joined, notes, pen);
    else await add(trx, scope, notes, pen, posting);
  }
}

/** Those that mails of these kinds may join. They are locked, so that nobody sends them meanwhile. */
async function openMails(
  trx: Transaction,
  { environmentId }: Scope,
  mails: readonly [Note, ...Note[]][],
): Promise<Email[]> {
  const kinds = [...new Set(mails.map(([{ kind }]) => kind).filter(isDigest))];
  if (kinds.length === 0) return [];
  return trx<Email>('emails')
    .where({ environmentId })
    .whereIn('kind', kinds)
    .whereIn('status', ['outbox', 'queued'])
    .whereRaw('open_until > now()')
    .orderBy('id')
    .forUpdate();
}

function asNote({ kind, occurredAt, personId, userId }: Email) {
  const reader =
    userId === null ? { side: 'worker' as const, id: personId! } : { side: 'user' as const, id: userId };
  return { kind, occurredAt, reader };
}

async function add(
  trx: Transaction,
  scope: Scope & { employer: string },
  notes: [Note, ...Note[]],
  pen: Pen,
  { statusOf, gatherSeconds }: Posting,
): Promise<void> {
  const [{ kind, reader, eventId, occurredAt }] = notes;
  const id = newId();
  const letter: Letter = {
    ...{ kind, locale: reader.locale, name: reader.name, employer: scope.employer },
    ...{ items: await itemsOf(trx, scope, notes, pen), count: notes.length },
    unsubscribe: wayOut(kind, id, pen),
  };
  const written = contentOf(letter, pen);
  const status = written.content === null ? 'failed' : statusOf(notes[0]);
  const later = trx.raw('now() + make_interval(secs => ?)', [gatherSeconds]);
  await trx('emails')
    .insert({
      ...{ ...inScope(scope), id, eventId, occurredAt, kind, locale: reader.locale },
      ...written,
      status,
      ...{ personId: reader.side === 'worker' ? reader.id : null },
      ...{ userId: reader.side === 'user' ? reader.id : null },
      ...{ toAddress: reader.address, toName: reader.name, contractId: contractOf(notes) },
      events: notes.length,
      openUntil: isDigest(kind) && written.content !== null ? later : null,
      nextAttemptAt: status !== 'queued' ? null : isDigest(kind) ? later : trx.fn.now(),
    })
    .onConflict()
    .ignore();
}

async function join(
  trx: Transaction,
  scope: Scope & { employer: string },
  email: Email,
  notes: [Note, ...Note[]],
  pen: Pen,
): Promise<void> {
  const { id, kind, locale, toName: name, contractId } = email;
  const { items: known = [] } = openContent(email, pen.sealer);
  const room = notes.slice(0, Math.max(0, MOST_LISTED - known.length));
  const items = [...known, ...(await itemsOf(trx, scope, room, pen))] as [Item, ...Item[]];
  const events = email.events + notes.length;
  const letter: Letter = {
    ...{ kind, locale, name, employer: scope.employer, items, count: events },
    unsubscribe: wayOut(kind, id, pen),
  };
  const { content } = contentOf(letter, pen);
  if (content === null) return;
  Object.assign(email, { events, content, contractId: contractOf(notes) === contractId ? contractId : null });
  await trx('emails').where({ id }).update({ events, content, contractId: email.contractId });
}

/** The link by which the kind is switched off, where that can be. */
const wayOut = (kind: MailKind, id: string, { sealer, publicUrl }: Pen): string | undefined =>
  isOptional(kind) ? unsubscribeUrl(sealer, publicUrl, id) : undefined;

/** The contract that all of them are of. */
function contractOf(notes: [Note, ...Note[]]): string | null {
  const [{ contractId }] = notes;
  return notes.every((note) => note.contractId === contractId) ? contractId : null;
}

/** What cannot be put into words is told to nobody, and holds up nothing that comes after it. */
function contentOf(letter: Letter, { sealer }: Pen): Pick<Email, 'content' | 'error'> {
  try {
    const items = isDigest(letter.kind) ? { items: letter.items } : {};
    const content: Content = { ...render(letter), ...items };
    return { content: sealer.seal(JSON.stringify(content), 'mail'), error: null };
  } catch (error) {
    return { content: null, error: `It could not be written: ${(error as Error).message}` };
  }
}

/** What was sealed of a mail; it has to be there. */
export function openContent({ content }: Pick<Email, 'content'>, sealer: Sealer): Content {
  if (content === null) throw new Error('The mail has been sent, and its content is not kept.');
  return JSON.parse(sealer.open(content, 'mail')) as Content;
}

/** What is listed of the notes, with a link of its own for each that leads to a page. */
async function itemsOf<Notes extends readonly Note[]>(
  trx: Transaction,
  scope: Scope,
  notes: Notes,
  { sealer, publicUrl }: Pen,
): Promise<Notes extends readonly [Note, ...Note[]] ? [Item, ...Item[]] : Item[]> {
  const listed = notes.slice(0, MOST_LISTED);
  const links = listed.flatMap(({ act, reader, occurredAt }) => {
    if (!act) return [];
    const expiresAt = linkExpiry(occurredAt, act.deadline);
    const { act: name, subjectId, sendCount = null } = act;
    const whose = reader.side === 'worker' ? { personId: reader.id } : { userId: reader.id };
    return [{ act: name, subjectId, sendCount, expiresAt, ...whose }];
  });
  const ids = (await makeLinks(trx, scope, links)).values();
  const items = listed.map(({ item, act }) =>
    act ? { ...item, link: linkUrl(sealer, publicUrl, ids.next().value!) } : item,
  );
  return items as Notes extends readonly [Note, ...Note[]] ? [Item, ...Item[]] : Item[];
}
