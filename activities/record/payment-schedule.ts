import type { Contract } from '../../domain/contract/contract';
import { addPayment, decidePayment } from '../../domain/payment-schedule/decide';
import { refuseMore } from '../../domain/payment-schedule/guard';
import type { PaymentOrder, PaymentSchedule } from '../../domain/payment-schedule/payment-schedule';
import { withNextDue } from '../../domain/payment-schedule/schedule';
import type { ScheduledPayment } from '../../domain/payment-schedule/scheduled-payment';
import { RefusedError } from '../../domain/shared/errors';
import { refuseMoved, type Change } from '../../domain/shared/lifecycle';
import {
  countUnbilled,
  getPayment,
  insertPayment,
  nextDueOf,
  readDue,
  savePayments,
} from '../../store/payment-schedule/scheduled-payments';
import { saveSchedule } from '../../store/payment-schedule/schedules';
import { accepted } from '../support/accepted';
import type { Recorder, Work } from './recorder';

type OfSchedule = Work<PaymentSchedule, Contract>;
type Order<Type extends PaymentOrder['type']> = Extract<PaymentOrder, { type: Type }>;

/** Contract, schedule, payments: in this order. What becomes of a payment is its own rules'. */
export const paymentScheduleRecorder: Recorder<'paymentSchedule'> = {
  on: {
    async add(work) {
      const { trx, request, contract } = work;
      const { draft } = orderOf(work, 'add');
      const { unbilled, lastSequence } = await countUnbilled(trx, contract.id);
      const sequence = draft.sequence ?? lastSequence + 1;
      const added = accepted(addPayment({ ...draft, sequence }, contract, request));
      const refusal = refuseMore(unbilled);
      if (refusal) throw new RefusedError(refusal);
      await insertPayment(trx, added.next);
      return write(work, [added]);
    },

    async change(work) {
      const { edit, ...named } = orderOf(work, 'change');
      const payment = await lockedPayment(work, named);
      const { request, contract } = work;
      return save(work, [accepted(decidePayment(payment, { type: 'change', edit, contract }, request.at))]);
    },

    async cancel(work) {
      const { reason, ...named } = orderOf(work, 'cancel');
      const payment = await lockedPayment(work, named);
      return save(work, [accepted(decidePayment(payment, { type: 'cancel', reason }, work.request.at))]);
    },

    async fallDue(work) {
      const { trx, request, contract } = work;
      const due = await readDue(trx, contract.id, request.at);
      return save(
        work,
        due.map((payment) => accepted(decidePayment(payment, { type: 'fallDue' }, request.at))),
      );
    },
  },

  /** Payments are billed by the cycles that there are; nothing of them moves. */
  wakesOfRetry: () => Promise.resolve([]),
};

async function save(work: OfSchedule, changes: Change<ScheduledPayment>[]): Promise<PaymentSchedule> {
  await savePayments(
    work.trx,
    changes.map(({ next }) => next),
  );
  return write(work, changes);
}

/** The schedule as it is with these payments, and what is told of them. */
async function write(
  { trx, request, contract, telling }: OfSchedule,
  changes: Change<ScheduledPayment>[],
): Promise<PaymentSchedule> {
  const schedule = withNextDue(request.next, await nextDueOf(trx, contract.id));
  await saveSchedule(trx, schedule, await telling(changes.flatMap(({ events }) => events)));
  return schedule;
}

function orderOf<Type extends PaymentOrder['type']>({ request }: OfSchedule, type: Type): Order<Type> {
  const { order } = request;
  if (order?.type !== type) throw new Error(`The order of a ${type} is missing.`);
  return order as Order<Type>;
}

async function lockedPayment(
  { trx, scope, contract }: OfSchedule,
  { paymentId, ifVersion }: { paymentId: string; ifVersion?: number | undefined },
): Promise<ScheduledPayment> {
  const payment = await getPayment(trx, scope, contract.id, paymentId);
  if (!payment) throw new RefusedError({ code: 'not_found', message: 'There is no such schedule entry.' });
  const refusal = refuseMoved(payment, ifVersion);
  if (refusal) throw new RefusedError(refusal);
  return payment;
}
