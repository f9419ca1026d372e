import { draftOf } from '../../../domain/contract/draft';
import { defaultTerms } from '../../../domain/contract/terms';
import { defaultPolicies } from '../../../domain/shared/policies';

const origin = {
  id: 'contract-9',
  organisationId: 'org-1',
  environmentId: 'env-1',
  policies: defaultPolicies,
};
const least = { kind: 'fixed', title: 'Work', startDate: '2026-04-01', terms: { currency: 'EUR' } } as const;

describe('the draft of a new contract', () => {
  it('has a default for all that is left unsaid', () => {
    expect(draftOf(least, 'person-1', origin)).toEqual({
      ...origin,
      ...least,
      ...{ number: null, engagement: null, groupId: null, externalId: null, notice: null, endDate: null },
      approval: null,
      ...{ timezone: 'UTC', firstSigner: 'client', lockOffsetHours: 0, attributes: {} },
      ...{ startsAt: '2026-04-01T00:00:00.000Z', endsAt: null },
      ...{ automaticRenewal: null, renewalStopsUntil: null, indexation: null, nextIndexation: null },
      minimumTerm: null,
      ...{ partyId: null, memberId: null, placeId: null, documentType: null },
      workerId: 'person-1',
      terms: { ...defaultTerms, currency: 'EUR' },
      ...{ previousContractId: null, templateId: null, templateVersion: null },
    });
  });

  it('starts and ends with its days in its zone, whose clocks change in between', () => {
    const days = { timezone: 'Europe/Berlin', startDate: '2026-03-29', endDate: '2026-10-25' };
    expect(draftOf({ ...least, ...days }, 'person-1', origin)).toMatchObject({
      startsAt: '2026-03-28T23:00:00.000Z',
      endsAt: '2026-10-25T23:00:00.000Z',
    });
  });
});
