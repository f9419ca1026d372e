import type { ContractKind } from '../contract/kinds';
import type { RefusalCode } from '../shared/errors';

/** What somebody has worked, each on contracts of one kind. */
export const workKinds = ['timesheet', 'task', 'milestone'] as const;
export type WorkKind = (typeof workKinds)[number];

/** What is reviewed before an invoice bills it. */
export const reviewedKinds = ['adjustment', ...workKinds] as const;
export type ReviewedKind = (typeof reviewedKinds)[number];

/** All that an invoice bills besides base pay. What the ledger of a pre-pay charges was agreed on with the contract. */
export const itemKinds = [...reviewedKinds, 'prepay'] as const;
export type ItemKind = (typeof itemKinds)[number];

interface OfKind {
  /** As sentences name it. */
  noun: string;
  /** Why it no longer changes, and why somebody else's does not. */
  immutable: RefusalCode;
  foreign: RefusalCode;
}

const work = { immutable: 'work_immutable', foreign: 'not_your_work' } as const;

const kinds: Readonly<Record<ItemKind, OfKind>> = {
  adjustment: { noun: 'adjustment', immutable: 'adjustment_immutable', foreign: 'not_your_adjustment' },
  timesheet: { noun: 'timesheet', ...work },
  task: { noun: 'task', ...work },
  milestone: { noun: 'milestone', ...work },
  prepay: { noun: 'pre-pay charge', ...work },
};

interface Fitting {
  /** The kinds of contract that have them. */
  contractKinds: readonly ContractKind[];
  notSupported: RefusalCode;
}

/** The contracts on which work is reported, and how (D-1). */
export const workOn: Readonly<Record<WorkKind, Fitting>> = {
  // Units of an agreement are counted like hours.
  timesheet: {
    contractKinds: ['payg_time', 'client_agreement', 'supplier_agreement'],
    notSupported: 'timesheets_not_supported',
  },
  task: { contractKinds: ['payg_tasks'], notSupported: 'tasks_not_supported' },
  milestone: { contractKinds: ['milestones'], notSupported: 'milestones_not_supported' },
};

/** Whether there can be work on contracts of the kind. */
export function takesWork(kind: ContractKind): boolean {
  return workKinds.some((each) => workOn[each].contractKinds.includes(kind));
}

type Kinded = { kind?: ItemKind | undefined };

export function kindOf({ kind = 'adjustment' }: Kinded): ItemKind {
  return kind;
}

/** Of an item that waits for a review, or has been reviewed. */
export function reviewedKindOf(item: Kinded): ReviewedKind {
  const kind = kindOf(item);
  if (kind === 'prepay') throw new Error('What a pre-pay charges is reviewed by nobody.');
  return kind;
}

export function ofKind(item: Kinded): OfKind {
  return kinds[kindOf(item)];
}

/** `A timesheet`, where a sentence begins with it. */
export function nounOf(item: Kinded): string {
  return ofKind(item).noun;
}

export function isWork(kind: ItemKind): kind is WorkKind {
  return (workKinds as readonly ItemKind[]).includes(kind);
}
