/**
 * What a worker evaluates once, before its first workflow, and all of them share: rules and hosts are code without
 * state. Otherwise each workflow that starts would evaluate every module anew.
 */
import './index';

/**
 * The SDK keeps the call stack of every promise in a workflow, for a query that nobody here asks. To find the workflow
 * of a promise it compiles a function by way of `Promise.constructor`; one that finds none spares the stack, which
 * costs more than all that a command does with its promises.
 */
Object.defineProperty(Promise, 'constructor', { value: () => () => undefined });
