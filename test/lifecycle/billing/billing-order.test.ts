import { adjustmentsOf } from '../../support/adjustments';
import type { Json } from '../../support/http';
import { accepted, activeContract, signContract } from '../../support/steps';
import { inActivity, openActivities } from '../../support/twice';
import { useFreshWorld } from '../../support/use-world';

const world = useFreshWorld('2026-03-10T09:00:00.000Z');
let id: string;

/** Pending items lock at the instant at which the next cycle opens, so that many waits end at once. */
beforeEach(async () => {
  id = await activeContract(world, { timezone: 'UTC', amount: '1000.00', start_date: '2026-03-01' });
  for (let made = 0; made < 6; made += 1) await adjustmentsOf(world, id).make();
});

async function cycles(contractId: string): Promise<string[]> {
  const { data } = accepted(await world.admin.get(`/contracts/${contractId}/cycles`));
  return (data as Json[])
    .map(({ start_date, end_date, status }) => `${start_date} ${end_date} ${status}`)
    .sort();
}

describe('what changes a contract at the instant at which its cycle opens or locks comes first', () => {
  it('an amendment of how it is billed: the cycle that begins on its day follows it', async () => {
    const amendments = `/contracts/${id}/amendments`;
    const terms = { frequency: 'semimonthly', effective_date: '2026-04-01' };
    const { id: aid } = accepted(await world.admin.post(amendments, terms));
    accepted(await world.worker.post(`${amendments}/${aid}/signatures`, { worker_signature: 'Wanda Work' }));
    await world.advance('2026-04-01T00:00:00Z');
    expect(await cycles(id)).toEqual([
      '2026-03-01 2026-03-31 invoiced',
      '2026-04-01 2026-04-15 open',
      '2026-04-16 2026-04-30 upcoming',
    ]);
  });

  it('a renewal: the cycle that ends there is the final one', async () => {
    const renewal = { start_date: '2026-04-01', submit: true };
    const next = accepted(await world.admin.post(`/contracts/${id}/renewals`, renewal)).id as string;
    await signContract(world, next);
    await world.advance('2026-04-20T00:00:00Z');
    expect(await cycles(id)).toEqual(['2026-03-01 2026-03-31 invoiced']);
    expect(accepted(await world.admin.get('/billing/exceptions')).data).toEqual([]);
    expect((await cycles(next))[0]).toBe('2026-04-01 2026-04-30 open');
  });

  it('live, where the timers go off together: billing waits for it', async () => {
    const at = '2026-04-01T00:00:00.000Z';
    const { db, scope } = world;
    const worker = await openActivities(world, { at });
    const { calendarId } = await db('contract_billing')
      .where({ contractId: id })
      .first<{ calendarId: string }>();
    const workflowId = `amendment/${id}`;
    const alarm = { ...scope, workflowId, workflowType: 'amendmentSigning', contractId: id, subjectId: id };
    await db('alarms').insert({ ...alarm, wakeAt: at });
    const looks = countQueries(/amendmentSigning/);
    const billing = inActivity(() => worker.activities.runBilling({ scope, id: calendarId, now: at }));
    await looks.reached(3);
    expect((await cycles(id)).at(0)).toBe('2026-03-01 2026-03-31 open');
    await db('alarms').where({ workflowId }).delete();
    await billing;
    expect((await cycles(id)).at(0)).toBe('2026-03-01 2026-03-31 invoiced');
    await worker.close();
  });

  /** Resolves once so many queries of a kind have been sent. */
  function countQueries(kind: RegExp): { reached(count: number): Promise<void> } {
    let seen = 0;
    let notice = () => undefined as void;
    world.db.on('query', ({ sql }: { sql: string }) => {
      if (kind.test(sql)) seen += 1;
      notice();
    });
    return {
      reached: (count) =>
        new Promise((resolve) => {
          notice = () => (seen >= count ? resolve() : undefined);
          notice();
        }),
    };
  }
});
