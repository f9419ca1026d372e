import type { ContractStatus } from '../contract/contract';
import type { ContractKind } from '../contract/kinds';
import type { Party } from '../shared/lifecycle';
import type { CalendarDate, Instant } from '../shared/time';

type Nothing = Record<string, never>;

export interface ContractPayloads {
  'contract.created': { kind: ContractKind; title: string; status: ContractStatus; number?: string };
  /** Edited before it was signed, or cancelled: then it says why. */
  'contract.updated': { fields: string[] } | { reason: string | null };
  'contract.deleted': Nothing;
  'contract.status.updated': { from: ContractStatus; to: ContractStatus; by: Party };
  /** `signed_on`: the day on a paper that was signed by hand. */
  'contract.client_signed': { signature: string; by: string; signed_on?: CalendarDate };
  'contract.worker_signed': { signature: string; by: string; signed_on?: CalendarDate };
  'contract.signed': { signed_at: Instant; start_date: CalendarDate };
  'contract.declined': { reason: string | null };
  'contract.activated': Nothing;
  'contract.completed': { end_date: CalendarDate | null };
  /** `automatic`: by what was agreed on, without anybody signing anew. */
  'contract.renewed': { successor_id: string; automatic?: true };
  'contract.terminated': { completion_date: CalendarDate };
  'contract.archived': Nothing;
  'contract.expiring': { end_date: CalendarDate | null };
  'contract.credit_left': { amount: string; currency: string };
  'contract.signature.reminded': { waiting_for: string | null; reminder: number };
  'contract.invitation.sent': {
    email: string;
    message: string | null;
    locale: string;
    send_count: number;
    expires_at: Instant;
  };
  'contract.invitation.withdrawn': { email: string };
  'contract.invitation.expired': { email: string };
  'contract.document.added': { document_id: string; filename: string; sha256: string };
  'contract.external_id.set': { external_id: string | null };
  'contract.indexed': {
    date: CalendarDate;
    percentage: string;
    effective_from: CalendarDate;
    old_amount: string;
    new_amount: string;
    currency: string;
    terms_version: number;
  };
  'contract.indexation.skipped': { date: CalendarDate; percentage: string; reason: string };
  'contract.indexation.skip_proposed': {
    date: CalendarDate;
    percentage: string;
    by: Party;
    reason: string | null;
    /** The other party can agree before. */
    until: Instant;
  };
  'contract.renewal.reminded': { end_date: CalendarDate | null; stop_until: Instant | null };
  'contract.renewal.stopped': { end_date: CalendarDate | null; by: Party; reason: string | null };
  'contract.renewal.resumed': { end_date: CalendarDate | null; by: Party };
  'contract.amended': { amendment_id: string; effective_from: CalendarDate; terms_version: number };
}
