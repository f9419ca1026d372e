import type { Answer, Json } from './http';
import { accepted } from './steps';
import type { World } from './world';

/** What tests do with adjustments, for one contract. */
export function adjustmentsOf(world: World, contractId: string) {
  const post = (body: Json, query = ''): Promise<Answer> =>
    world.admin.post(`/invoice-adjustments${query}`, {
      contract_id: contractId,
      type: 'bonus',
      amount: '100.00',
      ...body,
    });
  return {
    post,
    make: async (body: Json = {}, query = ''): Promise<Json> => accepted(await post(body, query)),
    get: async (id: string): Promise<Json> => accepted(await world.admin.get(`/invoice-adjustments/${id}`)),
    patch: (id: string, body: Json) => world.admin.patch(`/invoice-adjustments/${id}`, body),
    review: (id: string, status: string, reason?: string) =>
      world.admin.post(`/invoice-adjustments/${id}/reviews`, { status, ...(reason ? { reason } : {}) }),
    list: async (query = ''): Promise<Json[]> =>
      accepted(await world.admin.get(`/contracts/${contractId}/invoice-adjustments?limit=100&${query}`))
        .data as Json[],
    /** Invoices with their lines, oldest first. */
    invoices: async (): Promise<Json[]> => {
      const list = accepted(await world.admin.get(`/invoices?contract_id=${contractId}&limit=100`))
        .data as Json[];
      const all = await Promise.all(list.map(({ id }) => world.admin.get(`/invoices/${id as string}`)));
      return all.map(accepted).reverse();
    },
  };
}

export const refused = (status: number, code: string) => ({ status, body: { error: { code } } });

export function form(fields: Record<string, string>, ...files: string[]): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  for (const content of files)
    data.append('file', new Blob([content], { type: 'text/plain' }), 'receipt.txt');
  return data;
}
