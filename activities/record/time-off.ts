import type { Contract } from '../../domain/contract/contract';
import { currencyOn, lateDays, refuseLateDays } from '../../domain/billing/unpaid';
import { dateAt } from '../../domain/shared/calendar';
import { RefusedError, type Refusal } from '../../domain/shared/errors';
import { notFound } from '../../domain/shared/failures';
import type { Instant } from '../../domain/shared/time';
import { guardEmployment, refuseOverdrawn, refuseOverlap } from '../../domain/time-off/guard';
import { standingStatuses, type TimeOff } from '../../domain/time-off/time-off';
import { readTerms } from '../../store/billing/billing';
import { nextUnlockedCycle } from '../../store/billing/cycles';
import type { Transaction } from '../../store/db/database';
import { getPerson } from '../../store/people/people';
import { lockPerson, readLedgerFacts, recordMovements, usesOf } from '../../store/time-off/ledger';
import { insertUnpaidDays, readUnpaidDays } from '../../store/time-off/unpaid-days';
import { standingBetween } from '../../store/time-off/time-off';
import { lockOwner } from './lock-owner';
import { writeRow, type Recorder, type Work } from './recorder';

/** It may be of no contract. */
type TimeOffWork = Work<TimeOff, Contract | undefined>;

const write = writeRow('timeOff');

export const timeOffRecorder: Recorder<'timeOff', Contract | undefined> = {
  // Balances and days off of one person are looked at before any of them changes. The person comes after the contract.
  async lock(trx, request) {
    const locked = await lockOwner(trx, 'timeOff', request);
    await lockPerson(trx, request.scope, request.next.personId);
    return locked;
  },

  on: {
    async request(work) {
      await guardRequest(work);
      return taken(work, await write(work));
    },

    async approve(work) {
      await guardBalance(work);
      return taken(work, await write(work));
    },

    reject: write,
    cancel: write,
    use: async (work) => settled(work, await write(work)),
  },
};

async function guardRequest(work: TimeOffWork): Promise<void> {
  const { trx, scope, request, contract } = work;
  const { next } = request;
  const person = await getPerson(trx, scope, next.personId);
  if (!person) throw notFound('person');
  insist(guardEmployment(next, person, contract));
  const range = { from: next.startDate, to: next.endDate };
  insist(refuseOverlap(next, await standingBetween(trx, scope, next.personId, range)));
  await guardBalance(work);
}

/** With all that is approved, and all that is asked for. */
async function guardBalance({ trx, scope, request: { next } }: TimeOffWork): Promise<void> {
  const facts = await readLedgerFacts(trx, scope, next, standingStatuses);
  const others = facts.uses.filter(({ timeOffId }) => timeOffId !== next.id);
  insist(refuseOverdrawn({ ...facts, uses: [...others, ...usesOf(next)] }, next.startDate));
}

/** What is approved and unpaid is not paid by a fixed contract. */
async function taken(work: TimeOffWork, timeOff: TimeOff): Promise<TimeOff> {
  const { trx, request, contract } = work;
  const lowersPay = timeOff.status === 'approved' && !timeOff.isPaid && contract?.kind === 'fixed';
  if (lowersPay) {
    await insertUnpaidDays(trx, { ...timeOff, contractId: contract.id });
    await guardLateDays(trx, contract, timeOff, request.at);
  }
  return settled(work, timeOff);
}

/** Days whose cycle is locked are taken off by the next one, so there has to be one that can (D-9). */
async function guardLateDays(
  trx: Transaction,
  contract: Contract,
  { id, startDate }: TimeOff,
  at: Instant,
): Promise<void> {
  const days = (await readUnpaidDays(trx, [contract.id])).get(contract.id) ?? [];
  const late = lateDays(days.filter(({ timeOffId }) => timeOffId === id));
  if (late.length === 0) return;
  const currency = currencyOn((await readTerms(trx, [contract.id])).get(contract.id) ?? [], late[0]!);
  const next = await nextUnlockedCycle(trx, contract, { from: startDate, at, currency });
  insist(refuseLateDays(late, currency, next ?? null));
}

/** What has come of the balance by now is recorded with every change of it. */
async function settled({ trx, scope, request }: TimeOffWork, timeOff: TimeOff): Promise<TimeOff> {
  const { at } = request;
  await recordMovements(trx, scope, timeOff, { day: dateAt(at, timeOff.timezone), at });
  return timeOff;
}

function insist(refusal: Refusal | null): void {
  if (refusal) throw new RefusedError(refusal);
}
