import { instantOf } from '../../../domain/shared/time';
import type { ReportKey } from '../../../queries/report/read-payment-lines';
import { ApiError } from '../../shared/errors';

/** A cursor of the report: the key of its last line, which no single id is. */
export function writeReportKey({ issuedAt, invoiceId, lineNo }: ReportKey): string {
  return Buffer.from(`${issuedAt}/${invoiceId}/${lineNo}`).toString('base64url');
}

export function readReportKey(cursor: string | undefined): ReportKey | null {
  if (cursor === undefined) return null;
  const [issuedAt = '', invoiceId = '', lineNo = ''] = Buffer.from(cursor, 'base64url').toString().split('/');
  const ms = Date.parse(issuedAt);
  if (Number.isNaN(ms) || !/^[0-9a-f-]{36}$/.test(invoiceId) || !/^\d{1,6}$/.test(lineNo))
    throw new ApiError(400, 'invalid_cursor', 'cursor is not one this service gave. Start again without it.');
  return { issuedAt: instantOf(ms), invoiceId, lineNo: Number(lineNo) };
}
