import { endOfDay } from '../../../domain/shared/calendar';
import { contractDue } from '../../../domain/contract/due';
import { contractCommands } from '../support/contract-commands';
import { contractIn, decide, terms } from '../support/contracts';
import { accepted, refusal, statusEvents, typesOf } from '../support/outcome';
import { DAY, NOW, shift, tellingDays } from '../support/time';

const { complete, remindExpiry, scheduleTermination, cancelTermination, terminate, applyTerms, renew } =
  contractCommands;
const active = contractIn('active');
const scheduled = contractIn('termination_scheduled');
const endsAt = active.endsAt ?? '';

describe('the end of the term', () => {
  it('given the end date passes, then the contract is completed', () => {
    const { next, events } = accepted(decide(active, complete, endsAt));
    expect(next).toMatchObject({ status: 'completed', endedAt: endsAt });
    expect(typesOf(events)).toEqual(['contract.status.updated', 'contract.completed']);
  });

  it('given a successor takes over, then it is renewed', () => {
    const { next, events } = accepted(decide(active, renew, endsAt));
    expect(next).toMatchObject({ status: 'renewed', endedAt: endsAt });
    expect(events[1]).toEqual({ type: 'contract.renewed', payload: { successor_id: 'contract-2' } });
  });

  it.each(tellingDays)(
    'given it ends on $day, then both are told 30 and 7 days ahead, and it ends at 24:00',
    ({ date, zone }) => {
      const last = endOfDay(date, zone);
      let contract = contractIn('active', {
        endDate: date,
        endsAt: last,
        waitingSince: shift(last, -90 * DAY),
      });
      for (const days of [30, 7]) {
        const at = shift(last, -days * DAY);
        expect(contractDue(contract)).toEqual({ command: 'remindExpiry', at });
        const { next, events } = accepted(decide(contract, remindExpiry, at));
        expect(events).toEqual([{ type: 'contract.expiring', payload: { end_date: date } }]);
        contract = next;
      }
      expect(contractDue(contract)).toEqual({ command: 'complete', at: last });
    },
  );

  it('given a term shorter than a reminder, then that reminder is left out', () => {
    const short = { ...active, waitingSince: shift(endsAt, -10 * DAY) };
    expect(contractDue(short)).toEqual({ command: 'remindExpiry', at: shift(endsAt, -7 * DAY) });
    const atReminder = { ...active, waitingSince: shift(endsAt, -7 * DAY) };
    expect(contractDue(atReminder)).toEqual({ command: 'complete', at: endsAt });
  });

  it('given a termination is cancelled after the days of both reminders, then they are not sent late', () => {
    const at = shift(endsAt, -5 * DAY);
    const resumed = accepted(decide(scheduled, cancelTermination, at)).next;
    expect(contractDue(resumed)).toEqual({ command: 'complete', at: endsAt });
  });

  it('given a termination is scheduled, then it does not complete beside it, and a renewal takes its place', () => {
    for (const command of [complete, remindExpiry]) {
      expect(refusal(decide(scheduled, command, endsAt)).code).toBe('contract_not_active');
    }
    expect(accepted(decide(scheduled, renew, endsAt)).next).toMatchObject({
      ...{ status: 'renewed', terminationDate: null, endDate: renew.lastDay, terminatesAt: renew.endsAt },
    });
  });
});

describe('termination of the contract', () => {
  it('given it is active, when one is scheduled, then it carries the date', () => {
    const { next, events } = accepted(decide(active, scheduleTermination));
    expect(next).toMatchObject({
      status: 'termination_scheduled',
      terminationDate: scheduleTermination.completionDate,
      terminatesAt: scheduleTermination.completesAt,
      endedAt: null,
    });
    expect(typesOf(events)).toEqual(['contract.status.updated']);
  });

  it('given one is scheduled, when it is cancelled, then the contract is as it was', () => {
    const { next } = accepted(decide(accepted(decide(active, scheduleTermination)).next, cancelTermination));
    expect(next).toEqual({
      ...{ ...active, version: active.version + 2, updatedAt: NOW, waitingSince: NOW },
      renewalRemindersSent: 0,
    });
  });

  it.each([active, scheduled])(
    'given a contract that is $status, when it takes effect, then it is terminated for good',
    (contract) => {
      const at = terminate.completesAt;
      const { next, events } = accepted(decide(contract, terminate, at));
      expect(next).toMatchObject({
        status: 'terminated',
        endedAt: at,
        terminationDate: '2026-09-30',
        terminatesAt: at,
      });
      expect(typesOf(events)).toEqual(['contract.status.updated', 'contract.terminated']);
      expect(refusal(decide(next, cancelTermination, at)).code).toBe('contract_ended');
    },
  );

  it('given it has not begun, then it keeps its status, begins with its end in sight, or never does', () => {
    const { next } = accepted(decide(contractIn('signed'), scheduleTermination));
    const { completionDate } = scheduleTermination;
    expect(next).toMatchObject({ status: 'signed', terminationDate: completionDate });
    const begun = accepted(decide(next, contractCommands.activate, next.startsAt)).next;
    expect(begun).toMatchObject({ status: 'termination_scheduled', terminationDate: completionDate });
    expect(accepted(decide(next, cancelTermination)).next).toMatchObject({
      ...{ status: 'signed', terminationDate: null, terminatesAt: null },
    });
    expect(accepted(decide(next, terminate)).next).toMatchObject({ status: 'terminated', activatedAt: null });
    expect(accepted(decide(next, applyTerms)).next).toMatchObject({ status: 'signed', termsVersion: 2 });
  });

  it.each(['draft', 'waiting_client_signature', 'waiting_worker_signature', 'rejected'] as const)(
    'given a contract that is %s, then contract_not_active',
    (status) => {
      for (const command of [
        scheduleTermination,
        cancelTermination,
        terminate,
        complete,
        renew,
        applyTerms,
      ]) {
        expect(refusal(decide(contractIn(status), command)).code).toBe('contract_not_active');
      }
    },
  );

  it('given one is scheduled, then another is not, and given none, none is cancelled', () => {
    expect(refusal(decide(scheduled, scheduleTermination)).code).toBe('contract_not_active');
    expect(refusal(decide(active, cancelTermination)).code).toBe('contract_not_active');
  });
});

describe('amended terms', () => {
  it.each([active, scheduled])(
    'given a contract that is $status, then they replace the terms as a new version',
    (contract) => {
      const { next, events } = accepted(decide(contract, applyTerms));
      expect(next).toMatchObject({
        status: contract.status,
        terms: { ...terms, amount: '600000' },
        termsVersion: 2,
      });
      expect(statusEvents(events)).toEqual([]);
      expect(events).toEqual([
        {
          type: 'contract.amended',
          payload: { amendment_id: 'amendment-1', effective_from: '2026-05-01', terms_version: 2 },
        },
      ]);
    },
  );
});
