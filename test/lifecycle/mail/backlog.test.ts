import type { Client } from '@temporalio/client';
import { checkMail } from '../../../cli/doctor-mail';
import { firstIdAt, newId } from '../../../store/db/ids';
import { purgeMails } from '../../../store/mail/purge';
import { newWorld, stackAddress, START, type World } from '../../support/world';

const DAY_MS = 86_400_000;
const ago = (ms: number) => new Date(Date.now() - ms).toISOString();

describe('mails of a live environment', () => {
  // Nothing happens in it but what is written into its tables.
  let world: World;
  beforeAll(async () => {
    world = await newWorld(START, stackAddress());
  });
  afterAll(() => world.close());
  afterEach(async () => {
    delete process.env['SMTP_URL'];
    await world.db('emails').where(world.live.scope).delete();
  });

  async function insert(fields: object): Promise<string> {
    const id = newId();
    await world.db('emails').insert({
      ...{ ...world.live.scope, id, eventId: newId(), kind: 'signature_request', personId: world.workerId },
      ...{ toAddress: 'wanda@example.com', toName: 'Wanda', locale: 'en', occurredAt: ago(0), ...fields },
    });
    return id;
  }

  const examine = () => {
    const { organisationId } = world.scope;
    // What is only looked at needs no Temporal.
    return checkMail({ db: world.db, client: {} as Client, repair: false, organisationId });
  };
  const waiting = { status: 'queued', attempts: 2, error: '454 come back later' };

  it('that wait are told: how many, since when, with what was said of them last', async () => {
    expect(await examine()).toMatchObject({ ok: true, what: expect.stringContaining('outbox') });
    await insert({ ...waiting, nextAttemptAt: ago(-60_000) });
    await insert({ ...waiting, nextAttemptAt: ago(-90_000), createdAt: ago(60_000) });
    const unserved = await examine();
    expect(unserved).toMatchObject({ ok: false, what: expect.stringContaining('no mail server is given') });
    process.env['SMTP_URL'] = 'smtp://localhost:2525';
    const told = await examine();
    expect(told).toMatchObject({ ok: true, what: expect.stringMatching(/^2 mails .* 454 come back later$/) });
    await insert({ ...waiting, nextAttemptAt: ago(-60_000), createdAt: ago(3_600_000) });
    expect(await examine()).toMatchObject({ ok: false, what: expect.stringMatching(/^3 mails/) });
    await insert({ status: 'sent', sentAt: ago(1_000) });
    expect(await examine()).toMatchObject({ ok: true });
  });

  it('that nobody tries are a fault, whether or not their workflow runs', async () => {
    process.env['SMTP_URL'] = 'smtp://localhost:2525';
    const { scope } = world.live;
    const positions = () => world.db('mail_positions').where(scope);
    await world.db('mail_positions').insert(scope).onConflict('environmentId').ignore();
    const since = ago(600_000);
    await insert({ status: 'queued', nextAttemptAt: since });
    await positions().update({ movedAt: ago(1_000) });
    expect(await examine()).toMatchObject({ ok: true });
    await positions().update({ movedAt: ago(3_600_000) });
    expect(await examine()).toMatchObject({ ok: false, what: expect.stringContaining(`since ${since}`) });
  });

  it('are kept for ninety days, and those that wait for as long as they do', async () => {
    const old = () => {
      const id = `${firstIdAt(Date.now() - 91 * DAY_MS).slice(0, 13)}${newId().slice(13)}`;
      return { id, createdAt: ago(91 * DAY_MS) };
    };
    await insert({ ...old(), status: 'sent', sentAt: ago(91 * DAY_MS) });
    await insert({ ...old(), status: 'failed' });
    await insert({ ...old(), status: 'outbox' });
    const kept = [old(), old(), { id: newId(), createdAt: ago(89 * DAY_MS) }];
    await insert({ ...kept[0], status: 'queued', nextAttemptAt: ago(-60_000) });
    await insert({ ...kept[1], status: 'sent', sentAt: ago(DAY_MS) });
    await insert({ ...kept[2], status: 'sent', sentAt: ago(89 * DAY_MS) });
    expect(await purgeMails(world.db)).toBeGreaterThanOrEqual(3);
    const left = await world.db('emails').where(world.live.scope).pluck<string[]>('id');
    expect(left.sort()).toEqual(kept.map(({ id }) => id).sort());
  });
});
