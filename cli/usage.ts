/** Something the caller can mend: the message says what, and no trace is needed. */
export class UsageError extends Error {}
