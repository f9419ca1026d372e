import { notFound } from '../../domain/shared/failures';
import { refuseMoved } from '../../domain/shared/lifecycle';
import type { CalendarDate } from '../../domain/shared/time';
import type { TimeOffPolicy } from '../../domain/time-off/policy';
import { decidePolicyChange, latestTerms, type PolicyChange } from '../../domain/time-off/revise';
import { todayIn, type Context } from '../../queries/context';
import { changePolicy as storePolicy } from '../../store/time-off/change-policy';
import type { Services } from '../services';
import { checkPlace } from './add-policy';

export type PolicyChangeInput = Omit<PolicyChange, 'from'> & { from: CalendarDate | undefined };

/** Changes what a policy says from a day on, today where none is named, for all to whom it applies. */
export async function changePolicy(
  services: Services,
  context: Context,
  policy: TimeOffPolicy,
  { from, ...wanted }: PolicyChangeInput,
): Promise<TimeOffPolicy> {
  const { scope, actor, now: at, commandId, ifVersion } = context;
  await checkPlace({ ...latestTerms(policy), ...wanted.terms });
  const today = todayIn(context, 'UTC');
  const changed = await storePolicy(services.db, scope, policy.id, {
    decide: (found) => {
      const moved = refuseMoved(found, ifVersion);
      return moved
        ? { ok: false, refusal: moved }
        : decidePolicyChange(found, { ...wanted, from: from ?? today }, at);
    },
    ...{ cause: { actor, at, commandId }, day: today },
  });
  if (!changed) throw notFound('time-off policy');
  return changed;
}
