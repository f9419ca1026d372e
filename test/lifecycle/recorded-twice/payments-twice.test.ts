import { createGatewayActivities, manualGateway, sandboxGateway } from '../../../activities/payments/gateway';
import { createRecordActivities } from '../../../activities/record';
import { SYSTEM } from '../../../domain/shared/lifecycle';
import { decidePayment } from '../../../domain/payment/decide';
import type { Payment, PaymentCommand } from '../../../domain/payment/payment';
import { newId } from '../../../store/db/ids';
import { getPayment } from '../../../store/payment/payments';
import type { Recorded, RecordRequest } from '../../../workflows/messages';
import { heal } from '../../support/heal';
import type { Json } from '../../support/http';
import { billedContracts, force, ISSUED, onlyInvoice } from '../../support/payments';
import { eventTypesOf } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

/** A worker that dies after COMMIT runs its activity again: every write is done twice here, and counts once. */
describe('a payment whose every write runs twice', () => {
  const world = useFreshWorld();
  let contracts: string[];
  let invoices: Json[];
  beforeEach(async () => {
    contracts = await billedContracts(world, ['100.00', '50.00']);
    invoices = await Promise.all(contracts.map((id) => onlyInvoice(world, id)));
  });

  afterEach(() => heal(world));

  const initiate = (id = newId()): PaymentCommand => ({
    type: 'initiate',
    actor: SYSTEM,
    request: {
      ...world.scope,
      id,
      method: 'sandbox',
      currency: 'EUR',
      total: '15000',
      invoiceIds: invoices.map((invoice) => invoice.id as string).sort(),
    },
  });
  const requestOf = (state: Payment | null, command: PaymentCommand): RecordRequest<Payment> => {
    const decision = decidePayment(state, command, ISSUED);
    if (!decision.ok) throw new Error(decision.refusal.message);
    const { next, events } = decision.change;
    const about = { scope: world.scope, command: command.type, actor: command.actor, at: ISSUED };
    return { ...about, commandId: newId(), expectedVersion: state?.version ?? 0, next, events };
  };
  const twice = async (state: Payment | null, command: PaymentCommand): Promise<Payment> => {
    const request = requestOf(state, command);
    const { recordPayment } = createRecordActivities(world.db);
    const [first, again] = [await recordPayment(request), await recordPayment(request)];
    // Without an event there is no receipt: the version tells that it was done.
    expect(again.outcome).toBe(request.events.length > 0 ? 'applied' : 'moved');
    expect(stateOf(again)).toEqual(stateOf(first));
    return stateOf(first);
  };
  const stateOf = (recorded: Recorded<Payment>): Payment => {
    if (recorded.outcome === 'refused') throw new Error(recorded.refusal.message);
    return recorded.state;
  };
  const settle = (outcome: 'completed' | 'failed'): PaymentCommand => ({
    type: 'settle',
    actor: SYSTEM,
    result: { outcome, reference: 'r', failure: null },
  });

  it('is paid once, with one receipt and one event of each kind', async () => {
    let payment = await twice(null, initiate());
    payment = await twice(payment, { type: 'submit', actor: SYSTEM });
    payment = await twice(payment, settle('failed'));
    payment = await twice(payment, { type: 'retryLater', actor: SYSTEM });
    payment = await twice(payment, settle('completed'));
    expect(payment).toMatchObject({ status: 'completed', receiptNumber: '1', attempt: 2 });
    for (const contract of contracts) {
      expect((await onlyInvoice(world, contract)).status).toBe('paid');
      expect((await eventTypesOf(world, contract)).filter((type) => /payment\.|paid/.test(type))).toEqual([
        'payment.initiated',
        'payment.failed',
        'payment.retried',
        'payment.completed',
        'invoice.paid',
      ]);
    }
    expect(await getPayment(world.db, world.scope, payment.id)).toEqual(payment);
  });

  it('lets one of two payments have the invoices, whichever way they meet', async () => {
    const requests = [requestOf(null, initiate()), requestOf(null, initiate())];
    const { recordPayment } = createRecordActivities(world.db);
    const outcomes = await Promise.all(requests.map((request) => recordPayment(request)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['applied', 'refused']);
  });

  it('is asked again under the same key and answered the same, whatever is forced meanwhile', async () => {
    const gateways = { manual: manualGateway, sandbox: sandboxGateway(world.db) };
    const { callGateway } = createGatewayActivities(gateways);
    const { next } = requestOf(null, initiate());
    await force(world, 'failed');
    expect((await callGateway(next)).outcome).toBe('failed');
    await force(world, 'completed');
    expect((await callGateway(next)).outcome).toBe('failed');
    expect((await callGateway({ ...next, attempt: 2 })).outcome).toBe('completed');
  });
});
