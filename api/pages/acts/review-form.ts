import type { PageWords } from '../words';
import type { Shown } from './act';

/** How everything that is reviewed is answered. */
export const reviewForm = ({ review }: PageWords, reason: Shown['form']['reason']): Shown['form'] => ({
  title: review.title,
  consent: null,
  accept: review.approve,
  decline: review.decline,
  kind: 'review',
  reason,
});
