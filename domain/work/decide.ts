import { assertNever } from '../shared/errors';
import { refuse, type Decision } from '../shared/lifecycle';
import type { Instant } from '../shared/time';
import { sheetTable } from './transitions';
import type { SheetDraft, WorkCommand, WorkOrder, WorkSheet } from './work-sheet';

/**
 * Decides one command against a sheet, as far as the sheet goes: which item it is for, and what the rules of items make
 * of it, is found under the lock of the contract. How much waits thereafter is `withPending`.
 */
export function decideWork(state: WorkSheet | null, command: WorkCommand, at: Instant): Decision<WorkSheet> {
  const sheet = state ?? (command.type === 'submit' ? newSheet(command.sheet, at) : null);
  if (!sheet) return refuse('not_found', 'No work has been reported for this cycle.');
  if (!sheetTable[sheet.status].on[command.type])
    return refuse('not_pending', 'Nothing waits for a review here.', { details: { status: sheet.status } });
  const next = { ...sheet, version: (state?.version ?? 0) + 1, updatedAt: at };
  switch (command.type) {
    case 'submit':
    case 'edit':
    case 'delete':
    case 'review':
      return { ok: true, change: { next, events: [], order: orderOf(command) } };
    case 'remind':
      return { ok: true, change: { next: { ...next, remindersSent: sheet.remindersSent + 1 }, events: [] } };
    case 'lock':
      return { ok: true, change: { next: { ...next, lateSince: at }, events: [] } };
    default:
      return assertNever(command);
  }
}

function newSheet(draft: SheetDraft, at: Instant): WorkSheet {
  return {
    ...draft,
    status: 'closed',
    version: 0,
    pending: 0,
    waitingSince: null,
    lateSince: null,
    remindersSent: 0,
    createdAt: at,
    updatedAt: at,
  };
}

function orderOf(command: Extract<WorkCommand, { type: WorkOrder['type'] }>): WorkOrder {
  if (command.type !== 'submit') {
    const { actor: _actor, ...order } = command;
    return order;
  }
  const { actor: _actor, sheet: _sheet, ...order } = command;
  return order;
}

/** The sheet, with so much on it that waits. */
export function withPending(sheet: WorkSheet, pending: number, at: Instant): WorkSheet {
  if (pending === 0) return { ...sheet, status: 'closed', pending, waitingSince: null };
  if (sheet.status === 'open') return { ...sheet, pending };
  // A wait that begins anew is reminded of anew.
  return { ...sheet, status: 'open', pending, waitingSince: at, remindersSent: 0 };
}

/** What is true of the sheet now: how much waits, and when its cycle locks. A lock that moves away is yet to be seen to. */
export function followed(
  sheet: WorkSheet,
  { pending, locksAt }: Pick<WorkSheet, 'pending' | 'locksAt'>,
  at: Instant,
): WorkSheet {
  if (sheet.pending === pending && sheet.locksAt === locksAt) return sheet;
  const lateSince = locksAt > at ? null : sheet.lateSince;
  const next = { ...sheet, locksAt, lateSince, version: sheet.version + 1, updatedAt: at };
  return withPending(next, pending, at);
}
