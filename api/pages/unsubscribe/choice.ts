/** What a program sends that presses the button for its reader (RFC 8058), as a form in parts. */
const IN_PARTS = /\bname="?List-Unsubscribe"?[^\r\n]*\r?\n\r?\nOne-Click\r?\n/;

/** What is asked for; null for what no button and no program of theirs sends. */
export function choiceIn(body: unknown): 'stop' | 'resume' | null {
  if (typeof body !== 'string') return null;
  const form = new URLSearchParams(body);
  if (form.get('List-Unsubscribe') === 'One-Click' || IN_PARTS.test(body)) return 'stop';
  const choice = form.get('choice');
  return choice === 'stop' || choice === 'resume' ? choice : null;
}
