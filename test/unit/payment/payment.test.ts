import fc from 'fast-check';
import { SYSTEM } from '../../../domain/shared/lifecycle';
import { decidePayment } from '../../../domain/payment/decide';
import { paymentDue, paymentIsWaiting, paymentNext } from '../../../domain/payment/due';
import { refusePayment, refuseRetry, totalOf, type PayableInvoice } from '../../../domain/invoice/payable';
import { invoiceStatuses } from '../../../domain/invoice/invoice';
import { paymentTable } from '../../../domain/payment/transitions';
import {
  gatewayOutcomes,
  idempotencyKeyOf,
  paymentStatuses,
  type Payment,
  type PaymentCommand,
} from '../../../domain/payment/payment';
import { feeFor } from '../../../domain/invoice/platform-fee';
import { ADMIN } from '../support/actors';
import { accepted, refusal, typesOf } from '../support/outcome';
import { NOW } from '../support/time';

const result = (outcome: (typeof gatewayOutcomes)[number]) => ({
  outcome,
  reference: 'ref',
  failure: 'no money',
});
const request = {
  id: 'p',
  organisationId: 'o',
  environmentId: 'e',
  method: 'sandbox' as const,
  currency: 'EUR',
  total: '100',
  invoiceIds: ['i'],
};
const initiate: PaymentCommand = { type: 'initiate', actor: ADMIN, request };
const command = {
  submit: { type: 'submit', actor: SYSTEM },
  ask: { type: 'ask', actor: SYSTEM },
  retry: { type: 'retry', actor: ADMIN },
  retryLater: { type: 'retryLater', actor: SYSTEM },
} satisfies Record<string, PaymentCommand>;
const settle = (outcome: (typeof gatewayOutcomes)[number]): PaymentCommand => ({
  type: 'settle',
  actor: SYSTEM,
  result: result(outcome),
});
const confirm = (outcome: 'completed' | 'failed'): PaymentCommand => ({
  type: 'confirm',
  actor: ADMIN,
  result: result(outcome),
});
const after = (...commands: PaymentCommand[]): Payment =>
  commands.reduce<Payment | null>((state, each) => accepted(decidePayment(state, each, NOW)).next, null)!;

describe('a payment', () => {
  it('is handed to its gateway, asked once, and completed', () => {
    const started = after(initiate);
    expect(paymentDue(started)).toEqual({ command: 'submit', at: NOW });
    const submitted = after(initiate, command.submit);
    expect(paymentDue(submitted)).toEqual({ command: 'ask', at: NOW });
    const asking = after(initiate, command.submit, command.ask);
    expect(refusal(decidePayment(asking, command.ask, NOW)).code).toBe('payment_not_ready');
    const { next, events } = accepted(decidePayment(asking, settle('completed'), NOW));
    expect(next).toMatchObject({ status: 'completed', completedAt: NOW, reference: 'ref' });
    expect(typesOf(events)).toEqual(['payment.completed']);
    expect([paymentDue(next), paymentNext(next, { isRetryable: true }), paymentIsWaiting(next)]).toEqual([
      null,
      null,
      false,
    ]);
  });

  it('waits for a confirmation only when the gateway says that it will come', () => {
    const submitted = after(initiate, command.submit);
    expect(refusal(decidePayment(submitted, confirm('completed'), NOW)).code).toBe('payment_with_gateway');
    const pending = after(initiate, command.submit, command.ask, settle('pending'));
    expect(paymentDue(pending)).toBeNull();
    expect(paymentIsWaiting(pending)).toBe(true);
    expect(accepted(decidePayment(pending, confirm('completed'), NOW)).next.status).toBe('completed');
    expect(accepted(decidePayment(pending, confirm('failed'), NOW)).next.status).toBe('failed');
  });

  it('is tried again after 1, 6 and 24 hours under a key of its own each time, then no more by itself', () => {
    let state = after(initiate, command.submit);
    const keys: string[] = [];
    const waits: (string | null)[] = [];
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      keys.push(idempotencyKeyOf(state));
      for (const each of [command.ask, settle('failed')])
        state = accepted(decidePayment(state, each, NOW)).next;
      waits.push(state.nextAttemptAt);
      if (state.nextAttemptAt) state = accepted(decidePayment(state, command.retryLater, NOW)).next;
    }
    expect(keys).toEqual(['p/1', 'p/2', 'p/3', 'p/4']);
    expect(waits.map((at) => at && (Date.parse(at) - Date.parse(NOW)) / 3_600_000)).toEqual([1, 6, 24, null]);
    const next = paymentNext(state, { isRetryable: true });
    expect([paymentIsWaiting(state), next?.who]).toEqual([false, ['admin']]);
    expect(paymentNext(state, { isRetryable: false })).toBeNull();
    expect(accepted(decidePayment(state, command.retry, NOW)).next).toMatchObject({
      status: 'processing',
      attempt: 5,
    });
  });

  it('follows its table, counts its versions, and is over once completed, whatever is asked of it', () => {
    const any = fc.constantFrom<PaymentCommand>(
      ...[initiate, ...Object.values(command)],
      ...gatewayOutcomes.map(settle),
      ...[confirm('completed'), confirm('failed')],
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), (commands) => {
        let state: Payment | null = null;
        for (const each of commands) {
          const decision = decidePayment(state, each, NOW);
          if (!decision.ok) continue;
          const { next } = decision.change;
          if (state) {
            expect(paymentTable[state.status].on[each.type]).toContain(next.status);
            expect(next.version).toBe(state.version + 1);
            expect(state.status).not.toBe('completed');
          }
          expect(next.total).toBe(request.total);
          expect(paymentStatuses).toContain(next.status);
          state = next;
        }
      }),
    );
  });
});

