import { describeAdjustment } from '../../../queries/adjustment/describe-adjustment';
import type { Context } from '../../../queries/context';
import type { WorkInCycle } from '../../../queries/work/find-work';
import type { Services } from '../../shared/services';
import { workDetailView } from './views';

/** All that an answer about one of them tells. */
export async function answerWork(services: Services, context: Context, item: WorkInCycle) {
  return workDetailView(await describeAdjustment(services, context, item));
}
