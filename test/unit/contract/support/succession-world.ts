import { followingCycle } from '../../../../domain/billing/contract-cycle';
import { settingsOf } from '../../../../domain/billing/contract-cycle';
import { newCycle } from '../../../../domain/billing/cycle';
import { planOf, type PlannedCycle } from '../../../../domain/billing/plan';
import type { ContractEffect } from '../../../../domain/contract/commands';
import { isInForce, type Contract } from '../../../../domain/contract/contract';
import { decideContract } from '../../../../domain/contract/decide';
import { clauseDatesOf } from '../../../../domain/contract/clause-dates';
import { renewsItself } from '../../../../domain/contract/clauses';
import {
  begun,
  hasEnded,
  nextTermOf,
  refuseSuccession,
  successionOf,
} from '../../../../domain/contract/renewal';
import { addDays, dateAt, endOfDay, startOfDay } from '../../../../domain/shared/calendar';
import type { CalendarDate, Instant } from '../../../../domain/shared/time';
import { ADMIN, SYSTEM } from '../../support/actors';
import { accepted } from '../../support/outcome';

interface Held {
  contract: Contract;
  cycles: PlannedCycle[];
  /** The first day that it bills, once it has begun. */
  from: CalendarDate | null;
}

/** A contract and those that renew it, with their cycles, in memory. Time is dealt with in order, an instant at a time. */
export class SuccessionWorld {
  readonly chain: Held[];
  private made = 0;

  constructor(
    first: Contract,
    public now: Instant,
    /** What happens first at one instant: the changes of contracts, or the locks, as after an outage. */
    private readonly locksFirst: boolean,
  ) {
    this.chain = [{ contract: first, cycles: [], from: first.startDate }];
    this.plan(this.last);
  }

  get last(): Held {
    return this.chain.at(-1)!;
  }

  get today(): CalendarDate {
    return dateAt(this.now, this.last.contract.timezone);
  }

  runTo(to: Instant): void {
    for (let step = this.next(); step && step.at <= to; step = this.next()) {
      if (step.at > this.now) this.now = step.at;
      step.run();
    }
    if (to > this.now) this.now = to;
  }

  /** A signed successor of the last contract, unless it is refused. Answers whether it was accepted. */
  renew(startDate: CalendarDate, days: number | null): boolean {
    const predecessor = this.last;
    const { timezone } = predecessor.contract;
    if (refuseSuccession({ startDate }, predecessor.contract, billedThrough(predecessor), this.now))
      return false;
    const endDate = days === null ? null : addDays(startDate, days);
    const startsAt = startOfDay(startDate, timezone);
    const contract: Contract = {
      ...predecessor.contract,
      ...{
        id: `contract-${this.chain.length}`,
        status: 'signed',
        signedAt: this.now,
        startDate,
        startsAt,
        endDate,
      },
      ...{ endsAt: endDate && endOfDay(endDate, timezone), terminationDate: null, terminatesAt: null },
      ...{ activatedAt: null, endedAt: null, billsFrom: null, previousContractId: predecessor.contract.id },
      renewalStopped: null,
      indexationSkip: null,
    };
    Object.assign(contract, clauseDatesOf(contract));
    const successor: Held = { contract, cycles: [], from: null };
    this.chain.push(successor);
    if (startsAt <= this.now) this.begin(successor, predecessor);
    return true;
  }

  terminate(held: Held, completionDate: CalendarDate, now: boolean): void {
    const { contract } = held;
    const day = now ? dateAt(this.now, contract.timezone) : completionDate;
    const completesAt = now ? this.now : endOfDay(day, contract.timezone);
    const successor = this.chain[this.chain.indexOf(held) + 1];
    if (contract.status !== 'active' || completesAt < this.now) return;
    if (contract.endDate !== null && day > contract.endDate) return;
    if (successor && successor.contract.startsAt <= this.now) return;
    const type = now ? 'terminate' : 'scheduleTermination';
    this.affect(held, { type, actor: SYSTEM, completionDate: day, completesAt });
  }

  cancelTermination(held: Held): void {
    const { status, terminatesAt } = held.contract;
    if (status === 'termination_scheduled' && terminatesAt! > this.now)
      this.affect(held, { type: 'cancelTermination', actor: SYSTEM });
  }

