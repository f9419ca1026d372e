import type { TimeOff } from '../time-off/time-off';
import type { CalendarDate } from '../shared/time';

export type OfTimeOff = { time_off_id: string; person_id: string };

export interface ToldOfTimeOff {
  'time-off.requested': {
    type: string;
    start_date: CalendarDate;
    end_date: CalendarDate;
    days: number;
    /** What the employer enters may be approved at once. */
    status: 'requested' | 'approved';
  };
  'time-off.reviewed': { type: string; status: 'approved' | 'rejected'; reason: string | null };
  /** A document came, or was taken off. */
  'time-off.updated': { type: string; changed: 'attachment'[] };
  /** Its approvers are asked once more, or the first day has passed without their word. */
  'time-off.reminded': { type: string; reminder: number; start_date: CalendarDate };
  /** By whoever asked for it or may review it, or by the end of the contract, which may leave the days before it. */
  'time-off.cancelled': {
    type: string;
    status: TimeOff['status'];
    from_date: CalendarDate;
    days: number;
    reason: string | null;
  };
  'time-off.used': { type: string; start_date: CalendarDate; end_date: CalendarDate; days: number };
}

interface ToldOfPolicies {
  'time-off-type.created': { id: string; key: string };
  'time-off-policy.created': { id: string; type: string };
  /** `effective_from`: the day from which on its terms are others; null where only its name is. */
  'time-off-policy.updated': {
    id: string;
    type: string;
    changed: string[];
    effective_from: CalendarDate | null;
  };
  'time-off-policy.assigned': {
    id: string;
    person_id: string;
    policy_id: string;
    type: string;
    starts_on: CalendarDate;
    ends_on: CalendarDate | null;
  };
  'time-off-balance.corrected': {
    id: string;
    person_id: string;
    type: string;
    effective_on: CalendarDate;
    days: number;
    reason: string;
  };
}

export type TimeOffPayloads = {
  [Type in keyof ToldOfTimeOff]: OfTimeOff & ToldOfTimeOff[Type];
} & ToldOfPolicies;
