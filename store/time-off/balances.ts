import type { Knex } from 'knex';
import { groupBy } from '../../domain/shared/group-by';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { CalendarDate, Instant } from '../../domain/shared/time';
import { usesOf, type LedgerFacts } from '../../domain/time-off/ledger';
import type { TimeOffCorrection, TimeOffPolicy } from '../../domain/time-off/policy';
import { standingStatuses, type TimeOff, type TimeOffStatus } from '../../domain/time-off/time-off';
import { insertMany } from '../db/bulk';
import type { Transaction } from '../db/database';
import { rowsOf, TAKEN, type BalanceOf, type RecordedMovement } from './ledger';
import { readTenuresOf, type TenureOfPerson } from './policies';

type Standing = Pick<TimeOff, 'id' | 'personId' | 'type' | 'status' | 'days'>;

const nameOf = ({ personId, type }: BalanceOf): string => `${personId}/${type}`;

/** What the balances of several people follow from, kept in step with what one transaction decides. */
export class Balances {
  #tenures: Map<string, (TenureOfPerson & BalanceOf)[]>;
  readonly #corrections: Map<string, (TimeOffCorrection & BalanceOf)[]>;
  readonly #standing = new Map<string, Map<string, Standing>>();

  constructor(
    tenures: (TenureOfPerson & BalanceOf)[],
    corrections: (TimeOffCorrection & BalanceOf)[],
    standing: Standing[],
  ) {
    this.#tenures = groupBy(tenures, nameOf);
    this.#corrections = groupBy(corrections, nameOf);
    for (const each of standing) this.set(each);
  }

  /** What is so from now on. */
  set(timeOff: Standing): void {
    const name = nameOf(timeOff);
    const known = this.#standing.get(name) ?? new Map<string, Standing>();
    this.#standing.set(name, known.set(timeOff.id, timeOff));
  }

  /** What a policy says from now on, for all to whom it applies. */
  revise(policy: TimeOffPolicy): void {
    const revised = [...this.#tenures].map(([name, tenures]) => {
      const own = tenures.map((each) => (each.policy.id === policy.id ? { ...each, policy } : each));
      return [name, own] as const;
    });
    this.#tenures = new Map(revised);
  }

  of(of: BalanceOf, statuses: readonly TimeOffStatus[]): LedgerFacts {
    const name = nameOf(of);
    const uses = [...(this.#standing.get(name)?.values() ?? [])].filter(({ status }) =>
      statuses.includes(status),
    );
    return {
      tenures: this.#tenures.get(name) ?? [],
      corrections: this.#corrections.get(name) ?? [],
      uses: uses.flatMap(usesOf),
    };
  }
}

/** Of people who are locked: a statement a table, however many they are. */
export async function readBalances(
  trx: Transaction,
  scope: Scope,
  personIds: readonly string[],
): Promise<Balances> {
  const theirs = (query: Knex.QueryBuilder) =>
    query
      .where(inScope(scope))
      .whereRaw('person_id = ANY(?::uuid[])', [[...personIds]])
      .orderBy('id');
  const tenures = await readTenuresOf(trx, scope, personIds);
  const corrections = (await theirs(trx('time_off_corrections'))) as TimeOffCorrection[];
  const standing: Standing[] = await theirs(trx('time_off'))
    .whereIn('status', standingStatuses)
    .select('id', 'personId', 'type', 'status', 'days');
  return new Balances(tenures, corrections, standing);
}

/** Records what the rules have made of these balances, each by its day. */
export async function recordAllMovements(
  trx: Transaction,
  scope: Scope,
  balances: Balances,
  changed: readonly (BalanceOf & { day: CalendarDate })[],
  at: Instant,
): Promise<void> {
  if (changed.length === 0) return;
  const recorded = await trx<RecordedMovement>('time_off_movements')
    .where(inScope(scope))
    .whereRaw('person_id = ANY(?::uuid[])', [[...new Set(changed.map(({ personId }) => personId))]]);
  const known = groupBy(recorded, nameOf);
  const rows = [...groupBy(changed, nameOf)].flatMap(([name, days]) => {
    const of = days[0]!;
    const facts = balances.of(of, TAKEN);
    if (facts.tenures.length === 0 && facts.corrections.length === 0) return [];
    const day = days
      .map((each) => each.day)
      .sort()
      .at(-1)!;
    return rowsOf(scope, of, facts, known.get(name) ?? [], { day, at });
  });
  await insertMany(trx, 'time_off_movements', rows);
}
