import { addDays, dateAt, earliestAfterNotice, endOfDay, startOfDay } from '../../../domain/shared/calendar';
import { ADMIN } from '../support/actors';
import { accepted, refusal, typesOf } from '../support/outcome';
import { decide, request, requesting, terminationCommands, terminationIn } from '../support/terminations';
import { around, DAY, NOW, shift, tellingDays } from '../support/time';

const { cancel, remind, takeEffect } = terminationCommands;
const scheduled = terminationIn('scheduled');
const { completesAt } = scheduled;

describe('given no termination', () => {
  it('when requested, then it is scheduled for the end of the completion date', () => {
    const { next, events } = accepted(decide(null, requesting()));
    expect(next).toMatchObject({
      ...{ status: 'scheduled', version: 1, effectiveAt: null, createdAt: NOW, createdBy: ADMIN },
      ...{ completionDate: '2026-04-30', requestedCompletionDate: '2026-04-30', completesAt },
    });
    expect(next).not.toHaveProperty('today');
    expect(next).not.toHaveProperty('earliestByNotice');
    expect(typesOf(events)).toEqual(['contract.termination.scheduled']);
  });

  it('when to be ended now, then it is effective today, and the date asked for is kept', () => {
    const { next, events } = accepted(decide(null, requesting({ terminateNow: true })));
    expect(next).toMatchObject({
      ...{
        status: 'effective',
        version: 1,
        completionDate: '2026-03-02',
        requestedCompletionDate: '2026-04-30',
      },
      ...{ completesAt: NOW, effectiveAt: NOW },
    });
    expect(events).toEqual([]);
  });

  it('when to be ended now, then neither notice nor a past date stands in the way', () => {
    const past = { completionDate: '2026-01-31', completesAt: '2026-02-01T00:00:00.000Z' };
    expect(accepted(decide(null, requesting({ ...past, terminateNow: true }))).next.status).toBe('effective');
  });

  it('when anything but a request is asked, then termination_not_found', () => {
    for (const command of [cancel, remind, takeEffect]) {
      expect(refusal(decide(null, command)).code).toBe('termination_not_found');
    }
  });
});

describe('notice', () => {
  it.each([
    ['the day before the earliest date', '2026-03-15', 'notice_period'],
    ['exactly the earliest date', '2026-03-16', null],
    ['the day after it', '2026-03-17', null],
  ])('given %s, %s, then %p', (_which, completionDate, code) => {
    const decision = decide(
      null,
      requesting({ completionDate, completesAt: endOfDay(completionDate, 'UTC') }),
    );
    expect(decision.ok ? null : decision.refusal).toEqual(
      code && expect.objectContaining({ code, details: { earliest_completion_date: '2026-03-16' } }),
    );
  });

  it('given a reason to override it, then an earlier date is taken, but an empty reason is none', () => {
    const soon = { completionDate: '2026-03-02', completesAt: '2026-03-03T00:00:00.000Z' };
    const { next } = accepted(decide(null, requesting({ ...soon, noticeOverrideReason: 'mutual' })));
    expect(next).toMatchObject({ status: 'scheduled', noticeOverrideReason: 'mutual' });
    expect(refusal(decide(null, requesting({ ...soon, noticeOverrideReason: '' }))).code).toBe(
      'notice_period',
    );
  });

  it.each(tellingDays)(
    'given a month of it from $day, then the day it allows is the first',
    ({ date, zone }) => {
      const earliestByNotice = earliestAfterNotice(date, { unit: 'months', count: 1 });
      for (const [days, ok] of [
        [-1, false],
        [0, true],
      ] as const) {
        const completionDate = addDays(earliestByNotice, days);
        const dates = {
          completionDate,
          completesAt: endOfDay(completionDate, zone),
          today: date,
          earliestByNotice,
        };
        expect(decide(null, requesting(dates), startOfDay(date, zone)).ok).toBe(ok);
      }
    },
  );
});

describe.each(tellingDays)('given a completion date that is $day', ({ date, zone }) => {
  const midnight = endOfDay(date, zone);
  const on = { completionDate: date, completesAt: midnight, earliestByNotice: date };

  it.each(around(midnight))('when requested $when 24:00, then late is $late', ({ at, late }) => {
    const decision = decide(null, requesting({ ...on, today: dateAt(at, zone) }), at);
    if (late) {
      const details = { today: addDays(date, 1) };
      expect(refusal(decision)).toMatchObject({
        code: 'completion_date_past',
        field: 'completion_date',
        details,
      });
    } else expect(accepted(decision).next.status).toBe('scheduled');
  });

  it.each(around(midnight))('when cancelled $when 24:00, then late is $late', ({ at, late }) => {
    const decision = decide({ ...scheduled, completionDate: date, completesAt: midnight }, cancel, at);
    if (late) expect(refusal(decision).code).toBe('termination_final');
    else expect(accepted(decision).next.status).toBe('cancelled');
  });
});

describe('given one is scheduled', () => {
  it('when cancelled, then it is told, and it is history', () => {
    const { next, events } = accepted(decide(scheduled, cancel));
    expect(next).toMatchObject({ ...scheduled, status: 'cancelled', version: 3 });
    const { completionDate, terminationType, message } = request;
    const payload = {
      termination_id: next.id,
      completion_date: completionDate,
      termination_type: terminationType,
      message,
    };
    expect(events).toEqual([{ type: 'contract.termination.cancelled', payload }]);
  });

  it('when the completion date is over, then it is effective, and the contract tells of it', () => {
    const { next, events } = accepted(decide(scheduled, takeEffect, completesAt));
    expect(next).toMatchObject({ status: 'effective', effectiveAt: completesAt });
    expect(events).toEqual([]);
  });

  it.each([true, false])(
    'when another is requested, now or later, then termination_exists',
    (terminateNow) => {
      expect(refusal(decide(scheduled, requesting({ terminateNow })))).toMatchObject({
        code: 'termination_exists',
        details: { termination_id: scheduled.id },
      });
    },
  );
});

describe('given the last one was cancelled', () => {
  const cancelled = terminationIn('cancelled');

  it('when another is requested, then it is a new one', () => {
    const { next } = accepted(decide(cancelled, requesting({ id: 'termination-2' })));
    expect(next).toMatchObject({ id: 'termination-2', status: 'scheduled', version: 1 });
  });

  it('when cancelled again, then termination_not_found', () => {
    expect(refusal(decide(cancelled, cancel)).code).toBe('termination_not_found');
  });
});

it('given it is effective, when anything is asked of it, then termination_final', () => {
  for (const command of [...Object.values(terminationCommands), requesting({ terminateNow: true })]) {
    expect(refusal(decide(terminationIn('effective'), command, shift(completesAt, -DAY))).code).toBe(
      'termination_final',
    );
  }
});
