import type { WorkflowInterceptors } from '@temporalio/workflow';

/** A worker of a test that gives commands up sooner. Everything else is the product's own workflow code. */
export const interceptors = (): WorkflowInterceptors => ({
  outbound: [
    {
      scheduleActivity: (input, next) => {
        const { options } = input;
        const isCommand = options.scheduleToCloseTimeout === '60s';
        return next(isCommand ? { ...input, options: { ...options, scheduleToCloseTimeout: 2_500 } } : input);
      },
    },
  ],
});
