import { accessOf } from '../../api/shared/access';
import { refusalsOf } from '../../api/shared/refusals';
import { namesIn, type Route } from '../../api/shared/route';
import { routes } from '../../api/v1';
import { rightsOf, roles, type Right, type Role } from '../../domain/people/rights';
import { Api, type Answer, type Json } from '../support/http';
import {
  employers,
  inPlace,
  madeNames,
  makeResources,
  stateOf,
  type Resources,
} from '../support/matrix-world';
import { createContract } from '../support/steps';
import { useWorlds } from '../support/use-world';
import { stackAddress, type World } from '../support/world';

const label = ({ method, path }: Route) => `${method.toUpperCase()} ${path}`;
const closed = routes.filter((route) => !accessOf(route).isOpen);
const named = closed.map((route) => [label(route), route] as const);

/** What a list asks for, where it says nothing without. */
const QUERIES: Record<string, string> = {
  '/reports/detailed-payments': '?from_date=2026-01-01&to_date=2027-01-01',
};

/** The code of the refusal, one of several, or that nothing of anybody else's is shown. */
type Expected = string | string[];
const NOTHING = 'nothing shown';

interface Column {
  who: string;
  api: Api;
  expect(route: Route): Expected | null;
  /** What they may see all the same: they are in the environment. */
  isInside?: boolean;
}

const hasId = ({ path }: Route) => path.includes(':');
const rightOf = (route: Route): Right | null => {
  const { employer } = accessOf(route);
  return employer === 'nobody' ? null : employer;
};

/** Of another organisation, or of its other environment: what is here does not exist there. */
function elsewhere(route: Route): Expected {
  if (accessOf(route).employer === 'nobody') return 'wrong_token_scope';
  return hasId(route) ? 'not_found' : NOTHING;
}

function workerElsewhere(route: Route): Expected {
  if (!accessOf(route).worker) return 'wrong_token_scope';
  return hasId(route) ? 'not_found' : NOTHING;
}

function otherPerson(route: Route): Expected {
  if (!accessOf(route).worker) return 'wrong_token_scope';
  return hasId(route) ? ['not_your_contract', 'not_your_adjustment', 'not_found'] : NOTHING;
}

const onlyInSandbox =
  (expected: (route: Route) => Expected) =>
  (route: Route): Expected =>
    route.sandboxOnly ? 'unknown_route' : expected(route);

/** What a question has to ask, where it cannot be left out. */
const asking: Record<string, (ids: Record<string, string>) => string> = {
  'GET /approval-policies/applicable': ({ contractId }) => `?kind=adjustment&contract_id=${contractId}`,
};

