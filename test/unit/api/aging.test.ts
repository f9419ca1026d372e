import { z } from 'zod';
import { aging, agingHeaders, agingIn } from '../../../api/shared/aging';
import { routes } from '../../../api/v1';

const old = { since: '2026-11-27', sunset: '2027-11-27', instead: 'new' };
const older = { since: '2026-05-01', sunset: '2028-01-01', instead: 'new' };

describe('what ages', () => {
  it('says since when, and until when, in the forms of the standards', () => {
    expect(agingHeaders([old])).toEqual({
      Deprecation: '@1795737600',
      Sunset: 'Sat, 27 Nov 2027 00:00:00 GMT',
    });
    expect(agingHeaders([])).toEqual({});
  });

  it('of several says what comes first', () => {
    expect(agingHeaders([old, older])).toEqual({
      Deprecation: `@${Date.parse('2026-05-01T00:00:00Z') / 1000}`,
      Sunset: 'Sat, 27 Nov 2027 00:00:00 GMT',
    });
  });

  it('is found in a query by its name, and still reads as before', () => {
    const query = z.strictObject({ a: aging(z.string().optional(), old), b: z.string() });
    expect([...agingIn(query)]).toEqual([['a', old]]);
    expect(query.parse({ a: '1', b: '2' })).toEqual({ a: '1', b: '2' });
    expect(query.shape.a.meta()).toMatchObject({ deprecated: true });
  });

  it('has something of the same query to be used instead, and time to change', () => {
    const told = routes.flatMap(({ query }) =>
      [...agingIn(query)].map(([name, each]) => ({
        name,
        ...each,
        words: Object.keys((query as z.ZodObject).shape),
      })),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const { instead, since, sunset, words } of told) {
      expect(words).toContain(instead);
      expect(Date.parse(sunset) - Date.parse(since)).toBeGreaterThan(180 * 86_400_000);
    }
  });
});
