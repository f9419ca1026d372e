import type { Cycle } from '../../../domain/billing/cycle';
import { SYSTEM } from '../../../domain/shared/lifecycle';
import { defaultPolicies } from '../../../domain/shared/policies';
import type { WorkCommand, WorkSheet } from '../../../domain/work/work-sheet';
import { newId } from '../../../store/db/ids';
import { contractFor } from '../../support/work';
import { ADMIN } from './journeys-of-contracts';
import type { Steps } from './steps';

export async function work({ world, take }: Steps<'workReview'>): Promise<void> {
  const contractId = await contractFor(world, 'task');
  const cycle = await world.db<Cycle>('cycles').where({ contractId }).whereNotNull('openedAt').first();
  const { id: cycleId, locksAt } = cycle!;
  const about = { ...world.scope, contractId, policies: defaultPolicies, locksAt };
  let itemId = '';
  const submit = (): WorkCommand => ({
    ...{ type: 'submit', actor: ADMIN, isAutoApproved: false, sheet: { ...about, id: cycleId } },
    draft: {
      ...{ ...about, id: (itemId = newId()), kind: 'task', type: 'work', category: null, title: null },
      ...{ quantity: '1', amount: '1000', currency: 'EUR', description: 'Twice', cycleId },
      ...{ dateSubmitted: '2026-01-10', ruleId: null, attachment: null },
    },
  });
  let sheet: WorkSheet | null = null;
  const step = async (command: WorkCommand, pending: number) => {
    sheet = await take(sheet, command);
    expect(sheet).toMatchObject({ pending, status: pending > 0 ? 'open' : 'closed' });
  };
  await step(submit(), 1);
  await step({ type: 'edit', actor: ADMIN, itemId, edit: { amount: '2000' } }, 1);
  await step({ type: 'review', actor: ADMIN, itemId, outcome: 'approved', reason: null }, 0);
  await step({ type: 'review', actor: ADMIN, itemId, outcome: 'declined', reason: null }, 0);
  await step(submit(), 1);
  await step({ type: 'delete', actor: ADMIN, itemId, reason: null }, 0);
  await step(submit(), 1);
  await step({ type: 'remind', actor: SYSTEM }, 1);
  sheet = await take(sheet, { type: 'lock', actor: SYSTEM }, { at: locksAt });
  expect(sheet).toMatchObject({ status: 'open', pending: 1, lateSince: locksAt });
}
