import type { Json } from './http';
import { accepted, createContract } from './steps';
import type { World } from './world';

/** A client or a supplier, as the field that names it in a contract. */
export async function partyOf(world: World, kind: unknown = 'client_agreement'): Promise<Json> {
  const isSupplier = kind === 'supplier_agreement';
  const path = isSupplier ? '/suppliers' : '/clients';
  const { id } = accepted(await world.admin.post(path, { name: 'Alpha' }));
  return isSupplier ? { supplier_id: id } : { client_id: id };
}

/** An agreement with a party of its own. */
export const createAgreement = async (world: World, body: Json): Promise<string> =>
  createContract(world, { ...(await partyOf(world, body.kind)), ...body });
