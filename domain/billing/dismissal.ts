import type { Refusal } from '../shared/errors';
import type { PaidCycle } from './currency';
import type { Cycle } from './cycle';
import type { BilledItem } from './invoice';

type Held = Pick<BilledItem, 'sourceId' | 'currency'>;

/** What an exception was to bill besides its own base pay. */
export interface Handed {
  items: Held[];
  /** Base pay of canceled invoices, which its `sourceId` names, */
  rebilled: Held[];
  /** and those of them whose base pay is given up by word. */
  waived: string[];
}

/** All that has to go on. */
export function goesOn({ items, rebilled, waived }: Handed): Held[] {
  return [...items, ...rebilled.filter(({ sourceId }) => !waived.includes(sourceId))];
}

/**
 * Why an exception cannot be given up: it is none any more, or no later invoice could bill what it was to bill besides
 * its own base pay. `later` are cycles that still take it, one in each currency where there is one.
 */
export function refuseDismissal(
  { status }: Pick<Cycle, 'status'>,
  handed: Handed,
  later: Pick<PaidCycle, 'currency'>[],
): Refusal | null {
  if (status !== 'exception') {
    const message = `The cycle is ${status}. Only one that could not be billed is dismissed.`;
    return { code: 'not_pending', message, details: { status } };
  }
  const unknown = handed.waived.filter((id) => !handed.rebilled.some(({ sourceId }) => sourceId === id));
  if (unknown.length > 0) {
    return {
      code: 'not_found',
      field: 'waived_invoice_ids',
      message: `The cycle was to bill the base pay of no canceled invoice ${unknown.join(', ')} again.`,
    };
  }
  const stranded = goesOn(handed).filter((each) => !later.some(({ currency }) => currency === each.currency));
  if (stranded.length === 0) return null;
  const idsOf = (some: Held[]) => [
    ...new Set(some.filter((each) => stranded.includes(each)).map(({ sourceId }) => sourceId)),
  ];
  const [items, invoices] = [idsOf(handed.items), idsOf(handed.rebilled)];
  const currencies = [...new Set(stranded.map(({ currency }) => currency))].join(' and ');
  const none = later.length === 0;
  const ways = [
    ...(items.length > 0 ? ['Decline its items first, which `adjustment_ids` names.'] : []),
    ...(invoices.length > 0
      ? [
          'Give up the base pay of the canceled invoices that `invoice_ids` names: send them as "waived_invoice_ids".',
        ]
      : []),
  ];
  return {
    code: none ? 'no_unlocked_cycle' : 'mixed_currencies',
    message: `The contract has no later invoice${none ? '' : ` in ${currencies}`} that could bill what this cycle was to bill. ${ways.join(' ')} What is owed is paid by an off-cycle payment.`,
    details: {
      ...(items.length > 0 ? { adjustment_ids: items } : {}),
      ...(invoices.length > 0 ? { invoice_ids: invoices } : {}),
    },
  };
}
