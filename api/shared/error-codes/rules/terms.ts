import { entry } from '../entry';

/** What the terms of a contract refuse, and amendments of them. */
export const terms = {
  amount_required: entry(
    422,
    'The kind of contract, or another field, needs this amount.',
    'Send the field that the message names.',
  ),
  no_calendar: entry(
    422,
    'These billing settings make no calendar.',
    'Change the field that the message names; POST /v1/calendar/preview shows what settings make.',
  ),
  agreement_required: entry(
    422,
    'An agreement with a client or a supplier needs its billing period.',
    'Send agreement with billing_period and billed.',
  ),
  kind_fixed: entry(
    422,
    'Agreements and other contracts have numbers of their own, so that one does not become the other.',
    'Delete the draft, and create a contract of the other kind.',
  ),
  agreement_not_allowed: entry(
    422,
    'Contracts of this kind have no billing periods of their own.',
    'Leave agreement out, or choose another kind.',
  ),
  agreement_fixed: entry(
    422,
    'Billing period, currency, and whether it is billed in advance or in arrears are agreed on for the whole term.',
    'Renew the contract, and change it in the renewal.',
  ),
  unit_price_required: entry(
    422,
    'Included units need the price of what is used beyond them.',
    'Send agreement.unit_price, or leave included_units out.',
  ),
  scale_not_allowed: entry(
    422,
    'A contract of this kind is not paid by this scale.',
    'Choose one of the scales in the message.',
  ),
  amount_not_allowed: entry(
    422,
    'A contract of this kind charges a list of items, so this amount would have no effect.',
    'Leave the field out, and give prices in the steps of the items.',
  ),
  items_not_supported: entry(
    422,
    'Only contracts of the kind space have resources, plans and one-off plans.',
    'Leave them out, or choose the kind space.',
  ),
  primary_item_required: entry(
    422,
    'A space contract needs at least one resource, plan or one-off plan.',
    'Send at least one item with its steps.',
  ),
  first_payment_before_start: entry(
    422,
    'The first payment would be before the contract starts.',
    'Choose a day from the start date on.',
  ),
  first_payment_over: entry(
    422,
    'The first invoice is locked, or will be by then.',
    'Choose an earlier effective_date, or correct it by an adjustment.',
  ),
  inside_cycle: entry(
    422,
    'The currency changes on the first day of a billing cycle only.',
    'Choose one of the days in the message.',
  ),
  amendment_overlap: entry(
    409,
    'Another open amendment changes the same field.',
    'Withdraw it, or wait until it is over.',
  ),
  amendment_conflict: entry(
    409,
    'Together with what else is agreed, the amendment could not take effect.',
    'Withdraw what is in the way, or propose it anew.',
  ),
  effective_before_start: entry(
    422,
    'The amendment would take effect before the contract starts.',
    'Choose a day from the start date on.',
  ),
  after_completion: entry(
    409,
    'The day is after the last day of the contract.',
    'Choose an earlier day, or cancel the termination.',
  ),
  amendment_expired: entry(409, 'The amendment was not signed in time.', 'The employer proposes it again.'),
  amendment_final: entry(
    409,
    'An amendment that has taken effect is final, and one that is fully signed takes both parties.',
    'Propose another one, or withdraw it together before its day.',
  ),
  withdrawal_proposed: entry(
    409,
    'This party wants to withdraw the signed amendment already.',
    'The other party says so, too, before it takes effect.',
  ),
};
