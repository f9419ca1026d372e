/** What the platform charges for each paid workforce invoice: a fixed amount, or a share in hundredths of a percent. */
export type PlatformFee =
  { type: 'amount'; amount: string; currency: string } | { type: 'basis_points'; basisPoints: number };

/** The fee in minor units, rounded half up; null when there is nothing to charge. */
export function feeFor(
  fee: PlatformFee | null,
  invoice: { total: string; currency: string },
): { amount: string; currency: string } | null {
  if (!fee) return null;
  if (fee.type === 'amount') return { amount: fee.amount, currency: fee.currency };
  const amount = (BigInt(invoice.total) * BigInt(fee.basisPoints) + 5_000n) / 10_000n;
  return amount > 0n ? { amount: String(amount), currency: invoice.currency } : null;
}
