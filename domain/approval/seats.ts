import type { ApprovalDecision, ApprovalStep } from './approval';
import { missingIn, personOf } from './standing';

/** Whether there are enough different people for all seats, each of which only these can take. */
export function canBeFilled(seats: readonly (readonly string[])[]): boolean {
  const seated = new Map<string, number>();
  const seat = (at: number, tried: Set<string>): boolean =>
    seats[at]!.some((person) => {
      if (tried.has(person)) return false;
      tried.add(person);
      const other = seated.get(person);
      if (other !== undefined && !seat(other, tried)) return false;
      seated.set(person, at);
      return true;
    });
  return seats.every((_, at) => seat(at, new Set()));
}

/** The seats that only users who are named can take; who has a role is not known beforehand. */
export function namedSeats(
  steps: readonly ApprovalStep[],
  howMany: (step: number) => number = (step) => steps[step]!.any,
): (readonly string[])[] {
  return steps.flatMap(({ users, roles }, step) =>
    roles.length > 0 ? [] : Array.from({ length: howMany(step) }, () => users),
  );
}

/** Whether after these approvals the steps can still be filled by others, because nobody counts twice. */
export function leavesEnough(steps: readonly ApprovalStep[], counted: readonly ApprovalDecision[]): boolean {
  const used = new Set(counted.flatMap(({ by, inSteadOf }) => [personOf(by), inSteadOf?.id]));
  const left = namedSeats(steps, (step) => missingIn({ steps }, step, counted));
  return canBeFilled(left.map((users) => users.filter((user) => !used.has(user))));
}
