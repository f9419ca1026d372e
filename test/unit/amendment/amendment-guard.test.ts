import { amendmentDue, amendmentNext } from '../../../domain/amendment/due';
import { amendmentStatuses } from '../../../domain/amendment/amendment';
import { guardContract, guardProposal } from '../../../domain/amendment/guard';
import { mergeTerms } from '../../../domain/contract/merge-terms';
import { amendmentTable } from '../../../domain/amendment/transitions';
import { changedFields, termsFieldNames } from '../../../domain/contract/terms';
import { amendmentCommands, amendmentIn, decide, proposal } from '../support/amendments';
import { contractIn, terms } from '../support/contracts';
import { addDays } from '../../../domain/shared/calendar';
import { accepted } from '../support/outcome';
import { DAY, MS, NOW, shift } from '../support/time';

const active = contractIn('active');
const scheduled = contractIn('termination_scheduled');
const proposed = (effectiveDate: string) => amendmentIn('awaiting_worker_signature', { effectiveDate });

describe('the state of the contract', () => {
  it.each([active, scheduled, contractIn('signed')])(
    'given a contract that is $status, then it may be amended',
    (contract) => {
      expect(guardContract(contract)).toBeNull();
      expect(guardProposal(proposed('2026-05-01'), contract, [])).toBeNull();
    },
  );

  it.each([
    'draft',
    'waiting_client_signature',
    'waiting_worker_signature',
    'rejected',
    'cancelled',
    'deleted',
  ] as const)('given a contract that is %s, then contract_not_active', (status) =>
    expect(guardProposal(proposed('2026-05-01'), contractIn(status), [])?.code).toBe('contract_not_active'),
  );

  it.each(['terminated', 'completed', 'renewed'] as const)(
    'given a contract that is %s, then contract_ended',
    (status) => {
      expect(guardContract(contractIn(status))?.code).toBe('contract_ended');
    },
  );
});

describe('the effective date', () => {
  it.each([
    ['the day before the start', '2026-03-31', 'effective_before_start'],
    ['the start date', '2026-04-01', undefined],
    ['the completion date', '2026-09-30', undefined],
    ['the day after the completion date', '2026-10-01', 'after_completion'],
  ])('given it is %s, %s, then %s', (_which, date, code) => {
    const refusal = guardProposal(proposed(date), scheduled, []);
    expect(refusal?.code).toBe(code);
    if (refusal) expect(refusal.field).toBe('effective_date');
  });

  it('given no termination is scheduled, then it may be late', () => {
    expect(guardProposal(proposed('2026-10-01'), active, [])).toBeNull();
  });
});

describe('other open amendments', () => {
  const other = amendmentIn('signed', {
    id: 'amendment-2',
    changes: [
      { field: 'jobTitle', old: 'Engineer', new: 'Lead' },
      { field: 'amount', old: '500000', new: '550000' },
    ],
  });

  it('given one changes the same field, then amendment_overlap names it', () => {
    expect(guardProposal(proposed('2026-05-01'), active, [other])).toMatchObject({
      code: 'amendment_overlap',
      details: { amendment_id: 'amendment-2', fields: ['amount'] },
    });
  });

  it('given they change different fields, then both may be open', () => {
    const disjoint = {
      ...proposed('2026-05-01'),
      changes: [{ field: 'seniority', old: null, new: 'Senior' } as const],
    };
    expect(guardProposal(disjoint, active, [other])).toBeNull();
  });
});

