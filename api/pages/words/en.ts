import type { PageWords } from './words';

export const en: PageWords = {
  skip: 'Skip to your answer',
  sandbox: 'Test environment: nothing here binds anybody.',
  onlyFor: (name) => `This page is for ${name} alone. Please do not pass its link on.`,
  until: (instant) => `You can answer until ${instant}.`,
  noDeadline: 'You can answer as long as this link works.',
  notices: {
    error: 'Error',
    problem: 'There is a problem',
    changed: 'This has changed since you opened it. Please read it once more, then answer again.',
    busy: 'An answer to this is being recorded at the moment. Please wait a little, then try again.',
    unfinished:
      'We have received your answer, but recording it takes longer than usual. Send it again to see what has become of it: it counts only once.',
    notNow:
      'Your answer could not be recorded just now, and nothing has changed. Please try again in a moment.',
    tooMany: 'There have been too many attempts from your network. Please try again in a minute.',
    tooLarge: 'What you sent is too long. Please go back and shorten it.',
    failed: 'Something went wrong here. Please try again in a moment.',
  },
  faults: {
    signatureMissing: 'Enter your full name to sign.',
    signatureLong: 'Your name must have at most 200 characters.',
    reasonLong: (max) => `What you write here must have at most ${max} characters.`,
    unreadable: 'This text holds a character that cannot be kept. Please type it again.',
    noChoice: 'Choose one of the buttons below.',
  },
  refusals: {
    amendment_overlap:
      'Another amendment changes the same terms on the same day. Please ask for a new proposal.',
    amendment_conflict:
      'The new terms no longer fit what has been agreed in the meantime. Please ask for a new proposal.',
    no_change: 'These terms apply already. There is nothing left to sign.',
    after_completion: 'The contract ends before that day.',
    contract_ended: 'The contract has ended.',
    mixed_currencies:
      'The invoice that this would go on is in another currency. It can be declined; a new item can be made in that currency.',
    no_unlocked_cycle: 'No invoice is left that this could go on.',
    payment_date_past: 'The date of this payment has passed. It can be declined and made again.',
    time_off_balance:
      'The balance does not cover these days. They can be declined, or approved once the balance has been corrected.',
  },
  form: {
    signTitle: 'Your answer',
    signature: 'Your full name',
    signatureHint: 'Typing your name here is your signature.',
    declineInstead: 'Decline instead',
    reason: 'Why do you decline? (optional)',
    reasonHint: (employer) => `${employer} can read this.`,
    reviewReason: 'Note (optional)',
    reviewReasonHint: 'Kept with your decision, for everybody who sees the item.',
  },
  contract: {
    eyebrow: 'Contract to sign',
    message: (employer) => `Message from ${employer}`,
    sign: 'Sign the contract',
    decline: 'Decline the contract',
    consent: 'By signing you accept the contract as it is shown on this page.',
    consentFor: (employer) =>
      `By signing you accept the contract for ${employer} as it is shown on this page.`,
    done: { signed: 'You have signed the contract', declined: 'You have declined the contract' },
    starts: (day) => `Both parties have signed. The contract begins on ${day}.`,
    inForce: 'Both parties have signed. The contract is in force.',
    signsNext: (name) => `${name} signs next; then the contract is complete.`,
    declinedNext: (employer) =>
      `Nothing has been agreed. ${employer} sees your answer, and may send you a new invitation.`,
    tooLate: {
      title: 'The time to sign is over',
      next: (employer, until) =>
        `You could answer until ${until}, and nothing has been signed. If you would still like to sign, ask ${employer} for a new invitation.`,
    },
  },
  amendment: {
    eyebrow: 'Amendment to sign',
    title: (contract) => `Changes to ${contract}`,
    changes: 'What changes',
    late: (day) => `The proposed day has begun: signed now, the new terms apply from ${day}.`,
    sign: 'Sign the changes',
    decline: 'Decline the changes',
    consent:
      'By signing you accept the changes as they are shown on this page. Everything else stays as agreed.',
    consentFor: (employer) =>
      `By signing you accept the changes for ${employer} as they are shown on this page. Everything else stays as agreed.`,
    done: { signed: 'You have signed the changes', declined: 'You have declined the changes' },
    applyFrom: (day) => `The new terms apply from ${day}. Until then the present ones do.`,
    applyNow: (day) => `The new terms apply, from ${day} on.`,
    signsNext: (name) => `${name} signs next; then the changes are agreed.`,
    declinedNext: 'The contract goes on with its present terms.',
    tooLate: {
      title: 'The time to answer is over',
      next: (employer, until) =>
        `You could answer until ${until}. Nothing has been signed, and the contract goes on with its present terms. If you would still like the changes, ask ${employer} to propose them again.`,
    },
  },
  review: {
    eyebrow: 'Item to review',
    offCycleEyebrow: 'Payment to review',
    lowers: 'lowers the invoice',
    reportedBy: 'Reported by',
    changedBy: 'Changed by',
    reportedOn: 'Dated',
    attachment: 'Attachment',
    recurring: 'Recurring',
    yes: 'yes',
    invoice: 'If you approve it now',
    countsUntil: (instant) =>
      `That holds until ${instant}, when the invoice locks. Approved later, it goes on a later one.`,
    landings: {
      own: 'It goes on the invoice for',
      next: 'Its own invoice has locked, so it goes on the one for',
      ownInvoice: 'Its own invoice has locked, so it gets an invoice to itself.',
      none: 'There is no invoice left that it could go on. It can only be declined.',
      refused: 'This would not be accepted:',
    },
    title: 'Your decision',
    done: { approved: 'You have approved it', declined: 'You have declined it' },
    approval: {
      title: 'Approval',
      step: (number, of) => `Step ${number} of ${of}`,
      approvedBy: (name) => `Approved by ${name}`,
      inSteadOf: (name) => `in place of ${name}`,
      inSteadOfAll: 'in place of those who can no longer decide',
      missing: (count) => (count === 1 ? 'One approval is missing' : `${count} approvals are missing`),
      mayApprove: 'May approve now',
      escalated: 'The deadline is near, so others may decide it as well.',
      othersNext: 'It still needs the approval of others, who are asked now.',
      saidAt: (instant) => `That was on ${instant}.`,
      waitsNow: (step, of, count) =>
        `It now waits in step ${step} of ${of} for ${count === 1 ? 'one approval' : `${count} approvals`}.`,
      closeWindow:
        'You can close this page now. Until all have decided, its link tells you what it waits for.',
    },
    approvedOn: (period) => `It goes on the invoice for ${period}.`,
    approvedAlone: 'It gets an invoice of its own.',
    paidOn: (day) => `It is paid on ${day}.`,
    declinedNext: 'It has no effect. Whoever reported it can see your decision.',
    timeOff: {
      eyebrow: 'Time off to review',
      types: {
        vacation: 'Vacation',
        sick: 'Sick leave',
        other: 'Other',
        unpaid: 'Unpaid leave',
      },
      dates: 'Dates',
      days: 'Days off',
      pay: 'Pay',
      paid: 'paid',
      unpaid: 'unpaid',
      requestedBy: 'Requested by',
      approvedNext: 'The days are taken, and the worker is told.',
      declinedNext: 'The days are not taken, and the worker is told.',
    },
  },
  closeWindow: 'You can close this page now. Its link has done its work and opens nothing any more.',
  unsubscribe: {
    eyebrow: 'E-mail notifications',
    asks: 'No more e-mails of this kind?',
    others: (employer) => `This does not affect any other e-mails from ${employer}.`,
    stop: 'Stop these e-mails',
    stopped: 'You will get no more e-mails of this kind',
    resume: 'Send them again',
    resumed: 'You will get e-mails of this kind again',
  },
  gone: {
    title: 'This link does not open anything',
    why: 'It may have been used, withdrawn or replaced, its time may be over, or a letter of it may be missing.',
    help: 'If you expect something to sign or to review, ask whoever wrote to you for a new link.',
  },
};
