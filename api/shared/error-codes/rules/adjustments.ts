import { entry } from '../entry';

/** What adjustments refuse, single and recurring ones. */
export const adjustments = {
  invoice_locked: entry(
    409,
    'The cycle of the item has been locked, and its invoice issued.',
    'Submit a new adjustment; it goes on the next invoice.',
  ),
  adjustment_immutable: entry(
    409,
    'A reviewed adjustment is not changed.',
    'Submit another that corrects it.',
  ),
  already_reviewed: entry(409, 'The adjustment has been reviewed.', 'Read it; nothing is left to review.'),
  not_your_adjustment: entry(
    403,
    'The employer reported the adjustment, so only the employer changes or deletes it.',
    'Ask the employer.',
  ),
  self_approval: entry(
    403,
    'Whoever reported an item, or changed what it pays, does not approve it.',
    'Let somebody else review it.',
  ),
  not_an_approver: entry(
    403,
    'An approval policy asks others, or does not ask the same person twice.',
    'Leave it to those whom the item names under approval.',
  ),
  approval_required: entry(
    409,
    'An approval policy asks for the approval of others.',
    'Leave is_auto_approved out; they are asked then.',
  ),
  too_few_approvers: entry(
    400,
    'The users whom a policy names cannot fill its steps: nobody counts twice.',
    'Name more users, or a role.',
  ),
  amounts_without_effect: entry(
    400,
    'A policy for time off names amounts, which time off does not have.',
    'Leave from_amounts out, or make two policies.',
  ),
  too_many_policies: entry(
    409,
    'The environment has as many approval policies as it may have.',
    'Delete one, or let one for a group do for many contracts.',
  ),
  delegation_refused: entry(
    409,
    'The delegation does not fit: who is named could not decide, or somebody else is named for a part of that time.',
    'Name another user, or other times.',
  ),
  amount_sign: entry(
    400,
    'The type of the item allows no amount of this sign.',
    'Change the sign, or the type.',
  ),
  before_start: entry(422, 'The day is before the contract starts.', 'Choose a day from the start date on.'),
  currency_not_allowed: entry(
    422,
    'The amount is not in the currency of the contract.',
    'Send it in the contract’s currency, or leave currency out.',
  ),
  single_attachment: entry(
    400,
    'An item, or time off, has at most one attachment.',
    'Combine the documents into one file.',
  ),
  recurring_attachment: entry(400, 'A recurring adjustment has no attachment.', 'Send it without a file.'),
  occurrence_due: entry(
    409,
    'A cycle has just opened, and the adjustment that the rule makes for it is not there yet.',
    'Try again in a moment; what the rule has made is declined or deleted by itself.',
  ),
  rule_over: entry(409, 'The recurring adjustment has ended.', 'Create a new one.'),
};
