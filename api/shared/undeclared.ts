import type { ApiError } from './errors';
import { refusalsOf } from './refusals';
import type { Route } from './route';

/** A code that its route does not declare is a fault of ours; tests are answered so (`CHECK_ANSWERS`). */
export function undeclared(route: unknown, { status, code }: ApiError): Error | null {
  if (!route || code === 'pending' || refusalsOf(route as Route).includes(code)) return null;
  const { method, path } = route as Route;
  return new Error(
    `${method.toUpperCase()} ${path} does not declare that it refuses with ${status} ${code}.`,
  );
}
