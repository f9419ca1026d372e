import { z } from 'zod';
import type { RegisterEvent } from '../../../domain/events/register';
import { ofEachEvent, type Verb } from '../../../domain/register/events';
import { declared } from '../../../domain/register/registers';
import { SOME_ID } from '../examples';
import { told, type EventTypeEntry } from './entry';
import { id, text } from './fields';

const row = z.strictObject({ id });
const changed = row.extend({ changed: z.array(text) });

type Data<Type> = Type extends RegisterEvent<'updated'> ? typeof changed : typeof row;

/** The same of each register. */
export const registerTypes = ofEachEvent((register, verb): EventTypeEntry => {
  const { what } = declared(register);
  switch (verb) {
    case 'created':
      return told(sentence(what, 'was added'), row, { id: SOME_ID });
    case 'updated':
      return told(`${sentence(what, 'was changed')} \`changed\` are the names of the fields.`, changed, {
        ...{ id: SOME_ID, changed: ['name'] },
      });
    case 'removed':
      return told(sentence(what, 'was removed, for good'), row, { id: SOME_ID });
  }
}) as { [Type in RegisterEvent<Verb>]: EventTypeEntry<Data<Type>> };

function sentence(what: string, was: string): string {
  return `A ${what} ${was}.`;
}
