import type { Contract } from '../contract/contract';
import { inScope, type Scope } from '../shared/scope';
import type { Instant } from '../shared/time';
import type { ContractCycle } from './contract-cycle';

export const cycleStatuses = ['open', 'invoiced', 'skipped', 'exception', 'dismissed'] as const;
export type CycleStatus = (typeof cycleStatuses)[number];

/** A contract's share of one billing cycle, as it is stored. */
export interface Cycle extends Scope, ContractCycle {
  id: string;
  contractId: string;
  calendarId: string;
  openedAt: Instant | null;
  status: CycleStatus;
  lockedAt: Instant | null;
  /** Why it could not be billed when it was last locked; null where that went well. */
  exception: string | null;
}

/**
 * Whether its invoice still takes items. At the lock instant it is too late, even before the lock has been recorded.
 */
export function isUnlocked(cycle: Pick<Cycle, 'status' | 'locksAt'>, at: Instant): boolean {
  return cycle.status === 'open' && at < cycle.locksAt;
}

/** Whether it is part of the past as far as plans go: it has opened, or even been locked. */
export function hasBegun({ openedAt, status }: Pick<Cycle, 'openedAt' | 'status'>): boolean {
  return openedAt !== null || status !== 'open';
}

/** A share that has just been generated. */
export function newCycle(id: string, contract: Contract, calendarId: string, share: ContractCycle): Cycle {
  return {
    ...share,
    ...inScope(contract),
    id,
    contractId: contract.id,
    calendarId,
    openedAt: null,
    status: 'open',
    lockedAt: null,
    exception: null,
  };
}
