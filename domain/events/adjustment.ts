import type { AdjustmentStatus, AdjustmentType, Review } from '../adjustment/adjustment';
import type { Instant } from '../shared/time';

/** Every event of an adjustment says which one, and what it is worth, so that nobody has to ask for it. */
export type OfAdjustment = {
  adjustment_id: string;
  adjustment_type: AdjustmentType;
  amount: string;
  currency: string;
  cycle_id: string;
  /** Of an instance of a recurring adjustment. */
  rule_id?: string;
};

/** `applied_cycle_id`: the cycle whose invoice it is on, where that of a cycle bills it. */
type Applied = { applied_cycle_id?: string };

export interface ToldOfAdjustment {
  'invoice-adjustment.created': { status: AdjustmentStatus; is_auto_approved: boolean } & Applied;
  'invoice-adjustment.updated': { changed: string[] };
  /** Until when, or since when it is too late for its own cycle's invoice. */
  'invoice-adjustment.pending': { locks_at: Instant } | { late: true; locked_at: Instant };
  'invoice-adjustment.reviewed': {
    outcome: Review['outcome'];
    reason: string | null;
    late: boolean;
  } & Applied;
  'invoice-adjustment.moved': { applied_cycle_id: string; reason: 'currency' };
  'invoice-adjustment.deleted': { reason: string | null };
  'invoice-adjustment.reminded': { reminder: number; locks_at: Instant };
}

export type AdjustmentPayloads = {
  [Type in keyof ToldOfAdjustment]: OfAdjustment & ToldOfAdjustment[Type];
} & {
  'invoice-adjustment.not_payable': OfAdjustment;
  'invoice-adjustment.applied': {
    adjustment_id: string;
    adjustment_type: string;
    amount: string;
    currency: string;
    cycle_id: string | null;
    invoice_id: string;
    invoice_number: string;
    version: number;
  };
};
