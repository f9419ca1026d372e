import fc from 'fast-check';
import { mailStanding } from '../../../domain/mail/standing';
import { STANDSTILL_SECONDS, standsStillSince } from '../../../domain/shared/standstill';
import { addElapsedSeconds } from '../../../domain/shared/time';
import { endpointStatuses } from '../../../domain/webhook/endpoint';
import { endpointNext } from '../../../domain/webhook/next';
import { BATCH_BEGINS_MS, SENDING_RULES } from '../../../domain/webhook/sending';
import { neglectedSince, standstillSeconds } from '../../../domain/webhook/standing';
import { endpoint } from '../support/webhooks';

const NOW = '2026-03-15T12:00:00.000Z';
const ago = (seconds: number) => addElapsedSeconds(NOW, -seconds);
const seconds = fc.option(fc.integer({ min: 0, max: 4 * STANDSTILL_SECONDS }));

describe('work that stands still', () => {
  it('is what has been due for long, and untouched for as long', () => {
    fc.assert(
      fc.property(seconds, seconds, (due, moved) => {
        const backlog = {
          dueSince: due === null ? null : ago(due),
          movedAt: moved === null ? null : ago(moved),
        };
        const idle = due === null ? 0 : Math.min(due, moved ?? due);
        expect(standsStillSince(backlog, NOW)).toBe(idle >= STANDSTILL_SECONDS ? ago(idle) : null);
      }),
    );
  });

  it.each(endpointStatuses)('is told of an endpoint that is sent to, and of no other: %s', (status) => {
    const backlog = { dueSince: ago(9_000), movedAt: ago(400) };
    const surroundings = { realNow: NOW, patience: SENDING_RULES };
    expect(neglectedSince({ status }, backlog, surroundings)).toBe(status === 'enabled' ? ago(400) : null);
  });
});

describe('how long an endpoint may be untouched', () => {
  it('is five minutes as long as attempts are short, and then what two batches may take', () => {
    expect(standstillSeconds(SENDING_RULES)).toBe(STANDSTILL_SECONDS);
    expect(standstillSeconds({ timeoutMs: 600_000 })).toBe(2 * (20 + 600));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_600_000 }), (timeoutMs) => {
        const longestBatch = (BATCH_BEGINS_MS + timeoutMs) / 1_000;
        expect(standstillSeconds({ timeoutMs })).toBeGreaterThanOrEqual(2 * longestBatch);
      }),
    );
  });

  it('is told by that: a slow receiver that is waited for is not neglected', () => {
    const backlog = { dueSince: ago(9_000), movedAt: ago(700) };
    const since = (timeoutMs: number) =>
      neglectedSince({ status: 'enabled' }, backlog, { realNow: NOW, patience: { timeoutMs } });
    expect([since(15_000), since(600_000)]).toEqual([ago(700), null]);
  });
});

describe('what an endpoint waits for', () => {
  const failing = { ...endpoint, failingSince: ago(60) };

  it('ends by the rules that workers go by', () => {
    const rules = { disableAfterMs: 3_600_000 };
    const { until } = endpointNext(failing, { rules, neglectedSince: null });
    expect(until).toBe(addElapsedSeconds(ago(60), 3_600));
  });

  it('is to be sent at all, where nothing is', () => {
    const next = endpointNext(failing, { rules: SENDING_RULES, neglectedSince: ago(400) });
    expect(next).toMatchObject({ waiting_for: 'sending', who: ['system'], until: null });
    expect(next.then).toContain(ago(400));
  });
});

describe('the sending of mails', () => {
  const nothing = { count: 0, since: null, lastSentAt: null };
  const three = { count: 3, since: ago(3_600), lastSentAt: null };
  const stuck = { dueSince: ago(900), movedAt: ago(600) };
  const moving = { dueSince: ago(900), movedAt: ago(6) };

  it.each([
    ['nothing waits', nothing, [moving], true, 'fine'],
    ['they have waited for a moment', { ...three, since: ago(60) }, [moving], true, 'fine'],
    ['one of them waits, others arrive', { ...three, lastSentAt: ago(60) }, [moving], true, 'fine'],
    ['none arrives', three, [moving], true, 'undelivered'],
    ['none has arrived for long', { ...three, lastSentAt: ago(3_000) }, [moving], true, 'undelivered'],
    ['nobody tries', three, [moving, stuck], true, 'stuck'],
    ['nobody writes them', nothing, [stuck], true, 'stuck'],
    ['there is no server', three, [stuck], false, 'unserved'],
    ['they are kept', nothing, [stuck], false, 'fine'],
  ] as const)('%s', (_, waiting, backlogs, isServed, state) => {
    expect(mailStanding(waiting, backlogs, { isServed, realNow: NOW }).state).toBe(state);
  });

  it('names the one that has stood still for longest', () => {
    const backlogs = [stuck, { dueSince: ago(5_000), movedAt: null }];
    const standing = mailStanding(three, backlogs, { isServed: true, realNow: NOW });
    expect(standing).toEqual({ state: 'stuck', since: ago(5_000) });
  });
});
