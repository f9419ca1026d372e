import { change, partyOf, refuse, type Decision } from '../shared/lifecycle';
import { formatMoney } from '../shared/money';
import { hasPassed, type Instant } from '../shared/time';
import type { ContractCommand, ContractEffect } from './commands';
import type { Contract } from './contract';
import type { Terms } from './terms';
import { indexationDue } from './due';
import { amountOn, raisedPrices } from './raise';

type Command = ContractCommand | ContractEffect;
type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** The amount, or the prices, from that day on, as its own version of the terms; or why the day brings none. */
export function applyIndexation(state: Contract, command: Of<'applyIndexation'>): Decision<Contract> {
  const { date, percentage, effectiveFrom, next } = command;
  const { currency } = state.terms;
  const waiting = { ...state, ...goingOnTo(next) };
  const raised = command.skipped ? { skipped: command.skipped } : raisedPrices(state.terms, percentage);
  if ('skipped' in raised) {
    const { skipped: reason } = raised;
    return change(waiting, { type: 'contract.indexation.skipped', payload: { date, percentage, reason } });
  }
  const terms = { ...state.terms, ...raised.prices };
  const termsVersion = state.termsVersion + 1;
  const perCycle = (of: Terms) => formatMoney({ minor: amountOn(of, effectiveFrom) ?? '0', currency });
  return change(
    { ...waiting, terms, termsVersion },
    {
      type: 'contract.indexed',
      payload: {
        ...{ date, percentage, effective_from: effectiveFrom, currency },
        ...{ old_amount: perCycle(state.terms), new_amount: perCycle(terms), terms_version: termsVersion },
      },
    },
  );
}

/** Whoever wanted to leave out the one before did not mean the next. */
function goingOnTo(next: Contract['nextIndexation']): Partial<Contract> {
  return { nextIndexation: next ?? null, indexationSkip: null };
}

/** What both have agreed on takes both to leave out once, one after the other, before its day begins. */
export function skipIndexation(
  state: Contract,
  { actor, date, next, reason }: Of<'skipIndexation'>,
  at: Instant,
): Decision<Contract> {
  const { nextIndexation, indexation, indexationSkip: proposed } = state;
  if (!nextIndexation || !indexation || !indexationDue(state) || nextIndexation.date !== date)
    return refuseNone(state, date);
  if (hasPassed(nextIndexation.at, at)) return refuseLate(nextIndexation);
  const { percentage } = indexation;
  const by = partyOf(actor);
  if (!proposed) {
    const payload = { date, percentage, by, reason, until: nextIndexation.at };
    return change(
      { ...state, indexationSkip: { by, at, reason } },
      { type: 'contract.indexation.skip_proposed', payload },
    );
  }
  if (proposed.by === by)
    return refuse(
      'indexation_skip_proposed',
      `This side has said already that the indexation on ${date} is to be left out. The ${by === 'worker' ? 'employer' : 'worker'} has to say so, too, before ${nextIndexation.at}.`,
      { details: { until: nextIndexation.at } },
    );
  return change(
    { ...state, ...goingOnTo(next) },
    {
      type: 'contract.indexation.skipped',
      payload: { date, percentage, reason: reason ?? proposed.reason ?? 'Both parties leave it out.' },
    },
  );
}

function refuseNone(state: Contract, date: string): Decision<Contract> {
  const next = indexationDue(state) ? (state.nextIndexation?.date ?? null) : null;
  const instead = next === null ? 'None is to come' : `The next one is on ${next}`;
  return refuse('no_indexation', `The contract has no indexation to come on ${date}. ${instead}.`, {
    details: { next_date: next },
  });
}

function refuseLate({ date, at }: NonNullable<Contract['nextIndexation']>): Decision<Contract> {
  return refuse(
    'indexation_window_closed',
    `The indexation on ${date} could be left out before ${at}. Agree on another amount by an amendment instead.`,
    { details: { until: at } },
  );
}
