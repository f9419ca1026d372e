import type { Attachment } from '../../domain/adjustment/adjustment';
import type { WorkKind } from '../../domain/adjustment/item-kind';
import type { Contract } from '../../domain/contract/contract';
import { RefusedError } from '../../domain/shared/errors';
import type { CalendarDate } from '../../domain/shared/time';
import { guardWork } from '../../domain/work/guard';
import type { WorkDraft } from '../../domain/work/work-sheet';
import { findCycleForItem } from '../../queries/adjustment/find-cycle-for-item';
import { todayIn, type Context } from '../../queries/context';
import { wasDone } from '../../queries/was-done';
import { findWork, type WorkInCycle } from '../../queries/work/find-work';
import { policiesOf } from '../../store/environment/environments';
import { defaultDay } from '../adjustment/place-new-item';
import type { Services } from '../services';
import { withFile, type NewFile } from '../with-file';
import { sendWork } from './send-work';

export interface WorkInput extends Pick<WorkDraft, 'description' | 'quantity'> {
  kind: WorkKind;
  title: string | null;
  /** Of what is paid by the piece: the amount in minor units, read as one of that currency. */
  amountIn(currency: string): string | null;
  dateSubmitted: CalendarDate | undefined;
  isAutoApproved: boolean | null;
  file: NewFile | undefined;
}

/** Reports work for the cycle that its day lies in, or for the current one where that is locked (6.8, 6.9). */
export async function reportWork(
  services: Services,
  context: Context,
  contract: Contract,
  { file, amountIn, dateSubmitted, isAutoApproved, ...reported }: WorkInput,
): Promise<WorkInCycle> {
  const { actor, environment, resourceId: id, scope } = context;
  const named = { kind: reported.kind, id };
  if (await wasDone(services, context)) return findWork(services, context, contract, named);
  const day = dateSubmitted ?? defaultDay(context, contract);
  const refusal = guardWork(
    { kind: reported.kind, dateSubmitted: day },
    contract,
    todayIn(context, contract.timezone),
  );
  if (refusal) throw new RefusedError(refusal);
  const cycle = await findCycleForItem(services, context, contract, { named: undefined, day });
  const policies = policiesOf(environment);
  const { id: cycleId, locksAt, currency } = cycle;
  const made = { ...scope, id, contractId: contract.id, policies, locksAt };
  const draft: Omit<WorkDraft, 'attachment'> = {
    ...{ ...made, ...reported, type: 'work', category: null, ruleId: null },
    ...{ cycleId, currency, dateSubmitted: day, amount: amountIn(currency) },
  };
  const sheet = { ...scope, id: cycleId, contractId: contract.id, locksAt, policies };
  const submit = (attachment: Attachment | null) =>
    sendWork(services, context, contract, cycleId, {
      ...{ type: 'submit', actor, sheet, isAutoApproved, isAsked: environment.hasApprovalPolicies },
      draft: { ...draft, attachment },
    });
  await (file ? withFile(services, file, submit) : submit(null));
  return findWork(services, context, contract, named);
}
