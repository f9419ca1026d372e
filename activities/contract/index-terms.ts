import { nextIndexationOf } from '../../domain/contract/clause-dates';
import type { Contract } from '../../domain/contract/contract';
import { indexationDue } from '../../domain/contract/due';
import { addDays } from '../../domain/shared/calendar';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { hasPassed, type CalendarDate } from '../../domain/shared/time';
import { agreesOnAmount } from '../../store/amendment/amendments';
import { billedThrough } from '../../store/billing/cycles';
import { saveTerms } from '../../store/contract/contracts';
import type { Work } from '../record/recorder';
import { affectContract } from './affect';

/**
 * Every indexation whose day has come, in order: one, or all since the start of a contract that was signed late. Each is
 * a version of the terms from its day on, or from the first day that no locked cycle covers. An amount that the parties
 * have agreed on for that very day, or for a later one, stands.
 */
export async function indexTerms(work: Work, contract: Contract): Promise<Contract> {
  let current = contract;
  while (isDue(current, work)) current = await indexOnce(work, current);
  return current;
}

function isDue(contract: Contract, { request }: Work): boolean {
  const due = indexationDue(contract);
  return due !== null && hasPassed(due.at, request.at);
}

async function indexOnce(work: Work, contract: Contract): Promise<Contract> {
  const { trx } = work;
  const { date } = contract.nextIndexation!;
  const { percentage } = contract.indexation!;
  const billed = await billedThrough(trx, contract);
  const effectiveFrom = billed !== null && billed >= date ? addDays(billed, 1) : date;
  const indexed = await affectContract(work, contract, {
    ...{ type: 'applyIndexation', actor: SYSTEM, date, percentage, effectiveFrom },
    next: nextIndexationOf(contract, addDays(date, 1)),
    skipped: (await agreesOnAmount(trx, contract, date)) ? AGREED : whyTooLate(contract, effectiveFrom),
  });
  if (indexed.termsVersion > contract.termsVersion)
    await saveTerms(trx, indexed, effectiveFrom, null, percentage);
  return indexed;
}

const AGREED = 'An amendment says what is paid from that day on.';

function whyTooLate({ terminationDate, endDate }: Contract, from: CalendarDate): string | null {
  const lastDay = terminationDate ?? endDate;
  return lastDay !== null && from > lastDay ? 'All days of the contract have been billed.' : null;
}
