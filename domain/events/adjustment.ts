import type { AdjustmentStatus, AdjustmentType, Review } from '../adjustment/adjustment';
import type { WorkKind } from '../adjustment/item-kind';
import type { CalendarDate, Instant } from '../shared/time';

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

/** Every event of a timesheet, a task or a milestone. */
export type OfWork = {
  item_id: string;
  date_submitted: CalendarDate;
  quantity: string;
  unit_price: string;
  amount: string;
  currency: string;
  cycle_id: string;
};

/** `applied_cycle_id`: the cycle whose invoice it is on, where that of a cycle bills it. */
type Applied = { applied_cycle_id?: string };

/** What happens to an item of any kind, and what its event says besides. */
export interface ToldOfItem {
  created: { status: AdjustmentStatus; is_auto_approved: boolean } & Applied;
  updated: { changed: string[] };
  /** Until when, or since when it is too late for its own cycle's invoice. */
  pending: { locks_at: Instant } | { late: true; locked_at: Instant };
  reviewed: { outcome: Review['outcome']; reason: string | null; late: boolean } & Applied;
  moved: { applied_cycle_id: string; reason: 'currency' };
  deleted: { reason: string | null };
  not_payable: Record<never, never>;
}

/** On which invoice an item is, and which version it thereby has. */
interface OnInvoice {
  amount: string;
  currency: string;
  cycle_id: string | null;
  invoice_id: string;
  invoice_number: string;
  version: number;
}

export type AdjustmentPayloads = {
  [Verb in keyof ToldOfItem as `invoice-adjustment.${Verb}`]: OfAdjustment & ToldOfItem[Verb];
} & {
  'invoice-adjustment.reminded': OfAdjustment & { reminder: number; locks_at: Instant };
  'invoice-adjustment.applied': { adjustment_id: string; adjustment_type: string } & OnInvoice;
};

export type WorkPayloads = {
  [Verb in keyof ToldOfItem as `${WorkKind}.${Verb}`]: OfWork & ToldOfItem[Verb];
} & {
  [Kind in WorkKind as `${Kind}.applied`]: Pick<OfWork, 'item_id' | 'quantity' | 'unit_price'> & OnInvoice;
};

/** What happens to the work of a cycle together, and to how a contract takes work. */
export interface WorkSheetPayloads {
  'work.reminded': {
    kind: WorkKind;
    cycle_id: string;
    pending: number;
    amount: string;
    currency: string;
    reminder: number;
    locks_at: Instant;
  };
  'work.settings_updated': { auto_approve: boolean };
}
