import type { Context } from '../../../queries/context';
import { describeAdjustment } from '../../../queries/adjustment/describe-adjustment';
import { findAdjustment, type AdjustmentInCycle } from '../../../queries/adjustment/find-adjustment';
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

/** All that an answer about one adjustment tells. */
export async function answerOne(services: Services, context: Context, adjustment: AdjustmentInCycle) {
  return detailView(await describeAdjustment(services, context, adjustment));
}
