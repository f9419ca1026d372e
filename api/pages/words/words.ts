import type { RefusalCode } from '../../../domain/shared/errors';

/** What is said where the time for an answer has passed: what became of it, and whom to turn to. */
interface TooLate {
  title: string;
  next(employer: string, until: string): string;
}

/** A page in one language; what its people wrote comes besides. */
export interface PageWords {
  skip: string;
  /** Of an environment in which people try things. */
  sandbox: string;
  /** Whom a link is for. */
  onlyFor(name: string): string;
  until(instant: string): string;
  noDeadline: string;
  notices: {
    error: string;
    problem: string;
    changed: string;
    busy: string;
    unfinished: string;
    notNow: string;
    tooMany: string;
    tooLarge: string;
    failed: string;
  };
  faults: {
    signatureMissing: string;
    signatureLong: string;
    reasonLong(max: number): string;
    unreadable: string;
    noChoice: string;
  };
  /** Why the service refuses what was sent. Those without words of their own are told as the API tells them. */
  refusals: Partial<Record<RefusalCode, string>>;
  form: {
    signTitle: string;
    signature: string;
    signatureHint: string;
    declineInstead: string;
    reason: string;
    reasonHint(employer: string): string;
    reviewReason: string;
    reviewReasonHint: string;
  };
  contract: {
    eyebrow: string;
    message(employer: string): string;
    sign: string;
    decline: string;
    consent: string;
    /** Of whoever signs for the employer. */
    consentFor(employer: string): string;
    done: { signed: string; declined: string };
    starts(day: string): string;
    inForce: string;
    signsNext(name: string): string;
    declinedNext(employer: string): string;
    tooLate: TooLate;
  };
  amendment: {
    eyebrow: string;
    title(contract: string): string;
    changes: string;
    late(day: string): string;
    sign: string;
    decline: string;
    consent: string;
    /** Of whoever signs for the employer. */
    consentFor(employer: string): string;
    done: { signed: string; declined: string };
    applyFrom(day: string): string;
    applyNow(day: string): string;
    signsNext(name: string): string;
    declinedNext: string;
    tooLate: TooLate;
  };
  review: {
    eyebrow: string;
    offCycleEyebrow: string;
    lowers: string;
    reportedBy: string;
    changedBy: string;
    reportedOn: string;
    attachment: string;
    recurring: string;
    yes: string;
    invoice: string;
    countsUntil(instant: string): string;
    landings: {
      own: string;
      next: string;
      ownInvoice: string;
      none: string;
      refused: string;
    };
    title: string;
    done: { approved: string; declined: string };
    approval: {
      title: string;
      step(number: string, of: string): string;
      approvedBy(name: string): string;
      inSteadOf(name: string): string;
      /** Of all whom a step asks, none of whom is left. */
      inSteadOfAll: string;
      /** How many approvals a step still lacks. */
      missing(count: number): string;
      mayApprove: string;
      escalated: string;
      othersNext: string;
      /** When somebody decided, who asks again, and for how many approvals it waits now. */
      saidAt(instant: string): string;
      waitsNow(step: string, of: string, count: number): string;
      closeWindow: string;
    };
    approvedOn(period: string): string;
    approvedAlone: string;
    paidOn(day: string): string;
    declinedNext: string;
    timeOff: {
      eyebrow: string;
      /** Of those types that are everywhere. */
      types: Record<'vacation' | 'sick' | 'other' | 'unpaid', string>;
      /** Single days, and how many days there are in all. */
      dates: string;
      days: string;
      pay: string;
      paid: string;
      unpaid: string;
      requestedBy: string;
      approvedNext: string;
      declinedNext: string;
    };
  };
  closeWindow: string;
  unsubscribe: {
    eyebrow: string;
    asks: string;
    others(employer: string): string;
    stop: string;
    stopped: string;
    resume: string;
    resumed: string;
  };
  gone: { title: string; why: string; help: string };
}
