import { assertNever } from '../shared/errors';
import { change, refuse, type Change, type Decision } from '../shared/lifecycle';
import { addHours, type Instant } from '../shared/time';
import { paymentEvent as event } from './events';
import { RETRY_HOURS, type GatewayOutcome, type Payment, type PaymentCommand } from './payment';
import { paymentTable } from './transitions';

type Existing = Exclude<PaymentCommand, { type: 'initiate' }>;

/** Decides one command against a payment (R3-13 … R3-15, spec 6.14). Pure and total. */
export function decidePayment(
  state: Payment | null,
  command: PaymentCommand,
  at: Instant,
): Decision<Payment> {
  if (command.type === 'initiate')
    return state ? refuse('not_pending', 'This payment exists already.') : initiate(command, at);
  if (!state) return refuse('not_found', 'There is no such payment.');
  if (!paymentTable[state.status].on[command.type]) return refuseFromStatus(state, command);
  const decision = decideAllowed(state, command, at);
  return decision.ok ? { ok: true, change: finish(state, decision.change, at) } : decision;
}

function decideAllowed(state: Payment, command: Existing, at: Instant): Decision<Payment> {
  switch (command.type) {
    case 'submit':
      return change({ ...state, status: 'processing', submittedAt: at });
    case 'ask':
      return state.gatewayState === 'due'
        ? change({ ...state, gatewayState: 'asking' })
        : refuse('payment_not_ready', 'The gateway has this attempt already.');
    case 'settle':
      return settle(state, command.result, at);
    case 'confirm':
      return state.gatewayState === 'waiting'
        ? settle(state, command.result, at)
        : refuse('payment_with_gateway', 'The gateway has not answered yet. Try again in a moment.');
    case 'retry':
    case 'retryLater':
      return change(
        {
          ...state,
          status: 'processing',
          gatewayState: 'due',
          attempt: state.attempt + 1,
          nextAttemptAt: null,
          submittedAt: at,
        },
        event(state, 'payment.retried', { attempt: state.attempt + 1 }),
      );
    default:
      return assertNever(command);
  }
}

function initiate(
  { request, actor }: Extract<PaymentCommand, { type: 'initiate' }>,
  at: Instant,
): Decision<Payment> {
  const payment: Payment = {
    ...request,
    status: 'initiated',
    version: 1,
    gatewayState: 'due',
    attempt: 1,
    nextAttemptAt: null,
    reference: null,
    failure: null,
    receiptNumber: null,
    submittedAt: null,
    completedAt: null,
    createdAt: at,
    createdBy: actor,
    updatedAt: at,
  };
  return change(payment, event(payment, 'payment.initiated', { method: request.method }));
}

function settle(state: Payment, result: GatewayOutcome, at: Instant): Decision<Payment> {
  switch (result.outcome) {
    case 'pending':
      return change({ ...state, gatewayState: 'waiting', reference: result.reference });
    case 'completed':
      return change(
        {
          ...state,
          status: 'completed',
          gatewayState: 'settled',
          reference: result.reference ?? state.reference,
          failure: null,
          completedAt: at,
        },
        event(state, 'payment.completed', { reference: result.reference ?? state.reference }),
      );
    case 'failed':
      return fail(state, result.failure, at);
  }
}

function fail(state: Payment, failure: string | null, at: Instant): Decision<Payment> {
  const hours = RETRY_HOURS[state.attempt - 1];
  const nextAttemptAt = hours === undefined ? null : addHours(at, hours);
  return change(
    { ...state, status: 'failed', gatewayState: 'settled', failure, nextAttemptAt },
    event(state, 'payment.failed', { attempt: state.attempt, failure, next_attempt_at: nextAttemptAt }),
  );
}

function refuseFromStatus(state: Payment, { type }: Existing): Decision<Payment> {
  const details = { status: state.status };
  if (state.status === 'completed')
    return refuse('payment_final', 'The payment is completed; that is final.', { details });
  const only =
    type === 'retry' ? 'Only a failed payment is retried' : 'Only a payment under way is confirmed';
  return refuse('payment_not_ready', `${only}; this one is ${state.status}.`, { details });
}

function finish(before: Payment, { next, events }: Change<Payment>, at: Instant): Change<Payment> {
  return { next: { ...next, version: before.version + 1, updatedAt: at }, events };
}
