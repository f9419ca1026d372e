import { successorOf, type WantedRenewal } from '../../domain/contract/renewal';
import { checkStart } from '../../domain/contract/check-start';
import { todayIn, type Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import { originOf } from '../../queries/origin';
import { invitationOf } from './invitation-of';
import type { Services } from '../services';

/** Makes a successor, signed like any other contract; when it becomes active its predecessor is renewed (R4-04). */
export async function renewContract(
  { orchestrator }: Services,
  context: Context,
  predecessor: ContractView,
  { submit, ...wanted }: WantedRenewal & { submit: boolean },
): Promise<ContractView> {
  const { actor } = context;
  const { workerEmail: email, workerLocale: locale } = predecessor;
  const draft = successorOf(predecessor, wanted, originOf(context));
  checkStart(draft.startDate, todayIn(context, 'UTC'));
  const row = await orchestrator.send(context, 'contractSigning', {
    row: null,
    command: { type: 'create', actor, draft, submit, invitation: invitationOf(draft, { email, locale }) },
  });
  return { ...predecessor, ...row };
}
