import type { ReportKey } from '../../../queries/report/read-payment-lines';
import { invalidCursor } from '../../shared/pagination';
import { instant, uuid } from '../../shared/schemas';

/** A cursor of the report: the key of its last line, which no single id is. */
export function writeReportKey({ issuedAt, invoiceId, lineNo }: ReportKey): string {
  return Buffer.from(`${issuedAt}/${invoiceId}/${lineNo}`).toString('base64url');
}

export function readReportKey(cursor: string | undefined): ReportKey | null {
  if (cursor === undefined) return null;
  const [issuedAt = '', invoiceId = '', lineNo = ''] = Buffer.from(cursor, 'base64url').toString().split('/');
  const at = instant.safeParse(issuedAt);
  if (!at.success || !uuid.safeParse(invoiceId).success || !/^\d{1,6}$/.test(lineNo)) throw invalidCursor();
  return { issuedAt: at.data, invoiceId, lineNo: Number(lineNo) };
}
