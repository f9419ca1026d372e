import { useWorld } from '../support/use-world';
import { contractBody } from '../support/world';

describe('an answer', () => {
  const world = useWorld();
  beforeAll(async () => {
    await world.admin.post('/contracts', contractBody(world));
  });

  it('keeps its connection longer than clients and proxies do, and says so', async () => {
    const { headers } = await world.admin.get('/contracts');
    const [, seconds] = /timeout=(\d+)/.exec(headers.get('keep-alive') ?? '') ?? [];
    expect(Number(seconds)).toBeGreaterThan(60);
  });

  it.each(['/contracts', '/health', '/nowhere'])(
    'of %s is for nobody else, and is taken for what it is',
    async (path) => {
      const { headers } = await world.admin.get(path);
      expect(headers.get('cache-control')).toBe('private, no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('strict-transport-security')).toContain('max-age=');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );
});
