import type { z } from 'zod';
import type { ScheduleEntry } from '../../../domain/schedule/entry';
import type { scheduleEntry as schema } from './schemas';
import { undoCall } from './undo';

export function scheduleEntryView(contractId: string, entry: ScheduleEntry): z.infer<typeof schema> {
  const { kind, at, then, subject, assumed, undo } = entry;
  return {
    ...{ kind, at, then, subject: { type: subject.type, id: subject.id }, assumed },
    undo: undo && { who: undo.who, until: undo.until, ...undoCall(undo.act, contractId, entry) },
  };
}
