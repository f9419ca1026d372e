import { mayReview, reviewRights, type ApprovableKind, type Approvers } from '../../domain/approval/approval';
import { invalidField } from '../../domain/shared/failures';
import { rolesWith, type Role } from '../../domain/people/rights';
import type { Context, ReadServices } from '../../queries/context';
import { readUsers } from '../../store/people/users';

/** Nobody is asked who could not answer: users who are there and active, and roles, which may review what it is for. */
export async function checkApprovers(
  { db }: ReadServices,
  { scope }: Pick<Context, 'scope'>,
  kinds: readonly ApprovableKind[],
  asked: readonly (Approvers & { field: string })[],
): Promise<void> {
  const users = await readUsers(db, scope, [...new Set(asked.flatMap((each) => each.users))]);
  const byId = new Map(users.map((user) => [user.id, user]));
  for (const { field, users: ids, roles } of asked) {
    for (const [index, id] of ids.entries()) {
      const user = byId.get(id);
      const place = `${field}.users.${index}`;
      if (!user) throw invalidField(place, 'not_found', 'is no user here');
      if (user.status !== 'active') throw invalidField(place, 'disabled', 'is a user who is disabled');
      for (const kind of kinds) requireRight(place, kind, user.roles, `${user.name} has`);
    }
    for (const [index, role] of roles.entries()) {
      for (const kind of kinds) requireRight(`${field}.roles.${index}`, kind, [role], 'it has');
    }
  }
}

function requireRight(field: string, kind: ApprovableKind, roles: readonly Role[], who: string): void {
  if (mayReview(kind, roles)) return;
  const right = reviewRights[kind];
  const held = rolesWith(right).join(', ');
  throw invalidField(
    field,
    'missing_right',
    `cannot be asked for ${kind}: ${who} not the right ${right}, which comes with the roles ${held}`,
  );
}
