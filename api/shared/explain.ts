import type { core } from 'zod';

const things: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  null: 'null',
};

/** What is said of every field that is not there. */
export const MISSING = 'is required';

/** A rule with a name of its own: what a value must be, or that it is not there. */
export function must(rule: string, message: string) {
  return {
    error: ({ input }: { input?: unknown }): string => (input === undefined ? MISSING : message),
    params: { rule },
  };
}

/** What a field has to be, in a sentence, for every rule of a schema that says nothing of its own. */
export function explain(issue: core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.input === undefined || issue.expected === 'nonoptional') return MISSING;
      const thing = things[issue.expected] ?? `a value of the type ${issue.expected}`;
      // As it comes of a parameter, or a part of a form, that is sent twice.
      return Array.isArray(issue.input) ? `must be ${thing}, and only one` : `must be ${thing}`;
    }
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return bound(issue.origin, issue.inclusive === false ? 'more than' : 'at least', Number(issue.minimum));
    case 'too_big':
      return bound(issue.origin, issue.inclusive === false ? 'less than' : 'at most', Number(issue.maximum));
    case 'invalid_union':
      return issue.input === undefined ? MISSING : 'has none of the forms that this field can have';
    case 'invalid_format':
      return `is not in the form that this field has (${issue.format})`;
    case 'unrecognized_keys':
      return 'has fields that this request does not know; remove them';
    case 'invalid_key':
      return 'has a name that is not possible here';
    default:
      return 'has a value that is not possible here';
  }
}

function bound(origin: string, howMany: string, limit: number): string {
  if (origin === 'string') return `must have ${howMany} ${limit} character${limit === 1 ? '' : 's'}`;
  if (origin === 'array' || origin === 'set')
    return `must have ${howMany} ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
  return `must be ${howMany} ${limit}`;
}
