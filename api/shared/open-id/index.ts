import { signIn } from '../../../commands/people/sign-in';
import { identityProviders } from '../../../config/identity-providers';
import type { Config } from '../../../config/environment';
import type { Database } from '../../../store/db/database';
import { identityOfUser, type Identity } from '../identity';
import { unknownUser } from '../refused-token';
import { verifier } from './verify';

/** Three parts of base64url; no secret of ours has a point. */
const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/**
 * Access tokens of OpenID Connect (docs/adr/0018). Answers null for what is none, or where nobody but this service makes
 * tokens. Rights are those of the user at this moment, whatever the token says of roles.
 */
export function openId(db: Database, config: Config): (token: string) => Promise<Identity | null> {
  const providers = identityProviders(config);
  if (providers.length === 0) return () => Promise.resolve(null);
  const verify = verifier(providers, config.OIDC_COOLDOWN_SECONDS * 1_000);
  return async (token) => {
    if (!JWT.test(token)) return null;
    const { environment, user } = await signIn(db, await verify(token));
    if (!user) throw unknownUser();
    return identityOfUser(user, environment);
  };
}
