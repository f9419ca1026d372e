import { decodeJwt, errors, jwtVerify, type JWTPayload } from 'jose';
import type { IdentityProvider } from '../../../config/identity-providers';
import { NotNowError } from '../../../domain/shared/failures';
import { refused, rejected } from '../refused-token';
import { textFault } from '../storable';
import { keySet, KeysUnavailableError, type KeySet } from './key-sets';

/** Signatures of somebody who alone has the key; `none` and shared secrets are not among them. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/** By which the clock of the issuer may be wrong. */
const SKEW_SECONDS = 30;
/** Also what issuers write that have not heard of RFC 9068; tokens of other kinds say so. */
const TYPES = /^(application\/)?(at\+)?jwt$/i;

/** What an access token says, once it has been found to be good. */
export interface Claims {
  environmentId: string;
  issuer: string;
  subject: string;
  /** Only as the issuer has verified it. */
  email: string | null;
}

export type Verify = (token: string) => Promise<Claims>;

export function verifier(providers: readonly IdentityProvider[], cooldownMs: number): Verify {
  const keys = new Map<IdentityProvider, KeySet>(
    providers.map((provider) => [provider, keySet(provider, cooldownMs)]),
  );
  return async (token) => {
    const provider = providerOf(token, providers);
    const { issuer, audience, environmentId } = provider;
    const { payload, protectedHeader } = await jwtVerify(token, keys.get(provider)!, {
      ...{ issuer, audience, algorithms: ALGORITHMS, clockTolerance: SKEW_SECONDS },
      requiredClaims: ['exp', 'sub'],
    }).catch((error: unknown) => {
      throw told(error);
    });
    if (protectedHeader.typ !== undefined && !TYPES.test(protectedHeader.typ))
      throw rejected('it is of another kind than an access token');
    if (!payload.sub) throw rejected('it names no subject');
    for (const name of ['sub', 'email'] as const) refuseUnstorable(name, payload[name]);
    return { environmentId, issuer, subject: payload.sub, email: verifiedEmail(payload) };
  };
}

/** By what the token says of itself, which its signature is then held against. */
function providerOf(token: string, providers: readonly IdentityProvider[]): IdentityProvider {
  const { iss, aud } = decoded(token);
  const ofIssuer = providers.filter(({ issuer }) => issuer === iss);
  if (ofIssuer.length === 0) throw rejected('its issuer is not known here');
  const audiences = [aud ?? []].flat();
  const meant = ofIssuer.filter(({ audience }) => audiences.includes(audience));
  if (meant.length === 1) return meant[0]!;
  throw rejected(meant.length === 0 ? 'it is for another audience' : 'it is for several environments');
}

function decoded(token: string): JWTPayload {
  try {
    return decodeJwt(token);
  } catch {
    throw rejected('it cannot be read');
  }
}

/** No user could be found by it. */
function refuseUnstorable(name: string, claim: unknown): void {
  const fault = typeof claim === 'string' ? textFault(claim) : null;
  if (fault) throw rejected(`its ${name} ${fault.message}`);
}

function verifiedEmail({ email, email_verified: isVerified }: JWTPayload): string | null {
  return typeof email === 'string' && isVerified === true ? email : null;
}

/** What is wrong with the token, or that nobody knows. */
function told(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return refused('token_expired', 'This access token has expired.');
  if (error instanceof errors.JWKSNoMatchingKey) return rejected('its key is not one that its issuer has');
  if (error instanceof errors.JWSSignatureVerificationFailed) return rejected('its signature is not right');
  if (error instanceof errors.JOSEAlgNotAllowed) return rejected('its algorithm is not allowed');
  if (error instanceof errors.JWTClaimValidationFailed) return rejected(`its ${error.claim} is not right`);
  if (
    error instanceof KeysUnavailableError ||
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid
  )
    return new NotNowError(
      'identity_provider_unavailable',
      'The keys of the issuer cannot be read at the moment, so that nobody can tell whether the token is right.',
      5,
    );
  return error instanceof errors.JOSEError ? rejected('it is not a signed access token') : error;
}
