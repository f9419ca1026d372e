import { z } from 'zod';
import type { PlatformFee } from '../../../domain/invoice/platform-fee';
import { invalidField } from '../../../domain/shared/failures';
import { formatMoney, parseMoney } from '../../../domain/shared/money';
import { currency, decimal } from '../../shared/schemas';
import { answerAmount } from '../shared/answers';

/** Either a fixed amount per paid invoice or a share of it in basis points; null turns it off. */
export const platformFeeInput = z.union(
  [
    z.strictObject({ amount: decimal, currency }),
    z.strictObject({ basis_points: z.number().int().min(1).max(10_000) }),
  ],
  'must be {"amount": "5.00", "currency": "EUR"}, {"basis_points": 150} for 1.5 percent, or null for none',
);

export const platformFee = z
  .union([
    z.strictObject({ amount: answerAmount, currency: z.string() }),
    z.strictObject({ basis_points: z.int() }),
  ])
  .meta({ id: 'PlatformFee' });

export function toPlatformFee(fee: z.infer<typeof platformFeeInput>): PlatformFee {
  if ('basis_points' in fee) return { type: 'basis_points', basisPoints: fee.basis_points };
  const money = parseMoney(fee.amount, fee.currency);
  if (!money || money.minor === '0') {
    const message = `${fee.amount} is not an amount of ${fee.currency} above zero`;
    throw invalidField('platform_fee', 'money', message);
  }
  return { type: 'amount', amount: money.minor, currency: money.currency };
}

export function platformFeeView(fee: PlatformFee): z.infer<typeof platformFee> {
  return fee.type === 'basis_points'
    ? { basis_points: fee.basisPoints }
    : { amount: formatMoney({ minor: fee.amount, currency: fee.currency }), currency: fee.currency };
}
