/** Workflows and their short activities. Every worker polls all queues, each with slots of its own. */
export const TASK_QUEUE = 'perdure';
/** The steps of billing calendars, which may take minutes. */
export const BILLING_QUEUE = 'perdure-billing';
/** The moves of sandbox clocks, which may take hours and wait for billing in turn. */
export const CLOCK_QUEUE = 'perdure-clock';
/** What is sent to webhooks' endpoints, which may hang. */
export const WEBHOOK_QUEUE = 'perdure-webhooks';

/** What is handed to the mail server. Only workers that know one poll it. */
export const MAIL_QUEUE = 'perdure-mail';

/** Sent when another lifecycle, or a set, has moved the row this workflow waits for; with the time of a sandbox. */
export const ROW_MOVED = 'rowMoved';
export const TICK = 'tick';
export const ADVANCE = 'advance';
export const STOP = 'stop';
export const RETRY_CYCLE = 'retryCycle';
export const DISMISS_CYCLE = 'dismissCycle';
export const REVIEW_MANY = 'reviewMany';
export const GET_STATE = 'getState';
/** Sent when there is something to do; the database says what. */
export const NUDGE = 'nudge';

/**
 * How long a worker that has died keeps its workflow task. Commands sent meanwhile wait for it, so it is short;
 * a task takes milliseconds.
 */
export const WORKFLOW_TASK_TIMEOUT = '3s';

/** The type of the failure of a command that could not be recorded for as long as anybody waits, and may be sent again. */
export const NOT_RECORDED = 'not_recorded';
