import { entry } from '../entry';

/** What the ledger of a pre-pay refuses. */
export const prepay = {
  prepay_not_supported: entry(
    422,
    'The terms of the contract have no pre-pay.',
    'Agree on one; only client agreements can have it.',
  ),
  too_many_lots: entry(
    409,
    'The balance consists of as many purchases as it may.',
    'Use one of them up, or reverse it, before another is added.',
  ),
  expired_already: entry(
    400,
    'The day from which it cannot be used is not after today.',
    'Choose a later one, or leave it out: then the terms say it.',
  ),
  entry_used: entry(
    409,
    'Nothing of the entry is left: it has been used, or has expired.',
    'There is nothing to reverse; give money back by an adjustment.',
  ),
  entry_final: entry(
    409,
    'The entry follows from the terms, or reverses another one.',
    'Correct the balance by a purchase that is not invoiced, or by a consumption.',
  ),
  already_reversed: entry(409, 'The entry has been reversed.', 'Nothing is left to do.'),
};
