import { reviewMany } from '../../../commands/adjustment/review-many';
import { reviewWork } from '../../../commands/work/order-work';
import { reply, route } from '../../shared/route';
import { reviewResults } from '../adjustments/schemas';
import { reviewsView } from '../adjustments/views';
import { ofContract } from '../shared/contract-path';
import { ofItem, type OfKind } from './kinds';
import { answerWork } from './one';
import { reviewBody, reviewManyBody } from './requests';
import { workDetail } from './schemas';

/** The employer approves or declines, one or many at once; each is decided on its own. */
export const workReviewRoutes = (of: OfKind) => [
  route({
    ...ofContract,
    method: 'post',
    path: `${of.list}/many/reviews`,
    summary: `Approve or decline many ${of.many} of a contract at once`,
    needs: 'work:review',
    body: reviewManyBody,
    answers: { 200: reviewResults },
    handle: async ({ services, context, loaded, body: { ids, status: outcome, reason = null } }) => {
      const review = { ids, outcome, reason, kind: of.kind, contractId: loaded.id };
      return reply(200, reviewsView(await reviewMany(services, context, review)));
    },
  }),
  route({
    ...ofItem(of),
    method: 'post',
    path: `${of.item}/reviews`,
    versioned: true,
    summary: `Approve or decline ${of.one}`,
    errors: [
      'invoice_locked',
      'work_immutable',
      'already_reviewed',
      'not_pending',
      'no_unlocked_cycle',
      'self_approval',
      'not_an_approver',
      'mixed_currencies',
    ],
    needs: 'work:review',
    body: reviewBody,
    answers: { 201: workDetail },
    handle: async ({ services, context, loaded: { item }, body: { status: outcome, reason = null } }) => {
      const reviewed = await reviewWork(services, context, item, { outcome, reason });
      return reply(201, await answerWork(services, context, reviewed));
    },
  }),
];
