import { reviewBody as ofAdjustment } from '../../../api/v1/adjustments/requests';
import { decisionsBody } from '../../../api/v1/approvals/schemas';
import { reviewBody as ofPayment } from '../../../api/v1/off-cycle/schemas';
import { reviewBody as ofWork } from '../../../api/v1/work/requests';
import { SOME_ID } from '../../../api/shared/examples';

describe('a review that says rejected', () => {
  it.each([
    ['an adjustment', ofAdjustment],
    ['work', ofWork],
    ['an off-cycle payment', ofPayment],
  ])('declines %s', (_what, body) => {
    expect(body.parse({ status: 'rejected' }).status).toBe('declined');
    expect(body.parse({ status: 'approved' }).status).toBe('approved');
    expect(body.safeParse({ status: 'pending' }).error?.issues[0]?.message).toBe(
      'must be approved or declined',
    );
  });

  it('declines in a batch of several kinds', () => {
    const decisions = [{ kind: 'task', id: SOME_ID, status: 'rejected' }];
    expect(decisionsBody.parse({ decisions })).toMatchObject({ decisions: [{ status: 'declined' }] });
  });
});
