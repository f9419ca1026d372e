import { setTimeout as sleep } from 'node:timers/promises';
import { newKey } from '../support/http';
import { useFreshWorld } from '../support/use-world';
import { contractBody } from '../support/world';
import { eventually } from '../support/eventually';
import {
  active,
  countEvents,
  halfSigned,
  insist,
  insistOn,
  invitedForSeconds,
  useArena,
  readEvents,
  sign,
  type Seen,
  expectSignedOnce,
  expectExpired,
} from './support';

const arena = useArena();

describe('services are restarted and killed', () => {
  const world = useFreshWorld();

  const servers = ['postgres', 'temporal'] as const;
  it.each(servers.flatMap((name) => (['stop', 'kill'] as const).map((how) => ({ name, how }))))(
    '$name: $how under load loses and doubles nothing',
    async ({ name, how }) => {
      await underLoad(async () => {
        await arena.stack.servers[name]![how]();
        await sleep(1_000);
        await arena.stack.servers[name]!.restart();
      });
    },
  );

  it('api: kill under load loses and doubles nothing', async () => {
    await underLoad(async () => {
      await arena.stack.api.kill();
      await arena.stack.api.restart();
    });
  });

  /** Clients create and sign; when some contracts are done the disturbance comes, and they go on after it. */
  async function underLoad(disturb: () => Promise<void>): Promise<void> {
    const seen: Seen = new Map();
    let goOn = true;
    let made = 0;
    const client = async () => {
      while (goOn) {
        const { id } = await insistOn(
          (key) => world.admin.post('/contracts', contractBody(world), { key }),
          seen,
        );
        await insistOn((key) => sign(world.admin, id as string, key), seen);
        await insistOn((key) => sign(world.worker, id as string, key), seen);
        made += 1;
      }
    };
    const clients = Promise.all(Array.from({ length: 6 }, client));
    const madeSome = async (more: number) => {
      const enough = made + more;
      await eventually(
        () => Promise.resolve(made),
        (now) => now >= enough,
      );
    };
    await madeSome(6);
    await disturb();
    await madeSome(12);
    goOn = false;
    await clients;
    const events = [...(await readEvents(world)).values()];
    expect(events).toHaveLength(made);
    for (const contract of events) {
      for (const type of [
        'contract.created',
        'contract.client_signed',
        'contract.worker_signed',
        'contract.activated',
      ]) {
        expect(contract.filter((event) => event.type === type)).toHaveLength(1);
      }
    }
    const numbers = await world.db('contracts').where(world.scope).pluck('number');
    expect(numbers.map(Number).sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
    if (process.env['PERDURE_MEASURE']) console.log(expect.getState().currentTestName, made, [...seen]);
  }

  it('Temporal is down: reads go on, a write is told to come again', async () => {
    const id = await halfSigned(world);
    const temporal = arena.stack.servers.temporal!;
    await temporal.stop();
    const key = newKey();
    const [refused] = await Promise.all([
      sign(world.worker, id, key),
      ...['', '/events', '/amendments', '/terminations', '/terms'].map(async (part) => {
        expect((await world.admin.get(`/contracts/${id}${part}`)).status).toBe(200);
      }),
    ]);
    expect((await world.admin.get('/contracts')).status).toBe(200);
    expect(refused).toMatchObject({ status: 503, body: { error: { code: 'orchestrator_unavailable' } } });
    expect(refused.headers.get('retry-after')).not.toBeNull();
    await temporal.restart();
    await expectSignedOnce(world, id, key);
  });

  it('Temporal dies after the COMMIT: the answer is no 5xx', async () => {
    const id = await halfSigned(world);
    const temporal = arena.stack.servers.temporal!;
    const killed = arena.proxies.worker.onCommit('contract.worker_signed', () => temporal.kill());
    const key = newKey();
    const [answer] = await Promise.all([sign(world.worker, id, key), killed]);
    await temporal.restart();
    expect(await countEvents(world.db, id, 'contract.worker_signed')).toBe(1);
    await expectSignedOnce(world, id, key);
    expect(answer.status).toBeLessThan(300);
  });

  it('PostgreSQL is lost to the API after the COMMIT: the answer is no 5xx', async () => {
    const id = await halfSigned(world);
    const { worker, api } = arena.proxies;
    const shut = worker.onCommit('contract.worker_signed', () => Promise.resolve(api.shut()));
    const key = newKey();
    const [answer] = await Promise.all([sign(world.worker, id, key), shut]);
    api.open();
    expect(await countEvents(world.db, id, 'contract.worker_signed')).toBe(1);
    await expectSignedOnce(world, id, key);
    expect(answer.status).toBeLessThan(300);
  });

  it('PostgreSQL is lost to the worker for a while: a command waits for it and succeeds', async () => {
    const id = await halfSigned(world);
    const { worker } = arena.proxies;
    worker.shut();
    const signing = insist((key) => sign(world.worker, id, key));
    await sleep(2_000);
    worker.open();
    expect(await signing).toMatchObject({ status: 201, body: { status: 'active' } });
    expect(await countEvents(world.db, id, 'contract.worker_signed')).toBe(1);
  });

  it('worker and Temporal die after the COMMIT: the next command goes by the row, not by what the workflow knew', async () => {
    const { id } = await insistOn((key) =>
      world.admin.post('/contracts', contractBody(world, { submit: true }), { key }),
    );
    const { worker, servers } = arena.stack;
    const killed = arena.proxies.worker.loseAnswer('contract.client_signed', async () => {
      await Promise.all([worker.kill(), servers.temporal!.kill()]);
    });
    const lost = sign(world.admin, id as string, newKey());
    await killed;
    await lost;
    await servers.temporal!.restart();
    await worker.restart();
    expect((await world.admin.get(`/contracts/${id}`)).body.status).toBe('waiting_worker_signature');
    expect(await insist((key) => sign(world.worker, id as string, key))).toMatchObject({
      status: 201,
      body: { status: 'active' },
    });
    expect(await countEvents(world.db, id as string, 'contract.client_signed')).toBe(1);
  });

  it('worker and Temporal die after the COMMIT of a create: the next command finds the row that the workflow lost', async () => {
    const { worker, servers } = arena.stack;
    const killed = arena.proxies.worker.loseAnswer('contract.created', async () => {
      await Promise.all([worker.kill(), servers.temporal!.kill()]);
    });
    const key = newKey();
    const lost = world.admin.post('/contracts', contractBody(world, { submit: true }), { key });
    await killed;
    await lost;
    await servers.temporal!.restart();
    await worker.restart();
    // Nobody repeats the create; whoever lists the contracts finds it, and signs.
    const [{ id }] = (await insistOn(() => world.admin.get('/contracts'))).data as [{ id: string }];
    expect(await insist((same) => sign(world.admin, id, same))).toMatchObject({ status: 201 });
    expect(await insist((same) => sign(world.worker, id, same))).toMatchObject({
      status: 201,
      body: { status: 'active' },
    });
    expect(await countEvents(world.db, id, 'contract.created')).toBe(1);
  });

  it('nothing is down: a live deadline that a command brought comes by itself', async () => {
    const id = await invitedForSeconds(world, 3);
    await expectExpired(world, id);
  });

  it('PostgreSQL is lost to the worker when a live deadline comes: it is met afterwards', async () => {
    const id = await invitedForSeconds(world, 3);
    const { worker } = arena.proxies;
    worker.shut();
    await sleep(5_000);
    worker.open();
    await expectExpired(world, id);
  });

  it('PostgreSQL is away: requests are told to come again', async () => {
    const id = await active(world);
    const { api } = arena.proxies;
    api.shut();
    const [read, write] = await Promise.all([
      world.admin.get(`/contracts/${id}`),
      world.admin.post('/contracts', contractBody(world), { key: newKey() }),
    ]);
    api.open();
    for (const answer of [read, write]) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).not.toBeNull();
    }
  });

  it('no worker runs: 202, and the status URL tells the outcome, done or refused', async () => {
    const id = await halfSigned(world);
    const { worker } = arena.stack;
    await worker.stop();
    const [signing, cancelling] = [newKey(), newKey()];
    const answers = await Promise.all([
      sign(world.worker, id, signing),
      world.admin.post(`/contracts/${id}/cancel`, {}, { key: cancelling }),
    ]);
    const urls = answers.map(({ status, body, headers }) => {
      expect(status).toBe(202);
      expect(headers.get('retry-after')).not.toBeNull();
      expect(headers.get('location')).toBe(body.status_url);
      return (body.status_url as string).replace('/v1', '');
    });
    const outcomes = () => Promise.all(urls.map(async (url) => (await world.admin.get(url)).body));
    expect((await outcomes()).map(({ status }) => status as string)).toEqual(['pending', 'pending']);
    await worker.restart();
    const settled = await eventually(outcomes, (all) => all.every(({ status }) => status !== 'pending'));
    expect(settled.map(({ status }) => status as string).sort()).toEqual(['done', 'refused']);
    const contract = (await world.admin.get(`/contracts/${id}`)).body;
    const signed = settled[0]!.status === 'done';
    expect(contract.status).toBe(signed ? 'active' : 'cancelled');
    expect(settled.find(({ status }) => status === 'refused')!.error.code).toBe(
      signed ? 'contract_already_signed' : 'contract_ended',
    );
    // The same key answers the row, or the refusal.
    const repeated = [
      await insist((key) => sign(world.worker, id, key), new Map(), signing),
      await insist((key) => world.admin.post(`/contracts/${id}/cancel`, {}, { key }), new Map(), cancelling),
    ];
    expect(repeated.map(({ status }) => status).sort()).toEqual(signed ? [201, 409] : [200, 409]);
  });
});