  private next(): { at: Instant; rank: number; run(): void } | undefined {
    const steps = this.chain.flatMap((held, index) => this.stepsOf(held, this.chain[index - 1]));
    return steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.rank - b.rank))[0];
  }

  private stepsOf(held: Held, predecessor: Held | undefined) {
    const { contract, cycles } = held;
    const steps: { at: Instant; rank: number; run(): void }[] = [];
    const change = (at: Instant, run: () => void) => steps.push({ at, rank: this.locksFirst ? 3 : 0, run });
    if (contract.status === 'signed') change(contract.startsAt, () => this.begin(held, predecessor!));
    if (contract.status === 'active' && contract.endsAt) change(contract.endsAt, () => this.complete(held));
    if (contract.status === 'termination_scheduled') {
      const { terminationDate: completionDate, terminatesAt: completesAt } = contract;
      const effect = { type: 'terminate', actor: SYSTEM, completionDate, completesAt } as ContractEffect;
      change(completesAt!, () => this.affect(held, effect));
    }
    for (const cycle of cycles.filter(({ status }) => status === 'open')) {
      if (cycle.openedAt === null)
        steps.push({ at: cycle.opensAt, rank: 1, run: () => this.open(held, cycle) });
      steps.push({
        at: cycle.locksAt,
        rank: 2,
        run: () => this.replace(held, cycle, { status: 'invoiced' }),
      });
    }
    return steps;
  }

  private complete(held: Held): void {
    const successor = this.chain[this.chain.indexOf(held) + 1];
    if (successor && successor.contract.startsAt <= this.now) this.begin(successor, held);
    else if (!successor && this.renewsTerm(held)) return;
    else
      held.contract = accepted(
        decideContract(held.contract, { type: 'complete', actor: SYSTEM }, this.now),
      ).next;
    this.plan(held);
  }

  /** As `activities/contract/renew-term.ts` does it with rows. */
  private renewsTerm(held: Held): boolean {
    const id = `contract-${this.chain.length}`;
    const contract = renewsItself(held.contract) ? nextTermOf(held.contract, id, this.now) : null;
    if (!contract) return false;
    const next: Held = { contract, cycles: [], from: null };
    this.chain.push(next);
    this.begin(next, held);
    return true;
  }

  stopRenewal(held: Held): void {
    const decision = decideContract(
      held.contract,
      { type: 'stopRenewal', actor: ADMIN, reason: null },
      this.now,
    );
    if (decision.ok) held.contract = decision.change.next;
  }

  private begin(successor: Held, predecessor: Held): void {
    const succession = successionOf(successor.contract, billedThrough(predecessor));
    const { from, endsAt } = succession;
    successor.contract = begun(
      { ...successor.contract, status: 'active', activatedAt: this.now },
      succession,
    );
    successor.from = from;
    this.plan(successor);
    if (!isInForce(predecessor.contract) || hasEnded(predecessor.contract, this.now)) return;
    const { id: successorId } = successor.contract;
    this.affect(predecessor, {
      type: 'renew',
      actor: SYSTEM,
      successorId,
      lastDay: addDays(from, -1),
      endsAt,
    });
  }

  private affect(held: Held, effect: ContractEffect): void {
    held.contract = accepted(decideContract(held.contract, effect, this.now)).next;
    this.plan(held);
  }

  private open(held: Held, cycle: PlannedCycle): void {
    this.replace(held, cycle, { openedAt: this.now });
    if (cycle !== held.cycles.at(-1) && held.cycles.at(-1)!.startsOn > cycle.startsOn) return;
    const share = cycle.isFinal ? null : followingCycle(held.contract, cycle.endsOn);
    if (share) held.cycles.push(this.planned(held, share, null));
  }

  private replace(held: Held, cycle: PlannedCycle, change: Partial<PlannedCycle>): void {
    held.cycles = held.cycles.map((each) => (each.id === cycle.id ? { ...each, ...change } : each));
  }

  /** As `planCycles` does it with the store. */
  private plan(held: Held): void {
    const { contract, cycles } = held;
    const locked = cycles.filter(({ status }) => status !== 'open').at(-1);
    const planned = cycles.filter(
      (cycle) => cycle.status === 'open' || cycle === locked || cycle === cycles.at(-1),
    );
    const { change, remove, add } = planOf(contract, planned, this.now);
    for (const { cycle, share } of change) this.replace(held, cycle, share);
    const gone = new Set(remove?.cycles.map(({ id }) => id));
    held.cycles = held.cycles.filter(({ id }) => !gone.has(id));
    held.cycles.push(...add.map(({ share, openedAt }) => this.planned(held, share, openedAt)));
  }

  private planned(
    { contract }: Held,
    share: PlannedCycle | Parameters<typeof newCycle>[3],
    openedAt: Instant | null,
  ) {
    const cycle = newCycle(`cycle-${(this.made += 1)}`, contract, 'calendar', share);
    return { ...cycle, openedAt, settings: settingsOf(contract) };
  }
}

export function billedThrough({ cycles }: Held): CalendarDate | null {
  return cycles.findLast(({ status }) => status !== 'open')?.endsOn ?? null;
}
