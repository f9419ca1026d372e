import { bindIdentity, findSignedIn, type SignedIn } from '../../store/people/identities';
import type { Database } from '../../store/db/database';

/** Who signs in, as an issuer vouches for them in an environment. */
export interface SigningIn {
  environmentId: string;
  issuer: string;
  subject: string;
  /** Only where the issuer has verified it. */
  email: string | null;
}

/**
 * The user behind an identity. At their first sign-in it is bound to whoever has the verified e-mail address, is active
 * and has no other identity yet; from then on the address says nothing any more.
 */
export async function signIn(db: Database, { email, ...identity }: SigningIn): Promise<SignedIn> {
  const known = await findSignedIn(db, identity);
  if (known.user || email === null) return known;
  await bindIdentity(db, known.environment, { ...identity, email });
  // Looked up again in any case: another request at the same time may have been first.
  return findSignedIn(db, identity);
}
