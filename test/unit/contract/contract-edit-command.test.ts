import { editCommand, type ContractChanges } from '../../../domain/contract/edit';
import { InvalidFieldError } from '../../../domain/shared/failures';
import { ADMIN } from '../support/actors';
import { contractIn, terms } from '../support/contracts';

const state = contractIn('draft', { timezone: 'America/New_York' });
const commandFor = (changes: ContractChanges) => editCommand(state, changes, ADMIN);

describe('which command makes the changes', () => {
  it.each(['erp-7', null])('the external id alone, %j, is a label', (externalId) => {
    const label = { type: 'setExternalId', actor: ADMIN, externalId };
    expect(commandFor({ externalId })).toEqual(label);
    expect(commandFor({ externalId, terms: {} })).toEqual(label);
  });

  it.each<[string, ContractChanges]>([
    ['another field', { title: 'New' }],
    ['the external id and another field', { externalId: 'erp-7', title: 'New' }],
    ['the external id and terms', { externalId: 'erp-7', terms: { jobTitle: 'Lead' } }],
  ])('%s is an edit', (_what, changes) => {
    expect(commandFor(changes)).toMatchObject({ type: 'edit', actor: ADMIN, edit: changes });
  });
});

describe('an edit', () => {
  it.each<[ContractChanges, string, string | null]>([
    [{ title: 'New' }, '2026-04-01T04:00:00.000Z', '2027-04-01T04:00:00.000Z'],
    [{ startDate: '2026-02-01', endDate: null }, '2026-02-01T05:00:00.000Z', null],
    [{ timezone: 'UTC' }, '2026-04-01T00:00:00.000Z', '2027-04-01T00:00:00.000Z'],
  ])('%j carries the instants of its days', (changes, startsAt, endsAt) => {
    expect(commandFor(changes)).toMatchObject({ edit: { startsAt, endsAt } });
  });

  it('of billing settings that describe no calendar is refused', () => {
    expect(() => commandFor({ terms: { frequency: 'weekly' } })).toThrow(InvalidFieldError);
    expect(() =>
      commandFor({ terms: { frequency: 'weekly', cycleEndType: 'DAY_OF_WEEK', cycleEnd: 5 } }),
    ).not.toThrow();
  });

  it('keeps a day that calendar months ignore, if it was there before', () => {
    const kept = contractIn('draft', { terms: { ...terms, cycleEnd: 15 } });
    const monthly = { frequency: 'calendar_month' as const };
    expect(() => editCommand(kept, { terms: monthly }, ADMIN)).not.toThrow();
    expect(() => editCommand(kept, { terms: { ...monthly, cycleEnd: 15 } }, ADMIN)).toThrow(
      InvalidFieldError,
    );
  });
});
