import { makeToken, type TokenOptions } from '../../cli/token';
import { Api } from '../support/http';
import { accepted, createContract } from '../support/steps';
import { useWorld } from '../support/use-world';
import { stackAddress } from '../support/world';

describe('perdure token', () => {
  const world = useWorld();
  beforeAll(() => createContract(world));

  const make = async (given: Partial<TokenOptions>) => {
    const { databaseUrl, url } = stackAddress();
    const none = { person: undefined, user: undefined, role: undefined, expires: undefined };
    const where = { databaseUrl, organisation: world.scope.organisationId, environment: 'sandbox' };
    const secret = await makeToken({ ...none, ...where, name: 'CLI', ...given });
    return accepted(await new Api(url, secret).get('/me'));
  };

  it('adds the first owner, and makes more tokens of theirs', async () => {
    const first = await make({ user: 'olga@example.com', role: 'owner' });
    expect(first).toMatchObject({ actor: { type: 'user', name: 'olga@example.com' }, roles: ['owner'] });
    const second = await make({ user: 'OLGA@example.com', expires: '30m' });
    expect(second.actor).toEqual(first.actor);
  });

  it('makes services with roles, of an admin unless others are named', async () => {
    expect(await make({})).toMatchObject({ actor: { type: 'service', name: 'CLI' }, roles: ['admin'] });
    expect(await make({ role: 'viewer,finance' })).toMatchObject({ roles: ['finance', 'viewer'] });
  });

  it.each<[Partial<TokenOptions>, RegExp]>([
    [{ user: 'nobody@example.com' }, /--role/],
    [{ role: 'chef' }, /--role chef is no role/],
    [{ expires: 'soon' }, /--expires soon/],
    [{ expires: '0d' }, /--expires 0d/],
    [{ person: 'nobody@example.com' }, /Nobody/],
    [{ person: 'nobody@example.com', role: 'admin' }, /does not go with/],
    [{ environment: 'moon' }, /no environment named moon/],
  ])('%j is refused with the way out', async (given, why) => {
    await expect(make(given)).rejects.toThrow(why);
  });
});
