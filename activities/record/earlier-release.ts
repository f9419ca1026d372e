import type { LifecycleName, StateOf } from '../../domain/lifecycles';
import type { EventDraft, EventType } from '../../domain/events/event';
import type { RecordRequest } from '../../workflows/messages';
import type { CommandType } from './recorder';

/**
 * A request that a worker of an earlier release scheduled and this one runs. It names no command: its events do, or
 * where a command has none, its row.
 */
type Unnamed<S> = Omit<RecordRequest<S>, 'command'> & { command?: string };

type CommandsByEvent<Name extends LifecycleName> = Partial<Record<EventType, CommandType<Name>>>;
type Naming = { [Name in LifecycleName]: (request: Unnamed<StateOf<Name>>) => CommandType<Name> };

export function withCommand<Name extends LifecycleName>(
  name: Name,
  request: Unnamed<StateOf<Name>>,
): RecordRequest<StateOf<Name>> {
  const command = request.command ?? naming[name]?.(request);
  if (command === undefined) throw new Error(`A request of ${name} names no command.`);
  return { ...request, command };
}

/** Whether that release knew the lifecycle. */
export const isOfThatRelease = (name: LifecycleName): boolean => name in naming;

/** The command of the first event that tells one. */
function told<Name extends LifecycleName>(
  events: EventDraft[],
  commands: CommandsByEvent<Name>,
): CommandType<Name> | undefined {
  return events.map(({ type }) => commands[type]).find((command) => command !== undefined);
}

const contractCommand: Naming['contractSigning'] = ({ next, events }) =>
  told<'contractSigning'>(events, {
    'contract.created': 'create',
    'contract.client_signed': 'sign',
    'contract.worker_signed': 'sign',
    'contract.invitation.sent': 'invite',
    'contract.invitation.withdrawn': 'withdrawInvitation',
    'contract.invitation.expired': 'expireInvitation',
    'contract.declined': 'decline',
    'contract.updated': next.status === 'cancelled' ? 'cancel' : 'edit',
    'contract.deleted': 'delete',
    'contract.archived': 'archive',
    'contract.external_id.set': 'setExternalId',
    'contract.document.added': 'addDocument',
    'contract.signature.reminded': 'remind',
    'contract.activated': 'activate',
    'contract.expiring': 'remindExpiry',
    'contract.completed': 'complete',
  }) ?? 'submit';

/** Lifecycles that are newer than that release are not here, and never will be. */
const naming: Partial<Naming> = {
  contractSigning: contractCommand,
  contractTerm: contractCommand,

  amendmentSigning: ({ events }) =>
    told<'amendmentSigning'>(events, {
      'contract.amendment.proposed': 'propose',
      'contract.amendment.client_signed': 'sign',
      'contract.amendment.signed': 'sign',
      'contract.amendment.declined': 'decline',
      'contract.amendment.withdrawn': 'withdraw',
      'contract.amendment.reminded': 'remind',
      'contract.amendment.expired': 'expire',
    }) ?? 'activate',

  scheduledTermination: ({ next, events }) =>
    told<'scheduledTermination'>(events, {
      'contract.termination.scheduled': 'request',
      'contract.termination.cancelled': 'cancel',
      'contract.termination.reminded': 'remind',
    }) ?? (next.version === 1 ? 'request' : 'takeEffect'),

  adjustmentApproval: ({ next, events, actor }) =>
    told<'adjustmentApproval'>(events, {
      'invoice-adjustment.created': 'submit',
      'invoice-adjustment.updated': 'edit',
      'invoice-adjustment.reviewed':
        next.status === 'approved' ? 'approve' : actor.type === 'system' ? 'lock' : 'decline',
      'invoice-adjustment.deleted': 'delete',
      'invoice-adjustment.reminded': 'remind',
    }) ?? 'lock',

  recurringAdjustment: ({ events }) =>
    told<'recurringAdjustment'>(events, {
      'recurring-adjustment.created': 'create',
      'recurring-adjustment.updated': 'change',
      'recurring-adjustment.deleted': 'delete',
      'recurring-adjustment.review_due': 'remind',
    }) ?? 'end',

  offCyclePayment: ({ events }) =>
    told<'offCyclePayment'>(events, {
      'off_cycle_payment.created': 'create',
      'off_cycle_payment.approved': 'approve',
      'off_cycle_payment.declined': 'decline',
      'off_cycle_payment.withdrawn': 'withdraw',
      'off_cycle_payment.reminded': 'remind',
    }) ?? 'pay',

  payment: ({ next, events, actor }) =>
    told<'payment'>(events, {
      'payment.initiated': 'initiate',
      'payment.retried': actor.type === 'system' ? 'retryLater' : 'retry',
      'payment.completed': 'settle',
      'payment.failed': 'settle',
    }) ?? (next.gatewayState === 'due' ? 'submit' : 'settle'),

  invoiceCancellation: () => 'cancel',
};
