import fc from 'fast-check';
import { cycleFrom, followingCycle, type ContractCycle } from '../../../../domain/billing/contract-cycle';
import type { CycleSettings } from '../../../../domain/billing/settings';
import type { Contract } from '../../../../domain/contract/contract';
import type { CalendarDate } from '../../../../domain/shared/time';
import { endOfDay, startOfDay } from '../../../../domain/shared/calendar';
import { contractIn, terms } from '../../support/contracts';
import { shift } from '../../support/time';
import { anySettings, billingDay, plusDays, settings as settingsWith } from './calendars';

interface Dates {
  startDate: CalendarDate;
  endDate?: CalendarDate | null;
  terminationDate?: CalendarDate | null;
  terminatesAt?: string | null;
}

export function contractWith(settings: Partial<CycleSettings>, dates: Dates): Contract {
  const { timezone, lockOffsetHours, ...ends } = settingsWith(settings);
  const { startDate, endDate = null, terminationDate = null } = dates;
  const terminatesAt = dates.terminatesAt ?? (terminationDate && endOfDay(terminationDate, timezone));
  return contractIn(terminationDate ? 'termination_scheduled' : 'active', {
    ...{ timezone, lockOffsetHours, terms: { ...terms, ...ends } },
    ...{ startDate, endDate, terminationDate, terminatesAt },
    startsAt: startOfDay(startDate, timezone),
    endsAt: endDate && endOfDay(endDate, timezone),
  });
}

export const lastDayOf = (contract: Contract): CalendarDate | null =>
  contract.terminationDate ?? contract.endDate;

/** Every share of the contract from its first day on, or as many as asked for when it has no end. */
export function sharesOf(contract: Contract, most = 40): ContractCycle[] {
  const shares: ContractCycle[] = [];
  let next = cycleFrom(contract, contract.startDate);
  while (next && shares.length < most) {
    shares.push(next);
    next = followingCycle(contract, next.endsOn);
  }
  return shares;
}

const length = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 220 }));

/** Contracts of up to some months: without an end, with one, terminated at the end of a day or in the middle of it. */
export const anyContract: fc.Arbitrary<Contract> = fc
  .record({
    settings: anySettings,
    startDate: billingDay,
    end: fc.option(length),
    termination: fc.option(length),
    now: fc.option(fc.integer({ min: 1, max: 80_000_000 })),
  })
  .map(({ settings, startDate, end, termination, now }) => {
    const endDate = end === null ? null : plusDays(startDate, end);
    const wanted = termination === null ? null : plusDays(startDate, termination);
    const terminationDate = wanted && endDate && wanted > endDate ? endDate : wanted;
    const terminatesAt =
      terminationDate && now !== null ? shift(startOfDay(terminationDate, settings.timezone), now) : null;
    return contractWith(settings, { startDate, endDate, terminationDate, terminatesAt });
  });
