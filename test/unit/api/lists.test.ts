import { z } from 'zod';
import type { Route } from '../../../api/shared/route';
import { routes } from '../../../api/v1';

const label = ({ method, path }: Route) => `${method.toUpperCase()} ${path}`;

/** The fields of a list's rows; null where the route answers no list that has pages. */
function rowOf({ answers }: Route): string[] | null {
  const answer = answers[200];
  if (!(answer instanceof z.ZodObject) || !('next_cursor' in answer.shape)) return null;
  const { data } = answer.shape as { data: z.ZodArray<z.ZodObject> };
  return Object.keys(data.element.shape);
}

const wordsOf = ({ query }: Route) => (query instanceof z.ZodObject ? Object.keys(query.shape) : []);

/** Lists that are read whole or from one side: what a contract, an environment or an item has few of. */
const WITHOUT_FILTERS = ['/cycles', '/exceptions', '/terms', '/terminations', '/tokens', '/groups'];
const hasFilters = ({ path }: Route) => !WITHOUT_FILTERS.some((end) => path.endsWith(end));

const lists = routes.filter((route) => rowOf(route) !== null && route.query instanceof z.ZodObject);

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
        ...(has('type', 'kind') ? ['type', 'type[]', 'types', 'types[]'] : []),
        ...(has('currency') ? ['currency'] : []),
        ...(has('number', 'receipt_number') ? ['number'] : []),
      ];
      const isPeople = route.path === '/people';
      expect(wordsOf(route)).toEqual(
        expect.arrayContaining(isPeople ? wanted.filter((word) => !word.startsWith('date_')) : wanted),
      );
    },
  );

  it('has pages wherever what is listed can become many', () => {
    const whole = routes.filter(({ answers }) => {
      const answer = answers[200];
      return answer instanceof z.ZodObject && 'data' in answer.shape && !('next_cursor' in answer.shape);
    });
    expect(whole.map(label).sort()).toEqual([
      'GET /contracts/:contractId/documents',
      'GET /contracts/:contractId/events',
      'GET /events',
      'GET /invoice-adjustments/:adjustmentId/versions',
      'GET /payments/:paymentId/breakdown',
      'GET /payouts/balances',
      'POST /calendar/preview',
      'POST /contracts/:contractId/forecast',
      'POST /invoice-adjustments/many/reviews',
    ]);
  });
});
