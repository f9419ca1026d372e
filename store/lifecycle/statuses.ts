import { statusesFrom, type StatusTable } from '../../domain/shared/lifecycle';

/**
 * The statuses that a command may leave, as SQL writes a list. They are literals, not parameters, so that the planner
 * sees which partial index is made for them.
 */
export function statusList<Status extends string, Command extends string>(
  table: StatusTable<Status, Command>,
  command: Command,
): string {
  return statusesFrom(table, command)
    .map((status) => `'${status}'`)
    .join(', ');
}
