import fc from 'fast-check';
import { refuseOtherPerson, type Person } from '../../../domain/people/person';

const known: Person = {
  ...{ id: 'p1', organisationId: 'o', environmentId: 'e', status: 'active' },
  ...{ firstName: 'José', lastName: 'van der Berg', email: 'jose@example.com', country: 'NL', locale: 'en' },
  createdAt: '2026-01-01T00:00:00.000Z',
};
const given = { firstName: 'José', lastName: 'van der Berg', country: 'NL' as string | null };

describe('somebody given as new whose e-mail address is known', () => {
  it('is the same person however the name is typed', () => {
    const typed = fc.record({
      firstName: fc.constantFrom('José', 'JOSÉ', 'Jose\u0301', ' josé '),
      lastName: fc.constantFrom('van der Berg', 'Van Der Berg', 'van  der Berg'),
      country: fc.constantFrom('NL', 'nl', null),
      locale: fc.constantFrom('en' as const, undefined),
    });
    fc.assert(fc.property(typed, (person) => refuseOtherPerson(known, person) === null));
  });

  it.each([
    ['first_name', { firstName: 'Joseph' }],
    ['last_name', { lastName: 'Berg' }],
    ['country', { country: 'BE' }],
    ['locale', { locale: 'de' as const }],
  ])('is refused where %s would have no effect', (field, other) => {
    const refusal = refuseOtherPerson(known, { ...given, ...other });
    expect(refusal).toMatchObject({ code: 'email_taken', details: [{ field: `worker.${field}` }] });
    expect(refusal!.message).toContain('"p1"');
  });

  it('takes no country for one that is not known', () => {
    expect(refuseOtherPerson({ ...known, country: null }, given)).toMatchObject({ code: 'email_taken' });
  });
});
