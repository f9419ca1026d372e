import type {
  Adjustment,
  AdjustmentCommand,
  AdjustmentEffect,
} from '../../../../domain/adjustment/adjustment';
import { decideAdjustment } from '../../../../domain/adjustment/decide';
import { getsOwnInvoice } from '../../../../domain/adjustment/late';
import { changesCurrency, openAmendment, type Amendment } from '../../../../domain/amendment/amendment';
import { decideAmendment } from '../../../../domain/amendment/decide';
import { firstDayIfLate } from '../../../../domain/amendment/fit';
import { guardEffect, guardSignedTerms, type Standing } from '../../../../domain/amendment/guard-terms';
import { pendingAmendments } from '../../../../domain/billing/amendments-ahead';
import {
  cycleFrom,
  firstCycles,
  fitCycle,
  followingCycle,
  settingsOf,
  type ContractCycle,
} from '../../../../domain/billing/contract-cycle';
import { currenciesToCome, currencyOf } from '../../../../domain/billing/currency';
import { computeInvoice, usedIn, type Billing, type DatedTerms } from '../../../../domain/billing/invoice';
import { adjustmentItem } from '../../../../domain/billing/adjustment-item';
import { addDays, dateAt } from '../../../../domain/shared/calendar';
import type { ContractEffect } from '../../../../domain/contract/commands';
import { nextIndexationOf } from '../../../../domain/contract/clause-dates';
import { renewsItself } from '../../../../domain/contract/clauses';
import { settledBy, type AgreementFacts } from '../../../../domain/agreement/due-charges';
import { paymentsBilledBy } from '../../../../domain/payment-schedule/billed';
import { lastKnownDay } from '../../../../domain/agreement/facts';
import { isAgreement } from '../../../../domain/contract/kinds';
import { isInForce, type Contract } from '../../../../domain/contract/contract';
import { indexationDue } from '../../../../domain/contract/due';
import { nextTermOf } from '../../../../domain/contract/renewal';
import { decideContract } from '../../../../domain/contract/decide';
import { decideRule } from '../../../../domain/recurring/decide';
import type { RecurringRule, RuleEffect } from '../../../../domain/recurring/recurring';
import { instanceOf } from '../../../../domain/recurring/instance';
import { recursIn } from '../../../../domain/recurring/recurs';
import type { CalendarDate, Instant } from '../../../../domain/shared/time';
import { strandedAmong } from '../../../../domain/billing/stranded';
import { isUnlocked, newCycle } from '../../../../domain/billing/cycle';
import { unpaidDueIn, type UnpaidDay } from '../../../../domain/billing/unpaid';
import type { PlannedCycle } from '../../../../domain/billing/plan';
import { ADMIN, SYSTEM, WORKER } from '../../support/actors';
import { accepted } from '../../support/outcome';

export interface Issued {
  cycle: PlannedCycle;
  billing: Billing;
}

type DayOfTimeOff = Omit<UnpaidDay, 'own'>;

interface Step {
  at: Instant;
  rank: number;
  run(): void;
}

/**
 * One contract's billing in memory, a step at a time: every change by the decision that makes it, every cycle when
 * the one before opens, every invoice when its cycle locks. It knows nothing of what is to come.
 */
export class BillingWorld {
  readonly cycles: PlannedCycle[];
  readonly issued: Issued[] = [];
  /** Those that have changed the terms, in order. */
  readonly applied: Amendment[] = [];
  /** What rules have made for a cycle that is paid in another currency. */
  readonly overtaken: string[] = [];
  /** What could not be approved for the currency of its cycle, and what was billed alone for that. */
  readonly refused: string[] = [];
  readonly alone: string[] = [];
  amendments: Amendment[] = [];
  rules: RecurringRule[] = [];
  items: Adjustment[] = [];
  terms: DatedTerms[];
  credits: Record<string, bigint> = {};
  /** Unpaid days off that no cycle has taken off yet. */
  private resting: DayOfTimeOff[] = [];
  /** What invoices have charged of an agreement, and the units that they have billed. */
  charged: Omit<AgreementFacts, 'lastDay'> = { settled: [], used: [], scheduled: [] };
  /** A signed contract that will take its place. */
  successor: Pick<Contract, 'startDate' | 'startsAt'> | null = null;
  private readonly taken = new Set<CalendarDate>();
  /** The next term, once the contract has renewed itself. */
  next: BillingWorld | null = null;
  private cyclesMade = 0;
  /** What becomes of instances that wait for a review. */
  reviewInstances: 'approve' | 'decline' | null = null;

