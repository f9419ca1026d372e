import { z } from 'zod';
import { eventCatalogue, eventGroups, eventTypes } from '../../../api/shared/event-types';
import { exampleMessage, messageSchema } from '../../../api/shared/event-types/message';
import type { Same } from '../../../api/shared/event-types/same';
import { paymentEvent } from '../../../domain/payment/events';
import { faultsOfMessage } from '../../support/events';
import type { EventDraft } from '../../../domain/events/event';

describe.each(eventTypes)('%s', (type) => {
  const { description, data, example } = eventCatalogue[type];

  it('has an example that is what it says', () => {
    expect(data.safeParse(example).error).toBeUndefined();
    expect(messageSchema(type).safeParse(exampleMessage(type)).error).toBeUndefined();
  });

  it('says nothing besides', () => {
    expect(data.safeParse({ ...(example as object), another: 1 }).success).toBe(false);
  });

  it('is told in a sentence', () => {
    expect(description).toMatch(/^[A-Z].+\.$/);
    expect(description.length).toBeLessThan(170);
  });

  it('has a JSON Schema', () => {
    expect(() => z.toJSONSchema(data)).not.toThrow();
  });
});

describe('the catalogue', () => {
  it('has each type in one group', () => {
    expect(eventGroups.flatMap(({ types }) => types)).toEqual(eventTypes);
  });

  it('finds amounts in minor units, fields that are missing, and others', () => {
    const told = exampleMessage('invoice.paid');
    const faults = (data: object) => faultsOfMessage({ ...told, data: { ...told.data, ...data } });
    expect(faults({})).toEqual([]);
    for (const wrong of [{ total: 525_000 }, { total: '52,50' }, { number: undefined }, { paid: true }])
      expect(faults(wrong)).toHaveLength(1);
    expect(faultsOfMessage({ ...told, timestamp: '2026-03-31' })).toHaveLength(1);
  });

  it('is kept by the compiler', () => {
    const drafts: EventDraft[] = [
      { type: 'contract.archived', payload: {} },
      paymentEvent({ id: 'payment-1' }, 'payment.retried', { attempt: 2 }),
      // @ts-expect-error: no such type
      { type: 'contract.sealed', payload: {} },
      // @ts-expect-error: an amount is a text
      { type: 'contract.credit_left', payload: { amount: 12, currency: 'EUR' } },
      // @ts-expect-error: the fields of another type
      { type: 'contract.renewed', payload: { completion_date: '2026-03-31' } },
      // @ts-expect-error: as above, by way of what says which payment it is
      paymentEvent({ id: 'payment-1' }, 'payment.retried', { method: 'manual' }),
    ];
    expect(drafts).toHaveLength(6);
    true satisfies Same<{ a: string; b?: number }, { a: string } & { b?: number | undefined }>;
    // @ts-expect-error: one that may be left out, and one that may not
    true satisfies Same<{ a: string; b?: number }, { a: string; b: number }>;
    // @ts-expect-error: one that may be null
    true satisfies Same<{ a: string | null }, { a: string }>;
    // @ts-expect-error: one more
    true satisfies Same<{ a: string }, { a: string; b?: string }>;
  });
});
