import {
  decideDelegationChange,
  decideNewDelegation,
  delegationDeleted,
  type Delegation,
  type DelegationFields,
} from '../../domain/approval/delegation';
import { refuseBeyond, refuseWithout } from '../../domain/people/caller';
import { rightsOf } from '../../domain/people/rights';
import { RefusedError } from '../../domain/shared/errors';
import { invalidField, notFound } from '../../domain/shared/failures';
import { change, refuseMoved } from '../../domain/shared/lifecycle';
import type { Context, ReadServices } from '../../queries/context';
import { findUser } from '../../queries/people/find-user';
import type { Instant } from '../../domain/shared/time';
import { wasDone } from '../../queries/was-done';
import { getDelegation, writeDelegation } from '../../store/approval/delegations';
import { employer } from '../people/employer';

type NewDelegation = Pick<DelegationFields, 'delegateId' | 'endsAt'> & {
  /** Whoever asks, if nobody is named. */
  userId?: string | undefined;
  startsAt?: Instant | undefined;
};

/** Names who decides in somebody's stead while they are away: one's own delegate, or by an administrator. */
export async function delegate(
  services: ReadServices,
  context: Context,
  { userId: named, startsAt, ...fields }: NewDelegation,
): Promise<Delegation> {
  const { scope, actor, now: at, commandId, resourceId: id } = context;
  const userId = named ?? employer(context).userId;
  if (userId === null)
    throw invalidField('user_id', 'required', 'is required: a service is nobody whom somebody stands in for');
  await requireLoan(services, context, userId);
  const times = { version: 1, createdAt: at, updatedAt: at };
  const wanted = { ...scope, ...fields, id, userId, startsAt: startsAt ?? at, ...times };
  const made = await writeDelegation(
    services.db,
    scope,
    wanted,
    (_, facts) => decideNewDelegation(wanted, facts, at),
    { actor, at, commandId },
  );
  if (!made) throw notFound('delegation');
  return made;
}

export async function changeDelegation(
  services: ReadServices,
  context: Context,
  delegation: Delegation,
  wanted: Partial<DelegationFields>,
): Promise<Delegation> {
  await requireLoan(services, context, delegation.userId);
  const { scope, actor, now: at, commandId, ifVersion } = context;
  const place = { ...delegation, delegateId: wanted.delegateId ?? delegation.delegateId };
  const changed = await writeDelegation(
    services.db,
    scope,
    place,
    (found, facts) => {
      if (!found) throw notFound('delegation');
      const moved = refuseMoved(found, ifVersion);
      return moved ? { ok: false, refusal: moved } : decideDelegationChange(found, wanted, facts, at);
    },
    { actor, at, commandId },
  );
  if (!changed) throw notFound('delegation');
  return changed;
}

/** What was decided in somebody's stead stays decided. */
export async function deleteDelegation({ db }: ReadServices, context: Context, id: string): Promise<void> {
  const { scope, actor, now: at, commandId, ifVersion } = context;
  if (await wasDone({ db }, context)) return;
  const delegation = await getDelegation(db, scope, id);
  if (!delegation) throw notFound('delegation');
  requireHand(context, delegation.userId);
  await writeDelegation(
    db,
    scope,
    delegation,
    (found) => {
      if (!found) throw notFound('delegation');
      const moved = refuseMoved(found, ifVersion);
      return moved ? { ok: false, refusal: moved } : change(null, delegationDeleted(found));
    },
    { actor, at, commandId },
  );
}

/** Who names a delegate of somebody else lends what that one may do, and so may do all of it themselves. */
async function requireLoan(services: ReadServices, context: Context, userId: string): Promise<void> {
  requireHand(context, userId);
  const { roles } = await findUser(services, context, userId);
  const caller = employer(context);
  const refusal = caller.userId === userId ? null : refuseBeyond(caller, rightsOf(roles), 'user_id');
  if (refusal) throw new RefusedError(refusal);
}

/** Everybody says who stands in for them; who stands in for others is for those who manage users. */
function requireHand(context: Context, userId: string): void {
  const caller = employer(context);
  if (caller.userId === userId) return;
  const refusal = refuseWithout(caller, 'users:manage', 'it is about somebody else');
  if (refusal) throw new RefusedError(refusal);
}
