import type { AdjustmentDetail } from '../../../queries/adjustment/describe-adjustment';
import { html, type Html } from '../../../domain/shared/html';
import { refusalText } from '../refusal-text';
import type { Writing } from './act';

/** On which invoice an approval at this moment would put an item, and until when that holds. */
export function landingText(
  { why: { ifApprovedNow }, adjustment }: Pick<AdjustmentDetail, 'why' | 'adjustment'>,
  zone: string,
  writing: Writing,
): Html | null {
  const { words } = writing;
  const { landings } = words.review;
  if (ifApprovedNow === null) return null;
  switch (ifApprovedNow.on) {
    case 'cycle': {
      const isOwn = ifApprovedNow.cycle.id === adjustment.cycleId;
      return onInvoice(isOwn ? landings.own : landings.next, ifApprovedNow.cycle, zone, writing);
    }
    case 'next_cycle':
      return onInvoice(landings.next, ifApprovedNow.share, zone, writing);
    case 'own_invoice':
      return html`<p>${landings.ownInvoice}</p>`;
    case 'none':
      return html`<p>${landings.none}</p>`;
    case 'refusal':
      return html`<p>${landings.refused}</p>
        ${refusalText(ifApprovedNow.refusal, { words })}`;
  }
}

/** Whether an approval would put it on any invoice. */
export const lands = ({ ifApprovedNow }: AdjustmentDetail['why']): boolean =>
  ifApprovedNow !== null && ifApprovedNow.on !== 'none' && ifApprovedNow.on !== 'refusal';

interface Landing {
  startsOn: string;
  endsOn: string;
  locksAt: string;
}

function onInvoice(
  landing: string,
  { startsOn, endsOn, locksAt }: Landing,
  zone: string,
  { words, language }: Writing,
): Html {
  const { period, instant } = language.formats;
  return html`<p>${landing} <strong>${period(startsOn, endsOn)}</strong>.</p>
    <p class="hint">${words.review.countsUntil(instant(locksAt, zone))}</p>`;
}
