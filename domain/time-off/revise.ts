import { change, refuse, type Decision } from '../shared/lifecycle';
import type { CalendarDate, Instant } from '../shared/time';
import { policyUpdated } from './events';
import type { PolicyRevision, PolicyTerms, TimeOffPolicy } from './policy';

/** A policy that is changed this often is better replaced by another. */
export const MOST_REVISIONS = 100;

/** What somebody wants to be different, and from which day on. Its name is what it is called at once. */
export interface PolicyChange {
  name?: string | undefined;
  terms: Partial<PolicyTerms>;
  from: CalendarDate;
}

const names: Record<keyof PolicyTerms, string> = {
  ...{ entitlement: 'days_per_year', accrual: 'accrual', carryOverLimit: 'carry_over_days' },
  ...{ carryOverUntil: 'carry_over_until', mayGoNegative: 'may_go_negative', workingDays: 'working_days' },
  ...{ holidayCountry: 'holiday_country', holidayRegion: 'holiday_region' },
};

/** What a policy says at last: what a change is a change of. */
export function latestTerms({ revisions, ...first }: TimeOffPolicy): PolicyTerms {
  return revisions.at(-1) ?? first;
}

/** What has been said of earlier days stays; from its day on the revision is what counts. */
export function decidePolicyChange(
  policy: TimeOffPolicy,
  { name = policy.name, terms, from }: PolicyChange,
  at: Instant,
): Decision<TimeOffPolicy> {
  const present = latestTerms(policy);
  const fields = Object.keys(names) as (keyof PolicyTerms)[];
  const isOther = (field: keyof PolicyTerms) =>
    terms[field] !== undefined && JSON.stringify(terms[field]) !== JSON.stringify(present[field]);
  const revised = fields.filter(isOther);
  if (revised.length === 0 && name === policy.name)
    return refuse('no_change', 'Every field has the value it has already. Send only fields that change.');
  const moved = { ...policy, name, version: policy.version + 1, updatedAt: at };
  const changed = [...(name === policy.name ? [] : ['name']), ...revised.map((field) => names[field])];
  const { revisions } = policy;
  if (revised.length === 0) return change(moved, policyUpdated(policy, changed, null));
  const last = revisions.at(-1)?.from;
  if (last !== undefined && from < last)
    return refuse(
      'revision_order',
      `The policy has been changed with effect from ${last}. Choose that day, which takes the place of that change, or a later one.`,
      { field: 'effective_from', details: { effective_from: last } },
    );
  const earlier = revisions.filter((each) => each.from < from);
  if (earlier.length >= MOST_REVISIONS)
    return refuse(
      'too_many_revisions',
      `The policy has been changed ${MOST_REVISIONS} times, and can be no more. Make another policy and assign that.`,
      { details: { most: MOST_REVISIONS } },
    );
  const revision: PolicyRevision = { ...termsOf({ ...present, ...terms }), from };
  return change({ ...moved, revisions: [...earlier, revision] }, policyUpdated(policy, changed, from));
}

function termsOf(terms: PolicyTerms): PolicyTerms {
  const { entitlement, accrual, carryOverLimit, carryOverUntil, mayGoNegative } = terms;
  const { workingDays, holidayCountry, holidayRegion } = terms;
  return {
    ...{ entitlement, accrual, carryOverLimit, carryOverUntil, mayGoNegative },
    ...{ workingDays, holidayCountry, holidayRegion },
  };
}
