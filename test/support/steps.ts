import type { Answer, Json } from './http';
import { contractBody, type World } from './world';

/** Steps that tests share. Each fails loudly when the step is not accepted. */
export function accepted(answer: Answer): Json {
  if (answer.status >= 300 || answer.status === 202)
    throw new Error(`Not accepted: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export async function createContract(world: World, changes: Json = {}): Promise<string> {
  return accepted(await world.admin.post('/contracts', contractBody(world, changes))).id as string;
}

/** Signed by both; active when its start date has been reached. */
export async function signContract(world: World, id: string): Promise<Json> {
  accepted(await world.admin.post(`/contracts/${id}/signatures`, { client_signature: 'The Client' }));
  return accepted(await world.worker.post(`/contracts/${id}/signatures`, { worker_signature: 'Wanda Work' }));
}

export async function activeContract(world: World, changes: Json = {}): Promise<string> {
  const id = await createContract(world, changes);
  const signed = await signContract(world, id);
  if (signed.status !== 'active')
    throw new Error(`The contract is ${String(signed.status)}; give it a start date in the past.`);
  return id;
}

export async function contractStatus(world: World, id: string): Promise<string> {
  return accepted(await world.admin.get(`/contracts/${id}`)).status as string;
}

export async function eventsOf(world: World, contractId: string): Promise<Json[]> {
  const events: Json[] = [];
  for (;;) {
    const page = accepted(await world.admin.get(`/contracts/${contractId}/events?after=${events.length}`))
      .data as Json[];
    if (page.length === 0) return events;
    events.push(...page);
  }
}

/** The contract's own story, without what billing tells of it. */
export async function lifecycleEventsOf(world: World, contractId: string): Promise<Json[]> {
  return (await eventsOf(world, contractId)).filter(({ type }) => !(type as string).startsWith('invoice'));
}

export async function eventTypesOf(world: World, contractId: string): Promise<string[]> {
  return (await eventsOf(world, contractId)).map((event) => event.type as string);
}
