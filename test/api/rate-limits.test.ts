import { Api, type Answer } from '../support/http';
import { startOwnApi, type OwnApi } from '../support/own-api';
import { accepted, createContract } from '../support/steps';
import { useWorld } from '../support/use-world';
import { contractBody, stackAddress } from '../support/world';

const LIMIT = 20;
const WRONG = 5;

describe('what a token may ask for in a minute', () => {
  const world = useWorld();
  let own: OwnApi;
  // The checks of a world want something that runs in it.
  beforeAll(() => createContract(world));
  beforeEach(async () => {
    const limits = { REQUESTS_PER_MINUTE: String(LIMIT), WRONG_TOKENS_PER_MINUTE: String(WRONG) };
    own = await startOwnApi(world, { ...limits, TRUST_PROXY: '1' });
  });
  afterEach(() => own.close());
  const as = (token: string | null) => new Api(own.url, token);
  const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } });
  const remaining = ({ headers }: Answer) => Number(/;r=(\d+);/.exec(headers.get('ratelimit') ?? '')?.[1]);

  it.each(['/contracts', '/contracts/none', '/nowhere'])('is told in every answer: %s', async (path) => {
    const { headers } = await as(world.admin.token).get(path);
    expect(headers.get('ratelimit-policy')).toBe(`"token";q=${LIMIT};w=60`);
    expect(headers.get('ratelimit')).toMatch(/^"token";r=19;t=([1-9]|[1-5]\d|60)$/);
  });

  it('counts down to a refusal that says when to come again; another token is not touched', async () => {
    const admin = as(world.admin.token);
    for (let left = LIMIT - 1; left >= 0; left -= 1) {
      const answer = await admin.get('/groups');
      expect([answer.status, remaining(answer)]).toEqual([200, left]);
    }
    const refused = await admin.post('/groups', { name: 'One too many' });
    expect(refused).toMatchObject({ status: 429, body: { error: { code: 'too_many_requests' } } });
    expect(refused.body.error.message).toContain(`${LIMIT} requests a minute`);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(remaining(refused)).toBe(0);
    expect(accepted(await world.admin.get('/groups')).data).toEqual([]);
    expect((await as(world.worker.token).get('/contracts')).status).toBe(200);
    expect((await as(null).get('/health')).status).toBe(200);
  });

  it('a refused write leaves its key as it was', async () => {
    const admin = as(world.admin.token);
    for (let sent = 0; sent < LIMIT; sent += 1) await admin.get('/groups');
    const send = (api: Api) => api.post('/groups', { name: 'Later' }, { key: 'the-same' });
    expect((await send(admin)).status).toBe(429);
    expect((await send(world.admin)).status).toBe(201);
  });

  it('nothing is told or refused where there is no limit', async () => {
    const free = await startOwnApi(world, { REQUESTS_PER_MINUTE: '0', WRONG_TOKENS_PER_MINUTE: '0' });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        new Api(free.url, n % 2 ? world.admin.token : 'wrong').get('/groups'),
      ),
    );
    await free.close();
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 401]));
    expect(answers.every(({ headers }) => headers.get('ratelimit') === null)).toBe(true);
  });

  it('wrong tokens are refused by address, before they are looked up; known ones and others go on', async () => {
    const home = from('192.0.2.1');
    expect((await as(world.worker.token).get('/contracts', home)).status).toBe(200);
    for (let tried = 0; tried < WRONG; tried += 1)
      expect((await as(`wrong${tried}`).get('/contracts', home)).status).toBe(401);
    const refused = await as(world.admin.token).get('/contracts', home);
    expect(refused).toMatchObject({ status: 429, body: { error: { code: 'too_many_requests' } } });
    expect(refused.body.error.message).toContain(`${WRONG} wrong tokens a minute`);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    // It has been right from there a moment ago: whoever shares an address with a guesser works on.
    expect((await as(world.worker.token).get('/contracts', home)).status).toBe(200);
    expect((await as(null).get('/contracts', home)).status).toBe(401);
    expect((await as(world.admin.token).get('/contracts', from('192.0.2.2'))).status).toBe(200);
  });

  it('an address of IPv6 counts for its network', async () => {
    for (let tried = 0; tried < WRONG; tried += 1)
      await as('wrong').get('/contracts', from(`2001:db8:1:2:${tried}::1`));
    expect((await as('wrong').get('/contracts', from('2001:db8:1:2:9::1'))).status).toBe(429);
    expect((await as('wrong').get('/contracts', from('2001:db8:ffff::1'))).status).toBe(401);
  });
});

describe('two hundred requests a second from one token', () => {
  const world = useWorld();

  it('are served up to the limit, and others feel nothing', async () => {
    const own = await startOwnApi(world, { REQUESTS_PER_MINUTE: '150' });
    const greedy = new Api(own.url, world.admin.token);
    const other = new Api(own.url, world.worker.token);
    const outside = new Api(stackAddress().url, world.live.admin.token);
    const body = contractBody({ workerId: world.live.workerId });
    const quiet: Answer[] = [];
    const flood: Promise<Answer>[] = [];
    for (let tenth = 0; tenth < 20; tenth += 1) {
      const sent = Array.from({ length: 20 }, () => greedy.get('/contracts'));
      flood.push(...sent);
      quiet.push(await other.get('/contracts'), await outside.post('/contracts', body));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const statuses = (await Promise.all(flood)).map(({ status }) => status);
    await own.close();
    // More than one minute's worth only where the machine takes more than a minute for it.
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(150);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
    expect(statuses.filter((status) => status !== 200 && status !== 429)).toEqual([]);
    expect(quiet.filter(({ status }) => status >= 300)).toEqual([]);
  });
});
