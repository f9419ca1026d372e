import { z } from 'zod';
import { scheduleKinds, subjectTypes } from '../../../domain/schedule/entry';
import { parties } from '../../../domain/shared/lifecycle';
import { answerId, answerInstant } from '../shared/answers';
import { orNull } from '../../shared/schemas';

const undo = z
  .strictObject({
    who: z.array(z.enum(parties)),
    /** At this instant it is too late; null where it is possible after the entry as well. */
    until: answerInstant.nullable(),
    method: z.enum(['POST', 'DELETE']),
    path: z.string(),
  })
  .meta({ id: 'ScheduleUndo' });

export const scheduleEntry = z
  .strictObject({
    kind: z.enum(scheduleKinds),
    at: answerInstant,
    /** What happens then. */
    then: z.string(),
    subject: z.strictObject({ type: z.enum(subjectTypes), id: answerId }),
    /** What somebody has to do before, or it does not happen. */
    assumed: z.enum(['signature', 'approval']).nullable(),
    /** The call that keeps it from happening; null where there is none. */
    undo: orNull(undo),
  })
  .meta({ id: 'ScheduleEntry' });
