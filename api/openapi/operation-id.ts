import type { Route } from '../shared/route';

/** What a path names in other words than its segments, where these would make no name that one expects. */
const named: Readonly<Record<string, string>> = {
  'GET /contracts/:contractId/events': 'listContractEvents',
  'GET /docs': 'getReference',
  'GET /docs/assets/:asset': 'getReferenceAsset',
  'GET /docs/:page': 'getDocumentationPage',
  'GET /docs/guides/:guide': 'getGuide',
  'GET /events': 'listEvents',
  'GET /health': 'getHealth',
  'GET /invoices/deel': 'listDeelInvoices',
  'GET /invoices/platform': 'listPlatformInvoices',
  'GET /llms.txt': 'getDocumentationIndex',
  'GET /openapi.json': 'getOpenApiDocument',
  'GET /ready': 'getReadiness',
  'GET /reports/detailed-payments': 'reportDetailedPayments',
  'POST /contracts/:contractId/amendments/preview': 'previewContractAmendment',
  'POST /contracts/:contractId/milestones/many/reviews': 'reviewManyMilestones',
  'POST /contracts/:contractId/tasks/many/reviews': 'reviewManyTasks',
  'POST /contracts/:contractId/timesheets/many/reviews': 'reviewManyTimesheets',
  'POST /invoice-adjustments/many/reviews': 'reviewManyAdjustments',
  'POST /sandbox/payments/outcome': 'setSandboxPaymentOutcome',
};

/** What a segment is called in names, where it is called otherwise than in the path. */
const nouns: Readonly<Record<string, string>> = { 'invoice-adjustments': 'adjustments' };

const irregular: Readonly<Record<string, string>> = { people: 'person', many: 'many' };

/** The name of an operation in the document and in clients: `listAdjustments`, `getContract`, `retryPayment`. */
export function operationId(route: Route): string {
  return named[`${route.method.toUpperCase()} ${route.path}`] ?? nameOf(route);
}

function nameOf({ method, path, answers }: Route): string {
  const segments = path.split('/').filter(Boolean);
  const literal = segments.filter((segment) => !segment.startsWith(':')).map((each) => nouns[each] ?? each);
  const last = literal.at(-1)!;
  const before = literal.slice(0, -1).map(singular);
  if (segments.at(-1)!.startsWith(':')) return camel([verbs[method], ...before, singular(last)]);
  if (method === 'get') {
    const isList = Object.values(answers).some(holdsRows);
    return camel([isList ? 'list' : 'get', ...before, last]);
  }
  if (method === 'post') {
    const isCollection = singular(last) !== last;
    return isCollection ? camel(['create', ...before, singular(last)]) : camel([last, ...before]);
  }
  return camel([verbs[method], ...before, literal.length > 1 ? singular(last) : last]);
}

const verbs: Readonly<Record<Route['method'], string>> = {
  get: 'get',
  post: 'create',
  put: 'replace',
  patch: 'update',
  delete: 'delete',
};

function holdsRows(answer: Route['answers'][number]): boolean {
  const schema = 'json' in answer ? answer.json : answer;
  return 'shape' in schema && typeof schema.shape === 'object' && 'data' in schema.shape!;
}

function singular(noun: string): string {
  return irregular[noun] ?? noun.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}

function camel(words: string[]): string {
  const parts = words.flatMap((word) => word.split('-'));
  return parts.map((part, at) => (at === 0 ? part : part[0]!.toUpperCase() + part.slice(1))).join('');
}
