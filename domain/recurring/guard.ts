import type { Refusal } from '../shared/errors';

/** A document belongs to one item, and a rule makes many (R1-16). */
export function refuseAttachment(attachment: object | null | undefined): Refusal | null {
  if (!attachment) return null;
  return {
    code: 'recurring_attachment',
    field: 'file',
    message: 'A recurring adjustment takes no attachment. Leave it out, or make a single adjustment.',
  };
}