describe('what can be paid together', () => {
  const invoice = (changes: Partial<PayableInvoice> = {}): PayableInvoice => ({
    id: 'i',
    number: '7',
    status: 'pending',
    currency: 'EUR',
    total: '1',
    family: 'workforce',
    ...changes,
  });

  it('is issued, not being paid, and of one currency', () => {
    expect(refusePayment(['i'], [invoice()])).toBeNull();
    expect(refusePayment(['i'], [invoice({ status: 'failed' })])).toBeNull();
    for (const status of ['processing', 'paid', 'canceled', 'refunded'] as const)
      expect(refusePayment(['i'], [invoice({ status })])).toMatchObject({
        code: 'invoice_not_payable',
        details: { invoices: [{ id: 'i', number: '7', status }] },
      });
    expect(refusePayment(['i', 'j'], [invoice()])).toMatchObject({ code: 'not_found', field: 'invoice_ids' });
    const two = [invoice(), invoice({ id: 'j', currency: 'USD' })];
    expect(refusePayment(['i', 'j'], two)).toMatchObject({ code: 'mixed_currencies' });
    const both = [invoice(), invoice({ id: 'j', family: 'client' })];
    expect(refusePayment(['i', 'j'], both)).toMatchObject({ code: 'mixed_directions' });
  });

  it('is tried again with all the others, or they are named for a payment of their own', () => {
    const [paid, open] = [invoice({ id: 'j', status: 'paid' }), invoice()];
    expect(refuseRetry(['i'], [open])).toBeNull();
    expect(refuseRetry(['i', 'j'], [open, paid])).toMatchObject({
      ...{ code: 'invoice_not_payable', message: expect.stringMatching(/7 is paid. Pay the others/) },
      details: { invoices: [{ id: 'j' }], payable_invoice_ids: ['i'] },
    });
    expect(refuseRetry(['j'], [paid])).toMatchObject({
      ...{ message: expect.stringMatching(/Nothing of it is left/), details: { payable_invoice_ids: [] } },
    });
    // None of those that it names is refused.
    for (const status of invoiceStatuses) {
      const refusal = refuseRetry(['i', 'j'], [open, invoice({ id: 'j', status })]);
      if (refusal) expect(refusal.details).toMatchObject({ payable_invoice_ids: [open.id] });
      else expect(refusePayment(['j'], [invoice({ id: 'j', status })])).toBeNull();
    }
  });

  it('adds up exactly', () => {
    expect(totalOf([{ total: '9007199254740993' }, { total: '1' }])).toBe('9007199254740994');
  });
});

describe('the platform fee', () => {
  it.each([
    ['1050.00 at 1.5 %', '105000', 150, '1575'],
    ['half a cent up', '333', 150, '5'],
    ['less than half a cent is none', '33', 150, null],
  ])('%s', (_what, total, basisPoints, amount) => {
    const fee = feeFor({ type: 'basis_points', basisPoints }, { total, currency: 'EUR' });
    expect(fee).toEqual(amount && { amount, currency: 'EUR' });
  });

  it('is none unless it is set, and a fixed amount has a currency of its own', () => {
    expect(feeFor(null, { total: '1', currency: 'EUR' })).toBeNull();
    const fixed = { type: 'amount' as const, amount: '500', currency: 'USD' };
    expect(feeFor(fixed, { total: '1', currency: 'EUR' })).toEqual({ amount: '500', currency: 'USD' });
  });
});
