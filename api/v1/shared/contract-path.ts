import { findContract } from '../../../queries/contract/find-contract';
import type { Context } from '../../../queries/context';
import { pathId } from '../../shared/route';
import type { Services } from '../../shared/services';

/** For routes below `/contracts/:contractId`: the id, and the contract that it names. */
export const contractPath = { contractId: pathId('contract') };

export const loadContract = ({
  services,
  context,
  params,
}: {
  services: Services;
  context: Context;
  params: { contractId: string };
}) => findContract(services, context, params.contractId);

/** Both, as parts of a declaration. */
export const ofContract = { params: contractPath, load: loadContract };
