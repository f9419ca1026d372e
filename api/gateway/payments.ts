import { decideOffCycle } from '../../domain/off-cycle/decide';
import type { OffCycleCommand, OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import { offCycleIsWaiting } from '../../domain/off-cycle/due';
import { decideCancellation, type CancelInvoice } from '../../domain/payment/cancellation';
import { decidePayment } from '../../domain/payment/decide';
import type { Payment, PaymentCommand } from '../../domain/payment/payment';
import { invoiceCancellationId, offCyclePaymentId, paymentId } from '../../domain/workflow-ids';
import type { Database } from '../../store/database';
import { getInvoice, type Invoice } from '../../store/invoices';
import { getOffCycle } from '../../store/off-cycle';
import { getPayment } from '../../store/payments';
import type { Context } from '../context';
import type { Engine } from './failures';
import { sendCommand, type Target } from './send';

export interface PaymentGateway {
  payment(context: Context, row: Payment | null, command: PaymentCommand): Promise<Payment>;
  offCycle(context: Context, row: OffCyclePayment | null, command: OffCycleCommand): Promise<OffCyclePayment>;
  cancelInvoice(context: Context, row: Invoice, command: CancelInvoice): Promise<Invoice>;
}

type Rows = <S>(
  context: Context,
  read: () => Promise<S | undefined>,
) => Pick<Target<S, never>, 'reread' | 'applied'>;

/** The commands about money that has left billing; part of the Gateway. */
export function paymentGateway(db: Database, engine: Engine, rows: Rows): PaymentGateway {
  return {
    payment: (context, row, command) => {
      const { scope, resourceId } = context;
      const id = row?.id ?? resourceId;
      return sendCommand(engine, context, {
        workflowType: 'payment',
        workflowId: paymentId(scope, id),
        row,
        ...rows(context, () => getPayment(db, scope, id)),
        settled: row === null || row.status === 'completed',
        decide: decidePayment,
        command,
      });
    },
    offCycle: (context, row, command) => {
      const { scope, resourceId } = context;
      const id = row?.id ?? resourceId;
      return sendCommand(engine, context, {
        workflowType: 'offCyclePayment',
        workflowId: offCyclePaymentId(scope, id),
        row,
        ...rows(context, () => getOffCycle(db, scope, id)),
        settled: row === null || !offCycleIsWaiting(row),
        decide: decideOffCycle,
        command,
      });
    },
    cancelInvoice: (context, row, command) =>
      sendCommand<Invoice, CancelInvoice>(engine, context, {
        workflowType: 'invoiceCancellation',
        workflowId: invoiceCancellationId(context.scope, row.id),
        row,
        ...rows(context, () => getInvoice(db, context.scope, row.id)),
        settled: true,
        decide: decideCancellation,
        command,
      }),
  };
}
