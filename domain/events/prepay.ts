import type { PrepayUnit } from '../prepay/terms';
import type { CalendarDate } from '../shared/time';

/** How much is left, in the unit of the balance: hours, or money. */
type OfBalance = { unit: PrepayUnit; balance: string; currency: string };

/** A movement of the balance, below zero where it takes from it. */
type OfEntry = OfBalance & { entry_id: string; date: CalendarDate; hours: string; amount: string };

type Adding = OfEntry & { expires_on: CalendarDate | null; billing_date: CalendarDate | null };
type Taking = OfEntry & { of_entry_id: string };

/** An item on an invoice, for what was added or was used beyond the balance; it has the id of its entry. */
type OfItem = { entry_id: string; amount: string; currency: string; cycle_id: string };

export interface PrepayPayloads {
  'prepay.purchased': Adding;
  'prepay.charged': Adding;
  'prepay.topped_up': Adding;
  /** `charge`: what is billed for what the balance did not cover; null where it covered all of it, or it is owed. */
  'prepay.consumed': OfEntry & { uncovered: string; charge: string | null };
  'prepay.deducted': OfEntry;
  'prepay.expired': Taking;
  /** `charge`: what is given back by an invoice, below zero; null where its own item is taken off, or there is none. */
  'prepay.reversed': Taking & { charge: string | null; reason: string };
  'prepay.threshold_reached': OfBalance & { threshold: string };
  'prepay.exhausted': OfBalance;
  'prepay.applied': Omit<OfItem, 'cycle_id'> & {
    cycle_id: string | null;
    invoice_id: string;
    invoice_number: string;
    version: number;
  };
  'prepay.moved': OfItem & { applied_cycle_id: string; reason: 'currency' };
  'prepay.not_payable': OfItem;
}
