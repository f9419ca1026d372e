/** Fields whose name to the world is not their own name written in its manner. */
const exceptions: Readonly<Record<string, string>> = { maxCount: 'count' };

/** What a field is called outside: in events, refusals and answers. `jobTitle` is `job_title`. */
export function fieldName(field: string): string {
  return exceptions[field] ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
