import type { NotNowCode } from '../../../domain/shared/failures';
import { entry, type ErrorEntry } from './entry';

/** What is refused before any rule is asked: of the request itself, of whoever sends it. */
export const requestFaults = {
  invalid_request: entry(
    400,
    'A field, a parameter or the path is not as it should be.',
    '`details` names each field with its rule; correct them.',
  ),
  invalid_cursor: entry(
    400,
    'The cursor is none that this service gave, or belongs to the other order.',
    'Start again without it.',
  ),
  invalid_idempotency_key: entry(
    400,
    'The Idempotency-Key is empty or too long.',
    'Send 1 to 255 characters.',
  ),
  idempotency_not_supported: entry(
    400,
    'The answer is shown once, so that no key can repeat it.',
    'Send the request without Idempotency-Key.',
  ),
  malformed_json: entry(400, 'The body is not JSON, or no object.', 'Send a JSON object in UTF-8.'),
  malformed_multipart: entry(
    400,
    'The body is not multipart/form-data that can be read.',
    '`details` says how to mend it.',
  ),
  malformed_request: entry(400, 'The request cannot be read.', 'Correct what the message names.'),
  unknown_version: entry(
    400,
    'Perdure-Version names no version of this service.',
    'Send one that `details` names, or leave the header out.',
  ),
  request_timeout: entry(408, 'The request did not arrive whole in time.', 'Send it again, at once.'),
  headers_too_large: entry(
    431,
    'The request line and the headers are larger than this service accepts.',
    'Send fewer, or shorter ones.',
  ),
  single_file: entry(400, 'The route takes exactly one file.', 'Send it in the part named "file".'),
  unauthorized: entry(
    401,
    'There is no token, or none that is valid.',
    'Send Authorization: Bearer <token>.',
  ),
  token_expired: entry(
    401,
    'The token has expired, or was rotated and its overlap is over.',
    'Use its new secret, or another token.',
  ),
  token_revoked: entry(401, 'The token was revoked.', 'Use another token.'),
  user_disabled: entry(
    401,
    'The user to whom the token belongs is disabled.',
    'Ask an owner or admin to enable the user.',
  ),
  user_unknown: entry(
    403,
    'The access token of the issuer is good, but no user here signs in with it.',
    'Ask an owner or admin to add or enable a user with your verified e-mail address.',
  ),
  link_expired: entry(
    403,
    'The link to the file has expired.',
    'Ask for a new one at …/download or …/receipt.',
  ),
  link_invalid: entry(
    403,
    'The link is none that this service gave.',
    'Ask for a new one at …/download or …/receipt.',
  ),
  unknown_route: entry(
    404,
    'There is nothing at this method and path.',
    'See GET /v1/openapi.json for the routes. Those of the sandbox do not exist in a live environment.',
  ),
  body_too_large: entry(
    413,
    'The body is larger than this service accepts.',
    'Send less at once; the message names the bound.',
  ),
  unsupported_encoding: entry(
    415,
    'The body is compressed, or not in UTF-8.',
    'Send UTF-8 without compression.',
  ),
  unsupported_media_type: entry(415, 'The route takes no upload.', 'Send the body as JSON.'),
  idempotency_mismatch: entry(422, 'The Idempotency-Key was used for another request.', 'Use a new key.'),
} satisfies Record<string, ErrorEntry>;

/** Nothing has been decided: the same request may be sent again, after as long as `Retry-After` says. */
export const notNow = {
  too_many_requests: entry(
    429,
    'The token has sent as many requests as it may in a minute, or the address as many wrong tokens.',
    'Send it again after Retry-After; RateLimit, in every answer, tells what is left.',
  ),
  too_many_at_once: entry(
    429,
    'As many such requests as possible are under way.',
    'Send it again after Retry-After.',
  ),
  too_many_commands: entry(
    429,
    'As many commands as possible are under way.',
    'Send it again after Retry-After.',
  ),
  billing_behind: entry(
    503,
    'The cycle that this belongs to is being opened or locked.',
    'Send it again after Retry-After.',
  ),
  database_unavailable: entry(
    503,
    'The database does not answer.',
    'Send it again with the same Idempotency-Key.',
  ),
  file_store_unavailable: entry(
    503,
    'The store of files does not answer.',
    'Send it again after Retry-After.',
  ),
  identity_provider_unavailable: entry(
    503,
    'The keys of the issuer of the access token cannot be read.',
    'Send it again after Retry-After.',
  ),
  mails_behind: entry(
    503,
    'Much has happened since mails were last looked at, and they are still being written.',
    'Send it again after Retry-After; it goes on where the last one ended.',
  ),
  not_recorded: entry(
    503,
    'The command could not be recorded, and has changed nothing.',
    'Send it again with the same Idempotency-Key.',
  ),
  orchestrator_unavailable: entry(
    503,
    'Temporal does not answer.',
    'Send it again with the same Idempotency-Key.',
  ),
  workflow_task_failed: entry(
    503,
    'The workflow cannot go on at the moment.',
    'Send it again with the same Idempotency-Key.',
  ),
} satisfies Record<NotNowCode | 'database_unavailable' | 'too_many_requests', ErrorEntry>;

/** A fault of the service. The documents of routes leave it out: none of them is expected to answer it. */
export const faults = {
  internal_error: entry(
    500,
    'Something went wrong in the service.',
    'Send it again with the same Idempotency-Key; tell the operator the request_id.',
  ),
} satisfies Record<string, ErrorEntry>;
