import type { Users } from './bench-stack';
import type { Body } from './http-client';
import { activeContract } from './contracts';

const CLIENTS = 16;

/** Ids of adjustments of one active contract that wait for a review. */
export async function pendingAdjustments(users: Users, count: number): Promise<string[]> {
  const contractId = await activeContract(users);
  return inParallel(Array<string>(count).fill(contractId), (id) => pendingAdjustment(users, id));
}

/** Keeps adjustments in stock, of a contract for each client, so that no command waits for another one's lock. */
export class Stock {
  readonly #ids: string[][] = [];

  private constructor(
    private readonly users: Users,
    private readonly contracts: string[],
  ) {
    this.#ids = contracts.map(() => []);
  }

  static async for(users: Users, clients: number): Promise<Stock> {
    return new Stock(users, await inParallel(Array<number>(clients).fill(0), () => activeContract(users)));
  }

  /** Until there are so many for each client. */
  async fillUp(each: number): Promise<void> {
    const missing = this.contracts.flatMap((id, client) =>
      Array<[string, number]>(Math.max(0, each - this.#ids[client]!.length)).fill([id, client]),
    );
    await inParallel(missing, async ([id, client]) => {
      this.#ids[client]!.push(await pendingAdjustment(this.users, id));
    });
  }

  /** The command that is measured. */
  approve(client: number): Promise<Body> {
    const id = this.#ids[client]!.pop();
    if (id === undefined) throw new Error('There is nothing left to approve; keep more in stock.');
    return this.users.admin.post(`/invoice-adjustments/${id}/reviews`, { status: 'approved' });
  }
}

async function pendingAdjustment({ admin }: Users, contractId: string): Promise<string> {
  const body = { contract_id: contractId, type: 'bonus', amount: '10.00', description: 'Benchmark' };
  return String((await admin.post('/invoice-adjustments', body))['id']);
}

export async function inParallel<T, R>(given: readonly T[], call: (each: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = given.entries();
  const client = async () => {
    for (const [index, each] of waiting) results[index] = await call(each);
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return results;
}

/** Tasks of one active contract that wait for a review. */
export async function pendingTasks(users: Users, count: number): Promise<{ path: string; ids: string[] }> {
  const contractId = await activeContract(users, { kind: 'payg_tasks', amount: undefined });
  const path = `/contracts/${contractId}/tasks`;
  const body = { amount: '10.00', description: 'Benchmark' };
  const report = async () => String((await users.worker.post(path, body))['id']);
  return { path, ids: await inParallel(Array<number>(count).fill(0), report) };
}
