import type { Sealer } from '../../store/db/sealed';
import { idIn, tokenOf } from '../../store/page-link/token';

/** What stands in the link of a calendar. A code for one use is good for no other. */
export const tokenFor = (sealer: Pick<Sealer, 'mac'>, secretId: string): string =>
  tokenOf(sealer, secretId, 'calendar-feed');

export const readToken = (sealer: Pick<Sealer, 'isMac'>, token: string): string | null =>
  idIn(sealer, token, 'calendar-feed');
