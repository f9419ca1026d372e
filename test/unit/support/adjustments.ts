import type {
  Adjustment,
  AdjustmentCommand,
  AdjustmentCommandType,
  AdjustmentDraft,
  AdjustmentEffect,
  AdjustmentStatus,
  AdjustmentType,
  Review,
} from '../../../domain/adjustment/adjustment';
import { decideAdjustment } from '../../../domain/adjustment/decide';
import { defaultPolicies } from '../../../domain/shared/policies';
import type { Instant } from '../../../domain/shared/time';
import { ADMIN, SYSTEM, WORKER } from './actors';
import { frozen } from './outcome';
import { NOW } from './time';

export const LOCK: Instant = '2026-04-01T00:00:00.000Z';

export const adjustmentDraft: AdjustmentDraft & { type: AdjustmentType } = {
  id: 'adjustment-1',
  contractId: 'contract-1',
  organisationId: 'org-1',
  environmentId: 'env-1',
  type: 'bonus',
  category: null,
  amount: '10000',
  currency: 'EUR',
  description: 'Well done',
  dateSubmitted: '2026-03-02',
  cycleId: 'cycle-march',
  locksAt: LOCK,
  ruleId: null,
  attachment: null,
  policies: defaultPolicies,
};

const reviewedBy: Review = { outcome: 'approved', by: ADMIN, at: NOW, reason: null };
const approved = { reviewedBy, appliedCycleId: 'cycle-march' };
const billed = { ...approved, invoiceId: 'invoice-1' };

const facts: Record<AdjustmentStatus, Partial<Adjustment>> = {
  pending: {},
  approved,
  declined: { reviewedBy: { ...reviewedBy, outcome: 'declined' } },
  deleted: { reason: 'twice' },
  processing: billed,
  paid: billed,
  not_payable: { lateSince: LOCK },
};

export function adjustmentIn(status: AdjustmentStatus, overrides: Partial<Adjustment> = {}): Adjustment {
  return frozen({
    ...adjustmentDraft,
    version: 3,
    appliedCycleId: null,
    lateSince: null,
    movedFrom: null,
    movedHome: false,
    invoiceId: null,
    isAutoApproved: false,
    reportedBy: ADMIN,
    reviewedBy: null,
    reason: null,
    remindersSent: 0,
    createdAt: NOW,
    updatedAt: NOW,
    ...facts[status],
    ...overrides,
    status,
  });
}

type Given<Type extends AdjustmentCommandType> = Extract<
  AdjustmentCommand | AdjustmentEffect,
  { type: Type }
>;

export const adjustmentCommands: { [Type in AdjustmentCommandType]: Given<Type> } = {
  submit: { type: 'submit', actor: ADMIN, draft: adjustmentDraft, autoApprove: false },
  edit: { type: 'edit', actor: ADMIN, edit: { amount: '20000' } },
  approve: { type: 'approve', actor: ADMIN, reason: null },
  decline: { type: 'decline', actor: ADMIN, reason: 'no' },
  delete: { type: 'delete', actor: ADMIN, reason: 'twice' },
  remind: { type: 'remind', actor: SYSTEM },
  escalate: { type: 'escalate', actor: SYSTEM },
  lock: { type: 'lock', actor: SYSTEM },
  bill: {
    ...{ type: 'bill', actor: SYSTEM },
    invoice: { id: 'invoice-1', number: '1', cycleId: 'cycle-march', currency: 'EUR' },
  },
  pay: { type: 'pay', actor: SYSTEM },
  release: { type: 'release', actor: SYSTEM },
  forfeit: { type: 'forfeit', actor: SYSTEM },
  withdraw: { type: 'withdraw', actor: ADMIN, reason: null },
  reprice: { type: 'reprice', actor: SYSTEM, unitPrice: '5000' },
};

export const byWorker = <C extends AdjustmentCommand | AdjustmentEffect>(command: C): C => ({
  ...command,
  actor: WORKER,
});

export const decide = (
  state: Adjustment | null,
  command: AdjustmentCommand | AdjustmentEffect,
  at: Instant = NOW,
) => decideAdjustment(frozen(state), frozen(command), at);
