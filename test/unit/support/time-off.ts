import fc from 'fast-check';
import { decideTimeOff } from '../../../domain/time-off/decide';
import type { LedgerFacts } from '../../../domain/time-off/ledger';
import type { Tenure } from '../../../domain/time-off/tenure';
import type {
  TimeOff,
  TimeOffCommand,
  TimeOffEffect,
  TimeOffRequest,
} from '../../../domain/time-off/time-off';
import { addDays } from '../../../domain/shared/calendar';
import { SYSTEM } from '../../../domain/shared/lifecycle';
import { ADMIN, WORKER } from './actors';
import { accepted } from './outcome';
import { NOW } from './time';

export const timeOffRequest: TimeOffRequest = {
  ...{ id: 'time-off-1', organisationId: 'o', environmentId: 'e', personId: 'person-1', contractId: 'c' },
  ...{ type: 'vacation', isPaid: true, policyId: null, withMultipleDates: false, reason: null },
  days: [
    { date: '2026-03-09', halves: 1 },
    { date: '2026-03-10', halves: 2 },
    { date: '2026-03-11', halves: 2 },
  ],
  ...{ timezone: 'UTC', startsAt: '2026-03-09T00:00:00.000Z', endsAt: '2026-03-12T00:00:00.000Z' },
  policies: { selfApproval: 'allowed' },
  isAutoApproved: false,
};

export const certificate = {
  ...{ filename: 'certificate.pdf', contentType: 'application/pdf', size: 3, sha256: 'ab' },
};

export const timeOffCommands: Record<
  (TimeOffCommand | TimeOffEffect)['type'],
  TimeOffCommand | TimeOffEffect
> = {
  request: { type: 'request', actor: WORKER, request: timeOffRequest },
  approve: { type: 'approve', actor: ADMIN, reason: null },
  reject: { type: 'reject', actor: ADMIN, reason: 'too many are away' },
  remind: { type: 'remind', actor: SYSTEM },
  escalate: { type: 'escalate', actor: SYSTEM },
  lapse: { type: 'lapse', actor: SYSTEM },
  cancel: { type: 'cancel', actor: ADMIN, reason: null, callsOff: true },
  attach: { type: 'attach', actor: WORKER, attachment: certificate },
  use: { type: 'use', actor: SYSTEM },
  cut: {
    ...{ type: 'cut', actor: SYSTEM, reason: 'the contract is terminated' },
    ...{ lastDay: '2026-03-01', endsAt: '2026-03-02T00:00:00.000Z' },
  },
};

const requested = accepted(decideTimeOff(null, timeOffCommands.request, NOW)).next;

export function timeOffIn(status: TimeOff['status'], changes: Partial<TimeOff> = {}): TimeOff {
  return { ...requested, status, ...changes };
}

const anyDay = fc.integer({ min: 0, max: 900 }).map((day) => addDays('2025-01-01', day));

const anyTerms = {
  entitlement: fc.integer({ min: 0, max: 60 }),
  accrual: fc.constantFrom('at_start' as const, 'monthly' as const),
  carryOverLimit: fc.option(fc.integer({ min: 0, max: 20 })),
  carryOverUntil: fc.option(fc.constantFrom('03-31', '06-30', '01-01')),
  mayGoNegative: fc.boolean(),
};

export const anyRevisions = fc
  .uniqueArray(fc.record({ ...anyTerms, from: anyDay }), { maxLength: 3, selector: ({ from }) => from })
  .map((revisions) => revisions.sort((a, b) => (a.from < b.from ? -1 : 1)));

const anyPolicy = fc.record({ ...anyTerms, revisions: anyRevisions });

export const anyTenures: fc.Arbitrary<Tenure[]> = fc
  .uniqueArray(fc.record({ startsOn: anyDay, endsOn: fc.option(anyDay), policy: anyPolicy }), {
    ...{ minLength: 1, maxLength: 3, selector: ({ startsOn }) => startsOn },
  })
  .map((tenures) => tenures.sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1)));

export const anyUses = fc
  .uniqueArray(fc.record({ date: anyDay, halves: fc.constantFrom(1, 2) }), {
    ...{ maxLength: 30, selector: ({ date }) => date },
  })
  .map((uses) => uses.map((use, index) => ({ ...use, timeOffId: `time-off-${String(index % 4)}` })));

export const anyLedger: fc.Arbitrary<LedgerFacts> = fc.record({
  tenures: anyTenures,
  uses: anyUses,
  corrections: fc
    .array(fc.record({ effectiveOn: anyDay, halves: fc.integer({ min: -6, max: 6 }) }), { maxLength: 3 })
    .map((all) => all.map((each, index) => ({ ...each, id: String(index) }))),
});

export { anyDay };
