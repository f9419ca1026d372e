import { changesBody } from '../../api/v1/settings/schemas';
import type { Json } from '../support/http';
import { accepted, createContract } from '../support/steps';
import { useWorld } from '../support/use-world';

/** Two values of each field, so that every round changes all of them. */
const values: Record<string, [unknown, unknown]> = {
  invitation_days: [11, 12],
  reminder_days: [[1, 2], [3]],
  amendment_days: [13, 14],
  termination_reminder_days: [[4], [5, 6]],
  expiry_reminder_days: [[7], [8]],
  amendment_client_signature: ['explicit', 'on_proposal'],
  adjustment_reminder_hours: [[9], [10, 24]],
  late_items: ['decline', 'off_cycle'],
  self_approval: ['refused', 'allowed'],
  recurring_review_days: [15, 16],
  platform_fee: [null, { basis_points: 150 }],
};

describe('settings', () => {
  const world = useWorld();

  it('keep what many clients change at once, each a field of its own', async () => {
    await createContract(world);
    expect(Object.keys(values).sort()).toEqual(Object.keys(changesBody.shape).sort());
    for (let round = 0; round < 6; round += 1) {
      const changes = Object.entries(values).map(([field, pair]): Json => ({ [field]: pair[round % 2] }));
      const answers = await Promise.all(changes.map((change) => world.admin.patch('/settings', change)));
      // Each is answered with its own change in it, whoever came before or after.
      answers.forEach((answer, index) => expect(accepted(answer)).toMatchObject(changes[index]!));
      expect(accepted(await world.admin.get('/settings'))).toMatchObject(
        Object.assign({}, ...changes) as Json,
      );
    }
  });
});
