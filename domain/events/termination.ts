import type { CalendarDate } from '../shared/time';
import type { Termination } from '../termination/termination';

/** Every event of a termination says all that a reader asks of it. */
export type OfTermination = {
  termination_id: string;
  completion_date: CalendarDate;
  termination_type: Termination['terminationType'];
  message: string | null;
};

export interface TerminationPayloads {
  'contract.termination.scheduled': OfTermination;
  /** `reason`: where nobody cancelled it, but its contract ended otherwise. */
  'contract.termination.cancelled': OfTermination & { reason?: string };
  'contract.termination.reminded': OfTermination;
}