describe('who may call what', () => {
  const open = useWorlds();
  let world: World;
  let resources: Resources;
  let columns: Column[];
  let owner: Api;
  let withoutRight: Map<Right, Api>;
  let before: Record<string, string>;

  beforeAll(async () => {
    const [own, stranger] = [await open(), await open()];
    world = own;
    await createContract(stranger);
    resources = await makeResources(own);
    const { expired, revoked, rotated, disabled, ofRole, without } = await employers(own);
    owner = await ofRole('owner');
    const { url } = stackAddress();
    const always = (code: string) => () => code;
    const lacking = (role: Role) => (route: Route) => {
      const right = rightOf(route);
      return right !== null && !rightsOf([role]).has(right) ? 'missing_right' : null;
    };
    columns = [
      { who: 'no token', api: new Api(url, null), expect: always('unauthorized') },
      { who: 'garbage', api: new Api(url, 'pd_sandbox_garbage'), expect: always('unauthorized') },
      { who: 'expired', api: expired, expect: always('token_expired') },
      { who: 'revoked', api: revoked, expect: always('token_revoked') },
      { who: 'rotated', api: rotated, expect: always('token_expired') },
      { who: 'of a disabled user', api: disabled, expect: always('user_disabled') },
      { who: 'another organisation', api: stranger.admin, expect: elsewhere },
      { who: 'a worker of another organisation', api: stranger.worker, expect: workerElsewhere },
      { who: 'the live environment', api: own.live.admin, expect: onlyInSandbox(elsewhere) },
      {
        who: 'a worker of the live environment',
        api: own.live.worker,
        expect: onlyInSandbox(workerElsewhere),
      },
      { who: 'another worker', api: own.other, expect: otherPerson, isInside: true },
      {
        who: 'the employer, for a worker',
        api: own.admin,
        expect: (route) => (accessOf(route).employer === 'nobody' ? 'wrong_token_scope' : null),
      },
    ];
    for (const role of roles) columns.push({ who: role, api: await ofRole(role), expect: lacking(role) });
    withoutRight = new Map();
    for (const right of new Set(closed.map(rightOf)))
      if (right) withoutRight.set(right, await without(right));
    before = await stateOf(own);
  });

  const pathOf = (route: Route) =>
    inPlace(route.path, resources.ids).replace(/:(\w+)/g, (_, name: string) => resources.ids[name]!) +
    (QUERIES[route.path] ?? '');
  const send = (api: Api, route: Route, body: Json = {}): Promise<Answer> =>
    route.method === 'get'
      ? api.get(`${pathOf(route)}${asking[label(route)]?.(resources.ids) ?? ''}`)
      : api.send(route.method.toUpperCase(), pathOf(route), body);

  /** What stands in the answer and is for others, besides what the request has named itself. */
  const leaked = ({ body, headers }: Answer, route: Route, isInside = false): string[] => {
    const said = `${JSON.stringify(body)} ${JSON.stringify([...headers])}`;
    const own = pathOf(route);
    const { organisationId, environmentId } = world.scope;
    const ids = [...Object.values(resources.ids), ...(isInside ? [] : [organisationId, environmentId])];
    return [...ids.filter((id) => !own.includes(id)), ...resources.texts].filter((text) =>
      said.includes(text),
    );
  };

  const faultOf = (column: Column, route: Route, expected: Expected, answer: Answer): string[] => {
    const { status, body } = answer;
    const code = (body.error as { code: string } | undefined)?.code ?? '';
    const told = `${column.who}: ${status} ${code}`;
    const leaks = leaked(answer, route, column.isInside).map((text) => `${told} tells ${text}`);
    if (expected === NOTHING) return [...leaks, ...(status >= 500 ? [told] : [])];
    const isRight = [expected].flat().includes(code) && status >= 400;
    const isDeclared = refusalsOf(route).some((each) => each === code);
    return [
      ...leaks,
      ...(isRight ? [] : [`${told}, not ${String(expected)}`]),
      ...(isDeclared ? [] : [`${told} is not documented`]),
    ];
  };

  it('has something for every name in a path', () => {
    expect(madeNames.sort()).toEqual([...new Set(closed.flatMap(({ path }) => namesIn(path)))].sort());
  });

  it.each(named)('%s is refused to everybody else, and tells nothing', async (_label, route) => {
    const right = rightOf(route);
    const narrowed: Column[] = right
      ? [{ who: `all but ${right}`, api: withoutRight.get(right)!, expect: () => 'missing_right' }]
      : [];
    const asked = [...columns, ...narrowed].flatMap((column) => {
      const expected = column.expect(route);
      return expected === null ? [] : [{ column, expected }];
    });
    const faults = await Promise.all(
      asked.map(async ({ column, expected }) =>
        faultOf(column, route, expected, await send(column.api, route)),
      ),
    );
    expect(faults.flat()).toEqual([]);
    expect(asked.length).toBeGreaterThanOrEqual(11);
  });

  it('has changed nothing', async () => {
    expect(await stateOf(world)).toEqual(before);
  });

  // Last: what the owner is let in for may have effects.
  const last = [...named].sort(([, a], [, b]) => rank(a) - rank(b) || b.path.length - a.path.length);
  it.each(last)('%s is there for whom it is', async (_label, route) => {
    const isWorkers = accessOf(route).employer === 'nobody';
    const answer = await send(isWorkers ? world.worker : owner, route, route.body ? { unheard_of: 1 } : {});
    const code = (answer.body.error as { code: string } | undefined)?.code;
    expect([401, 403, 500]).not.toContain(answer.status);
    expect(code).not.toBe('not_found');
    if (route.method === 'get') expect(answer.status).toBe(200);
  });
});

function rank({ method }: Route): number {
  return method === 'delete' ? 1 : 0;
}
