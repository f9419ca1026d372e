import { z } from 'zod';
import { terminationTypes as kinds } from '../../../domain/termination/termination';
import { SOME_ID } from '../examples';
import { told } from './entry';
import { day, id, optionalText, text } from './fields';

const termination = z.strictObject({
  termination_id: id,
  completion_date: day,
  termination_type: z.enum(kinds),
  message: optionalText,
});
const example = {
  termination_id: SOME_ID,
  completion_date: '2026-06-30',
  termination_type: 'for_convenience' as const,
  message: 'Thank you for the work of the last year.',
};

export const terminationTypes = {
  'contract.termination.scheduled': told(
    'A termination was requested; it takes effect at the end of the completion date, and can be cancelled until then.',
    termination,
    example,
  ),
  'contract.termination.cancelled': told(
    'A termination that had not taken effect was cancelled; `reason` is there where the contract ended otherwise before.',
    termination.extend({ reason: text.optional() }),
    example,
  ),
  'contract.termination.reminded': told(
    'The completion date of a termination draws near.',
    termination,
    example,
  ),
};
