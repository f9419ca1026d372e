import { employerCaller, userActor } from '../../domain/people/caller';
import { linkCommand, type PageLink } from '../../domain/page-link/page-link';
import type { Sealer } from '../../store/db/sealed';
import { newId, sha256 } from '../../store/db/ids';
import { nowIn, scopeOfEnvironment } from '../../store/environment/environments';
import { findByToken, type Holder } from '../../store/page-link/page-links';
import type { Context, ReadServices } from '../context';

export interface OpenedLink {
  link: PageLink;
  holder: Holder;
  /** As the person whom the link is for, with the rights that they have now. */
  context: Context;
}

/** The link of a token; `forged` where it is none of ours, null where it opens nothing any more for whoever it was for. */
export async function findLink(
  { db, sealer }: ReadServices & { sealer: Pick<Sealer, 'isMac'> },
  token: string,
): Promise<OpenedLink | 'forged' | null> {
  const found = await findByToken(db, sealer, token);
  if (found === 'forged') return 'forged';
  if (!found || found.holder.isDisabled) return null;
  const { link, holder, environment } = found;
  const { id, name, roles } = holder;
  const isWorker = holder.type === 'worker';
  return {
    link,
    holder,
    context: {
      scope: scopeOfEnvironment(environment),
      environment,
      caller: isWorker
        ? { id: link.id, side: 'worker', personId: id }
        : employerCaller({ id: link.id, userId: id, roles, scopes: null }),
      actor: isWorker ? { type: 'worker', id, name } : userActor(holder),
      now: nowIn(environment),
      commandId: sha256(linkCommand(link)),
      resourceId: newId(),
    },
  };
}
