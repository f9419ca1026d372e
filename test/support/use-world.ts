import { openDatabase, type Database } from '../../store/db/database';
import { checkReplay, checkWorld } from './checks';
import { newWorld, stackAddress, START, type World } from './world';

/** What must hold of a world besides what holds of all. */
type Check = (world: World) => Promise<void>;

/** For tests that open worlds themselves. Once all tests of the `describe` are over, every world is checked. */
export function useWorlds(check: Check = () => Promise.resolve()): (clockNow?: string) => Promise<World> {
  const worlds: World[] = [];
  let db: Database | undefined;
  afterAll(async () => {
    try {
      for (const world of worlds) {
        await checkWorld(world);
        await check(world);
      }
      if (worlds.length > 0) await checkReplay(worlds);
    } finally {
      await db?.destroy();
    }
  });
  return async (clockNow = START) => {
    const address = stackAddress();
    db ??= openDatabase(address.databaseUrl, { poolSize: 8, applicationName: 'test' });
    const world = await newWorld(clockNow, address, db);
    worlds.push(world);
    return world;
  };
}

/** One world for all tests of a `describe`; the object is filled before the first of them. */
export const useWorld = (clockNow?: string, check?: Check): World => filledBy(beforeAll, clockNow, check);

/** The same, but filled anew for each test. */
export const useFreshWorld = (clockNow?: string, check?: Check): World =>
  filledBy(beforeEach, clockNow, check);

function filledBy(before: jest.Lifecycle, clockNow?: string, check?: Check): World {
  const open = useWorlds(check);
  const world = {} as World;
  before(async () => {
    Object.assign(world, await open(clockNow));
  });
  return world;
}
