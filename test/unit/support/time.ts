import { instantOf, type Instant } from '../../../domain/shared/time';

export const MS = 1;
export const SECOND = 1_000;
export const HOUR = 3_600 * SECOND;
export const DAY = 24 * HOUR;

export const NOW: Instant = '2026-03-02T09:30:00.000Z';

export function shift(at: Instant, ms: number): Instant {
  return instantOf(Date.parse(at) + ms);
}

/** A command around a deadline, and whether the documented rule calls it late. */
export function around(deadline: Instant, step = SECOND) {
  const unit = step === SECOND ? 'second' : 'millisecond';
  return [
    { when: `one ${unit} before`, at: shift(deadline, -step), late: false },
    { when: 'at the very instant of', at: deadline, late: true },
    { when: `one ${unit} after`, at: shift(deadline, step), late: true },
  ];
}

/** Days on which date arithmetic goes wrong first. */
export const tellingDays = [
  { day: 'a leap day', date: '2028-02-29', zone: 'UTC' },
  { day: 'the last of February', date: '2027-02-28', zone: 'America/New_York' },
  { day: 'a month end', date: '2026-04-30', zone: 'Asia/Kathmandu' },
  { day: 'a year end', date: '2026-12-31', zone: 'Pacific/Apia' },
  { day: 'the day on which clocks go forward', date: '2026-03-29', zone: 'Europe/Berlin' },
  { day: 'the day on which clocks go back', date: '2026-10-25', zone: 'Europe/Berlin' },
  { day: 'a day whose midnight is skipped', date: '2018-11-04', zone: 'America/Sao_Paulo' },
];
