import { entry } from '../entry';

/** What concerns persons, their roles and their tokens, and the registers of parties. */
export const people = {
  missing_right: entry(
    403,
    'The roles of the user or the service do not give the right, or the scopes of the token leave it out.',
    '`details` names the right, the roles with which it comes, and who gives them.',
  ),
  last_owner: entry(
    409,
    'Nobody would be left who is an owner and active.',
    'Make another user an owner first.',
  ),
  token_over: entry(409, 'The token has expired or was revoked.', 'Make a new one by POST /v1/tokens.'),
  email_taken: entry(
    409,
    'Another person, or another user, has this e-mail address.',
    'Use that person or user.',
  ),
  name_taken: entry(
    409,
    'Another group, or type of time off, has this name.',
    'Use that one, or choose another name.',
  ),
  in_use: entry(
    409,
    'Something names the entry of a register, which so cannot be removed.',
    'Remove that first, or make the entry inactive: PATCH it with `is_active` false.',
  ),
  not_your_balance: entry(403, 'A worker reads their own balance.', 'Leave worker_id out.'),
};
