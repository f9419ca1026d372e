import { Client, Connection } from '@temporalio/client';
import { checksOfWork } from '../../cli/doctor';
import { getEnvironment, nowIn } from '../../store/environment/environments';
import { stackAddress, type World } from './world';

/**
 * For tests that write rows behind the backs of their workflows: gives each its workflow, as the doctor does, and lets
 * the clock do what is due where it stands.
 */
export async function healWorld(world: World, client: Client): Promise<void> {
  const { db, scope } = world;
  const { organisationId } = scope;
  for (const check of checksOfWork) await check({ db, client, repair: true, organisationId });
  const environment = await getEnvironment(db, scope.environmentId);
  if (environment) await world.advance(nowIn(environment));
}

/** The same with a connection of its own. */
export async function heal(world: World): Promise<void> {
  const connection = await Connection.connect({ address: stackAddress().temporalAddress });
  try {
    await healWorld(world, new Client({ connection }));
  } finally {
    await connection.close();
  }
}
