import { refuseMethod, usualMethod } from '../../../domain/payment/method';
import { paymentStatuses } from '../../../domain/payment/payment';
import { refuseReceipt } from '../../../domain/payment/receipt';

describe('the method of a payment', () => {
  it('moves no money in a sandbox, unless somebody says so', () => {
    expect(usualMethod('sandbox')).toBe('sandbox');
    expect(usualMethod('live')).toBe('manual');
    expect(refuseMethod('manual', 'sandbox')).toBeNull();
  });

  it('is never the sandbox in live', () => {
    expect(refuseMethod('sandbox', 'live')).toMatchObject({ code: 'method_not_available', field: 'method' });
    expect(refuseMethod('sandbox', 'sandbox')).toBeNull();
    expect(refuseMethod('manual', 'live')).toBeNull();
  });
});

it.each(paymentStatuses)('there is a receipt of a payment that is %s, if it is completed', (status) => {
  const refusal = refuseReceipt({ status });
  if (status === 'completed') expect(refusal).toBeNull();
  else expect(refusal).toMatchObject({ code: 'payment_not_ready' });
});
