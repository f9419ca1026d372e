/** Who is told things: workers, and users of the employer’s side. */
export type Side = 'worker' | 'user';

interface Row {
  /** Workers, users, or both. */
  to: Side | 'both';
  /** What it tells, in words that go on after "that". */
  tells: string;
  /** One must be told: it asks for an act, or ends what one lives on. It cannot be switched off. */
  isRequired?: true;
  /** Many of them at once are one mail. */
  isDigest?: true;
}

/** Every kind of mail there is. Names are on the wire and in rows: never rename one. */
export const kindsTable = {
  signature_request: { to: 'worker', tells: 'a contract waits for your signature', isRequired: true },
  signature_reminder: { to: 'worker', tells: 'a contract still waits for your signature', isRequired: true },
  signature_awaited: { to: 'user', tells: 'a contract waits for the employer’s signature', isRequired: true },
  invitation_withdrawn: { to: 'worker', tells: 'an invitation to sign was withdrawn' },
  invitation_expired: { to: 'both', tells: 'an invitation to sign expired' },
  contract_signed: { to: 'both', tells: 'both parties have signed a contract' },
  contract_activated: { to: 'both', tells: 'a contract is in force', isDigest: true },
  contract_declined: { to: 'user', tells: 'the worker declined to sign a contract' },
  contract_cancelled: { to: 'worker', tells: 'a contract was cancelled before it began' },
  contract_expiring: { to: 'both', tells: 'a contract ends soon', isDigest: true },
  contract_ended: { to: 'both', tells: 'a contract has reached its end date', isDigest: true },
  contract_renewed: { to: 'both', tells: 'a contract was renewed for another term', isDigest: true },
  renewal_reminder: {
    to: 'both',
    tells: 'a contract is renewed soon unless that is stopped',
    isDigest: true,
  },
  renewal_stopped: { to: 'both', tells: 'a contract is not renewed for another term', isRequired: true },
  renewal_resumed: {
    to: 'both',
    tells: 'a contract is renewed for another term after all',
    isRequired: true,
  },
  contract_indexed: { to: 'both', tells: 'the pay of a contract was indexed', isDigest: true },
  indexation_skip: {
    to: 'both',
    tells: 'the other party wants to leave out an indexation of pay',
    isRequired: true,
  },
  indexation_skipped: { to: 'both', tells: 'both parties have left out an indexation of pay' },
  amendment_request: { to: 'worker', tells: 'an amendment waits for your signature', isRequired: true },
  amendment_reminder: {
    to: 'worker',
    tells: 'an amendment still waits for your signature',
    isRequired: true,
  },
  amendment_awaited: {
    to: 'user',
    tells: 'an amendment waits for the employer’s signature',
    isRequired: true,
  },
  amendment_signed: { to: 'both', tells: 'both parties have signed an amendment' },
  amendment_active: { to: 'both', tells: 'an amendment is in force' },
  amendment_declined: { to: 'user', tells: 'the worker declined an amendment' },
  amendment_withdrawn: { to: 'worker', tells: 'an amendment was withdrawn' },
  amendment_withdrawal: {
    to: 'both',
    tells: 'the other party wants to withdraw an amendment that both have signed',
    isRequired: true,
  },
  amendment_expired: { to: 'both', tells: 'an amendment was not signed in time' },
  amendment_voided: { to: 'both', tells: 'an amendment can take effect no more' },
  termination_scheduled: { to: 'both', tells: 'a contract is to be terminated', isRequired: true },
  termination_cancelled: { to: 'both', tells: 'a termination was cancelled', isRequired: true },
  termination_reminder: { to: 'both', tells: 'the last day of a contract draws near' },
  termination_effective: { to: 'both', tells: 'a contract is terminated', isRequired: true },
  review_request: {
    to: 'user',
    tells: 'something waits for your approval',
    isRequired: true,
    isDigest: true,
  },
  review_reminder: {
    to: 'user',
    tells: 'something still waits for your approval',
    isRequired: true,
    isDigest: true,
  },
  work_request: { to: 'user', tells: 'reported work waits for your approval', isDigest: true },
  work_reminder: { to: 'user', tells: 'reported work still waits for your approval', isDigest: true },
  review_outcome: { to: 'both', tells: 'what you reported was approved or declined', isDigest: true },
  time_off_requested: { to: 'user', tells: 'somebody asks for time off', isRequired: true },
  time_off_reminder: {
    to: 'user',
    tells: 'a request of time off still waits for your approval',
    isRequired: true,
  },
  time_off_reviewed: { to: 'worker', tells: 'your time off was approved or rejected' },
  time_off_cancelled: { to: 'both', tells: 'time off was cancelled' },
  invoice_issued: { to: 'both', tells: 'an invoice was issued', isDigest: true },
  client_invoice_issued: { to: 'worker', tells: 'an invoice has come that a client pays' },
  payment_completed: { to: 'both', tells: 'a payment has reached the worker', isDigest: true },
  payment_failed: { to: 'user', tells: 'a payment failed', isDigest: true },
  webhook_endpoint_disabled: { to: 'user', tells: 'an endpoint of webhooks was disabled', isRequired: true },
} as const satisfies Record<string, Row>;

export type MailKind = keyof typeof kindsTable;

/** The kinds of which many at once are one mail. */
export type DigestKind = {
  [Kind in MailKind]: (typeof kindsTable)[Kind] extends { isDigest: true } ? Kind : never;
}[MailKind];

/** The kinds that somebody can do without. */
export type OptionalKind = {
  [Kind in MailKind]: (typeof kindsTable)[Kind] extends { isRequired: true } ? never : Kind;
}[MailKind];

export const mailKinds = Object.keys(kindsTable) as [MailKind, ...MailKind[]];

const row = (kind: MailKind): Row => kindsTable[kind];

export const isDigest = (kind: MailKind): kind is DigestKind => row(kind).isDigest === true;

export const isRequired = (kind: MailKind): boolean => row(kind).isRequired === true;

export const isOptional = (kind: MailKind): kind is OptionalKind => !isRequired(kind);

/** The kinds that there are for somebody. */
export const kindsFor = (side: Side): MailKind[] =>
  mailKinds.filter((kind) => [side, 'both'].includes(row(kind).to));

export const tellsOf = (kind: MailKind): string => row(kind).tells;
