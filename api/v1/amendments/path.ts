import { findAmendment } from '../../../queries/amendment/find-amendment';
import type { Context } from '../../../queries/context';
import { pathId } from '../../shared/route';
import type { Services } from '../../shared/services';
import { contractPath, loadContract } from '../shared/contract-path';

export const amendmentsPath = '/contracts/:contractId/amendments';

interface Request {
  services: Services;
  context: Context;
  params: { contractId: string; amendmentId: string };
}

/** For routes about one amendment of a contract: its ids, and both rows. */
export const ofAmendment = {
  params: { ...contractPath, amendmentId: pathId('amendment') },
  load: async (request: Request) => {
    const { services, context, params } = request;
    const contract = await loadContract(request);
    return { contract, amendment: await findAmendment(services, context, contract, params.amendmentId) };
  },
};
