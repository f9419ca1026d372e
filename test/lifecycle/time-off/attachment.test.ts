import { form, refused } from '../../support/adjustments';
import { accepted, activeContract } from '../../support/steps';
import { reviewTimeOff } from '../../support/time-off';
import { useWorld } from '../../support/use-world';

describe('the attachment of time off', () => {
  const world = useWorld();
  const days = { type: 'sick', start_date: '2026-01-12', end_date: '2026-01-13' };
  const send = (method: string, path: string, raw: FormData, by = world.worker) =>
    by.send(method, path, undefined, { raw });

  it('comes with the request or later, once, and is downloaded as it was', async () => {
    await activeContract(world);
    const requests = `/people/${world.workerId}/time-off/requests`;
    const fields = { ...days, is_end_date_half_day: 'true' };
    expect(await send('POST', requests, form(fields, 'one', 'two'))).toMatchObject(
      refused(400, 'single_attachment'),
    );
    const made = accepted(await send('POST', requests, form(fields, 'certificate')));
    expect(made).toMatchObject({
      ...{ status: 'requested', days: 1.5 },
      attachment: { filename: 'receipt.txt', content_type: 'text/plain', size: 11 },
    });
    const path = `/time-off/requests/${made.id as string}/attachment`;
    expect((await world.admin.get(path)).body.text).toBe('certificate');
    expect((await world.other.get(path)).status).not.toBe(200);
    expect(await send('PUT', path, form({}, 'another'))).toMatchObject(refused(400, 'single_attachment'));
    expect(accepted(await world.worker.delete(path))).toMatchObject({ attachment: null, version: 2 });
    expect((await world.worker.get(path)).status).toBe(404);
    await reviewTimeOff(world, made.id);
    expect(accepted(await send('PUT', path, form({}, 'a later one')))).toMatchObject({
      ...{ status: 'approved', attachment: { size: 11 } },
    });
    expect(await world.admin.delete(path)).toMatchObject(refused(409, 'not_pending'));
  });
});
