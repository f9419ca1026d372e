import { isWrite, takesKey } from '../../../api/shared/refusals';
import { routes } from '../../../api/v1';
import { defaultPatience, retrying } from '../../../client/src/retrying';

const writes = routes
  .filter(isWrite)
  .map((route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const);

/** What a service that is away is sent. */
async function sentTo(method: string, path: string): Promise<Request[]> {
  const seen: Request[] = [];
  const away = (request: Request) => {
    seen.push(request);
    return Promise.resolve(new Response(null, { status: 503 }));
  };
  const send = retrying(away, { ...defaultPatience, tries: 2, sleep: () => Promise.resolve() });
  await send(new Request(`https://perdure.example/v1${path.replace(/:\w+/g, 'x')}`, { method }));
  return seen;
}

describe('the keys of the typed client', () => {
  it.each(writes)('%s: every try has the same one, or there is one try without', async (_name, route) => {
    const keys = (await sentTo(route.method.toUpperCase(), route.path)).map((request) =>
      request.headers.get('Idempotency-Key'),
    );
    expect(keys).toEqual(takesKey(route) ? [expect.any(String), keys[0]] : [null]);
  });
});
