import { z } from 'zod';
import { openApiDocument } from '../../../api/openapi/document';
import { tellsVersion, type Route } from '../../../api/shared/route';
import { routes } from '../../../api/v1';
import { declared, registerNames } from '../../../domain/register/registers';

const registers = registerNames.map((name) => declared(name));

const label = ({ method, path }: Route) => `${method.toUpperCase()} ${path}`;

/** They make a row; the one that the path names is another, or none. */
const CREATES = [
  'POST /contracts',
  'POST /contracts/:contractId/renewals',
  'POST /contracts/:contractId/amendments',
  'POST /contracts/:contractId/terminations',
  'POST /contracts/:contractId/off-cycle-payments',
  'POST /contracts/:contractId/schedule-entries',
  'POST /contracts/:contractId/timesheets',
  'POST /contracts/:contractId/tasks',
  'POST /contracts/:contractId/milestones',
  'POST /invoice-adjustments',
  'POST /people/:personId/time-off/requests',
  'POST /payments',
  'POST /users',
  'POST /webhooks',
  'POST /approval-policies',
  'POST /contract-templates',
  'POST /approval-delegations',
  'POST /time-off/policies',
  ...registers.map(({ path }) => `POST /${path}`),
];

const document = openApiDocument(routes);

/** Whether the route changes what the other makes, by the version that it then has. */
const changesIt = (list: string, { method, path, versioned }: Route) =>
  method !== 'get' && versioned === true && (path === list || path.startsWith(`${list}/:`));

/** Whether the answer is a row that has a version. */
function answersVersion({ answers }: Route): boolean {
  return Object.values(answers).some((answer) => {
    const schema = 'json' in answer ? answer.json : answer;
    const options = schema instanceof z.ZodUnion ? (schema.options as z.ZodType[]) : [schema];
    return options.some((each) => each instanceof z.ZodObject && 'version' in each.shape);
  });
}

describe('a row with a version', () => {
  it.each(routes.filter(answersVersion).map((route) => [label(route), route] as const))(
    'is read and changed by its version at %s',
    (name, { versioned }) => {
      expect(versioned === true).toBe(!CREATES.includes(name));
    },
  );

  it.each(CREATES)('tells its version as soon as it is made, and takes it later, at %s', (name) => {
    const made = routes.find((route) => label(route) === name)!;
    expect(tellsVersion(made, 201)).toBe(true);
    const path = made.path.replace(/:(\w+)/g, '{$1}');
    const post = (document.paths as Record<string, { post: { responses: Record<number, object> } }>)[path]!
      .post;
    expect(post.responses[201]).toMatchObject({ headers: { ETag: {}, Location: {} } });
    // Renewals are contracts; time off is changed by its id alone.
    const list = made.path
      .replace(/^.*\/renewals$/, '/contracts')
      .replace(/^\/people\/:personId(?=\/time-off)/, '');
    expect(routes.some((route) => changesIt(list, route))).toBe(true);
  });

  it('is what every route names that is said to', () => {
    const without = routes.filter((route) => route.versioned && !answersVersion(route)).map(label);
    expect(without).toEqual([
      'DELETE /approval-delegations/:delegationId',
      'DELETE /approval-policies/:approvalPolicyId',
      'DELETE /contracts/:contractId',
      'DELETE /contract-templates/:contractTemplateId',
      ...registers.map(({ path }) => expect.stringMatching(`^DELETE /${path}/:`) as string),
      'DELETE /webhooks/:webhookId',
    ]);
    expect(CREATES.filter((name) => !routes.map(label).includes(name))).toEqual([]);
  });
});
