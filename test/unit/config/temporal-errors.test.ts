import { ServiceError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { untilTaken } from '../../../config/temporal-errors';

const answered = (code: number) =>
  new ServiceError('no', { cause: Object.assign(new Error('no'), { code, details: 'no', metadata: {} }) });
const rejected = (type: string) =>
  new WorkflowUpdateFailedError('no', ApplicationFailure.create({ type, nonRetryable: true }));

const COMES_AGAIN = {
  'a task that failed with it': answered(9),
  'a run that has ended': answered(5),
  'a run that ended meanwhile': answered(10),
  'a run that had accepted it when it ended': rejected('AcceptedUpdateCompletedWorkflow'),
};
const IS_FINAL = {
  'a refusal': rejected('not_pending'),
  'an engine that is away': answered(14),
  'a deadline': answered(4),
};

async function triesWith(error: Error, untilTry: number): Promise<{ tries: number; answer: unknown }> {
  let tries = 0;
  const send = (attempt: number) => {
    tries += 1;
    expect(attempt).toBe(tries);
    return attempt < untilTry ? Promise.reject(error) : Promise.resolve('taken');
  };
  const answer: unknown = await untilTaken(send).catch((failure: unknown) => failure);
  return { tries, answer };
}

describe('an update that came to nothing', () => {
  it.each(Object.entries(COMES_AGAIN))('is sent again after %s', async (_, error) => {
    expect(await triesWith(error, 3)).toEqual({ tries: 3, answer: 'taken' });
  });

  it.each(Object.entries(COMES_AGAIN))('but not for ever after %s', async (_, error) => {
    expect(await triesWith(error, Infinity)).toEqual({ tries: 6, answer: error });
  });

  it.each(Object.entries(IS_FINAL))('is not sent again after %s', async (_, error) => {
    expect(await triesWith(error, 2)).toEqual({ tries: 1, answer: error });
  });
});
