import { adjustmentNext } from '../../domain/adjustment/due';
import { forfeitedAt } from '../../domain/adjustment/forfeit';
import { isEditable, missingFor, type MissingThing } from '../../domain/adjustment/missing';
import { awaitingOf } from '../../domain/adjustment/review';
import type { Decider } from '../../domain/approval/who';
import type { Cycle } from '../../domain/billing/cycle';
import type { Invoice } from '../../domain/invoice/invoice';
import type { Next } from '../../domain/shared/lifecycle';
import { readStanding } from '../../store/contract/standing';
import { getInvoice } from '../../store/invoice/invoices';
import { whoDecides } from '../approval/who-decides';
import type { Context, ReadServices } from '../context';
import type { AdjustmentInCycle } from './find-adjustment';
import { landingIfApproved, type Expected } from './landing';

/** An adjustment with what it waits for, and why it is, or is not, on an invoice. */
export interface AdjustmentDetail {
  adjustment: AdjustmentInCycle;
  next: Next | null;
  /** Who may approve it now, where a policy asks for somebody. */
  approvers: Decider[] | null;
  why: Why;
}

export interface Why {
  /** The cycle whose invoice it is, or will be, on. */
  cycle: Cycle | null;
  invoice: Invoice | null;
  isEditable: boolean;
  missing: MissingThing[];
  /** Of a pending one. */
  ifApprovedNow: Expected | null;
}

export async function describeAdjustment(
  services: ReadServices,
  context: Context,
  adjustment: AdjustmentInCycle,
): Promise<AdjustmentDetail> {
  const { now } = context;
  const isPending = adjustment.status === 'pending';
  const standing = isPending ? await readStanding(services.db, context.scope, adjustment.contractId) : null;
  const forfeited = standing && forfeitedAt(adjustment, adjustment.cycle, standing, now);
  return {
    adjustment,
    next: adjustmentNext(adjustment, now, forfeited),
    approvers: isPending ? await whoDecides(services, context, awaitingOf(adjustment)) : null,
    why: await whyOf(services, adjustment, now),
  };
}

async function whyOf(services: ReadServices, adjustment: AdjustmentInCycle, now: string): Promise<Why> {
  const { db } = services;
  const { status, appliedCycleId, invoiceId } = adjustment;
  const cycle = appliedCycleId ? adjustment.cycle : null;
  return {
    cycle,
    invoice: invoiceId ? ((await getInvoice(db, adjustment, invoiceId)) ?? null) : null,
    isEditable: isEditable(adjustment, now),
    missing: missingFor(adjustment, cycle),
    ifApprovedNow: status === 'pending' ? await landingIfApproved(services, adjustment, now) : null,
  };
}
