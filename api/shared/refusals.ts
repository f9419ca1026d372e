import { accessOf } from './access';
import { errorCodes, statusOf, type ErrorCode } from './error-codes';
import type { Route } from './route';

/** What any request can be answered, whatever it asks for. */
const anywhere: ErrorCode[] = [
  'invalid_request',
  'malformed_request',
  'unknown_version',
  'database_unavailable',
];
const withParams: ErrorCode[] = ['not_found'];
const withToken: ErrorCode[] = [
  'unauthorized',
  'token_expired',
  'token_revoked',
  'user_disabled',
  'user_unknown',
  'identity_provider_unavailable',
  'too_many_requests',
];
const withBody: ErrorCode[] = ['malformed_json', 'body_too_large', 'unsupported_encoding'];
const withKey: ErrorCode[] = ['invalid_idempotency_key', 'idempotency_mismatch'];
/** Commands go through Temporal, which may have no time for them. */
const ofCommands: ErrorCode[] = [
  'not_found',
  'not_recordable',
  'billing_behind',
  'not_recorded',
  'orchestrator_unavailable',
  'too_many_commands',
  'workflow_task_failed',
];

/** Whether the route changes something, as far as HTTP knows. */
export const isWrite = ({ method }: Pick<Route, 'method'>): boolean => method !== 'get';

/** Whether a repeat may be known by its key. */
export const takesKey = (route: Pick<Route, 'method' | 'idempotencyKey'>): boolean =>
  isWrite(route) && route.idempotencyKey !== 'refused';

/** Whether it may be meant for one version of the row that its path names. */
export const takesVersion = (route: Pick<Route, 'method' | 'versioned'>): boolean =>
  isWrite(route) && route.versioned === true;

/** Every code of an error that the route can answer, by what it is and what it declares. */
export function refusalsOf(route: Route): ErrorCode[] {
  const { also, sandboxOnly, upload, params = {}, query, expand = {}, errors = [] } = route;
  const codes = new Set<ErrorCode>([...anywhere, ...errors]);
  const add = (more: readonly ErrorCode[]) => more.forEach((code) => codes.add(code));
  const { isOpen, employer, worker } = accessOf(route);
  const needsRight = !isOpen && employer !== null && employer !== 'nobody';
  if (!isOpen) add(withToken);
  const relations = Object.values(expand);
  if (also || needsRight || relations.length > 0) add(['missing_right']);
  const isForOneSide = employer === 'nobody' || !worker || relations.some(({ orWorker }) => !orWorker);
  if (also || isForOneSide) add(['wrong_token_scope']);
  if (sandboxOnly) add(['unknown_route']);
  if (Object.keys(params).length > 0) add(withParams);
  if (Object.keys(params).length > 0 && worker && !isOpen) add(['not_your_contract']);
  if (query && 'shape' in query && 'cursor' in (query.shape as object)) add(['invalid_cursor']);
  if (takesVersion(route)) add(['precondition_failed']);
  if (isWrite(route)) {
    add([...withBody, ...ofCommands]);
    add(upload ? ['malformed_multipart', upload, 'file_store_unavailable'] : ['unsupported_media_type']);
    add(takesKey(route) ? withKey : ['idempotency_not_supported']);
  }
  return Object.keys(errorCodes).filter((code): code is ErrorCode => codes.has(code as ErrorCode));
}

/** The same, by the status with which they are answered. */
export function refusalsByStatus(route: Route): Map<number, ErrorCode[]> {
  const found = new Map<number, ErrorCode[]>();
  for (const code of refusalsOf(route)) {
    const status = statusOf(code);
    found.set(status, [...(found.get(status) ?? []), code]);
  }
  return new Map([...found].sort(([a], [b]) => a - b));
}
