import type { WorkInput } from '../../../commands/work/report-work';
import type { Adjustment, AdjustmentEdit } from '../../../domain/adjustment/adjustment';
import type { WorkKind } from '../../../domain/adjustment/item-kind';
import { minorUnits } from '../../../domain/shared/minor-units';
import { plainQuantity } from '../../../domain/work/value';
import type { AdjustmentFilter } from '../../../queries/adjustment/list-adjustments';
import type { UploadedFile } from '../../shared/route';
import { checkCurrency } from '../shared/check-currency';
import { given } from '../shared/given';
import { toFilter } from '../shared/list-filter';
import type { EditBody, ListQuery, ReportBody } from './requests';

/** From what a client sends to what the use cases take. */
export function toWork(kind: WorkKind, body: ReportBody, file: UploadedFile | undefined): WorkInput {
  const { amount, quantity = '1' } = body;
  return {
    kind,
    title: body.title ?? null,
    description: body.description ?? '',
    quantity: plainQuantity(quantity),
    amountIn: (currency) => {
      checkCurrency(body.currency, currency);
      return amount === undefined ? null : minorUnits('amount', amount, currency);
    },
    dateSubmitted: body.date_submitted,
    isAutoApproved: body.is_auto_approved ?? null,
    file,
  };
}

export function toWorkEdit(
  item: Adjustment,
  { amount, currency, quantity, title, description }: EditBody,
): AdjustmentEdit {
  checkCurrency(currency, item.currency);
  return given({
    title,
    description,
    quantity: quantity && plainQuantity(quantity),
    amount: amount && minorUnits('amount', amount, item.currency),
  });
}

export function toWorkFilter(kind: WorkKind, query: Omit<ListQuery, 'contract_id'>): AdjustmentFilter {
  return {
    ...toFilter(query),
    kind,
    contractKinds: query.contract_types,
    invoiceId: query.invoice_id,
    reporterId: query.reporter_id,
  };
}
