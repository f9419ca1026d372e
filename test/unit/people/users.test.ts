import fc from 'fast-check';
import { employerCaller, refuseWithout } from '../../../domain/people/caller';
import { locales } from '../../../domain/language/locale';
import { inOrder, rights, rightsOf, roles, type Role } from '../../../domain/people/rights';
import { scopesFor, type TokenOwner } from '../../../domain/people/token';
import {
  decideNewUser,
  decideUserChange,
  isOwner,
  type User,
  type UserChange,
} from '../../../domain/people/user';
import { NOW } from '../support/time';

const someRoles = fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1 });
const someScopes = fc.option(fc.uniqueArray(fc.constantFrom(...rights), { minLength: 1 }));
const callers = fc
  .record({ roles: someRoles, scopes: someScopes, userId: fc.constantFrom('user-1', 'user-2', null) })
  .map((given) => employerCaller({ id: 'token-1', ...given }));

const userWith = (fields: Partial<User>): User => ({
  ...{
    organisationId: 'o',
    environmentId: 'e',
    id: 'user-1',
    name: 'Uma',
    email: 'uma@example.com',
    locale: 'en',
  },
  ...{ roles: ['viewer'], status: 'active', issuer: null, subject: null, version: 1, createdAt: NOW },
  ...fields,
});
const users = fc
  .record({ roles: someRoles, status: fc.constantFrom('active' as const, 'disabled' as const) })
  .map(userWith);
const changes: fc.Arbitrary<UserChange> = fc.record(
  {
    name: fc.constant('Una'),
    roles: someRoles,
    status: fc.constantFrom('active' as const, 'disabled' as const),
    locale: fc.constantFrom(...locales),
  },
  { requiredKeys: [] },
);

const canNow = ({ roles: held, status }: User) => rightsOf(status === 'active' ? held : []);

describe('users', () => {
  it('nobody gives or takes a right that they do not have themselves', () => {
    fc.assert(
      fc.property(callers, users, changes, fc.nat(2), (by, user, wanted, others) => {
        const decision = decideUserChange(user, wanted, by, others);
        const before = canNow(user);
        const after = decision.ok ? canNow(decision.change.next) : before;
        const moved = rights.filter((right) => before.has(right) !== after.has(right));
        expect(moved.filter((right) => !by.rights.has(right))).toEqual([]);
      }),
    );
  });

  it('an owner stays, whatever is asked for', () => {
    fc.assert(
      fc.property(users, changes, (user, wanted) => {
        const owner = employerCaller({ id: 't', userId: null, roles: ['owner'], scopes: null });
        const decision = decideUserChange(user, wanted, owner, 0);
        if (!decision.ok) expect(decision.refusal.code).toBe('last_owner');
        const after = decision.ok ? decision.change.next : user;
        if (isOwner(user)) expect(isOwner(after)).toBe(true);
      }),
    );
  });

  it('each change that changes something has its event and raises the version', () => {
    fc.assert(
      fc.property(users, changes, (user, wanted) => {
        const owner = employerCaller({ id: 't', userId: null, roles: ['owner'], scopes: null });
        const decision = decideUserChange(user, wanted, owner, 1);
        if (!decision.ok) throw new Error(decision.refusal.message);
        const { next, events } = decision.change;
        const { version, ...rest } = next;
        const { version: former, ...before } = user;
        const isSame =
          JSON.stringify({ ...rest, roles: sorted(rest.roles) }) ===
          JSON.stringify({ ...before, roles: sorted(before.roles) });
        if (!isSame) expect([version, events.length > 0]).toEqual([former + 1, true]);
      }),
    );
  });

  it.each<[Role, Role, boolean]>([
    ['owner', 'owner', true],
    ['owner', 'viewer', true],
    ['admin', 'owner', false],
    ['admin', 'admin', true],
    ['admin', 'finance', true],
    ['approver', 'viewer', true],
    ['viewer', 'finance', false],
  ])('whoever has the rights of %s makes one who is %s: %s', (maker, made, isMade) => {
    const by = employerCaller({ id: 't', userId: null, roles: [maker], scopes: null });
    const decision = decideNewUser(userWith({ roles: [made] }), by);
    expect(decision.ok).toBe(isMade);
    if (!decision.ok) expect(decision.refusal).toMatchObject({ code: 'missing_right', field: 'roles' });
  });
});

const sorted = (given: readonly Role[]) => roles.filter((role) => given.includes(role));

describe('tokens', () => {
  const owners: fc.Arbitrary<TokenOwner> = fc.oneof(
    fc.record({
      kind: fc.constant('user' as const),
      userId: fc.constantFrom('user-1', 'user-2'),
      roles: someRoles,
    }),
    fc.record({ kind: fc.constant('service' as const), roles: someRoles }),
  );
  const can = (held: readonly Role[], scopes: readonly string[] | null) =>
    [...rightsOf(held)].filter((right) => scopes === null || scopes.includes(right));

  it('can never do more than whoever made them, whatever roles their user is given later', () => {
    fc.assert(
      fc.property(callers, owners, someScopes, someRoles, (by, owner, wanted, later) => {
        const scoping = scopesFor(by, owner, wanted);
        if (!scoping.ok || !('roles' in owner)) return;
        const isOwn = owner.kind === 'user' && owner.userId === by.userId && by.scopes === null;
        const held = owner.kind === 'user' && !isOwn ? [...owner.roles, ...later] : owner.roles;
        expect(can(held, scoping.scopes).filter((right) => !by.rights.has(right))).toEqual([]);
        if (wanted) expect(can(roles, scoping.scopes).filter((right) => !wanted.includes(right))).toEqual([]);
      }),
    );
  });

  it('of workers are made by who may act for them', () => {
    const owner = { kind: 'session' as const, personId: 'person-1' };
    const by = (scopes: 'sessions:manage' | 'tokens:manage') =>
      employerCaller({ id: 't', userId: null, roles: ['admin'], scopes: [scopes] });
    expect(scopesFor(by('sessions:manage'), owner, null)).toEqual({ ok: true, scopes: null });
    expect(scopesFor(by('tokens:manage'), owner, null)).toMatchObject({ refusal: { code: 'missing_right' } });
  });
});

describe('a right that is missing', () => {
  it.each(rights)('%s: the refusal names it, who has it and who gives it', (right) => {
    const nobody = employerCaller({ id: 't', userId: 'user-1', roles: [], scopes: null });
    const { message, details } = refuseWithout(nobody, right)!;
    expect(message).toContain(right);
    expect(message).toContain('PATCH /v1/users/user-1');
    expect(details).toMatchObject({ right, missing_in: 'roles' });
    const owner = employerCaller({ id: 't', userId: null, roles: ['owner'], scopes: null });
    expect(refuseWithout(owner, right)).toBeNull();
    const others = inOrder(rights).filter((other) => other !== right);
    const narrow = employerCaller({ id: 't', userId: null, roles: ['owner'], scopes: others });
    expect(refuseWithout(narrow, right)).toMatchObject({ details: { missing_in: 'scopes' } });
  });
});
