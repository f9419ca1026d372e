import { z } from 'zod';
import { explain } from '../../../api/shared/explain';
import type { Answers, Route } from '../../../api/shared/route';
import { routes } from '../../../api/v1';

const label = ({ method, path }: Route) => `${method.toUpperCase()} ${path}`;

/** The fields of a list's rows; null where the route answers no list that has pages. */
function rowOf({ answers }: Route): string[] | null {
  const answer = answers[200] && jsonOf(answers[200]);
  if (!(answer instanceof z.ZodObject) || !('next_cursor' in answer.shape)) return null;
  const { data } = answer.shape as { data: z.ZodArray<z.ZodObject> };
  return Object.keys(data.element.shape);
}

const wordsOf = ({ query }: Route) => (query instanceof z.ZodObject ? Object.keys(query.shape) : []);

/** Lists that are read whole or from one side: what a contract, an environment, an item or a payment has few of. */
const WITHOUT_FILTERS = [
  ...['/cycles', '/exceptions', '/terms', '/terminations', '/tokens', '/sessions', '/groups'],
  ...['/schedule', '/versions', '/periods', '/breakdown', '/detailed-payments'],
];
const hasFilters = ({ path }: Route) => !WITHOUT_FILTERS.some((end) => path.endsWith(end));

const lists = routes.filter((route) => rowOf(route) !== null && route.query instanceof z.ZodObject);

/** What is wrong with a query, by the names of its parameters. */
function refusedBy({ query }: Route, given: object): string[] {
  const { error } = query!.safeParse(given, { error: explain });
  return error ? [...new Set(error.issues.map(({ path }) => path.join('.')))] : [];
}

const queried = routes.filter(({ query }) => query instanceof z.ZodObject);

describe('a query that is refused', () => {
  it.each(queried.map((route) => [label(route), route] as const))(
    '%s: names the parameter, whatever is wrong with it',
    (_label, route) => {
      for (const word of wordsOf(route))
        for (const wrong of ['\0', '\0,\0', ['\0', '\0'], { a: '\0' }]) {
          const named = refusedBy(route, { [word]: wrong }).filter((name) => name.startsWith(word));
          expect(named).toEqual(named.length === 0 ? [] : [word]);
        }
    },
  );

  it('says what is possible', () => {
    const { query } = routes.find(({ method, path }) => method === 'get' && path === '/webhooks')!;
    const { error } = query!.safeParse({ status: 'enabled,foo' }, { error: explain });
    expect(error?.issues).toMatchObject([
      { path: ['status'], code: 'invalid_value', message: 'must be one of enabled, paused, disabled' },
    ]);
  });
});

describe('the query of a list', () => {
  it.each(lists.map((route) => [label(route), route] as const))('%s has pages', (_label, route) => {
    expect(wordsOf(route)).toEqual(expect.arrayContaining(['limit', 'cursor']));
  });

  it.each(lists.filter(hasFilters).map((route) => [label(route), route] as const))(
    '%s has the words for what its rows have',
    (_label, route) => {
      const fields = rowOf(route)!;
      const has = (...names: string[]) => names.some((name) => fields.includes(name));
      const wanted = [
        ...(has('status') ? ['status', 'status[]', 'statuses', 'statuses[]', 'date_from', 'date_to'] : []),
        ...(has('type', 'kind') ? ['type'] : []),
        ...(has('type', 'kind') && !route.path.includes('/event') ? ['type[]', 'types', 'types[]'] : []),
        ...(has('currency') ? ['currency'] : []),
        ...(has('number', 'receipt_number') ? ['number'] : []),
      ];
      const isPeople = ['/people', '/users'].includes(route.path);
      expect(wordsOf(route)).toEqual(
        expect.arrayContaining(isPeople ? wanted.filter((word) => !word.startsWith('date_')) : wanted),
      );
    },
  );

  it.each(routes.map((route) => [label(route), route] as const))(
    '%s has pages, or a reason to need none',
    (name, route) => {
      const reason = WHOLE[name];
      const paged = rowOf(route) !== null;
      if (answersList(route)) expect(paged || reason).toBeTruthy();
      else expect(reason).toBeUndefined();
      if (paged) expect(reason).toBeUndefined();
    },
  );

  it('gives no reason for a route that is gone', () => {
    const all = routes.map(label);
    expect(Object.keys(WHOLE).filter((each) => !all.includes(each))).toEqual([]);
  });
});

/** Answers that list rows and have no pages, and what bounds them. */
const WHOLE: Record<string, string> = {
  'GET /contracts/:contractId/documents': 'a contract has 50 at most',
  'POST /calendar/preview': '24 cycles',
  'GET /time-off/types': 'an organisation adds 50 at most',
  'GET /people/:personId/time-off/balances': 'one for each type that a policy gives the person',
  'POST /approvals/decisions': 'a result for each decision of the body, 1,000 at most',
  'POST /contract-templates/:contractTemplateId/apply': 'a result for each party of the body, 100 at most',
  'POST /contracts/:contractId/forecast': 'as many invoices as the body asks for, 24 at most',
  ...Object.fromEntries(
    ['timesheets', 'tasks', 'milestones'].map((kind) => [
      `POST /contracts/:contractId/${kind}/many/reviews`,
      'a result for each id of the body, 1,000 at most',
    ]),
  ),
  'POST /invoice-adjustments/many/reviews': 'a result for each id of the body, 1,000 at most',
};

/** Whether any answer of the route, whatever it is wrapped in, has `data` that is a list, or is a list itself. */
function answersList({ answers }: Route): boolean {
  return Object.values(answers)
    .map(jsonOf)
    .some((answer) => answer instanceof z.ZodArray || (answer instanceof z.ZodObject && listsData(answer)));
}

function listsData({ shape }: z.ZodObject): boolean {
  return 'data' in shape && shape['data'] instanceof z.ZodArray;
}

function jsonOf(answer: Answers[number]): unknown {
  return 'json' in answer ? answer.json : answer;
}
