import fc from 'fast-check';
import { cycleContaining } from '../../../domain/billing/calendar-cycle';
import { settingsOf } from '../../../domain/billing/contract-cycle';
import { settingsProblem } from '../../../domain/billing/settings';
import { cycleEndTypes, frequencies } from '../../../domain/contract/terms';
import { anySettings, billingDay, endsOnDay, settings } from './support/calendars';
import { contractWith } from './support/contracts';

const supported: Record<string, number> = {
  'weekly DAY_OF_WEEK': 7,
  'biweekly DAY_OF_WEEK': 7,
  'semimonthly DAY_OF_MONTH': 31,
  'monthly DAY_OF_MONTH': 31,
  'monthly DAY_OF_LAST_WEEK': 7,
  'calendar_month DAY_OF_MONTH': 31,
};

const combinations = frequencies.flatMap((frequency) =>
  cycleEndTypes.map((cycleEndType) => ({
    frequency,
    cycleEndType,
    largest: supported[`${frequency} ${cycleEndType}`],
  })),
);
const days = Array.from({ length: 31 }, (_, index) => index + 1);

describe.each(combinations)('$frequency with $cycleEndType', ({ frequency, cycleEndType, largest }) => {
  const problem = (cycleEnd: number) => settingsProblem(settings({ frequency, cycleEndType, cycleEnd }));

  if (largest === undefined) {
    it('is refused whatever day is given, and the type is what to change', () => {
      for (const cycleEnd of days) {
        expect(problem(cycleEnd)?.field).toBe('cycle_end_type');
        expect(problem(cycleEnd)?.message).toContain(frequency === 'weekly' ? 'weekly' : 'DAY_OF_');
      }
    });
  } else {
    it(`is accepted with a day from 1 to ${largest} and no other`, () => {
      for (const cycleEnd of days) {
        expect(problem(cycleEnd)?.field).toBe(cycleEnd <= largest ? undefined : 'cycle_end');
        if (cycleEnd <= largest) expect(problem(cycleEnd)).toBeNull();
      }
    });
  }
});

describe('settings that are accepted', () => {
  it('describe a calendar whose cycles end where they say', () => {
    fc.assert(
      fc.property(anySettings, billingDay, (given, day) => {
        fc.pre(!(given.frequency === 'semimonthly' && given.cycleEnd === 30));
        expect(settingsProblem(given)).toBeNull();
        expect(endsOnDay(given, cycleContaining(given, day).end)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('are accepted whatever their due dates, zone and lock offset are', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (ends, rest) => {
        const { frequency, cycleEndType, cycleEnd } = ends;
        expect(settingsProblem({ ...rest, frequency, cycleEndType, cycleEnd })).toBeNull();
      }),
    );
  });
});

describe('the day on which a calendar month ends', () => {
  const monthly = settings({ frequency: 'calendar_month', cycleEndType: 'DAY_OF_MONTH', cycleEnd: 15 });

  it('is refused when it is given, unless it is the last', () => {
    expect(settingsProblem(monthly, { cycleEnd: 15 })).toEqual({
      field: 'cycle_end',
      message: 'must be 31, or left out, when frequency is calendar_month: its cycles end with the month',
    });
    expect(settingsProblem({ ...monthly, cycleEnd: 31 }, { cycleEnd: 31 })).toBeNull();
    expect(settingsProblem({ ...monthly, frequency: 'monthly' }, { cycleEnd: 15 })).toBeNull();
  });

  it('that was kept from before is no problem, and makes no calendar of its own', () => {
    expect(settingsProblem(monthly, {})).toBeNull();
    const [kept, plain] = [15, 31].map((cycleEnd) =>
      settingsOf(contractWith({ ...monthly, cycleEnd }, { startDate: '2026-01-01' })),
    );
    expect(kept).toEqual(plain);
  });
});

describe('the message', () => {
  it.each([
    ['weekly', 'DAY_OF_MONTH', 5, 'must be DAY_OF_WEEK when frequency is weekly'],
    ['biweekly', 'DAY_OF_LAST_WEEK', 5, 'must be DAY_OF_WEEK when frequency is biweekly'],
    ['weekly', 'DAY_OF_WEEK', 8, 'must be 1 (Monday) to 7 (Sunday) when cycle_end_type is DAY_OF_WEEK'],
    [
      'monthly',
      'DAY_OF_LAST_WEEK',
      31,
      'must be 1 (Monday) to 7 (Sunday) when cycle_end_type is DAY_OF_LAST_WEEK',
    ],
  ] as const)('for %s, %s, %d says what to choose', (frequency, cycleEndType, cycleEnd, message) => {
    expect(settingsProblem(settings({ frequency, cycleEndType, cycleEnd }))?.message).toBe(message);
  });

  it.each(frequencies)('for %s never advises a type that is refused in turn', (frequency) => {
    for (const cycleEndType of cycleEndTypes) {
      const problem = settingsProblem(settings({ frequency, cycleEndType, cycleEnd: 5 }));
      const [, advised = ''] = /^must be (.*) when/.exec(problem?.message ?? '') ?? [];
      for (const type of cycleEndTypes.filter((each) => advised.includes(each))) {
        expect(settingsProblem(settings({ frequency, cycleEndType: type, cycleEnd: 5 }))).toBeNull();
      }
    }
  });
});
