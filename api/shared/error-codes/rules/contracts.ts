import { entry } from '../entry';

/** What a contract refuses: signatures and invitations, its end, its renewal. */
export const contracts = {
  already_signed: entry(
    409,
    'This party, or both, have signed already.',
    'Read the row; nothing is left to sign.',
  ),
  not_signed_by_hand: entry(
    422,
    'Whoever works under a contract signs it themselves.',
    'Invite them by POST /v1/contracts/{id}/invitations.',
  ),
  sign_order: entry(
    409,
    'It is the other party’s turn to sign.',
    'Let the party named in `waiting_for` sign first.',
  ),
  contract_not_submitted: entry(
    409,
    'The contract is still a draft.',
    'The employer submits it, then the worker signs.',
  ),
  contract_not_active: entry(
    409,
    'The contract is not in a status that allows this.',
    'Sign the contract, wait until it begins, or edit it while it is unsigned.',
  ),
  contract_ended: entry(
    409,
    'The contract is over, cancelled, deleted or renewed.',
    'Use its successor, or create a new contract.',
  ),
  contract_already_signed: entry(
    409,
    'A contract with a signature on it is not changed in place.',
    'Propose an amendment, cancel it, or terminate it.',
  ),
  contract_not_ended: entry(
    409,
    'Only a contract that is over is archived.',
    'Wait for its end, or terminate or cancel it.',
  ),
  invite_before_client_signature: entry(
    409,
    'The worker is invited once it is their turn.',
    'Submit and sign the contract first.',
  ),
  no_open_invitation: entry(409, 'There is no open invitation.', 'Send one by POST …/invitations.'),
  invitation_expired: entry(409, 'The invitation to sign has expired.', 'The employer invites again.'),
  invitation_withdrawn: entry(409, 'The invitation to sign was withdrawn.', 'The employer invites again.'),
  not_your_contract: entry(
    403,
    'The contract is another worker’s.',
    'Use the token of the worker whose contract it is.',
  ),
  too_many_templates: entry(
    409,
    'The environment has as many templates of contracts as it may have.',
    'Delete one, or say what differs in the overrides as you apply one.',
  ),
  end_before_start: entry(
    422,
    'The end date is before the start date.',
    'Choose an end date on or after the start date.',
  ),
  number_taken: entry(
    409,
    'Another contract has this number.',
    'Choose another, or leave it out and get the next one.',
  ),
  external_id_taken: entry(
    409,
    'Another contract, or another entry of the register, has this external id.',
    'Choose another, or take it from the other one.',
  ),
  renewal_exists: entry(
    409,
    'The contract has been renewed already.',
    'Use the successor that exists, or cancel it first.',
  ),
  renewal_overlaps: entry(
    409,
    'The renewal would bill days twice.',
    'Start it on `earliest_start_date` or later.',
  ),
  renewal_without_end: entry(
    422,
    'A contract that is renewed automatically needs an end date.',
    'Give end_date, or leave automatic_renewal out.',
  ),
  renewal_not_automatic: entry(
    409,
    'The contract is not renewed automatically.',
    'There is nothing to stop: it ends by itself.',
  ),
  renewal_stopped: entry(409, 'The renewal has been stopped already.', 'Nothing is left to do.'),
  renewal_not_stopped: entry(409, 'The renewal has not been stopped.', 'There is nothing to take back.'),
  renewal_stopped_by_other: entry(
    409,
    'The other party has stopped the renewal.',
    'Only that party takes it back; or agree on a renewal by POST …/renewals.',
  ),
  renewal_window_closed: entry(
    409,
    'The day is past until which a party can say whether another term follows.',
    'Terminate the contract, or agree on a renewal.',
  ),
  raise_without_amount: entry(
    422,
    'Contracts of this kind have no amount that could change by a percentage.',
    'Leave indexation out, and let the percentage of automatic_renewal be 0.',
  ),
  indexation_before_start: entry(
    422,
    'The first indexation is not after the start date.',
    'Choose a day after the start date.',
  ),
  no_indexation: entry(
    409,
    'The contract has no indexation to come on that day.',
    'Name the day of the next one, `next_date`, or leave date out.',
  ),
  indexation_window_closed: entry(
    409,
    'The day of the indexation has begun.',
    'Agree on another amount by an amendment.',
  ),
  indexation_skip_proposed: entry(
    409,
    'This party wants to leave out the indexation already.',
    'The other party says so, too, before its day.',
  ),
  too_many_documents: entry(
    422,
    'The contract holds as many documents as it can.',
    'Combine some into one file.',
  ),
};
