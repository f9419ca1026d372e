import { recorders } from '../../../activities/record/recorders';
import { lifecycles, type LifecycleName } from '../../../domain/lifecycles';
import { checkChains } from '../../support/checks';
import { openActivities } from '../../support/twice';
import { newWorld, type World } from '../../support/world';
import { journeys } from './journeys';
import { stepsOf, type Steps } from './steps';

const START = '2026-01-10T00:00:00.000Z';

/** Each lifecycle's steps on its own way. */
function walk<Name extends LifecycleName>(name: Name, steps: Steps<Name>): Promise<void> {
  return journeys[name](steps);
}

describe('every command of every lifecycle may be recorded again after it has been recorded', () => {
  let world: World;
  let worker: Awaited<ReturnType<typeof openActivities>>;
  beforeEach(async () => {
    world = await newWorld(START);
    worker = await openActivities(world, { at: START });
  });
  afterEach(async () => {
    await checkChains(world);
    await worker.close();
    await world.close();
  });

  it.each(Object.keys(lifecycles) as LifecycleName[])('%s', async (name) => {
    const { taken, ...steps } = stepsOf(name, { world, worker, at: START });
    await walk(name, steps);
    const commands = Object.keys(recorders[name]?.on ?? {});
    expect([...taken]).toEqual(expect.arrayContaining(commands));
    expect(taken.size).toBeGreaterThan(0);
  });
});
