import { SECRET_USE, validSecrets } from '../../domain/webhook/endpoint';
import { realNow } from '../../store/db/real-now';
import type { Sealer } from '../../store/db/sealed';
import type { Endpoint } from '../../store/webhook/endpoints';

export interface Secrets {
  secret: string;
  /** The one before the last rotation, while it signs as well. */
  previous: string | null;
}

/** The secrets by which messages to the endpoint are signed at present. */
export function readSecret({ sealer }: { sealer: Sealer }, endpoint: Endpoint): Secrets {
  const [secret, previous] = validSecrets(endpoint, realNow()).map((sealed) =>
    sealer.open(sealed, SECRET_USE),
  );
  return { secret: secret!, previous: previous ?? null };
}
