import type { AdjustmentType } from '../../adjustment/adjustment';
import type { WorkKind } from '../../adjustment/item-kind';
import type { ContractKind } from '../../contract/kinds';
import type { OffCyclePayment } from '../../off-cycle/off-cycle';

/** What is paid or asked for outside of the agreed pay. */
export type PaidThing = AdjustmentType | WorkKind | OffCyclePayment['type'];

/** What things are called in one language, wherever somebody reads of them: in mails, on pages, in agreements. */
export interface Glossary {
  employer: string;
  worker: string;
  contract: string;
  contractNumber: string;
  /** Of a contract, or of an item. */
  kind: string;
  amount: string;
  description: string;
  message: string;
  /** Why somebody declines, withdraws or fails. */
  reason: string;
  /** What somebody may say about their decision. */
  note: string;
  decision: string;
  invoice: string;
  period: string;
  due: string;
  paymentDate: string;
  startDate: string;
  endDate: string;
  lastDay: string;
  appliesFrom: string;
  signBy: string;
  /** When an invoice takes no more items. */
  locksOn: string;
  nextAttempt: string;
  endpoint: string;
  contractKinds: Record<ContractKind, string>;
  paidThings: Record<PaidThing, string>;
  decisions: Record<'approved' | 'declined', string>;
  acts: Record<'approve' | 'decline' | 'review' | 'readAndSign', string>;
}
