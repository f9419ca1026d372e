import type { Contract } from '../../domain/contract/contract';
import type { LinkAct } from '../../domain/page-link/page-link';
import { makeLinks, type NewLink } from '../../store/page-link/page-links';
import { linkUrl } from '../../store/page-link/token';
import { testSealer } from './secrets';
import { stackAddress, type World } from './world';

const FAR = '2027-01-01T00:00:00.000Z';

type Whose = { personId: string } | { userId: string };

/** A link as a message has it; the address of its page. */
export async function linkIn(
  world: Pick<World, 'db' | 'scope'>,
  act: LinkAct,
  subjectId: string,
  whose: Whose,
  expiresAt = FAR,
): Promise<string> {
  const contract = await world.db('contracts').where({ id: subjectId }).first<Pick<Contract, 'invitation'>>();
  const sendCount = contract?.invitation?.sendCount ?? null;
  const link: NewLink = { ...whose, act, subjectId, sendCount, expiresAt };
  const [id] = await world.db.transaction((trx) => makeLinks(trx, world.scope, [link]));
  return linkUrl(testSealer, stackAddress().url, id!);
}