describe('merged terms', () => {
  it('given some fields, then the others stay', () => {
    const merged = mergeTerms(active, { jobTitle: 'Lead', amount: '1' });
    expect(merged).toEqual({ terms: { ...terms, jobTitle: 'Lead', amount: '1' } });
  });

  it.each([
    ['another currency without an amount', { currency: 'JPY' }, true],
    ['another currency with its amount', { currency: 'JPY', amount: '700000' }, false],
    ['the same currency without an amount', { currency: 'EUR' }, false],
    ['no amount where one is needed', { amount: null }, true],
  ])('given %s: %j, then refused is %s', (_what, wanted, refused) => {
    const merged = mergeTerms(active, wanted);
    expect('refusal' in merged ? merged.refusal : null).toEqual(
      refused ? expect.objectContaining({ code: 'amount_required', field: 'amount' }) : null,
    );
  });

  it('given work items carry the money, then no amount is needed, in any currency', () => {
    const tasks = contractIn('active', { kind: 'payg_tasks', terms: { ...terms, amount: null } });
    expect(mergeTerms(tasks, { currency: 'JPY' })).toEqual({ terms: { ...tasks.terms, currency: 'JPY' } });
  });

  it('given wanted terms, then only those that differ count as changed', () => {
    expect(changedFields(terms, { amount: '500000', jobTitle: 'Lead', seniority: null })).toEqual([
      'jobTitle',
    ]);
    expect([...termsFieldNames].sort()).toEqual(Object.keys(terms).sort());
  });
});

/** As far as it matters to what an amendment waits for. */
const openEnded = { terminationDate: null, terminatesAt: null, endDate: null, endsAt: null };

describe('what an amendment waits for', () => {
  it('given the contract ends before its day, then to become void', () => {
    const signed = amendmentIn('signed');
    const lastDay = addDays(signed.effectiveDate, -1);
    const end = shift(signed.effectiveAt, -DAY);
    const ended = { ...openEnded, endDate: lastDay, endsAt: end };
    expect(amendmentNext(signed, ended)).toMatchObject({
      until: end,
      then: expect.stringContaining('void') as string,
    });
    const terminated = { ...openEnded, terminationDate: lastDay, terminatesAt: end };
    expect(amendmentNext(signed, terminated)?.then).toContain('unless the termination is cancelled');
    const later = { ...openEnded, endDate: signed.effectiveDate, endsAt: signed.effectiveAt };
    expect(amendmentNext(signed, later)).toMatchObject({
      until: signed.effectiveAt,
      then: 'the new terms apply',
    });
  });

  it.each(['awaiting_client_signature', 'awaiting_worker_signature'] as const)(
    'given it is %s, then reminders after 3, 7 and 14 days, then its expiry',
    (status) => {
      let amendment = amendmentIn(status);
      expect(amendmentNext(amendment, openEnded)).toMatchObject({
        until: amendment.expiresAt,
        who: amendmentTable[status].who,
      });
      for (const days of [3, 7, 14]) {
        const at = shift(NOW, days * DAY);
        expect(amendmentDue(amendment)).toEqual({ command: 'remind', at });
        const { next, events } = accepted(decide(amendment, amendmentCommands.remind, at));
        expect(events[0]).toMatchObject({
          type: 'contract.amendment.reminded',
          payload: { waiting_for: amendmentTable[status].waitsFor, reminder: next.remindersSent },
        });
        amendment = next;
      }
      expect(amendmentDue(amendment)).toEqual({ command: 'expire', at: amendment.expiresAt });
    },
  );

  it('given a reminder and the expiry fall together, then it expires', () => {
    const waiting = amendmentIn('awaiting_worker_signature', { expiresAt: shift(NOW, 3 * DAY) });
    expect(amendmentDue(waiting)?.command).toBe('expire');
    expect(amendmentDue({ ...waiting, expiresAt: shift(NOW, 3 * DAY + MS) })?.command).toBe('remind');
  });

  it('given both have signed, then the effective date', () => {
    expect(amendmentDue(amendmentIn('signed'))).toEqual({ command: 'activate', at: proposal.effectiveAt });
    expect(amendmentNext(amendmentIn('signed'), openEnded)).toMatchObject({
      waiting_for: 'effective_date',
      until: proposal.effectiveAt,
    });
  });

  it.each(amendmentStatuses.slice(3))('given it is %s, then nothing', (status) => {
    expect([amendmentDue(amendmentIn(status)), amendmentNext(amendmentIn(status), openEnded)]).toEqual([
      null,
      null,
    ]);
  });
});
