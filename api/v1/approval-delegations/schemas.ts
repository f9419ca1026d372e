import { z } from 'zod';
import { SOME_ID } from '../../shared/examples';
import { pageQuery } from '../../shared/pagination';
import { flag, instant, uuid } from '../../shared/schemas';
import { answerId, answerInstant } from '../shared/answers';
import { NAMES_A_FIELD, namesAField } from '../shared/item-fields';

export const delegationBody = z
  .strictObject({
    user_id: uuid.optional().describe('Who is away; without it, whoever asks.'),
    delegate_id: uuid.describe('Who decides in their stead, and needs the rights for it.'),
    starts_at: instant.optional().describe('Without it, at once.'),
    ends_at: instant,
  })
  .meta({ examples: [{ delegate_id: SOME_ID, ends_at: '2026-08-31T22:00:00Z' }] });

export const delegationChangeBody = z
  .strictObject({ delegate_id: uuid, starts_at: instant, ends_at: instant })
  .partial()
  .refine(namesAField, NAMES_A_FIELD)
  .meta({ examples: [{ ends_at: '2026-08-24T22:00:00Z' }] });

export const delegationsQuery = z.strictObject({
  ...pageQuery,
  user_id: uuid.optional(),
  delegate_id: uuid.optional(),
  active: flag.optional().describe('Only those of this moment.'),
});

export const delegation = z
  .strictObject({
    id: answerId,
    user_id: answerId,
    delegate_id: answerId,
    starts_at: answerInstant,
    ends_at: answerInstant,
    version: z.int(),
    created_at: answerInstant,
    updated_at: answerInstant,
  })
  .meta({ id: 'ApprovalDelegation' });

export const deletedDelegation = z
  .strictObject({ id: answerId, deleted: z.literal(true) })
  .meta({ id: 'DeletedApprovalDelegation' });
