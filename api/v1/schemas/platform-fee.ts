import { invalidField } from '../../../domain/shared/failures';
import { z } from 'zod';
import { formatMoney, parseMoney } from '../../../domain/shared/money';
import type { PlatformFee } from '../../../domain/invoice/platform-fee';
import { currency, decimal } from '../../shared/schemas';

/** Either a fixed amount per paid invoice or a share of it in basis points; null turns it off. */
export const platformFee = z.union(
  [
    z.strictObject({ amount: decimal, currency }),
    z.strictObject({ basis_points: z.number().int().min(1).max(10_000) }),
  ],
  'must be {"amount": "5.00", "currency": "EUR"}, {"basis_points": 150} for 1.5 percent, or null for none',
);

export function toPlatformFee(
  fee: z.infer<typeof platformFee> | null | undefined,
): PlatformFee | null | undefined {
  if (!fee) return fee;
  if ('basis_points' in fee) return { type: 'basis_points', basisPoints: fee.basis_points };
  const money = parseMoney(fee.amount, fee.currency);
  if (!money || money.minor === '0')
    throw invalidField(
      'platform_fee',
      'money',
      `${fee.amount} is not an amount of ${fee.currency} above zero`,
    );
  return { type: 'amount', amount: money.minor, currency: money.currency };
}

export function platformFeeWire(fee: PlatformFee | null) {
  if (!fee) return null;
  return fee.type === 'basis_points'
    ? { basis_points: fee.basisPoints }
    : { amount: formatMoney({ minor: fee.amount, currency: fee.currency }), currency: fee.currency };
}
