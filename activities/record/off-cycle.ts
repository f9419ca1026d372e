import { inScope } from '../../domain/shared/scope';
import type { Contract } from '../../domain/contract/contract';
import { RefusedError } from '../../domain/shared/errors';
import { guardOffCycle } from '../../domain/off-cycle/guard';
import type { OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { decidePayment } from '../../domain/payment/decide';
import type { PaymentMethod } from '../../domain/payment/payment';
import { workflowIdOf } from '../../domain/lifecycles';
import { calendarOf } from '../../store/billing/calendars';
import { getEnvironment } from '../../store/environment/environments';
import { newId } from '../../store/db/ids';
import { lockOffCycle, saveOffCycle } from '../../store/off-cycle/off-cycle';
import { getPayment } from '../../store/payment/payments';
import { issuedAlone } from '../../domain/invoice/events';
import { issueOwnInvoice } from '../billing/own-invoice';
import { accepted } from '../support/accepted';
import type { Recorder, Work } from './record-change';
import { openPayment } from './payment';

export const offCycleRecorder: Recorder<OffCyclePayment> = {
  current: (trx, scope, { next }) => lockOffCycle(trx, scope, next.id),

  async write(work: Work<OffCyclePayment>): Promise<OffCyclePayment> {
    const { trx, request, contract, append } = work;
    const { next, events } = request;
    if (!contract) throw new RefusedError({ code: 'not_found', message: 'There is no such contract.' });
    const binding = next.version === 1 || next.status === 'approved';
    const refusal = binding ? guardOffCycle(next, contract) : null;
    if (refusal) throw new RefusedError(refusal);
    await append(events);
    const written = next.status === 'processing' ? await pay(work, next, contract) : next;
    await saveOffCycle(trx, written);
    return written;
  },

  // The payment of its invoice has a workflow of its own, which is to start.
  async wakes(trx, scope, { paymentId: id }) {
    const payment = id === null ? undefined : await getPayment(trx, scope, id);
    if (!payment) return [];
    const start = { workflowType: 'payment', state: payment };
    return [{ workflowId: workflowIdOf('payment', scope, payment.id), start }];
  },
};

/** Its date has come: an invoice of its own, and a payment for it, in one transaction. */
async function pay(
  work: Work<OffCyclePayment>,
  offCycle: OffCyclePayment,
  contract: Contract,
): Promise<OffCyclePayment> {
  const { trx, request, append } = work;
  const scope = inScope(offCycle);
  const { id: sourceId, reason, type, amount, paymentDate } = offCycle;
  const calendars = await calendarOf(trx, [contract.id]);
  const invoice = await issueOwnInvoice(
    trx,
    contract,
    {
      line: { sourceType: 'off_cycle', sourceId, description: reason, category: type, amount },
      currency: offCycle.currency,
      dueDate: paymentDate,
      calendarId: calendars.get(contract.id) ?? null,
    },
    request.at,
  );
  await append([issuedAlone(invoice, { off_cycle_payment_id: sourceId })]);
  const environment = await getEnvironment(trx, offCycle.environmentId);
  const method: PaymentMethod = environment?.kind === 'sandbox' ? 'sandbox' : 'manual';
  const { id: invoiceId, currency, total } = invoice;
  const wanted = { ...scope, id: newId(), method, currency, total, invoiceIds: [invoiceId] };
  const { next, events } = accepted(
    decidePayment(null, { type: 'initiate', actor: SYSTEM, request: wanted }, request.at),
  );
  await openPayment(trx, next, [invoice], events, {
    actor: SYSTEM,
    at: request.at,
    commandId: request.commandId,
  });
  return { ...offCycle, invoiceId, paymentId: next.id };
}
