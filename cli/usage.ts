/** Something the caller can put right: the message says what, and no stack trace is needed. */
export class UsageError extends Error {}
