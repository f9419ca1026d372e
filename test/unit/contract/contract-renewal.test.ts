import { contractStatuses } from '../../../domain/contract/contract';
import { successorOf, type WantedRenewal } from '../../../domain/contract/renewal';
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
      ...{ startDate: '2027-04-01', endDate: '2028-03-30' },
      ...{ startsAt: '2027-04-01T00:00:00.000Z', endsAt: '2028-03-31T00:00:00.000Z' },
    });
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
    [{ startDate: '2027-05-01' }, '2027-05-01', '2028-04-29'],
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
});
