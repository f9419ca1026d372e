import { rm } from 'node:fs/promises';
import path from 'node:path';
import { isRunning, reviveAlarm } from '../../activities/support/wake';
import { workflowIdOf } from '../../domain/lifecycles';
import { listAlarms } from '../../store/lifecycle/alarms';
import { contractStatus } from '../support/steps';
import { useFreshWorld } from '../support/use-world';
import { eventually } from '../support/eventually';
import {
  active,
  callDoctor,
  countEvents,
  halfSigned,
  insistOn,
  insistOnAdvance,
  invitedForSeconds,
  useArena,
  propose,
  sign,
  terminate,
  waitingWorkflows,
  signAmendment,
  expectExpired,
} from './support';

const arena = useArena();

describe('a wait whose workflow is gone is healed from its row', () => {
  const world = useFreshWorld();

  const terminateBehindTheBack = async (workflowId: string) =>
    arena.client.workflow.getHandle(workflowId).terminate('behind the back');
  const running = (workflowId: string) => isRunning(arena.client, workflowId);

  it('by the next command', async () => {
    const id = await halfSigned(world);
    await terminateBehindTheBack(workflowIdOf('contractSigning', world.scope, id));
    expect((await insistOn((key) => sign(world.worker, id, key))).status).toBe('active');

    const amendment = await propose(world, id);
    await terminateBehindTheBack(workflowIdOf('amendmentSigning', world.scope, amendment));
    const signed = await signAmendment(world, id, amendment);
    expect(signed.status).toBe('signed');
    expect(await running(workflowIdOf('amendmentSigning', world.scope, amendment))).toBe(true);

    await terminate(world, id, '2026-02-28');
    await terminateBehindTheBack(workflowIdOf('scheduledTermination', world.scope, id));
    expect(
      (await insistOn((key) => world.admin.delete(`/contracts/${id}/terminations`, { key }))).status,
    ).toBe('cancelled');
    await insistOnAdvance(world, '2026-02-02T00:00:00.000Z');
    expect(await countEvents(world.db, id, 'contract.amended')).toBe(1);
  });

  it('by an advance of the clock', async () => {
    const id = await active(world, { end_date: '2026-12-31' });
    const amendment = await propose(world, id);
    await terminate(world, id, '2026-02-28');
    for (const workflowId of await waitingWorkflows(world)) await terminateBehindTheBack(workflowId);
    await insistOnAdvance(world, '2026-03-02T00:00:00.000Z');
    expect(await contractStatus(world, id)).toBe('terminated');
    expect((await world.admin.get(`/contracts/${id}/amendments/${amendment}`)).body.status).toBe('expired');
    expect(await countEvents(world.db, id, 'contract.amendment.reminded')).toBe(3);
    expect(await countEvents(world.db, id, 'contract.termination.reminded')).toBe(2);
  });

  it('by the doctor, who leaves alone what waits already', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => active(world, { end_date: '2026-12-31' })));
    const lost = ids.slice(0, 3).map((id) => workflowIdOf('contractTerm', world.scope, id));
    for (const workflowId of lost) await terminateBehindTheBack(workflowId);
    const found = await callDoctor(arena, false);
    expect(found.healthy).toBe(false);
    expect(found.said).toMatch(/3 of \d+ waits have lost their workflow/);
    expect((await callDoctor(arena, true)).healthy).toBe(true);
    for (const id of ids) expect(await running(workflowIdOf('contractTerm', world.scope, id))).toBe(true);
    expect((await callDoctor(arena, false)).healthy).toBe(true);
    await insistOnAdvance(world, '2027-01-01T00:00:00.000Z');
    for (const id of ids) {
      expect(await contractStatus(world, id)).toBe('completed');
      expect(await countEvents(world.db, id, 'contract.completed')).toBe(1);
    }
  });

  it('without a trace when the wait ends just before its repair', async () => {
    const id = await halfSigned(world);
    const workflowId = workflowIdOf('contractSigning', world.scope, id);
    const alarm = (await listAlarms(world.db, '', 1_000)).find((each) => each.workflowId === workflowId)!;
    await insistOn((key) => world.admin.post(`/contracts/${id}/cancel`, {}, { key }));
    await eventually(
      () => running(workflowId),
      (is) => !is,
    );
    await reviveAlarm(world.db, arena.client, alarm);
    await eventually(
      () => running(workflowId),
      (is) => !is,
    );
  });

  it('in live, where the deadline then comes by itself', async () => {
    const id = await invitedForSeconds(world, 4);
    await terminateBehindTheBack(workflowIdOf('contractSigning', world.live.scope, id));
    expect((await callDoctor(arena, true)).healthy).toBe(true);
    await expectExpired(world, id);
  });

  it('when all of Temporal is lost: by commands one by one, by the doctor all', async () => {
    const unsigned = await halfSigned(world);
    const starting = await active(world, { start_date: '2026-02-01', end_date: '2026-12-31' });
    const ending = await active(world, { end_date: '2026-12-31' });
    await terminate(world, ending, '2026-02-28');
    const amended = await active(world);
    const amendment = await propose(world, amended);
    await signAmendment(world, amended, amendment);
    const invited = await invitedForSeconds(world, 8);
    const ended = await active(world);
    const waits = await waitingWorkflows(world);

    const temporal = arena.stack.servers.temporal!;
    await temporal.stop();
    await rm(path.join(arena.stack.stateDir, 'temporal'), { recursive: true });
    await temporal.restart();

    // Without the doctor the next command heals its own row.
    expect((await insistOn((key) => sign(world.worker, unsigned, key))).status).toBe('active');
    const found = await callDoctor(arena, false);
    expect(found.healthy).toBe(false);
    expect(found.said).toMatch(/waits have lost their workflow/);
    const mended = await callDoctor(arena, true);
    expect(mended.said).toMatch(/all were started again from their rows/);
    expect((await callDoctor(arena, false)).said).toMatch(/all \d+ waits have their workflow/);
    for (const workflowId of await waitingWorkflows(world)) expect(await running(workflowId)).toBe(true);
    expect(waits).toContain(workflowIdOf('contractSigning', world.scope, starting));

    await insistOnAdvance(world, '2026-03-02T00:00:00.000Z');
    expect(await contractStatus(world, starting)).toBe('active');
    expect(await contractStatus(world, ending)).toBe('terminated');
    expect(await contractStatus(world, ended)).toBe('active');
    expect(await countEvents(world.db, amended, 'contract.amended')).toBe(1);
    await expectExpired(world, invited);
  });
});
