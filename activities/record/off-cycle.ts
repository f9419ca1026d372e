import type { Contract } from '../../domain/contract/contract';
import type { Invoice } from '../../domain/invoice/invoice';
import { workflowIdOf } from '../../domain/lifecycles';
import { guardOffCycle } from '../../domain/off-cycle/guard';
import type { OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import { decidePayment } from '../../domain/payment/decide';
import type { Payment, PaymentMethod } from '../../domain/payment/payment';
import { RefusedError } from '../../domain/shared/errors';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { inScope } from '../../domain/shared/scope';
import { calendarOf } from '../../store/billing/calendars';
import { newId } from '../../store/db/ids';
import { getEnvironment } from '../../store/environment/environments';
import { saveOffCycle } from '../../store/off-cycle/off-cycle';
import { getPayment } from '../../store/payment/payments';
import { issuedAlone } from '../../domain/invoice/events';
import { issueOwnInvoice, oneLine } from '../billing/own-invoice';
import { accepted } from '../support/accepted';
import { openPayment } from './payment';
import { writeRow, type Recorder, type Work } from './recorder';

type OffCycleWork = Work<OffCyclePayment, Contract>;

const write = writeRow('offCyclePayment');

export const offCycleRecorder: Recorder<'offCyclePayment'> = {
  on: {
    create: writeGuarded,
    approve: writeGuarded,
    decline: write,
    withdraw: write,
    remind: write,
    escalate: write,
    lapse: write,
    pay,
  },

  // The payment of its invoice has a workflow of its own, which is to start.
  async wakes({ trx, scope }, { paymentId: id }) {
    const payment = id === null ? undefined : await getPayment(trx, scope, id);
    if (!payment) return [];
    const start = { workflowType: 'payment', state: payment };
    return [{ workflowId: workflowIdOf('payment', scope, payment.id), start }];
  },
};

async function writeGuarded(work: OffCycleWork): Promise<OffCyclePayment> {
  const refusal = guardOffCycle(work.request.next, work.contract);
  if (refusal) throw new RefusedError(refusal);
  return write(work);
}

/** Its date has come: an invoice of its own, and a payment for it, in one transaction. */
async function pay(work: OffCycleWork): Promise<OffCyclePayment> {
  const { trx, request, append } = work;
  const { next, events } = request;
  await append(events);
  const invoice = await issueInvoice(work);
  await append([issuedAlone(invoice, { off_cycle_payment_id: next.id })]);
  const payment = await initiatePayment(work, invoice);
  const paid = { ...next, invoiceId: invoice.id, paymentId: payment.id };
  await saveOffCycle(trx, paid);
  return paid;
}

async function issueInvoice({ trx, request, contract }: OffCycleWork): Promise<Invoice> {
  const { id: sourceId, reason, type, amount, currency, paymentDate } = request.next;
  const calendars = await calendarOf(trx, [contract.id]);
  const line = { sourceType: 'off_cycle', sourceId, description: reason, category: type } as const;
  return issueOwnInvoice(
    trx,
    contract,
    {
      computed: oneLine({ ...line, amount: BigInt(amount) }, currency),
      dueDate: paymentDate,
      calendarId: calendars.get(contract.id) ?? null,
    },
    request.at,
  );
}

async function initiatePayment({ trx, request, cause }: OffCycleWork, invoice: Invoice): Promise<Payment> {
  const environment = await getEnvironment(trx, request.next.environmentId);
  const method: PaymentMethod = environment?.kind === 'sandbox' ? 'sandbox' : 'manual';
  const { id: invoiceId, currency, total } = invoice;
  const wanted = { ...inScope(invoice), id: newId(), method, currency, total, invoiceIds: [invoiceId] };
  const command = { type: 'initiate' as const, actor: SYSTEM, request: wanted };
  const { next, events } = accepted(decidePayment(null, command, request.at));
  return openPayment(trx, next, [invoice], events, { ...cause, actor: SYSTEM });
}
