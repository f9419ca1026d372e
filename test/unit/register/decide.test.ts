import fc from 'fast-check';
import { decideEntryChange } from '../../../domain/register/decide';
import { completeDetails } from '../../../domain/register/details';
import type { Entry, EntryChange } from '../../../domain/register/entry';
import { declared, registerNames } from '../../../domain/register/registers';
import { ADMIN } from '../support/actors';
import { NOW } from '../support/time';

const LATER = '2026-05-01T00:00:00.000Z';

const device: Entry<'device'> = {
  ...{ organisationId: 'o', environmentId: 'e', id: 'device-1', register: 'device' },
  ...{ name: 'Router', externalId: null, isActive: true, ownerId: 'client-1', placeId: null, personId: null },
  details: { serialNumber: 'SN-1', inventoryNumber: null },
  attributes: { rack: { row: 1, slot: 2 } },
  ...{ version: 3, createdAt: NOW, createdBy: ADMIN, updatedAt: NOW },
};

const changedBy = (wanted: EntryChange) => {
  const decision = decideEntryChange(device, wanted, LATER);
  return decision.ok ? decision.change : decision.refusal.code;
};

describe('a change of an entry', () => {
  it.each<[string, EntryChange, string[]]>([
    ['its name', { name: 'Switch' }, ['name']],
    ['where it is, as the register calls it', { placeId: 'site-1' }, ['site_id']],
    ['a detail, and no other', { details: { inventoryNumber: 'I-1' } }, ['inventory_number']],
    ['a detail that is known no more', { details: { serialNumber: null } }, ['serial_number']],
    ['what is inside of its attributes', { attributes: { rack: { row: 1, slot: 3 } } }, ['attributes']],
    ['several things', { isActive: false, externalId: 'x', name: 'S' }, ['name', 'external_id', 'is_active']],
  ])('says that it was %s', (_what, wanted, changed) => {
    expect(changedBy(wanted)).toMatchObject({
      next: { version: 4, updatedAt: LATER, createdAt: NOW, ownerId: 'client-1' },
      events: [{ type: 'device.updated', payload: { id: 'device-1', changed } }],
    });
  });

  it('leaves what it does not name', () => {
    expect(changedBy({ details: { inventoryNumber: 'I-1' } })).toMatchObject({
      next: {
        ...device,
        version: 4,
        updatedAt: LATER,
        details: { serialNumber: 'SN-1', inventoryNumber: 'I-1' },
      },
    });
  });

  it('is none where everything is as it was, in whatever order', () => {
    expect(changedBy({ attributes: { rack: { slot: 2, row: 1 } }, name: 'Router' })).toBe('no_change');
    expect(changedBy({ details: { serialNumber: 'SN-1' } })).toBe('no_change');
    expect(changedBy({})).toBe('no_change');
  });

  it('says every field that differs, and only those', () => {
    const wanted = fc.record(
      {
        name: fc.constantFrom('Router', 'Switch'),
        externalId: fc.constantFrom(null, 'x'),
        isActive: fc.boolean(),
        placeId: fc.constantFrom(null, 'site-1'),
      },
      { requiredKeys: [] },
    );
    const names = { name: 'name', externalId: 'external_id', isActive: 'is_active', placeId: 'site_id' };
    fc.assert(
      fc.property(wanted, (change) => {
        const differing = Object.entries(change).filter(
          ([field, value]) => value !== device[field as keyof Entry],
        );
        const result = changedBy(change);
        const said =
          typeof result === 'string' ? [] : (result.events[0]!.payload as { changed: string[] }).changed;
        expect([...said].sort()).toEqual(
          differing.map(([field]) => names[field as keyof typeof names]).sort(),
        );
      }),
    );
  });
});

describe('the details of an entry', () => {
  it('that the register has had only since are as it declares them', () => {
    const { details } = declared('location');
    expect(completeDetails(details, { timezone: 'Europe/Berlin', gone: 1 })).toEqual({
      ...{ code: null, timezone: 'Europe/Berlin', address: null, isOpen: true },
    });
    expect(completeDetails(details, { timezone: 'UTC', isOpen: false }).isOpen).toBe(false);
  });
});

describe('the registers', () => {
  it.each(registerNames)(
    '%s: its place, if that belongs to somebody, belongs to the same owner',
    (register) => {
      const { owner, place } = declared(register);
      const placeOwner = place ? declared(place.register).owner : null;
      if (placeOwner !== null) expect(placeOwner).toBe(owner);
    },
  );

  it.each(registerNames)('%s: has a currency beside its price', (register) => {
    const { details } = declared(register);
    expect('currency' in details).toBe('price' in details);
  });
});
