import type { ToldChange } from '../contract/told-terms';
import type { Party } from '../shared/lifecycle';
import type { CalendarDate } from '../shared/time';

/** Every event of an amendment says which one. */
export type OfAmendment = { amendment_id: string };

export interface ToldOfAmendment {
  'contract.amendment.proposed': { changes: ToldChange[]; effective_date: CalendarDate };
  'contract.amendment.client_signed': { by: string };
  /** `effective_from`: the day from which its terms hold, whether or not that is the one that was proposed. */
  'contract.amendment.signed': {
    by: string;
    effective_date: CalendarDate;
    effective_from: CalendarDate;
  };
  'contract.amendment.declined': { reason: string | null };
  'contract.amendment.withdrawn': { reason: string | null };
  'contract.amendment.withdrawal_proposed': { by: Party; reason: string | null };
  'contract.amendment.expired': { reason: string | null };
  'contract.amendment.voided': { reason: string };
  'contract.amendment.reminded': { waiting_for: string | null; reminder: number };
}

export type AmendmentPayloads = {
  [Type in keyof ToldOfAmendment]: OfAmendment & ToldOfAmendment[Type];
};
