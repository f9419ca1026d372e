import type { Shown, Writing } from './act';

/** How everything that is reviewed is answered; what would not be accepted is not offered. */
export const reviewForm = (
  { words, language: { glossary } }: Writing,
  canApprove: boolean,
  reason: Shown['form']['reason'],
): Shown['form'] => ({
  title: words.review.title,
  consent: null,
  accept: canApprove ? glossary.acts.approve : null,
  decline: glossary.acts.decline,
  kind: 'review',
  reason,
});
