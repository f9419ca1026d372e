import { z } from 'zod';
import { answerId, answerInstant } from '../shared/answers';

export const document = z
  .strictObject({
    id: answerId,
    filename: z.string(),
    content_type: z.string(),
    size: z.int(),
    /** Hex digest of the content. */
    sha256: z.string(),
    added_at: answerInstant,
    added_by: z.string(),
  })
  .meta({ id: 'Document' });
