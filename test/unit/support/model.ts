import fc from 'fast-check';
import type { EventDraft } from '../../../domain/events/event';
import {
  SYSTEM,
  type Actor,
  type Decision,
  type Due,
  type LifecycleState,
  type Next,
  type StatusTable,
} from '../../../domain/shared/lifecycle';
import { hasPassed, latest, type Instant } from '../../../domain/shared/time';
import { frozen } from './outcome';
import { faultsOf } from './events';
import { DAY, NOW, SECOND, shift } from './time';

interface Command {
  type: string;
  actor: Actor;
}

interface Row extends LifecycleState {
  updatedAt: Instant;
}

/** A lifecycle as its workflow sees it. */
export interface Machine<S extends Row, C extends Command> {
  table: StatusTable<string, string>;
  decide(state: S | null, command: C, at: Instant): Decision<S>;
  due(state: S): Due<string> | null;
  next(state: S): Next | null;
  timer(due: Due<string>): C;
  /** A change that is told by another lifecycle's event. */
  isSilent(next: S, command: C): boolean;
  /** Whether the command starts a new row instead of moving this one. */
  startsRow(state: S | null, command: C): boolean;
  /** Who must act, where it is not whom the table names. */
  whoOf?(state: S): readonly string[] | undefined;
}

/** `dueFirst`: time is dealt with before the command. Otherwise the command wins the race against the timer. */
export type Step<C> =
  | { kind: 'command'; give: (now: Instant) => C; dueFirst: boolean }
  | { kind: 'wait'; ms: number; settle: boolean }
  | { kind: 'approach'; offset: number; stopAtEach: boolean };

export function stepsOf<C>(give: fc.Arbitrary<(now: Instant) => C>): fc.Arbitrary<Step<C>[]> {
  return fc.array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({ kind: fc.constant('command' as const), give, dueFirst: fc.boolean() }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('wait' as const),
          ms: fc.nat(50 * DAY),
          settle: fc.boolean(),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('approach' as const),
          offset: fc.constantFrom(-SECOND, -1, 0, 1, SECOND, 20 * DAY, 400 * DAY),
          stopAtEach: fc.boolean(),
        }),
      },
    ),
    { minLength: 1, maxLength: 25, size: 'max' },
  );
}

export interface Journal<S> {
  state: S | null;
  statuses: Set<string>;
  accepted: Set<string>;
  refused: Set<string>;
}

/** Runs the steps as the lifecycle's workflow would, and checks every invariant after each of them. */
export function run<S extends Row, C extends Command>(machine: Machine<S, C>, steps: Step<C>[]): Journal<S> {
  const journal: Journal<S> = { state: null, statuses: new Set(), accepted: new Set(), refused: new Set() };
  let now = NOW;

  const apply = (command: C, at: Instant) => {
    const before = journal.state;
    const decision = machine.decide(before, frozen(command), at);
    if (!decision.ok) {
      expect(decision.refusal.code).toMatch(/^[a-z_]+$/);
      expect(decision.refusal.message).toMatch(/^\S.+\.$/);
      journal.refused.add(command.type);
      return false;
    }
    const { next, events } = frozen(decision.change);
    if (before && !machine.startsRow(before, command)) checkMove(machine, before, next, command);
    else expect(next.version).toBe(1);
    expect(next.updatedAt).toBe(at);
    expect(events.length === 0).toBe(machine.isSilent(next, command));
    expect(events.flatMap(faultsOf)).toEqual([]);
    checkStatusEvents(machine.startsRow(before, command) ? next : before, next, events);
    journal.state = next;
    journal.statuses.add(next.status);
    journal.accepted.add(command.type);
    checkWait(machine, next);
    return true;
  };

  const catchUp = (clock: (due: Due<string>) => Instant) => {
    for (let count = 0; journal.state; count += 1) {
      const due = machine.due(journal.state);
      if (!due || !hasPassed(due.at, now)) return;
      if (count > 50) throw new Error(`${due.command} falls due again and again`);
      expect({ due, ok: apply(machine.timer(due), clock(due)) }).toEqual({ due, ok: true });
    }
  };

  for (const step of steps) {
    let clock = (_due: Due<string>) => now;
    if (step.kind === 'command') {
      if (step.dueFirst) catchUp(clock);
      apply(step.give(now), now);
    } else if (step.kind === 'wait') {
      now = shift(now, step.ms);
      if (!step.settle) continue;
    } else {
      const due = journal.state && machine.due(journal.state);
      const from = now;
      if (due) now = latest(now, shift(due.at, step.offset));
      if (step.stopAtEach) clock = ({ at }) => latest(from, at);
    }
    catchUp(clock);
  }
  return journal;
}

function checkMove<S extends Row, C extends Command>(machine: Machine<S, C>, before: S, next: S, command: C) {
  expect(machine.table[before.status]?.on[command.type] ?? []).toContain(next.status);
  const { id, organisationId, environmentId } = before;
  expect(next).toMatchObject({ id, organisationId, environmentId });
  expect(next.version).toBe(before.version + 1);
  if (machine.table[before.status]?.waitsFor === null) expect(next.status).toBe(before.status);
}

function checkStatusEvents(before: LifecycleState | null, next: LifecycleState, events: EventDraft[]) {
  const told = events.filter(({ type }) => type === 'contract.status.updated').map(({ payload }) => payload);
  const isContract = 'termsVersion' in next;
  const moved = before !== null && isContract && before.status !== next.status;
  expect(told).toEqual(moved ? [expect.objectContaining({ from: before.status, to: next.status })] : []);
}

function checkWait<S extends Row, C extends Command>(machine: Machine<S, C>, state: S) {
  const row = machine.table[state.status];
  const next = machine.next(state);
  expect(next?.waiting_for ?? null).toBe(row?.waitsFor);
  if (row?.waitsFor === null) expect(machine.due(state)).toBeNull();
  else expect(next?.who).toEqual(machine.whoOf?.(state) ?? row?.who);
}

export const timerOf =
  <T extends string>(types: readonly T[]) =>
  (due: Due<string>) => {
    const type = types.find((known) => known === due.command);
    if (!type) throw new Error(`${due.command} is no timer of this lifecycle`);
    return { type, actor: SYSTEM };
  };
