import { adjustmentNext } from '../../domain/adjustment/due';
import { isEditable, missingFor, type MissingThing } from '../../domain/adjustment/missing';
import type { Cycle } from '../../domain/billing/cycle';
import type { Invoice } from '../../domain/invoice/invoice';
import type { Next } from '../../domain/shared/lifecycle';
import { getInvoice } from '../../store/invoice/invoices';
import type { Context, ReadServices } from '../context';
import type { AdjustmentInCycle } from './find-adjustment';
import { landingIfApproved, type Expected } from './landing';

/** An adjustment with what it waits for, and why it is, or is not, on an invoice. */
export interface AdjustmentDetail {
  adjustment: AdjustmentInCycle;
  next: Next | null;
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
  { now }: Context,
  adjustment: AdjustmentInCycle,
): Promise<AdjustmentDetail> {
  return {
    adjustment,
    next: adjustmentNext(adjustment, now),
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
