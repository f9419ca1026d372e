import type { Context } from '../../../queries/context';
import { describeAdjustment } from '../../../queries/adjustment/describe-adjustment';
import { findAdjustment } from '../../../queries/adjustment/find-adjustment';
import { pathId } from '../../shared/route';
import type { Services } from '../../shared/services';
import { detailView } from './views';

export const LIST = '/invoice-adjustments';
export const ONE = `${LIST}/:adjustmentId`;

/** For routes below `/invoice-adjustments/:adjustmentId`: the id, and the adjustment that it names. */
export const ofAdjustment = {
  params: { adjustmentId: pathId('adjustment') },
  load: (request: { services: Services; context: Context; params: { adjustmentId: string } }) =>
    findAdjustment(request.services, request.context, request.params.adjustmentId),
};

/** The adjustment as it is now, with all that an answer about one of them tells. */
export async function answerOne(services: Services, context: Context, { id }: { id: string }) {
  const adjustment = await findAdjustment(services, context, id);
  return detailView(await describeAdjustment(services, context, adjustment));
}
