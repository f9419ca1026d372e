import { reviewAdjustment } from '../../../commands/adjustment/review-adjustment';
import { reviewMany } from '../../../commands/adjustment/review-many';
import { reply, route } from '../../shared/route';
import { answerOne, LIST, ofAdjustment, ONE } from './one';
import { reviewBody, reviewManyBody } from './requests';
import { adjustmentDetail, reviewResults } from './schemas';
import { reviewsView } from './views';
import { itemRefusals } from './refusals';

export const adjustmentReviewRoutes = [
  route({
    method: 'post',
    path: `${LIST}/many/reviews`,
    summary: 'Approve or decline many adjustments at once',
    needs: 'adjustments:review',
    body: reviewManyBody,
    answers: { 200: reviewResults },
    handle: async ({ services, context, body: { ids, status: outcome, reason = null } }) =>
      reply(200, reviewsView(await reviewMany(services, context, { ids, outcome, reason }))),
  }),
  route({
    ...ofAdjustment,
    method: 'post',
    path: `${ONE}/reviews`,
    versioned: true,
    summary: 'Approve or decline an adjustment',
    errors: [
      ...itemRefusals,
      'before_start',
      'after_completion',
      'no_unlocked_cycle',
      'contract_ended',
      'contract_not_active',
      'self_approval',
      'not_an_approver',
      'mixed_currencies',
    ],
    needs: 'adjustments:review',
    body: reviewBody,
    answers: { 201: adjustmentDetail },
    handle: async ({ services, context, loaded, body: { status: outcome, reason = null } }) => {
      const reviewed = await reviewAdjustment(services, context, loaded, { outcome, reason });
      return reply(201, await answerOne(services, context, reviewed));
    },
  }),
];
