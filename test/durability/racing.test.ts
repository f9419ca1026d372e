import type { Answer } from '../support/http';
import { useFreshWorld } from '../support/use-world';
import {
  active,
  halfSigned,
  insist,
  insistOnAdvance,
  useArena,
  propose,
  readEvents,
  sign,
  terminate,
  killAt,
  countAllEvents,
} from './support';

const ROUNDS = 24;
/** Rounds that are over when the worker is killed, while those of the other lanes are going on. */
const KILLS = [3, 10, 17];

/** How a scheduled termination comes to its end. */
const ENDINGS = ['contract.termination.cancelled', 'contract.terminated'];

type Racer = (key: string) => Promise<Answer>;

const arena = useArena();

describe('commands race while the worker is killed', () => {
  const world = useFreshWorld();

  it('an amendment is signed, declined or withdrawn, once', async () => {
    const { admin, worker } = world;
    const contracts = await Promise.all(Array.from({ length: ROUNDS }, () => active(world)));
    await inLanes(contracts, async (id) => {
      const path = `/contracts/${id}/amendments/${await propose(world, id)}`;
      const signature: Racer = (key) => worker.post(`${path}/signatures`, { signature: 'Wanda' }, { key });
      const decline: Racer = (key) => worker.post(`${path}/decline`, {}, { key });
      const withdraw: Racer = (key) => admin.delete(path, { key });
      const { won, codes } = await race([signature, decline, withdraw, signature, decline, withdraw]);
      const { status } = won.body as { status: string };
      expect(['signed', 'declined', 'withdrawn']).toContain(status);
      const fitting = status === 'signed' ? ['already_signed', 'amendment_final'] : ['not_pending'];
      for (const code of codes) expect(fitting).toContain(code);
      expect((await admin.get(path)).body.status).toBe(status);
    });
    const endings = [
      'contract.amendment.signed',
      'contract.amendment.declined',
      'contract.amendment.withdrawn',
    ];
    for (const events of (await readEvents(world)).values()) {
      expect(events.filter(({ type }) => endings.includes(type))).toHaveLength(1);
    }
  });

  it('a contract is signed or cancelled, once', async () => {
    const { admin, worker } = world;
    const contracts = await Promise.all(Array.from({ length: ROUNDS }, () => halfSigned(world)));
    await inLanes(contracts, async (id) => {
      const signature: Racer = (key) => sign(worker, id, key);
      const cancel: Racer = (key) => admin.post(`/contracts/${id}/cancel`, {}, { key });
      const { won, codes } = await race([signature, cancel, signature, cancel, signature, cancel]);
      const { status } = won.body as { status: string };
      expect(['active', 'cancelled']).toContain(status);
      const fitting =
        status === 'active' ? ['already_signed', 'contract_already_signed'] : ['contract_ended'];
      for (const code of codes) expect(fitting).toContain(code);
      expect((await admin.get(`/contracts/${id}`)).body.status).toBe(status);
    });
  });

  it('a termination is cancelled before its instant or takes effect, never both', async () => {
    const { admin } = world;
    const contracts = await Promise.all(Array.from({ length: ROUNDS }, () => active(world)));
    const outcomes: string[] = [];
    const race = async () => {
      for (let round = 0; round < ROUNDS / 8; round += 1) {
        const group = contracts.slice(round * 8, round * 8 + 8);
        const last = `2026-02-${String(round + 1).padStart(2, '0')}`;
        for (const id of group) await terminate(world, id, last);
        const instant = `2026-02-${String(round + 2).padStart(2, '0')}T00:00:00.000Z`;
        const cancelled = group.flatMap((id) =>
          Array.from({ length: 6 }, () =>
            insist((key) => admin.delete(`/contracts/${id}/terminations`, { key })),
          ),
        );
        const [answers] = await Promise.all([Promise.all(cancelled), insistOnAdvance(world, instant)]);
        for (const [index, id] of group.entries())
          outcomes.push(await settled(id, answers.slice(index * 6, index * 6 + 6)));
      }
    };
    // In the middle of each round.
    const ended = () => countAllEvents(world, ENDINGS);
    await Promise.all([race(), killAt(arena, ended, [3, 11, 19], ROUNDS)]);
    for (const events of (await readEvents(world)).values()) {
      expect(events.filter(({ type }) => ENDINGS.includes(type))).toHaveLength(1);
    }
    expect(outcomes).toHaveLength(ROUNDS);
  });

  async function settled(contractId: string, answers: Answer[]): Promise<string> {
    const { status } = (await world.admin.get(`/contracts/${contractId}`)).body as { status: string };
    const won = answers.filter(({ status: code }) => code === 200);
    const codes = answers.filter(({ status: code }) => code !== 200).map(codeOf);
    if (status === 'active') {
      expect(won).toHaveLength(1);
      expect(new Set(codes)).toEqual(new Set(['termination_not_found']));
    } else {
      expect(status).toBe('terminated');
      expect(won).toHaveLength(0);
      expect(new Set(codes)).toEqual(new Set(['termination_final']));
    }
    return status;
  }
});

/** Four rounds side by side, so that a killed worker holds up several at once. */
async function inLanes<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  let done = 0;
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      await work(item);
      done += 1;
    }
  };
  await Promise.all([lane(), lane(), lane(), lane(), killAt(arena, () => done, KILLS, items.length)]);
}

/** Sends all at once; exactly one must win. Answers it, and the codes with which the others were refused. */
async function race(racers: Racer[]): Promise<{ won: Answer; codes: string[] }> {
  const answers = await Promise.all(racers.map((racer) => insist(racer)));
  const winners = answers.filter(({ status }) => status < 300);
  expect(winners.map(({ body }) => body.status as string)).toHaveLength(1);
  return { won: winners[0]!, codes: answers.filter(({ status }) => status >= 300).map(codeOf) };
}

function codeOf({ body }: Answer): string {
  return (body.error as { code: string }).code;
}
