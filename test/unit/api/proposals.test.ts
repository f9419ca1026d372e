import { proposalBody } from '../../../api/v1/amendments/schemas';

describe('an amendment that changes nothing', () => {
  it.each([{}, { message: 'Why not' }])('is refused as a whole, by the words of its body: %j', (rest) => {
    const { error } = proposalBody.safeParse({ effective_date: '2026-05-01', ...rest });
    expect(error?.issues).toMatchObject([{ path: [], params: { rule: 'empty' } }]);
  });
});
