import fc from 'fast-check';
import type { EventType } from '../../../domain/events/event';
import { eventHash } from '../../../store/event/events';
import { canonicalJson, newId, sha256 } from '../../../store/db/ids';

const event = fc.record({
  organisationId: fc.uuid(),
  environmentId: fc.uuid(),
  id: fc.uuid(),
  streamId: fc.uuid(),
  contractId: fc.option(fc.uuid()),
  seq: fc.nat(),
  type: fc.constantFrom<EventType>('invoice.issued', 'contract.created'),
  actor: fc.record({ type: fc.constantFrom('admin' as const), id: fc.string(), name: fc.string() }),
  payload: fc.dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<unknown>),
  occurredAt: fc.constant('2026-03-01T00:00:00.000Z'),
  commandId: fc.string(),
  prevHash: fc.option(fc.uuid()),
});

describe('the hash of an event', () => {
  it('is that of the canonical JSON of what happened, whatever the texts and the order of the keys', () => {
    fc.assert(
      fc.property(event, (given) => {
        const { id, streamId, seq, type, actor, payload, occurredAt, commandId, prevHash } = given;
        const content = { id, streamId, seq, type, actor, payload, occurredAt, commandId, prevHash };
        expect(eventHash(given)).toBe(sha256(canonicalJson(content)));
        const reordered = Object.fromEntries(Object.entries(payload).reverse());
        expect(eventHash({ ...given, payload: reordered })).toBe(eventHash(given));
      }),
    );
  });
});

describe('ids', () => {
  afterEach(() => jest.useRealTimers());

  const at = (id: string) => parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

  it('differ, say when they were made, and are of version 7', () => {
    jest.useFakeTimers({ now: Date.now() + 60_000 });
    const now = Date.now();
    const ids = Array.from({ length: 2_000 }, () => newId());
    expect(ids.map(at)).toEqual(ids.map(() => now));
    expect(new Set(ids.map((id) => id.slice(19))).size).toBe(ids.length);
    expect(
      ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toBe(true);
  });

  it('are in the order in which they were made, more of them than a millisecond counts, and when the clock is set back', () => {
    jest.useFakeTimers({ now: Date.now() + 120_000 });
    const ids = Array.from({ length: 10_000 }, () => newId());
    jest.setSystemTime(Date.now() - 5_000);
    ids.push(newId());
    jest.setSystemTime(Date.now() + 10_000);
    ids.push(newId());
    expect([...ids].sort()).toEqual(ids);
    expect(at(ids.at(-1)!)).toBe(Date.now());
  });
});
