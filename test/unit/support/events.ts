import { eventCatalogue } from '../../../api/shared/event-types';
import { withNumber } from '../../../domain/contract/create';
import type { EventDraft } from '../../../domain/events/event';
import { withFate } from '../../../domain/invoice/events';
import { withInvoices, withReceipt } from '../../../domain/payment/events';

/** As the transaction completes it that records it. */
function recorded(draft: EventDraft): EventDraft {
  const known = withReceipt(withInvoices(withNumber(draft, '17'), ['invoice-1']), '12');
  return withFate(known, { itemsMovedTo: null, basePay: null });
}

/** What a draft says, once it is recorded, that the catalogue does not say of its type, or the other way round. */
export function faultsOf(draft: EventDraft): string[] {
  const { type, payload } = recorded(draft);
  const { error } = eventCatalogue[type].data.safeParse(payload);
  return error ? [`${type} ${JSON.stringify(payload)}: ${error.message}`] : [];
}
