import { guardRequest } from '../../../domain/termination/decide';
import { terminationDue, terminationNext } from '../../../domain/termination/due';
import { contractIn } from '../support/contracts';
import { accepted, typesOf } from '../support/outcome';
import { decide, terminationCommands, terminationIn } from '../support/terminations';
import { DAY, MS, shift } from '../support/time';

const { remind } = terminationCommands;
const scheduled = terminationIn('scheduled');
const { completesAt } = scheduled;

describe('what a termination waits for', () => {
  it('given it is scheduled, then reminders 7 days and 1 day ahead, then the end of the completion date', () => {
    let termination = scheduled;
    for (const days of [7, 1]) {
      const at = shift(completesAt, -days * DAY);
      expect(terminationDue(termination)).toEqual({ command: 'remind', at });
      const { next, events } = accepted(decide(termination, remind, at));
      expect(typesOf(events)).toEqual(['contract.termination.reminded']);
      termination = next;
    }
    expect(terminationDue(termination)).toEqual({ command: 'takeEffect', at: completesAt });
    expect(terminationNext(termination)).toMatchObject({
      waiting_for: 'completion_date',
      until: completesAt,
    });
  });

  it('given it was requested when a reminder was due already, then that one is left out', () => {
    const created = (before: number) =>
      terminationDue({ ...scheduled, createdAt: shift(completesAt, -before) });
    expect(created(7 * DAY + MS)?.at).toBe(shift(completesAt, -7 * DAY));
    expect(created(7 * DAY)?.at).toBe(shift(completesAt, -DAY));
    expect(created(DAY)).toEqual({ command: 'takeEffect', at: completesAt });
  });

  it.each(['cancelled', 'effective'] as const)('given it is %s, then nothing', (status) => {
    expect([terminationDue(terminationIn(status)), terminationNext(terminationIn(status))]).toEqual([
      null,
      null,
    ]);
  });
});

describe('what the contract forbids', () => {
  const guard = (date: string, contract = contractIn('active')) =>
    guardRequest(terminationIn('scheduled', { completionDate: date }), contract, undefined);

  it.each([
    ['the day before the start', '2026-03-31', 'completion_before_start'],
    ['the start date', '2026-04-01', undefined],
    ['the end date', '2027-03-31', undefined],
    ['the day after the end date', '2027-04-01', 'completion_after_end'],
  ])('given %s, %s, then %s', (_which, date, code) => {
    expect(guard(date)?.code).toBe(code);
  });

  it('given no end date, then any day from the start on', () => {
    expect(guard('2099-01-01', contractIn('active', { endDate: null, endsAt: null }))).toBeNull();
  });

  it.each(['terminated', 'completed', 'renewed', 'cancelled', 'deleted'] as const)(
    'given a contract that is %s, then contract_ended',
    (status) => {
      expect(guard('2026-09-30', contractIn(status))?.code).toBe('contract_ended');
    },
  );

  it.each(['draft', 'waiting_client_signature', 'waiting_worker_signature', 'rejected'] as const)(
    'given a contract that is %s, then contract_not_active',
    (status) => expect(guard('2026-09-30', contractIn(status))?.code).toBe('contract_not_active'),
  );

  it('given a contract that has not begun, then a day from its start on, or at once', () => {
    const signed = contractIn('signed');
    expect(guard('2026-09-30', signed)).toBeNull();
    expect(guard('2026-03-31', signed)?.code).toBe('completion_before_start');
    const now = terminationIn('effective', { terminateNow: true, completionDate: '2026-03-10' });
    expect(guardRequest(now, signed, undefined)).toBeNull();
  });

  it('given that it has an end already, then termination_exists', () => {
    for (const status of ['termination_scheduled', 'signed'] as const) {
      const contract = contractIn(status, { terminationDate: '2026-06-30' });
      expect(guard('2026-09-30', contract)?.code).toBe('termination_exists');
    }
  });

  it('given that its successor has begun, then contract_ended', () => {
    const termination = terminationIn('scheduled', { completionDate: '2026-09-30' });
    for (const status of ['active', 'termination_scheduled'] as const) {
      const refusal = guardRequest(termination, contractIn(status), { startDate: '2026-06-01' });
      expect(refusal?.code).toBe('contract_ended');
    }
  });
});
