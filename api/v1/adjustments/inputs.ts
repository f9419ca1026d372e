import type { AdjustmentInput, ItemInput } from '../../../commands/adjustment/submit-adjustment';
import type { RuleInput } from '../../../commands/recurring/create-rule';
import type { Adjustment, AdjustmentEdit } from '../../../domain/adjustment/adjustment';
import { invalidField } from '../../../domain/shared/failures';
import type { AdjustmentFilter } from '../../../queries/adjustment/list-adjustments';
import { ApiError } from '../../shared/errors';
import type { UploadedFile } from '../../shared/route';
import { given } from '../shared/given';
import { toFilter, together } from '../shared/list-filter';
import { toType } from '../shared/item-fields';
import { minorUnits } from '../../../domain/shared/minor-units';
import { checkCurrency } from '../shared/check-currency';
import type { EditBody, ListQuery, SubmitBody } from './requests';

/** From what a client sends to what the use cases take. */
export function toAdjustment(body: SubmitBody, file: UploadedFile | undefined): AdjustmentInput {
  for (const field of ['end_date', 'count'] as const) {
    if (body[field] !== undefined)
      throw new ApiError(400, 'invalid_request', `${field} goes with recurring=true only.`);
  }
  return {
    ...toItem(body),
    dateSubmitted: body.date_submitted,
    cycleId: body.cycle_id,
    file,
  };
}

export function toRule(body: SubmitBody, file: UploadedFile | undefined): RuleInput {
  for (const field of ['cycle_id', 'date_submitted'] as const) {
    if (body[field] !== undefined)
      throw invalidField(
        field,
        'recurring',
        'does not go with recurring=true: the first one is in the current cycle',
      );
  }
  return {
    ...toItem(body),
    endDate: body.end_date ?? null,
    maxCount: body.count ?? null,
    file,
  };
}

function toItem(body: SubmitBody): ItemInput {
  return {
    type: body.type,
    category: body.category ?? null,
    amountIn: (currency) => {
      checkCurrency(body.currency, currency);
      return minorUnits('amount', body.amount, currency);
    },
    description: body.description ?? '',
    isAutoApproved: body.is_auto_approved ?? false,
  };
}

export function toEdit(adjustment: Adjustment, { amount, currency, ...fields }: EditBody): AdjustmentEdit {
  checkCurrency(currency, adjustment.currency);
  return given({ ...fields, amount: amount && minorUnits('amount', amount, adjustment.currency) });
}

export function toAdjustmentFilter(query: Omit<ListQuery, 'contract_id'>): AdjustmentFilter {
  const common = toFilter(query);
  return {
    ...common,
    types: common.types?.map(toType),
    contractKinds: together(query.contract_types, query['contract_types[]']),
    invoiceId: query.invoice_id,
    reporterId: query.reporter_id,
  };
}
