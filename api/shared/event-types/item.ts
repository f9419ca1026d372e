import { z } from 'zod';
import { adjustmentStatuses } from '../../../domain/adjustment/adjustment';
import { SOME_ID } from '../examples';
import { told } from './entry';
import { id, instant, optionalText, text } from './fields';

const applied = {
  applied_cycle_id: id.optional().describe('The cycle whose invoice is to bill it, once approved.'),
};

/**
 * What happens to every item that an invoice bills, whatever its kind: `about` is what each of its events says, `one` its
 * name with the article.
 */
export function eventsOfItem<About extends z.ZodRawShape>(
  one: `A ${string}` | `An ${string}`,
  about: About,
  example: NoInfer<z.output<z.ZodObject<About>>>,
) {
  const inner = `${one[0]!.toLowerCase()}${one.slice(1)}`;
  // Checked against their schemas by a test, as the shape is known to the caller alone.
  const says = <More extends z.ZodRawShape>(description: string, more: More, shown: object) =>
    told(description, z.strictObject({ ...about, ...more }), { ...example, ...shown } as never);
  return {
    created: (description: string) =>
      says(
        description,
        { ...applied, status: z.enum(adjustmentStatuses), is_auto_approved: z.boolean() },
        { status: 'pending', is_auto_approved: false },
      ),
    updated: (description: string) => says(description, { changed: z.array(text) }, { changed: ['amount'] }),
    pending: told(
      `${one} waits for a review: until \`locks_at\` for the invoice of its own cycle; or \`late\`, because that locked at \`locked_at\`, for a later one.`,
      z.union([
        z.strictObject({ ...about, locks_at: instant }),
        z.strictObject({ ...about, late: z.literal(true), locked_at: instant }),
      ]),
      { ...example, locks_at: '2026-04-02T22:00:00.000Z' } as never,
    ),
    reviewed: says(
      `${one} was approved or declined, by somebody or because its time was over.`,
      {
        ...applied,
        outcome: z.enum(['approved', 'declined']),
        reason: optionalText,
        late: z.boolean().describe('After the invoice of its own cycle had locked.'),
      },
      { applied_cycle_id: SOME_ID, outcome: 'approved', reason: null, late: false },
    ),
    moved: says(
      `The invoice of another cycle is to bill ${inner}: the one it was approved for is paid in another currency by now.`,
      { applied_cycle_id: id, reason: z.literal('currency') },
      { applied_cycle_id: SOME_ID, reason: 'currency' },
    ),
    deleted: says(
      `${one} was deleted before it was reviewed.`,
      { reason: optionalText },
      { reason: 'Entered twice.' },
    ),
    notPayable: says(
      `${one} waits for nothing any more: its contract has ended, and no invoice is left for it.`,
      {},
      {},
    ),
  };
}
