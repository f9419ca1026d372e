import type { Balance } from '../../../queries/report/read-balances';
import type { ReportKey } from '../../../queries/report/read-payment-lines';
import { invalidCursor, type Key } from '../../shared/pagination';
import { instant, uuid } from '../../shared/schemas';

/** Balances are in the order of workers, and of currencies where a worker has several. */
export const byWorker: Key<Pick<Balance, 'workerId' | 'currency'>> = {
  of: ({ workerId, currency }) => `${workerId}/${currency}`,
  isOne: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\/[A-Z]{3}$/.test(text),
};

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
