import { approversIn, policyIn } from '../../support/approvals';
import type { Json } from '../../support/http';
import { accepted, activeContract, createContract, signContract } from '../../support/steps';
import { daysOff, requestTimeOff } from '../../support/time-off';
import { useFreshWorld } from '../../support/use-world';

describe('time off in the schedule of a contract', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');
  const timeOffOf = async (id: string) => {
    const entries = accepted(await world.admin.get(`/contracts/${id}/schedule`)).data as Json[];
    return entries.filter(({ kind }) => kind === 'time_off').map(({ subject }) => (subject as Json).id);
  };

  it('is there where it names no contract, as long as the person has no other', async () => {
    const { ann } = await approversIn(world, 'ann');
    const steps = [{ users: [ann.user.id] }];
    await policyIn(world, { kinds: ['time_off'], steps, late_items: 'decline' });
    const coming = await createContract(world, { start_date: '2026-04-01' });
    await signContract(world, coming);
    const free = await requestTimeOff(world, daysOff('2026-04-20'));
    expect(free).toMatchObject({ contract_id: null, next: { then: 'it is rejected' } });
    expect(await timeOffOf(coming)).toEqual([free.id]);
    const other = await activeContract(world, { start_date: '2026-03-01' });
    const own = await requestTimeOff(world, daysOff('2026-04-21'));
    expect(own).toMatchObject({ contract_id: other });
    expect([await timeOffOf(coming), await timeOffOf(other)]).toEqual([[], [own.id]]);
    await world.advance('2026-04-21T00:00:00.000Z');
    for (const { id } of [free, own]) {
      const row = accepted(await world.admin.get(`/time-off/requests/${String(id)}`));
      expect(row).toMatchObject({ status: 'rejected' });
    }
  });
});
