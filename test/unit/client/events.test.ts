import { isEvent, type EventMessage, type FeedEvent, type Schema } from '../../../client/src';

const feed: Schema<'Event'> = {
  id: '01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21',
  type: 'invoice.paid',
  contract_id: null,
  stream_id: '01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21',
  seq: 1,
  actor: { id: 'system', name: 'Perdure', type: 'system' },
  payload: { invoice_id: 'invoice-1', number: '41', payment_id: null, total: '5250.00', currency: 'EUR' },
  occurred_at: '2026-03-31T22:00:00.000Z',
  prev_hash: null,
  hash: '…',
};

/** What compiles only where the type tells what the data is. */
function sumOf(message: EventMessage): string | null {
  if (message.type !== 'invoice.paid') return null;
  return message.data.total;
}

describe('the events of the client', () => {
  it('know the payload of an event by its type', () => {
    expect(isEvent(feed, 'invoice.paid') ? feed.payload.total : null).toBe('5250.00');
    expect(isEvent(feed, 'invoice.issued')).toBe(false);
  });

  it('know the data of a message by its type', () => {
    const { id, seq, contract_id, stream_id, actor, payload, type } = feed as FeedEvent<'invoice.paid'>;
    const told = { id, seq, contract_id, stream_id, actor, type, data: payload };
    expect(sumOf({ ...told, position: 7, timestamp: feed.occurred_at })).toBe('5250.00');
  });
});
