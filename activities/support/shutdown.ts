import { cancellationDetails, cancellationSignal } from '@temporalio/activity';

/**
 * Aborts when the worker is to stop, and the activity with it, so that another worker takes over. Not when the activity
 * alone is cancelled: that sees through what it has begun.
 */
export function shutdownSignal(): AbortSignal {
  const signal = cancellationSignal();
  const shutdown = new AbortController();
  const pass = () => {
    if (!cancellationDetails()?.cancelRequested) shutdown.abort();
  };
  if (signal.aborted) pass();
  else signal.addEventListener('abort', pass, { once: true });
  return shutdown.signal;
}
