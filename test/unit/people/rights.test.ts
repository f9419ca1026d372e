import { accessOf } from '../../../api/shared/access';
import type { Route } from '../../../api/shared/route';
import { routes } from '../../../api/v1';
import {
  grantersOf,
  inOrder,
  rights,
  rightsOf,
  roles,
  rolesWith,
  type Role,
} from '../../../domain/people/rights';

const label = ({ method, path }: Route) => `${method.toUpperCase()} ${path}`;
const special = ['worker', 'any token', 'no token'];

describe('the table of rights', () => {
  it.each(rights)('%s is held by a role, and somebody can give it', (right) => {
    expect(rolesWith(right)).toContain('owner');
    expect(grantersOf(right)).toContain('owner');
  });

  it.each<[Role, Role]>([
    ['owner', 'admin'],
    ['admin', 'approver'],
    ['admin', 'finance'],
    ['approver', 'viewer'],
    ['finance', 'viewer'],
  ])('whoever is %s may do what %s may, and more', (higher, lower) => {
    const more = rightsOf([higher]);
    const less = rightsOf([lower]);
    expect([...less].filter((right) => !more.has(right))).toEqual([]);
    expect(more.size).toBeGreaterThan(less.size);
  });

  it('lets an owner do everything and a viewer only read', () => {
    expect(inOrder(rightsOf(['owner']))).toEqual(rights);
    expect([...rightsOf(['viewer'])].filter((right) => !right.endsWith(':read'))).toEqual([]);
    expect(rightsOf([]).size).toBe(0);
  });

  it('keeps who pays from approving, and who approves from paying', () => {
    expect(rightsOf(['finance']).has('adjustments:review')).toBe(false);
    expect(rightsOf(['finance']).has('off-cycle:review')).toBe(false);
    expect(rightsOf(['approver']).has('payments:write')).toBe(false);
  });

  it('gives each role something that no other role below the admin has', () => {
    const below = roles.filter((role) => role !== 'owner' && role !== 'admin' && role !== 'viewer');
    for (const role of below) {
      const others = rightsOf(below.filter((other) => other !== role));
      expect([...rightsOf([role])].some((right) => !others.has(right))).toBe(true);
    }
  });
});

describe('the routes', () => {
  it.each(routes.map((route) => [label(route), route] as const))('%s says who may call', (_label, route) => {
    const { needs, orWorker, also } = route;
    expect([...rights, ...special]).toContain(needs);
    // A route that is for every token, or for workers alone, lets workers in without saying it twice.
    if (special.includes(needs)) expect(orWorker).toBeUndefined();
    if (also) expect(rights).toContain(also.needs);
  });

  it('use every right but those that rules ask for', () => {
    const used = new Set(routes.flatMap(({ needs, also }) => [needs, also?.needs]));
    expect(rights.filter((right) => !used.has(right))).toEqual(['owners:manage']);
  });

  it('are closed to everybody whom their declaration does not let in', () => {
    const open = routes.filter((route) => accessOf(route).isOpen).map(label);
    expect(open.sort()).toEqual(
      [
        'GET /calendars/:token',
        'GET /files/:kind/:name',
        'GET /health',
        'GET /llms.txt',
        'GET /openapi.json',
        'GET /ready',
        ...referencePages(open),
      ].sort(),
    );
    // What changes something needs a right, or is one's own.
    const loose = routes.filter((route) => route.method !== 'get' && accessOf(route).employer === null);
    expect(loose.map(label)).toEqual(['POST /calendar/preview', 'PUT /me/notifications']);
  });
});

/** The pages that show the document, and those of the documentation. */
const referencePages = (open: string[]) => open.filter((each) => each.startsWith('GET /docs'));
