import { refuse, type Decision } from '../shared/lifecycle';
import type { ContractCommandType } from './commands';
import type { Contract } from './contract';

const inForce = ['active', 'termination_scheduled'];
const ended = ['terminated', 'completed', 'renewed'];

/** Why a command that has no arrow from this status is refused, and the way out. */
export function refuseFromStatus(contract: Contract, command: ContractCommandType): Decision<Contract> {
  const { status } = contract;
  const details = { status };
  if (status === 'cancelled' || status === 'deleted' || ended.includes(status)) {
    const gone = `The contract is ${status} and can no longer be changed. Create a new contract instead.`;
    if (command === 'archive')
      return refuse('contract_not_ended', 'A deleted contract cannot be archived.', { details });
    return refuse('contract_ended', gone, { details });
  }
  switch (command) {
    case 'sign':
    case 'signByHand':
      if (status === 'rejected') {
        return refuse(
          'sign_order',
          'The worker declined the contract. Send a new invitation before it is signed.',
          { details },
        );
      }
      return refuse('already_signed', 'Both parties have already signed this contract.', { details });
    case 'edit':
      if (inForce.includes(status) || status === 'signed') {
        return refuse(
          'contract_already_signed',
          'A signed contract is not edited in place. Propose an amendment instead.',
          { details },
        );
      }
      return status === 'rejected' && !contract.clientSignature
        ? refuse(
            'not_pending',
            'The worker declined the contract. Cancel it and create a new one, or invite again.',
            {
              details,
            },
          )
        : refuse(
            'contract_already_signed',
            'A contract with a signature on it is not edited. Cancel it and create a new one.',
            { details },
          );
    case 'cancel':
    case 'delete':
      return refuse(
        'contract_already_signed',
        command === 'cancel'
          ? 'A contract that has begun is not cancelled. Terminate it instead.'
          : 'A signed contract is not deleted. Cancel it before it begins, or terminate it.',
        { details },
      );
    case 'invite':
      return !contract.workerSignature && (status === 'draft' || status === 'waiting_client_signature')
        ? refuse(
            'invite_before_client_signature',
            `The ${contract.firstSigner} signs first. ${status === 'draft' ? 'Submit' : 'Sign'} the contract, then invite the worker.`,
            { details },
          )
        : refuse(
            'already_signed',
            'The worker has already signed this contract, so there is nobody left to invite.',
            { details },
          );
    case 'withdrawInvitation':
      return refuse('no_open_invitation', 'There is no open invitation to withdraw.', { details });
    case 'decline':
      return refuse('not_pending', 'The contract is not waiting for the worker, so it cannot be declined.', {
        details,
      });
    case 'submit':
      return refuse('not_pending', 'Only a draft can be submitted; this contract already has been.', {
        details,
      });
    case 'archive':
      return refuse(
        'contract_not_ended',
        'Only a contract that has ended is archived. Cancel or terminate it first.',
        { details },
      );
    default:
      return refuse('contract_not_active', `A contract that is ${status} does not allow this.`, { details });
  }
}
