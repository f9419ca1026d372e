import type { AdjustmentType } from '../adjustment/adjustment';
import type { CalendarDate, Instant } from '../shared/time';

/** Every event of a recurring rule says which one, and what it makes. */
export type OfRule = {
  rule_id: string;
  adjustment_type: AdjustmentType;
  amount: string;
  currency: string;
};

export interface ToldOfRule {
  'recurring-adjustment.created': { end_date: CalendarDate | null; count: number | null };
  'recurring-adjustment.updated': { changed: string[] };
  'recurring-adjustment.deleted': { reason: string | null; instances: number };
  'recurring-adjustment.ended': { reason: string | null; instances: number };
  'recurring-adjustment.review_due': { reviewed_at: Instant };
}

export type RulePayloads = { [Type in keyof ToldOfRule]: OfRule & ToldOfRule[Type] };
