import type { Instant } from '../../domain/shared/time';
import { readReport, type ReportKey, type ReportRow } from '../../store/report/reports';
import type { Context, ReadServices } from '../context';

export type { ReportKey, ReportRow };

/** Every line of the invoices issued in the range, with its payment: `limit` of them, after the key. */
export function readPaymentLines(
  { db }: ReadServices,
  { scope }: Context,
  range: { from: Instant; to: Instant },
  page: { after: ReportKey | null; limit: number },
): Promise<ReportRow[]> {
  return readReport(db, scope, range, page);
}
