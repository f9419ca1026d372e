import type { WantedOwner } from '../../../commands/people/create-token';
import { invalidField } from '../../../domain/shared/failures';
import type { TokenBody } from './schemas';

type Field = 'user_id' | 'person_id' | 'roles';

/** What each kind of token is told by, and what would contradict it. */
const fieldOf = { user: 'user_id', service: 'roles', worker: 'person_id' } as const;

/** Whose token is asked for. `scope: admin` is a service with the role admin, as all such tokens became. */
export function toOwner(body: TokenBody): WantedOwner {
  const kind = kindOf(body);
  for (const field of Object.values(fieldOf)) if (field !== fieldOf[kind]) refuseField(body, field, kind);
  switch (kind) {
    case 'user':
      return { kind, userId: body.user_id ?? required('user_id', kind) };
    case 'worker':
      return { kind, personId: body.person_id ?? required('person_id', kind) };
    case 'service':
      return { kind, roles: body.roles ?? (body.scope ? ['admin'] : required('roles', kind)) };
  }
}

function kindOf({ kind, scope, scopes }: TokenBody): WantedOwner['kind'] {
  if (kind !== undefined && scope !== undefined)
    throw invalidField('scope', 'conflict', 'does not go with kind; leave it out');
  const known = kind ?? (scope === 'admin' ? 'service' : scope);
  if (known === undefined)
    throw invalidField(
      'kind',
      'required',
      'is required: user, service or worker (or scope: admin or worker)',
    );
  if (known === 'worker' && scopes !== undefined)
    throw invalidField(
      'scopes',
      'conflict',
      'does not go with the token of a worker, who has no rights to choose from',
    );
  return known;
}

function refuseField(body: TokenBody, field: Field, kind: string): void {
  if (body[field] !== undefined)
    throw invalidField(field, 'conflict', `does not go with the token of a ${kind}; leave it out`);
}

function required(field: Field, kind: string): never {
  throw invalidField(field, 'required', `is required for the token of a ${kind}`);
}
