export const TASK_QUEUE = 'perdure';

/** Sent when another lifecycle, or a set, has moved the row this workflow waits for. */
export const ROW_MOVED = 'rowMoved';
export const TICK = 'tick';
export const ADVANCE = 'advance';
export const RETRY_CYCLE = 'retryCycle';
export const REVIEW_MANY = 'reviewMany';
export const GET_STATE = 'getState';

/**
 * How long a worker that has died keeps its workflow task. Commands sent meanwhile wait for it, so it is short;
 * a task takes milliseconds.
 */
export const WORKFLOW_TASK_TIMEOUT = '3s';
