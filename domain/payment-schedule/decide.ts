import { startOfDay } from '../shared/calendar';
import { assertNever } from '../shared/errors';
import { fieldName } from '../shared/field-name';
import { change, refuse, type Actor, type Decision } from '../shared/lifecycle';
import { inScope } from '../shared/scope';
import { hasPassed, type Instant } from '../shared/time';
import { paymentEvent } from './events';
import { guardPayment } from './guard';
import type {
  Agreement,
  ExistingPaymentCommand,
  PaymentDraft,
  PaymentEdit,
  ScheduledPayment,
} from './scheduled-payment';
import { scheduledPaymentTable } from './transitions';

/** Decides a new payment. One for a day that has come is due at once. */
export function addPayment(
  draft: PaymentDraft,
  contract: Agreement,
  { actor, at }: { actor: Actor; at: Instant },
): Decision<ScheduledPayment> {
  const refusal = guardPayment(draft, contract);
  if (refusal) return { ok: false, refusal };
  const payment: ScheduledPayment = {
    ...inScope(contract),
    ...draft,
    contractId: contract.id,
    status: 'planned',
    version: 1,
    dueAt: startOfDay(draft.date, contract.timezone),
    currency: contract.terms.currency,
    invoiceId: null,
    reason: null,
    createdAt: at,
    createdBy: actor,
    updatedAt: at,
  };
  const { note } = payment;
  const added = paymentEvent(payment, 'schedule.added', { note });
  if (!hasPassed(payment.dueAt, at)) return change(payment, added);
  return change({ ...payment, status: 'due' }, added, paymentEvent(payment, 'schedule.due', { note }));
}

/** Decides one command against a payment (spec 6.16). Pure and total. */
export function decidePayment(
  payment: ScheduledPayment,
  command: ExistingPaymentCommand,
  at: Instant,
): Decision<ScheduledPayment> {
  const isByPeople = command.type === 'change' || command.type === 'cancel';
  // From its instant on it is due, however late that is seen to.
  const isFixed = isByPeople && hasPassed(payment.dueAt, at);
  if (isFixed || !scheduledPaymentTable[payment.status].on[command.type]) return refuseFixed(payment);
  const next = { ...payment, version: payment.version + 1, updatedAt: at };
  switch (command.type) {
    case 'change':
      return edited(payment, command, at);
    case 'cancel':
    case 'giveUp': {
      const { reason } = command;
      return change(
        { ...next, status: 'cancelled', reason },
        paymentEvent(next, 'schedule.cancelled', { reason }),
      );
    }
    case 'fallDue':
      return change({ ...next, status: 'due' }, paymentEvent(next, 'schedule.due', { note: payment.note }));
    case 'bill': {
      const { invoiceId } = command;
      return change(
        { ...next, status: 'invoiced', invoiceId },
        paymentEvent(next, 'schedule.invoiced', { invoice_id: invoiceId }),
      );
    }
    default:
      return assertNever(command);
  }
}

function edited(
  payment: ScheduledPayment,
  { edit, contract }: Extract<ExistingPaymentCommand, { type: 'change' }>,
  at: Instant,
): Decision<ScheduledPayment> {
  const changed = (Object.keys(edit) as (keyof PaymentEdit)[]).filter(
    (field) => edit[field] !== undefined && edit[field] !== payment[field],
  );
  if (changed.length === 0)
    return refuse('no_change', 'Every field has the value it has already. Send only fields that change.');
  const next: ScheduledPayment = { ...payment, ...edit, version: payment.version + 1, updatedAt: at };
  const refusal = guardPayment(next, contract);
  if (refusal) return { ok: false, refusal };
  next.dueAt = startOfDay(next.date, contract.timezone);
  const updated = paymentEvent(next, 'schedule.updated', { changed: changed.map(fieldName) });
  if (!hasPassed(next.dueAt, at)) return change(next, updated);
  return change({ ...next, status: 'due' }, updated, paymentEvent(next, 'schedule.due', { note: next.note }));
}

function refuseFixed({ status, date, invoiceId }: ScheduledPayment): Decision<ScheduledPayment> {
  const isOver = scheduledPaymentTable[status].waitsFor === null;
  const why = isOver ? `The payment is ${status}` : `The date of the payment, ${date}, has come`;
  return refuse(
    'entry_fixed',
    `${why}, and it is changed and cancelled no more. Settle a difference by an adjustment, or schedule another payment.`,
    { details: { status, invoice_id: invoiceId } },
  );
}