  constructor(
    public contract: Contract,
    public now: Instant,
  ) {
    this.terms = [{ effectiveFrom: contract.startDate, version: 1, terms: contract.terms }];
    this.cycles = firstCycles(contract, dateAt(now, contract.timezone)).map((share) =>
      this.planned(share, share.opensAt <= now ? now : null),
    );
  }

  runTo(to: Instant): void {
    for (let step = this.nextStep(); step && step.at <= to; step = this.nextStep()) {
      this.now = step.at > this.now ? step.at : this.now;
      step.run();
    }
    this.now = to;
    this.next?.runTo(to);
  }

  /** Its own invoices, then those of the terms that have followed. */
  allIssued(): Issued[] {
    return [...this.issued, ...(this.next?.allIssued() ?? [])];
  }

  /** At one instant the contract ends before it is amended, and is amended before it is billed. */
  private nextStep(): Step | undefined {
    const { terminatesAt, endsAt, status } = this.contract;
    const signed = this.amendments.filter((each) => each.status === 'signed');
    const steps: Step[] = [
      ...signed.map((each) => ({ at: each.effectiveAt, rank: 1, run: () => this.activate(each) })),
      ...this.cycles
        .filter(({ openedAt }) => openedAt === null)
        .map((cycle) => ({ at: cycle.opensAt, rank: 2, run: () => this.open(cycle) })),
      ...this.cycles
        .filter((cycle) => cycle.status === 'open')
        .map((cycle) => ({ at: cycle.locksAt, rank: 3, run: () => this.lock(cycle) })),
    ];
    if (status === 'termination_scheduled')
      steps.push({ at: terminatesAt!, rank: 0, run: () => this.end(this.termination('terminate')) });
    if (status === 'active' && endsAt) steps.push({ at: endsAt, rank: 0, run: () => this.endTerm() });
    const indexation = isInForce(this.contract) && indexationDue(this.contract);
    if (indexation) steps.push({ at: indexation.at, rank: 1, run: () => this.index() });
    if (this.isInForce() && this.successor)
      steps.push({ at: this.successor.startsAt, rank: 0, run: () => this.end(this.renewal()) });
    return steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.rank - b.rank))[0];
  }

  /** As `activities/contract/renew-term.ts` does it with rows. */
  private endTerm(): void {
    const next =
      renewsItself(this.contract) && !this.successor && nextTermOf(this.contract, 'next', this.now);
    if (!next) return this.end({ type: 'complete', actor: SYSTEM });
    const { startDate, startsAt: endsAt } = next;
    const lastDay = addDays(startDate, -1);
    this.end({ type: 'renew', actor: SYSTEM, successorId: 'next', lastDay, endsAt });
    this.next = new BillingWorld(next, this.now);
    // Days off go on with the contract that does.
    this.next.resting = this.resting.filter(({ date }) => date >= startDate);
  }

  /** As `activities/contract/index-terms.ts` does it with rows. */
  private index(): void {
    const { date } = this.contract.nextIndexation!;
    const { percentage } = this.contract.indexation!;
    const billed = this.cycles.filter(({ status }) => status !== 'open').at(-1)?.endsOn;
    const effectiveFrom = billed !== undefined && billed >= date ? addDays(billed, 1) : date;
    const isAgreed = this.amendments.some(({ status, changes, effectiveFrom: from, effectiveDate }) => {
      if (!changes.some(({ field }) => field === 'amount')) return false;
      return status === 'active' ? from! >= date : status === 'signed' && (from ?? effectiveDate) === date;
    });
    const before = this.contract.termsVersion;
    const effect: ContractEffect = {
      ...{ type: 'applyIndexation', actor: SYSTEM, date, percentage, effectiveFrom },
      next: nextIndexationOf(this.contract, addDays(date, 1)),
      skipped: isAgreed ? 'agreed' : null,
    };
    this.contract = accepted(decideContract(this.contract, effect, this.now)).next;
    const { terms, termsVersion: version } = this.contract;
    if (version > before) this.terms.push({ effectiveFrom, version, terms });
    this.revise();
  }

  /** By both, where one is to come; while one is due it is too late. */
  skipIndexation(): void {
    const { nextIndexation } = this.contract;
    if (!nextIndexation || !indexationDue(this.contract) || nextIndexation.at <= this.now) return;
    const { date } = nextIndexation;
    const next = nextIndexationOf(this.contract, addDays(date, 1));
    for (const actor of [ADMIN, WORKER]) {
      const command = { type: 'skipIndexation', actor, date, next, reason: null } as const;
      this.contract = accepted(decideContract(this.contract, command, this.now)).next;
    }
  }

  replace(next: Amendment): void {
    this.amendments = this.amendments.map((each) => (each.id === next.id ? next : each));
  }

  propose(amendment: Amendment): void {
    this.amendments.push(amendment);
  }

  /** As the store reads them: what is not locked, and the last one. */
  plannedCycles(): PlannedCycle[] {
    return this.cycles.filter((cycle) => cycle.status === 'open' || cycle === this.cycles.at(-1));
  }

  /** What an amendment is judged by. */
  standing({ id }: Pick<Amendment, 'id'>): Standing {
    const open = this.amendments.filter((each) => each.id !== id && openAmendment.includes(each.status));
    return { contract: this.contract, known: this.plannedCycles(), open, now: this.now };
  }

  /** As `activities/record/amendment.ts` does it: the last signature is refused where the terms make no sense by now. */
  sign(amendment: Amendment): void {
    const { open, ...present } = this.standing(amendment);
    const today = dateAt(this.now, this.contract.timezone);
    const actor = amendment.status === 'awaiting_client_signature' ? ADMIN : WORKER;
    const amendments = pendingAmendments(present, open, { includeUnsigned: false });
    const firstDay = firstDayIfLate({ ...present, amendments }, amendment, today);
    const command = { type: 'sign', actor, signature: 'x', today, firstDay } as const;
    const { next } = accepted(decideAmendment(amendment, command, this.now));
    const binds = next.status === 'signed' || next.status === 'active';
    if (binds && guardSignedTerms(next, { ...present, open })) return;
    this.replace(next);
    if (next.status === 'active') this.apply(next);
    else if (next.status === 'signed') this.land();
    else this.sign(next);
  }

  private activate(amendment: Amendment): void {
    const { next } = accepted(decideAmendment(amendment, { type: 'activate', actor: SYSTEM }, this.now));
    const refusal = guardEffect(next, this.standing(amendment));
    if (!refusal) {
      this.replace(next);
      return this.apply(next);
    }
    const effect = { type: 'void', actor: SYSTEM, reason: refusal.message } as const;
    this.replace(accepted(decideAmendment(amendment, effect, this.now)).next);
    this.land();
  }

  private apply(amendment: Amendment): void {
    const { id: amendmentId, changes } = amendment;
    const effectiveFrom = amendment.effectiveFrom!;
    this.applied.push(amendment);
    const wanted = Object.fromEntries(changes.map((each) => [each.field, each.new]));
    const terms = { ...this.contract.terms, ...wanted };
    const effect = { type: 'applyTerms', actor: SYSTEM, terms, amendmentId, effectiveFrom };
    const before = this.contract.terms.currency;
    this.contract = accepted(decideContract(this.contract, effect as ContractEffect, this.now)).next;
    this.terms.push({ effectiveFrom, version: this.contract.termsVersion, terms });
    this.revise();
    if (terms.currency !== before) this.followCurrency(effectiveFrom);
    this.land();
  }

  /** As `activities/billing/follow-currency.ts` does it with rows. */
  private followCurrency(from: CalendarDate): void {
    const { currency } = this.contract.terms;
    this.endRulesInOtherCurrency();
    for (const item of this.items.filter((each) => each.ruleId !== null && each.currency !== currency)) {
      const cycle = this.cycles.find(({ id }) => id === item.cycleId)!;
      if (cycle.startsOn < from || !['pending', 'approved'].includes(item.status)) continue;
      this.decide(item, { type: 'decline', actor: SYSTEM, reason: 'currency' });
      this.overtaken.push(item.id);
    }
  }

  /** The currency of a cycle: that of the terms, or what both have signed. */
  paidIn(cycle: Pick<PlannedCycle, 'startsOn'>): string {
    const signed = this.amendments
      .filter((each) => each.status === 'signed' && changesCurrency(each))
      .map((each) => ({
        from: each.effectiveFrom ?? each.effectiveDate,
        terms: { currency: each.currency.new },
      }));
    return currencyOf(currenciesToCome(this.terms, signed), cycle);
  }

  /** As `activities/billing/land-by-currency.ts` does it with rows. */
  private land(): void {
    const open = this.cycles.filter(({ status }) => status === 'open');
    const cycles = open.map((cycle) => ({ ...cycle, currency: this.paidIn(cycle) }));
    const held = this.items
      .filter(({ status }) => status === 'approved')
      .map((item) => ({ item, cycleId: item.appliedCycleId ?? item.cycleId, currency: item.currency }));
    for (const { held: each, heir } of strandedAmong(cycles, held, this.now)) {
      const { item } = each;
      if (heir) this.put(item, heir);
      else this.billAlone(item);
    }
  }

  private billAlone(item: Adjustment): void {
    this.decide(item, { type: 'bill', actor: SYSTEM, invoice: this.invoiceFor(null) });
    this.alone.push(item.id);
  }

  private put(item: Adjustment, { id, locksAt }: Pick<PlannedCycle, 'id' | 'locksAt'>): void {
    this.items = this.items.map((each) =>
      each.id === item.id ? { ...item, appliedCycleId: id, locksAt } : each,
    );
  }

  private endRulesInOtherCurrency(): void {
    const { currency } = this.contract.terms;
    const isInOtherCurrency = (rule: RecurringRule) => rule.currency !== currency;
    this.endRules({ type: 'currencyChanged', actor: SYSTEM, currency }, isInOtherCurrency);
  }

  private endRules(effect: RuleEffect, isMeant: (rule: RecurringRule) => boolean): void {
    this.rules = this.rules.map((rule) =>
      rule.status === 'active' && isMeant(rule) ? accepted(decideRule(rule, effect, this.now)).next : rule,
    );
  }

  terminate(type: 'scheduleTermination' | 'terminate', completionDate: string, completesAt: Instant): void {
    const effect = { type, actor: ADMIN, completionDate, completesAt };
    if (type === 'terminate') return this.end(effect);
    this.contract = accepted(decideContract(this.contract, effect as ContractEffect, this.now)).next;
    this.revise();
  }

  private termination(type: 'terminate'): Effect {
    const { terminationDate, terminatesAt } = this.contract;
    return { type, actor: SYSTEM, completionDate: terminationDate!, completesAt: terminatesAt! };
  }

  private renewal(): Effect {
    const { startDate, startsAt } = this.successor!;
    const lastDay = addDays(startDate, -1);
    return { type: 'renew', actor: SYSTEM, successorId: 'next', lastDay, endsAt: startsAt };
  }

  private end(effect: Effect): void {
    this.contract = accepted(decideContract(this.contract, effect, this.now)).next;
    this.revise();
    this.amendments = this.amendments.map((each) =>
      openAmendment.includes(each.status)
        ? accepted(decideAmendment(each, { type: 'void', actor: SYSTEM, reason: 'over' }, this.now)).next
        : each,
    );
    this.endRules({ type: 'contractEnded', actor: SYSTEM, reason: 'over' }, () => true);
    this.land();
  }

  /** As `activities/billing/plan-cycles.ts` does it with rows. */
  private revise(): void {
    const { contract, cycles } = this;
    const coming = cycles.find(({ openedAt, status }) => openedAt === null && status === 'open');
    const begun = cycles.filter((cycle) => cycle !== coming);
    for (const cycle of begun.filter(({ status }) => status === 'open'))
      Object.assign(cycle, fitCycle(contract, cycle.settings, cycle.startsOn));
    const last = begun.at(-1)!;
    const share = last.isFinal ? null : cycleFrom(contract, addDays(last.endsOn, 1));
    if (coming && share) Object.assign(coming, share, { settings: settingsOf(contract) });
    else if (share) cycles.push(this.planned(share, null));
    else if (coming) {
      cycles.splice(cycles.indexOf(coming), 1);
      const moved = (id: string | null) => (id === coming.id ? last.id : id);
      this.items = this.items.map((each) => ({
        ...each,
        cycleId: moved(each.cycleId)!,
        appliedCycleId: moved(each.appliedCycleId),
      }));
      this.land();
    }
    this.followLocks();
  }

  private followLocks(): void {
    this.items = this.items.map((item) => {
      const cycle = this.cycles.find(({ id }) => id === (item.appliedCycleId ?? item.cycleId));
      return cycle && ['pending', 'approved'].includes(item.status)
        ? { ...item, locksAt: cycle.locksAt }
        : item;
    });
  }

  private open(cycle: PlannedCycle): void {
    cycle.openedAt = this.now;
    const following = cycle.isFinal ? null : followingCycle(this.contract, cycle.endsOn);
    if (following) this.cycles.push(this.planned(following, null));
    this.endRulesInOtherCurrency();
    this.rules = this.rules.map((rule) => (rule.status === 'active' ? this.recur(rule, cycle) : rule));
  }

  private recur(rule: RecurringRule, cycle: PlannedCycle): RecurringRule {
    if (!recursIn(rule, cycle)) return rule;
    const item = accepted(
      instanceOf(`${rule.id}/${cycle.id}`, rule, this.contract, cycle, { actor: SYSTEM, at: this.now }),
    ).next;
    this.items.push(item);
    if (item.status === 'pending' && this.reviewInstances) this.review(item, this.reviewInstances);
    return accepted(decideRule(rule, { type: 'occur', actor: SYSTEM }, this.now)).next;
  }

  review(item: Adjustment, type: 'approve' | 'decline'): void {
    const own = this.cycles.find(({ id }) => id === item.cycleId)!;
    const unlocked = this.cycles.filter(
      (cycle) => cycle.startsOn >= own.startsOn && isUnlocked(cycle, this.now),
    );
    const isAlone = !isUnlocked(own, this.now) && getsOwnInvoice(item, this.now);
    const fitting = unlocked.find((cycle) => this.paidIn(cycle) === item.currency);
    const landing = isUnlocked(own, this.now) ? own : (fitting ?? unlocked[0]);
    if (type === 'approve' && !isAlone && landing && this.paidIn(landing) !== item.currency) {
      this.refused.push(item.id);
      return;
    }
    const next = this.decide(item, { type, actor: ADMIN, reason: null });
    if (next.status !== 'approved') return;
    if (isAlone) this.billAlone(next);
    else if (landing) this.put(next, landing);
  }

  private decide(item: Adjustment, command: AdjustmentCommand | AdjustmentEffect): Adjustment {
    const { next } = accepted(decideAdjustment(item, command, this.now));
    this.items = this.items.map((each) => (each.id === next.id ? next : each));
    return next;
  }

  private lock(cycle: PlannedCycle): void {
    const items = this.items.filter(
      ({ appliedCycleId, status }) => appliedCycleId === cycle.id && status === 'approved',
    );
    const { contract, terms, credits } = this;
    const billed = items.map((item) => adjustmentItem(item, item.id));
    const period = { ...cycle, frequency: cycle.settings.frequency };
    const unpaid = unpaidDueIn(this.unpaid(), cycle);
    const agreement = this.agreementFacts();
    const billing = computeInvoice({ contract, period, terms, items: billed, credits, unpaid, agreement });
    cycle.status = !billing.ok ? 'exception' : billing.invoice.lines.length > 0 ? 'invoiced' : 'skipped';
    this.issued.push({ cycle, billing });
    if (billing.ok) {
      if (agreement) {
        const paid = paymentsBilledBy(agreement.scheduled, cycle);
        this.charged = settledBy(agreement, billing.settles ?? [], usedIn(billed), paid);
      }
      const dates = new Set(unpaid.map(({ date }) => date));
      this.resting = this.resting.filter(({ date }) => !dates.has(date));
      credits[billing.invoice.currency] = billing.invoice.creditLeft;
      for (const item of items)
        this.decide(item, { type: 'bill', actor: SYSTEM, invoice: this.invoiceFor(cycle) });
    }
    const waiting = this.items.filter(({ status }) => status === 'pending');
    for (const item of waiting.filter(({ cycleId, lateSince }) => cycleId === cycle.id && !lateSince))
      this.decide(item, { type: 'lock', actor: SYSTEM });
    if (cycle.isFinal)
      for (const item of this.items.filter(({ status }) => status === 'pending'))
        this.decide(item, { type: 'forfeit', actor: SYSTEM });
  }

  private agreementFacts(): AgreementFacts | null {
    const { contract, charged, successor } = this;
    return isAgreement(contract) ? { ...charged, lastDay: lastKnownDay(contract, successor) } : null;
  }

  /** Time off that is not paid, from that day on; days that are taken already are left out. */
  rest(timeOffId: string, from: CalendarDate, { days, isHalf }: { days: number; isHalf: boolean }): void {
    const asked = Array.from({ length: days }, (_, index) => addDays(from, index));
    for (const date of asked.filter((each) => !this.taken.has(each))) {
      this.taken.add(date);
      this.resting.push({ timeOffId, date, halves: isHalf ? 1 : 2 });
    }
  }

  /** Each with the cycle that it lies in by now. */
  unpaid(): UnpaidDay[] {
    return this.resting.map((day) => {
      const own = this.cycles.find(({ startsOn, endsOn }) => startsOn <= day.date && day.date <= endsOn);
      return { ...day, own: own ? { ...own, frequency: own.settings.frequency } : null };
    });
  }

  isInForce(): boolean {
    return isInForce(this.contract);
  }

  private invoiceFor(cycle: PlannedCycle | null) {
    const { currency } = this.contract.terms;
    return { id: cycle?.id ?? 'own', number: '1', cycleId: cycle?.id ?? null, currency };
  }

  private planned(share: ContractCycle, openedAt: Instant | null): PlannedCycle {
    const cycle = newCycle(`cycle-${(this.cyclesMade += 1)}`, this.contract, 'calendar', share);
    return { ...cycle, openedAt, settings: settingsOf(this.contract) };
  }
}

type Effect = Parameters<typeof decideContract>[1];
