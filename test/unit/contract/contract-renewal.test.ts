import { contractStatuses } from '../../../domain/contract/contract';
import {
  refuseSuccession,
  successionOf,
  successorOf,
  type WantedRenewal,
} from '../../../domain/contract/renewal';
import { InvalidFieldError } from '../../../domain/shared/failures';
import { defaultPolicies } from '../../../domain/shared/policies';
import { contractIn } from '../support/contracts';

const origin = {
  id: 'contract-2',
  organisationId: 'org-1',
  environmentId: 'env-1',
  policies: defaultPolicies,
};
const renewed = (wanted: WantedRenewal = {}, predecessor = contractIn('active')) =>
  successorOf(predecessor, wanted, origin);
const openEnded = contractIn('active', { endDate: null, endsAt: null });

describe('the successor of a contract', () => {
  it('follows the last day for a term of the same length', () => {
    expect(renewed()).toMatchObject({
      ...{ startDate: '2027-04-01', endDate: '2028-03-31' },
      ...{ startsAt: '2027-04-01T00:00:00.000Z', endsAt: '2028-04-01T00:00:00.000Z' },
    });
  });

  it('has no days that no contract can name', () => {
    const last = contractIn('active', { startDate: '2026-01-01', endDate: '2999-12-31' });
    expect(() => renewed({}, last)).toThrow(/no days after 2999-12-31/);
    expect(() => renewed({ startDate: '2999-12-31' }, last)).toThrow(
      /end on 3973-\d\d-\d\d, after 2999-12-31/,
    );
    expect(renewed({ startDate: '2999-12-31', endDate: null }, last)).toMatchObject({ endDate: null });
  });

  it('keeps the worker, the terms and the rest of what was agreed, but no label of the old one', () => {
    const predecessor = contractIn('active', { externalId: 'erp-7', number: '12' });
    const { workerId, terms, notice, title, attributes } = predecessor;
    expect(renewed({}, predecessor)).toMatchObject({
      ...{ workerId, terms, notice, title, attributes },
      ...{ ...origin, previousContractId: predecessor.id, externalId: null, number: null },
    });
  });

  it.each<[WantedRenewal, string, string | null]>([
    [{ startDate: '2027-05-01' }, '2027-05-01', '2028-04-30'],
    [{ endDate: '2027-12-31' }, '2027-04-01', '2027-12-31'],
    [{ endDate: null }, '2027-04-01', null],
  ])('takes the days that are given: %j', (wanted, startDate, endDate) => {
    expect(renewed(wanted)).toMatchObject({ startDate, endDate });
  });

  it('of a contract without an end is given its start, and has no end either', () => {
    expect(() => renewed({}, openEnded)).toThrow(InvalidFieldError);
    expect(renewed({ startDate: '2027-05-01' }, openEnded)).toMatchObject({ endDate: null, endsAt: null });
  });

  it.each(contractStatuses)('of one that is %s is made only while it is in force', (status) => {
    const make = () => renewed({}, contractIn(status));
    if (status === 'active' || status === 'termination_scheduled') expect(make).not.toThrow();
    else expect(make).toThrow(`The contract is ${status}. Only a contract in force is renewed`);
  });

  // As many whole months again, date to date; as many days where it is no number of months (spec 6.18).
  it.each([
    ['2027-03-01', '2027-03-31', '2027-04-01', '2027-04-30'],
    ['2027-01-01', '2027-03-31', '2027-04-01', '2027-06-30'],
    ['2027-01-01', '2027-12-31', '2028-01-01', '2028-12-31'],
    ['2028-01-01', '2028-12-31', '2029-01-01', '2029-12-31'],
    ['2027-02-01', '2027-02-28', '2027-03-01', '2027-03-31'],
    ['2027-01-15', '2027-02-14', '2027-02-15', '2027-03-14'],
    ['2027-01-31', '2027-02-27', '2027-02-28', '2027-03-27'],
    ['2027-03-01', '2027-03-14', '2027-03-15', '2027-03-28'],
    ['2027-03-01', '2027-04-15', '2027-04-16', '2027-05-31'],
  ])('of %s to %s runs from %s to %s', (startDate, endDate, start, end) => {
    const made = renewed({}, contractIn('active', { startDate, endDate }));
    expect([made.startDate, made.endDate]).toEqual([start, end]);
  });
});

describe('a successor that would bill days twice', () => {
  const predecessor = contractIn('active', { startDate: '2026-01-01', endDate: null, endsAt: null });
  const NOW = '2026-06-10T12:00:00.000Z';
  const earliest = (startDate: string, of = predecessor, billed: string | null = '2026-05-31') => {
    const refusal = refuseSuccession({ startDate }, of, billed, NOW);
    return refusal && [refusal.code, (refusal.details as Record<string, string>).earliest_start_date];
  };

  it('is refused where a locked cycle covers its start, and told from when on it is possible', () => {
    expect(earliest('2026-05-20')).toEqual(['renewal_overlaps', '2026-06-01']);
    expect(earliest('2026-05-31')).toEqual(['renewal_overlaps', '2026-06-01']);
    expect(earliest('2026-06-01')).toBeNull();
    expect(earliest('2026-06-20')).toBeNull();
  });

  it('is refused on the first day of the contract that it renews, or before', () => {
    expect(earliest('2026-01-01', predecessor, null)).toEqual(['renewal_overlaps', '2026-01-02']);
    expect(earliest('2026-01-02', predecessor, null)).toBeNull();
  });

  it('is refused before the last day of one that has ended, or whose termination is due', () => {
    const ended = { ...predecessor, status: 'completed', endDate: '2026-06-05' } as const;
    expect(earliest('2026-06-03', ended)).toEqual(['renewal_overlaps', '2026-06-06']);
    const scheduled = { ...predecessor, status: 'termination_scheduled' } as const;
    const due = { ...scheduled, terminationDate: '2026-06-09', terminatesAt: '2026-06-10T00:00:00.000Z' };
    expect(earliest('2026-06-09', due)).toEqual(['renewal_overlaps', '2026-06-10']);
    const toCome = { ...due, terminationDate: '2026-06-30', terminatesAt: '2026-07-01T00:00:00.000Z' };
    expect(earliest('2026-06-09', toCome)).toBeNull();
  });
});

describe('a successor that is in force', () => {
  const successor = contractIn('active', {
    ...{ startDate: '2026-06-10', startsAt: '2026-06-10T00:00:00.000Z', timezone: 'UTC' },
    signedAt: '2026-06-01T09:00:00.000Z',
  });

  it('takes over on its start date, signed late with the signature, and after a lock that was quicker', () => {
    const atStart = { from: '2026-06-10', endsAt: '2026-06-10T00:00:00.000Z' };
    expect(successionOf(successor, null)).toEqual(atStart);
    expect(successionOf(successor, '2026-06-09')).toEqual(atStart);
    const signedAt = '2026-06-12T15:00:00.000Z';
    expect(successionOf({ ...successor, signedAt }, null)).toEqual({ ...atStart, endsAt: signedAt });
    expect(successionOf(successor, '2026-06-30')).toEqual({
      ...{ from: '2026-07-01', endsAt: '2026-07-01T00:00:00.000Z' },
    });
  });
});
