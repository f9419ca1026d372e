import type { Adjustment, AdjustmentDraft, AdjustmentStatus } from '../../../domain/adjustment/adjustment';
import type { WorkKind } from '../../../domain/adjustment/item-kind';
import { defaultPolicies } from '../../../domain/shared/policies';
import type {
  SheetDraft,
  SheetStatus,
  WorkCommand,
  WorkDraft,
  WorkSheet,
} from '../../../domain/work/work-sheet';
import { ADMIN, SYSTEM } from './actors';
import { adjustmentDraft, adjustmentIn, LOCK } from './adjustments';
import { frozen } from './outcome';
import { NOW } from './time';

const own = {
  timesheet: { quantity: '7.5', unitPrice: '4000', amount: '30000', scale: 'hourly', title: null },
  task: { quantity: '1', unitPrice: '30000', amount: '30000', scale: null, title: null },
  milestone: { quantity: '1', unitPrice: '30000', amount: '30000', scale: null, title: 'Design' },
} as const;

export const workDraft = (kind: WorkKind): AdjustmentDraft => ({
  ...adjustmentDraft,
  kind,
  type: 'work',
  ...own[kind],
});

export const workIn = (
  kind: WorkKind,
  status: AdjustmentStatus,
  overrides: Partial<Adjustment> = {},
): Adjustment => adjustmentIn(status, { ...workDraft(kind), ...overrides });

type Given<Type extends WorkCommand['type']> = Extract<WorkCommand, { type: Type }>;

export const sheetDraft: SheetDraft = {
  ...{ id: 'cycle-march', contractId: 'contract-1', organisationId: 'org-1', environmentId: 'env-1' },
  ...{ locksAt: LOCK, policies: defaultPolicies },
};

const waiting = { pending: 2, waitingSince: NOW };

export const sheetIn = (status: SheetStatus, overrides: Partial<WorkSheet> = {}): WorkSheet =>
  frozen({
    ...{ ...sheetDraft, status, version: 3, pending: 0, waitingSince: null, lateSince: null },
    ...{ remindersSent: 0, createdAt: NOW, updatedAt: NOW },
    ...(status === 'open' ? waiting : {}),
    ...overrides,
  });

const { amount, unitPrice: _price, scale: _scale, ...task } = workDraft('task');

export const reported: WorkDraft = { ...task, kind: 'task', quantity: '1', amount };

export const workCommandsByType: { [Type in WorkCommand['type']]: Given<Type> } = {
  submit: { type: 'submit', actor: ADMIN, sheet: sheetDraft, draft: reported, isAutoApproved: null },
  edit: { type: 'edit', actor: ADMIN, itemId: 'adjustment-1', edit: { amount: '20000' } },
  delete: { type: 'delete', actor: ADMIN, itemId: 'adjustment-1', reason: 'twice' },
  review: { type: 'review', actor: ADMIN, itemId: 'adjustment-1', outcome: 'approved', reason: null },
  remind: { type: 'remind', actor: SYSTEM },
  lock: { type: 'lock', actor: SYSTEM },
};
