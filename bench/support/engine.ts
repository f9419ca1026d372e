import { createOrchestrator } from '../../commands/orchestrator';
import { getContract, bareContract } from '../../store/contract/contracts';
import { contextFor, identityOfToken } from '../../api/shared/identity';
import { findPresented } from '../../store/people/authenticate';
import type { BenchStack } from './bench-stack';

/** Invites the worker of a contract as the API does, without HTTP: the update alone, from its row to its row. */
export async function updatesOf({ world, client }: BenchStack): Promise<(id: string) => Promise<unknown>> {
  const found = await findPresented(world.db, world.live.admin.token!);
  if (!found) throw new Error('The token of the benchmark is not known.');
  const identity = identityOfToken(found);
  const orchestrator = createOrchestrator(world.db, { client, deadlineMs: 60_000 });
  const rows = new Map<string, ReturnType<typeof bareContract>>();
  return async (id) => {
    const context = contextFor(identity);
    const { scope, actor } = context;
    const row = rows.get(id) ?? bareContract((await getContract(world.db, scope, id))!);
    rows.set(id, row);
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
