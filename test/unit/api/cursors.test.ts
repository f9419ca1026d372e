import { page } from '../../../api/shared/pagination';

const ID = '01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21';

describe('a cursor', () => {
  const rows = [{ id: ID }, { id: ID }];
  const read = (query: { order?: 'asc' | 'desc'; cursor?: string }) =>
    page(
      { limit: 1, ...query },
      () => Promise.resolve(rows),
      ({ id }) => id,
    );

  it.each([
    ['asc', 'desc'],
    ['desc', 'asc'],
  ] as const)('of order=%s says so where it is sent with order=%s', async (order, other) => {
    const { next_cursor: cursor } = await read({ order });
    await expect(read({ order, cursor: cursor! })).resolves.toMatchObject({ data: [ID] });
    await expect(read({ order: other, cursor: cursor! })).rejects.toMatchObject({
      code: 'invalid_cursor',
      message: `cursor belongs to order=${order}. Send it with that order, or start again without it.`,
    });
  });

  it.each(['', 'x', 'asc/', 'asc/x', `asc/asc/${ID}`])('that was never given is none: %j', async (text) => {
    const cursor = Buffer.from(text).toString('base64url');
    for (const order of ['asc', 'desc'] as const)
      await expect(read({ order, cursor })).rejects.toMatchObject({
        message: 'cursor is not one this service gave. Start again without it.',
      });
  });
});
