import type { Contract } from '../../domain/contract/contract';
import { dateAt } from '../../domain/shared/calendar';
import { RefusedError, type Refusal } from '../../domain/shared/errors';
import { notFound } from '../../domain/shared/failures';
import { guardEmployment, refuseBeyondBalance, refuseOverlap } from '../../domain/time-off/guard';
import { standingStatuses, type TimeOff } from '../../domain/time-off/time-off';
import { getPerson } from '../../store/people/people';
import { lockPerson, readLedgerFacts, recordMovements } from '../../store/time-off/ledger';
import { standingBetween } from '../../store/time-off/time-off';
import { deleteUnpaidDays } from '../../store/time-off/unpaid-days';
import { lockOwner } from './lock-owner';
import { writeRow, type Recorder, type Work } from './recorder';
import { noteUnpaid, unpaidOf } from './unpaid-days';

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
      const timeOff = await write(work);
      // Where more have to approve it, nothing has come of it yet.
      return timeOff.status === 'approved' ? taken(work, timeOff) : timeOff;
    },

    reject: write,
    cancel: (work) => (work.before?.status === 'approved' ? callOff(work) : write(work)),
    attach: write,
    remind: write,
    escalate: write,
    lapse: write,
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
  insist(refuseBeyondBalance(await readLedgerFacts(trx, scope, next, standingStatuses), next));
}

async function taken(work: TimeOffWork, timeOff: TimeOff): Promise<TimeOff> {
  const { trx, request, contract } = work;
  const unpaid = unpaidOf(timeOff, contract);
  if (unpaid) insist((await noteUnpaid(trx, [unpaid], request.at)).get(timeOff.id) ?? null);
  return settled(work, timeOff);
}

/** What was taken is given back: to the balance, and to the pay. */
async function callOff(work: TimeOffWork): Promise<TimeOff> {
  const { trx, request } = work;
  await deleteUnpaidDays(trx, [request.next.id]);
  return settled(work, await write(work));
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
