import { Context } from '@temporalio/activity';

const shutdowns = new WeakMap<AbortSignal, AbortSignal>();

/**
 * Aborts when the worker is to stop, and the activity with it, so that another worker takes over. Not when the activity
 * alone is cancelled: that sees through what it has begun.
 */
export function shutdownSignal(): AbortSignal {
  const context = Context.current();
  const { cancellationSignal: signal } = context;
  const known = shutdowns.get(signal);
  if (known) return known;
  const shutdown = new AbortController();
  const pass = () => {
    if (!context.cancellationDetails?.cancelRequested) shutdown.abort();
  };
  if (signal.aborted) pass();
  else signal.addEventListener('abort', pass, { once: true });
  shutdowns.set(signal, shutdown.signal);
  return shutdown.signal;
}
