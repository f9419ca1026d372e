import { composeSome } from '../../../store/mail/compose';
import { Api } from '../../support/http';
import { startOwnApi } from '../../support/own-api';
import { testSealer } from '../../support/secrets';
import { accepted, activeContract } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';
import { userIn } from '../../support/users';

const pen = { sealer: testSealer, publicUrl: 'https://perdure.example' };

describe('mails that are written', () => {
  const world = useFreshWorld();

  const report = async (api: Api, contract: string, times: number): Promise<void> => {
    const item = { contract_id: contract, type: 'bonus', description: 'Launch', amount: '10' };
    for (let index = 0; index < times; index += 1) accepted(await api.post('/invoice-adjustments', item));
  };

  /** The statements of one batch about mails and their links, and the mails that are there then. */
  async function batch(): Promise<{ statements: string[]; mails: number }> {
    const statements: string[] = [];
    const count = ({ sql }: { sql: string }) => /emails|page_links/.test(sql) && statements.push(sql);
    world.db.on('query', count);
    try {
      const posting = { statusOf: () => 'outbox' as const, gatherSeconds: 600 };
      expect(await composeSome(world.db, world.scope, pen, posting)).toEqual({ isMore: false });
    } finally {
      world.db.removeListener('query', count);
    }
    const mails = await world.db('emails').where(world.scope);
    return { statements, mails: mails.length };
  }

  it('take the same statements, however many they are, links and what joins others included', async () => {
    await userIn(world, ['admin']);
    const contract = await activeContract(world);
    await report(world.worker, contract, 1);
    const few = await batch();
    await report(world.worker, contract, 1);
    const fewJoined = await batch();
    expect([few.statements.length, fewJoined.statements.length]).toEqual([3, 3]);
    expect(fewJoined.mails).toBe(few.mails);

    for (let index = 0; index < 11; index += 1) await userIn(world, ['admin']);
    const another = await activeContract(world);
    await report(world.worker, another, 3);
    const many = await batch();
    expect(many.mails - few.mails).toBeGreaterThanOrEqual(2 * 11);
    await report(world.worker, another, 3);
    const manyJoined = await batch();
    expect(manyJoined.mails).toBe(many.mails);

    // What the first users' mails are joined by comes beside what is new.
    expect(many.statements.length).toBe(few.statements.length + 1);
    expect(manyJoined.statements.length).toBe(fewJoined.statements.length);
    const told = await world
      .db('emails')
      .where({ ...world.scope, kind: 'review_request' })
      .select('events');
    expect(told.map(({ events }: { events: number }) => events).sort((a, b) => a - b)).toEqual([
      ...Array<number>(11).fill(6),
      8,
    ]);
  });

  it.each(['/sandbox/emails', '/emails'])(
    'are told to be behind where a request cannot write them all, and the next one goes on: %s',
    async (path) => {
      const { user } = await userIn(world, ['admin']);
      const contracts = 30;
      for (let index = 0; index < contracts; index += 1) await activeContract(world);
      const own = await startOwnApi(world, {});
      const admin = new Api(own.url, world.admin.token);
      const query = `${path}?limit=100&kind=contract_signed&to=${encodeURIComponent(user.email)}`;
      // Each look at the clock finds ten seconds gone.
      let looks = 0;
      const real = performance.now.bind(performance);
      const clock = jest.spyOn(performance, 'now').mockImplementation(() => real() + (looks += 1) * 10_000);
      try {
        const answers = [await admin.get(query)];
        while (answers.at(-1)!.status === 503) answers.push(await admin.get(query));
        const [first, last] = [answers[0]!, answers.at(-1)!];
        expect(first.body.error).toMatchObject({
          code: 'mails_behind',
          message: expect.stringContaining('again'),
        });
        expect(first.headers.get('retry-after')).toBe('1');
        expect(accepted(last).data).toHaveLength(contracts);
      } finally {
        clock.mockRestore();
        await own.close();
      }
    },
  );
});
