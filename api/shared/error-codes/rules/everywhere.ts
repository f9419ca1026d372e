import { entry } from '../entry';

/** What any row may refuse. */
export const everywhere = {
  precondition_failed: entry(
    412,
    'The row has another version than If-Match names.',
    'Read it again and look at what has changed; `details` gives its version.',
  ),
  wrong_token_scope: entry(
    403,
    'This is for the other party.',
    'Use a token of the side that the message names.',
  ),
  not_pending: entry(
    409,
    'The row is no longer, or not yet, waiting for this.',
    'Read its status, and `next`.',
  ),
  no_change: entry(422, 'Every field has the value that was sent.', 'Send only fields that change.'),
  not_found: entry(
    404,
    'There is no such thing in this environment, or it is not for this token.',
    'Check the id, and that the token is of the same environment.',
  ),
  not_recordable: entry(422, 'What was sent cannot be stored.', 'Change what the message names.'),
};
