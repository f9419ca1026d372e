import { standingOf } from '../../../domain/billing/standing';
import { MS, shift } from '../support/time';

const cycle = {
  opensAt: '2026-03-01T00:00:00.000Z',
  closesAt: '2026-04-01T00:00:00.000Z',
  locksAt: '2026-04-03T00:00:00.000Z',
};

describe('where a cycle stands', () => {
  it.each([
    ['upcoming', shift(cycle.opensAt, -MS)],
    ['open', cycle.opensAt],
    ['open', shift(cycle.closesAt, -MS)],
    ['closing', cycle.closesAt],
    ['closing', shift(cycle.locksAt, -MS)],
    ['locked', cycle.locksAt],
  ])('while it is not settled, follows from the time: %s at %s', (standing, at) => {
    expect(standingOf({ ...cycle, status: 'open' }, at)).toBe(standing);
  });

  it.each(['invoiced', 'skipped', 'exception', 'dismissed'] as const)(
    'once it is %s, stays so at any time',
    (status) => {
      expect(standingOf({ ...cycle, status }, cycle.opensAt)).toBe(status);
    },
  );
});
