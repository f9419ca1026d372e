import { statusOfNew } from '../../domain/mail/email';
import { inMails, notesOf } from '../../domain/mail/plan';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Database, Transaction } from '../db/database';
import { organisationName } from '../environment/organisations';
import { readTold } from './about';
import { lockMail, moveTo, placeAhead, readAhead } from './position';
import { readApprovers, readUnwanted, readUserReaders } from './readers';
import type { Pen } from './content';
import { writeMails, type Posting } from './write';

/** Real time: mails are read by people, whatever the clock of a sandbox says. */
const realNow = (): string => new Date().toISOString();

/** How long a mail gathers what happens meanwhile while it lies in an outbox: until whoever looks has been answered. */
const WHILE_READ_SECONDS = 600;

/**
 * Writes the next mails of an environment: those that its events tell of, in the order of the feed. What has been written
 * and how far that went are recorded together, so that each event is told once, however often this runs.
 */
export async function composeSome(
  db: Database,
  scope: Scope,
  pen: Pen,
  posting: Posting,
): Promise<{ isMore: boolean }> {
  await placeAhead(db, scope);
  return db.transaction(async (trx) => {
    await lockMail(trx, scope);
    const { events, upTo, isMore } = await readAhead(trx, scope);
    if (events.length > 0) await write(trx, scope, events, pen, posting);
    await moveTo(trx, scope, upTo);
    return { isMore };
  });
}

async function write(
  trx: Transaction,
  scope: Scope,
  events: Awaited<ReturnType<typeof readAhead>>['events'],
  pen: Pen,
  posting: Posting,
): Promise<void> {
  const told = await readTold(trx, scope, events);
  const users = await readUserReaders(trx, scope);
  const ids = [...users, ...told.flatMap(({ worker }) => worker ?? [])].map(({ id }) => id);
  const off = await readUnwanted(trx, scope, ids);
  const approvers = await readApprovers(
    trx,
    scope,
    told.map(({ told: each }) => each),
  );
  const notes = told.flatMap(({ told: each, worker }) =>
    notesOf(each, { worker, users, ...approvers }, ({ id }) => off.get(id) ?? []),
  );
  const employer = await organisationName(trx, scope);
  await writeMails(trx, { ...inScope(scope), employer }, inMails(notes), pen, posting);
}

/** Mails that a server sends: what happened long ago is kept and not sent. */
export function toBeSent(gatherSeconds: number): Posting {
  return { statusOf: ({ occurredAt }) => statusOfNew(true, occurredAt, realNow()), gatherSeconds };
}

/** One request writes mails so long; the next one goes on with them. */
const FILL_MS = 8_000;

/** Writes what there is into the outbox, for somebody who is about to look at it. Answers whether that was all. */
export async function fillOutbox(
  db: Database,
  scope: Scope,
  pen: Pen,
  patienceMs: number = FILL_MS,
): Promise<boolean> {
  const until = performance.now() + patienceMs;
  const posting: Posting = { statusOf: () => 'outbox', gatherSeconds: WHILE_READ_SECONDS };
  for (;;) {
    const { isMore } = await composeSome(db, scope, pen, posting);
    if (isMore && performance.now() < until) continue;
    if (!isMore) await closeMails(db, scope);
    return !isMore;
  }
}

/** Nothing joins any more what somebody has seen. */
async function closeMails(db: Database, { environmentId }: Scope): Promise<void> {
  await db('emails')
    .where({ environmentId, status: 'outbox' })
    .whereNotNull('openUntil')
    .update({ openUntil: null });
}
