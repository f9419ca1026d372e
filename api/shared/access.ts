import type { Request } from 'express';
import { getContract, type ContractView } from '../../store/contract/contracts';
import { param } from '../v1/legacy';
import type { Context } from '../../queries/context';
import type { Services } from './services';
import { ApiError } from './errors';
import { notFound } from '../../domain/shared/failures';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id from the path, or 404: what is no id names nothing. */
export function idParam(req: Request, name: string, what: string): string {
  const id = param(req, name);
  if (!UUID.test(id)) throw notFound(what);
  return id.toLowerCase();
}

/** The contract of the path in the token's environment: 404 when it is not there, 403 when it is another worker's. */
export async function contractOf({ db }: Services, context: Context, req: Request): Promise<ContractView> {
  const contract = await getContract(db, context.scope, idParam(req, 'contractId', 'contract'));
  if (!contract) throw notFound('contract');
  refuseForeign(context, contract.workerId);
  return contract;
}

export function refuseForeign({ token }: Context, workerId: string): void {
  if (token.scope === 'worker' && token.personId !== workerId) {
    throw new ApiError(403, 'not_your_contract', 'A worker token sees only the contracts of its own person.');
  }
}
