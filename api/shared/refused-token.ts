import type { ErrorCode } from './error-codes';
import { ApiError } from './errors';

export function unauthorized(): ApiError {
  const message = 'Send a valid token: Authorization: Bearer <token>.';
  return new ApiError(401, 'unauthorized', message, undefined, { 'WWW-Authenticate': 'Bearer' });
}

type Why = 'token_revoked' | 'token_expired' | 'user_disabled';

const WAY_OUT = 'Ask whoever manages the tokens of your organisation for another.';

/** Whoever sends a token that was good is told why it no longer is, and nothing about whose it was. */
export function refused(code: Why, message: string): ApiError {
  return invalid(401, code, message, WAY_OUT);
}

export const disabledUser = () =>
  refused('user_disabled', 'The user to whom this token belongs is disabled.');

/** An access token that is not good, and what is wrong with it. */
export function rejected(why: string): ApiError {
  const message = `This access token is not accepted: ${why}.`;
  return invalid(401, 'unauthorized', message, 'Get another from the issuer that your organisation uses.');
}

/** It is good, but nobody here is known by it. */
export function unknownUser(): ApiError {
  const message = 'This access token is good, but no user here signs in with it.';
  const wayOut =
    'A user is found by the identity of an earlier sign-in, or at the first one by an e-mail address that the token says is verified: ask an owner or admin to add one with your address (POST /v1/users), or to enable it.';
  return new ApiError(403, 'user_unknown', `${message} ${wayOut}`);
}

function invalid(status: number, code: ErrorCode, message: string, wayOut: string): ApiError {
  const headers = { 'WWW-Authenticate': `Bearer error="invalid_token", error_description="${message}"` };
  return new ApiError(status, code, `${message} ${wayOut}`, undefined, headers);
}
