import { defaultPatience, retrying } from '../../client/src/retrying';
import { Random } from '../chaos/random';
import { PATIENCE_MS } from '../support/eventually';
import { Api, newKey, type Answer } from '../support/http';
import { accepted, createContract } from '../support/steps';
import { useWorlds } from '../support/use-world';
import type { World } from '../support/world';
import { countByType, said, send, tried, type Prepared, type Tried } from '../support/writes';
import { useArena } from './support';

const SEED = Number(process.env['FIRE_SEED'] ?? Date.now() % 1_000_000);
const CLIENTS = 5;
/** Each wave is killed into once: one service, the other, both. */
const VICTIMS = [['api'], ['worker'], ['api', 'worker'], ['worker', 'api']] as const;

/** What goes out from five clients at once, and where its effect is counted. */
interface Shot extends Pick<Tried, 'name' | 'route'> {
  world: World;
  prepared: Prepared;
  key: string;
  isRefused: boolean;
}

/** Refused whoever sends it, whenever: it must be told so, and have no effect. */
const refusals: Record<string, (world: World) => Promise<Prepared>> = {
  'POST /contracts/:contractId/signatures': async (world) => {
    const contractId = await createContract(world);
    accepted(await world.admin.post(`/contracts/${contractId}/cancel`));
    return { ids: { contractId }, body: { signature: 'Too late' } };
  },
  'POST /groups': () => Promise.resolve({ body: { name: '' } }),
  'POST /contracts/:contractId/documents': async (world) => ({
    ids: { contractId: await createContract(world) },
    ...{ body: { unheard_of: 1 }, file: { filename: 'plan.txt', content: 'one' } },
  }),
};

const arena = useArena();

describe(`five clients at once with one key while services are killed (FIRE_SEED=${SEED})`, () => {
  const open = useWorlds();
  const random = new Random(SEED);

  it('every write has one effect and one answer, and a refused one none', async () => {
    const shots: Shot[] = await inLanes(
      (tried as Tried[]).map((one) => async () => {
        // A world for each, so that its events are counted and nobody else's.
        const world = await open();
        return {
          ...one,
          world,
          prepared: await one.prepare(patiently(world)),
          key: newKey(),
          isRefused: false,
        };
      }),
    );
    for (const [name, prepare] of Object.entries(refusals)) {
      const { route } = tried.find((one) => one.name === name)! as Tried;
      const world = await open();
      shots.push({
        name,
        route,
        world,
        prepared: await prepare(patiently(world)),
        key: newKey(),
        isRefused: true,
      });
    }
    const before = await countsOf(shots);

    const answers = new Map<Shot, Answer[]>();
    const order = shuffled(shots, random);
    const size = Math.ceil(order.length / VICTIMS.length);
    for (const [wave, victims] of VICTIMS.entries()) {
      const fired = order.slice(wave * size, (wave + 1) * size);
      const told = await fire(fired, victims);
      fired.forEach((shot, index) => answers.set(shot, told[index]!));
    }

    for (const [{ name, route, isRefused }, told] of answers) {
      const [first] = told;
      const statuses = Object.keys(route.answers).map(Number);
      expect([name, isRefused ? first!.status >= 400 : statuses.includes(first!.status)]).toEqual([
        name,
        true,
      ]);
      const outcome = (answer: Answer): object => (isRefused ? refusalIn(answer) : said(answer));
      expect([name, told.map(outcome)]).toEqual([name, told.map(() => outcome(first!))]);
    }
    expect(differences(before, await countsOf(shots))).toEqual(expectedOf(shots));
  });

  /** Sends each from five clients at once; kills when some of them have been answered and others have not. */
  async function fire(shots: Shot[], victims: readonly ('api' | 'worker')[]): Promise<Answer[][]> {
    const all = shots.length * CLIENTS;
    const mark = random.between(0, Math.floor(all / 2));
    let answered = 0;
    let reach: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => (reach = resolve));
    const note = () => {
      answered += 1;
      if (answered >= mark) reach();
    };
    if (mark === 0) reach();
    const clients = Promise.all(
      shots.map((shot) => Promise.all(Array.from({ length: CLIENTS }, () => insistOn(shot, note)))),
    );
    await reached;
    for (const name of victims) await arena.stack[name].kill();
    for (const name of victims) await arena.stack[name].restart();
    return clients;
  }
});

const refusalIn = ({ status, body }: Answer) => ({ status, code: (body.error as { code: string }).code });

/** As the typed client does, but with more patience: until there is an outcome. */
const patient = retrying(fetch, {
  ...defaultPatience,
  tries: 1_000,
  maxPauseMs: 1_000,
  outcomeMs: PATIENCE_MS,
});

/** The same world for what is made ready: a busy machine may not answer in time, and is asked again. */
function patiently(world: World): World {
  const [admin, worker, other] = [world.admin, world.worker, world.other].map(
    ({ url, token }) => new Api(url, token, patient),
  ) as [Api, Api, Api];
  return { ...world, admin, worker, other };
}

async function insistOn({ world, route, prepared, key }: Shot, note: () => void): Promise<Answer> {
  const { url, token } = prepared.by ?? world.admin;
  const by = new Api(url, token, (request) => patient(request).finally(note));
  for (;;) {
    // An answer that breaks off while it is read is none.
    const answer = await send(world, route, { ...prepared, by }, { key }).catch(() => null);
    if (answer) return answer;
  }
}

/** Events by type, of each world. */
type Counts = Map<World, Record<string, number>>;

async function countsOf(shots: Shot[]): Promise<Counts> {
  const counts: Counts = new Map();
  for (const [world, types] of typesOf(shots)) counts.set(world, await countByType(world, [...types]));
  return counts;
}

function typesOf(shots: Shot[]): Map<World, Set<string>> {
  const types = new Map<World, Set<string>>();
  for (const { world, name } of shots) {
    const known = types.get(world) ?? new Set();
    Object.keys(eventsOf(name)).forEach((type) => known.add(type));
    types.set(world, known);
  }
  return types;
}

const eventsOf = (name: string): Record<string, number> => tried.find((one) => one.name === name)!.events;

function differences(before: Counts, after: Counts): Record<string, number>[] {
  return [...after].map(([world, counts]) =>
    Object.fromEntries(
      Object.entries(counts).map(([type, count]) => [type, count - before.get(world)![type]!]),
    ),
  );
}

function expectedOf(shots: Shot[]): Record<string, number>[] {
  return [...typesOf(shots)].map(([world, types]) => {
    const own = shots.filter((shot) => shot.world === world && !shot.isRefused);
    const sum = (type: string) => own.reduce((total, { name }) => total + (eventsOf(name)[type] ?? 0), 0);
    return Object.fromEntries([...types].map((type) => [type, sum(type)]));
  });
}

const LANES = 4;

async function inLanes<T>(tasks: (() => Promise<T>)[]): Promise<T[]> {
  const done: T[] = [];
  const queue = [...tasks.entries()];
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) done[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return done;
}

function shuffled<T>(values: T[], random: Random): T[] {
  const left = [...values];
  return values.map(() => left.splice(random.between(0, left.length - 1), 1)[0]!);
}
