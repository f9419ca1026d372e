import { decideAdjustment } from '../../domain/adjustment/decide';
import type { Contract } from '../../domain/contract/contract';
import { approvalFor } from '../../domain/approval/policy';
import { reviewedKindOf } from '../../domain/adjustment/item-kind';
import { inScope } from '../../domain/shared/scope';
import { policiesFor } from '../../store/approval/policies';
import { SYSTEM } from '../../domain/shared/lifecycle';
import type { CalendarDate } from '../../domain/shared/time';
import { repriced } from '../../domain/work/measure';
import { saveReviewed } from '../../store/adjustment/adjustments-bulk';
import { readTerms } from '../../store/billing/billing';
import { lockUnbilledWork } from '../../store/work/work-items';
import { accepted } from '../support/accepted';
import type { Move } from './plan-cycles';

/**
 * Terms apply from that day on by now: what was reported for days from then on, and is on no invoice, is valued by them. So
 * a timesheet is at the rate of its day, whichever of the two came first.
 */
export async function repriceWork(
  { trx, append, request: { at } }: Move,
  contract: Contract,
  from: CalendarDate,
): Promise<void> {
  if (contract.kind !== 'payg_time') return;
  const items = await lockUnbilledWork(trx, contract, from);
  if (items.length === 0) return;
  const terms = (await readTerms(trx, [contract.id])).get(contract.id) ?? [];
  const policies = await policiesFor(trx, inScope(contract), [contract]);
  const changes = items.flatMap((item) => {
    const unitPrice = repriced(item, terms);
    if (unitPrice === null) return [];
    const command = { type: 'reprice' as const, actor: SYSTEM, unitPrice };
    const { next } = accepted(decideAdjustment(item, command, at));
    const approvable = {
      ...next,
      kind: reviewedKindOf(next),
      contractId: contract.id,
      groupId: contract.groupId,
    };
    const anew = approvalFor(policies, approvable, item.policies);
    return [accepted(decideAdjustment(item, { ...command, anew }, at))];
  });
  await saveReviewed(
    trx,
    changes.map(({ next }) => next),
    [],
    SYSTEM,
  );
  await append(
    changes.flatMap(({ events }) => events),
    contract.id,
  );
}
