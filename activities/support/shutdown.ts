import { Context } from '@temporalio/activity';

const shutdowns = new WeakMap<AbortSignal, AbortSignal>();

/**
 * Aborts when the worker is to stop, and the activity with it, so that another worker takes over. Not when the activity
 * alone is cancelled: that sees through what it has begun.
 */
function shutdownSignal(): AbortSignal {
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

/**
 * Runs it with a signal of its own that aborts with the worker's shutdown. The client's calls leave their listeners on
 * the signal that they are given, and an activity may make thousands.
 */
export async function untilShutdown<T>(run: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const shutdown = shutdownSignal();
  const own = new AbortController();
  const pass = () => own.abort();
  if (shutdown.aborted) pass();
  else shutdown.addEventListener('abort', pass, { once: true });
  try {
    return await run(own.signal);
  } finally {
    shutdown.removeEventListener('abort', pass);
  }
}
