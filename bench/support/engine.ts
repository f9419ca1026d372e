import { createOrchestrator } from '../../commands/orchestrator';
import { getContract, bareContract } from '../../store/contract/contracts';
import { newId } from '../../store/db/ids';
import { nowIn, scopeOfEnvironment } from '../../store/environment/environments';
import { authenticate } from '../../store/environment/tokens';
import type { BenchStack } from './bench-stack';

/** Invites the worker of a contract as the API does, without HTTP: the update alone, from its row to its row. */
export async function updatesOf({ world, client }: BenchStack): Promise<(id: string) => Promise<unknown>> {
  const found = await authenticate(world.db, world.live.admin.token!);
  if (!found) throw new Error('The token of the benchmark is not known.');
  const { token, environment } = found;
  const scope = scopeOfEnvironment(environment);
  const actor = { type: token.scope, id: token.id, name: token.name };
  const orchestrator = createOrchestrator(world.db, { client, deadlineMs: 60_000 });
  const rows = new Map<string, ReturnType<typeof bareContract>>();
  return async (id) => {
    const row = rows.get(id) ?? bareContract((await getContract(world.db, scope, id))!);
    rows.set(id, row);
    const context = {
      scope,
      environment,
      token,
      actor,
      now: nowIn(environment),
      commandId: newId(),
      resourceId: newId(),
    };
    const command = {
      type: 'invite' as const,
      actor,
      email: 'worker@example.com',
      message: null,
      locale: 'en',
    };
    return orchestrator.send(context, 'contractSigning', { row, command });
  };
}
