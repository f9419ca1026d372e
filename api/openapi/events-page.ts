import { z } from 'zod';
import { eventCatalogue, eventGroups } from '../shared/event-types';
import type { EventType } from '../../domain/events/event';
import { GENERATED } from './pages';

interface Field {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Field[];
  items?: Field;
  properties?: Record<string, Field>;
  required?: string[];
  description?: string;
}

const ABOUT = `Every change is told, in the transaction that makes it. What is below belongs to the type: it is the \`payload\` of an event at \`GET /v1/events\` and \`GET /v1/contracts/{id}/events\`, and the \`data\` of its webhook. The same as JSON Schema is at \`GET /v1/event-types\`. Types are added, and fields to types; no name changes. How events are followed is in the [guide](guides/events.md).`;

/** \`docs/events.md\`. */
export function eventsPage(): string {
  const groups = eventGroups.map(({ title, types }) => `## ${title}\n\n${types.map(sectionOf).join('\n')}`);
  return `# Types of events\n\n${GENERATED}\n\n${ABOUT}\n\n${groups.join('\n')}`;
}

function sectionOf(type: EventType): string {
  const { description, data, example } = eventCatalogue[type];
  const schema = z.toJSONSchema(data) as Field;
  const forms = (schema.anyOf ?? [schema]).map(fieldsOf).filter((lines) => lines !== '');
  const fields = forms.length === 0 ? '' : `\n${forms.join('\n\nOr:\n\n')}\n`;
  const shown = forms.length === 0 ? '' : `\n\`\`\`json\n${inFewLines(example)}\n\`\`\`\n`;
  return `### ${type}\n\n${description}\n${fields}${shown}`;
}

/** JSON as people write it: what a list has that is no object is on one line. */
function inFewLines(example: unknown): string {
  const lists = /\[\s+([^[\]{}]*?)\s+\]/g;
  return JSON.stringify(example, null, 2).replace(
    lists,
    (_, inner: string) => `[${inner.replace(/\s*\n\s*/g, ' ')}]`,
  );
}

function fieldsOf({ properties = {}, required = [] }: Field): string {
  return Object.entries(properties)
    .map(([name, field]) => {
      const isOptional = !required.includes(name);
      const about = field.description ? `: ${field.description}` : '';
      return `- \`${name}\` (${typeOf(field)}${isOptional ? ', optional' : ''})${about}`;
    })
    .join('\n');
}

function typeOf(field: Field): string {
  if (field.anyOf) return field.anyOf.map(typeOf).join(' or ');
  if (field.const !== undefined) return `\`${JSON.stringify(field.const)}\``;
  if (field.enum) return field.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (field.items) return `list of ${typeOf(field.items)}`;
  if (field.properties) return `{ ${Object.keys(field.properties).join(', ')} }`;
  return field.format ?? [field.type ?? 'any'].flat().join(' or ');
}
