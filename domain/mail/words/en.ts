import type { Facts, MailWords } from '../template';

const between = (f: Facts) => `the contract ${f.title} between ${f.employer} and ${f.worker}`;
const amendment = (f: Facts) => `the amendment to the contract ${f.title}`;
const item = (f: Facts) => `${f.what}, ${f.amount}, for ${f.worker}`;

const toReview = (f: Facts) => ({
  subject: `For approval: ${f.what}, ${f.amount}, ${f.worker}`,
  body: [`One item is waiting for your approval: ${item(f)}.`],
});
const stillToReview = (f: Facts) => ({
  subject: `Reminder, for approval: ${f.what}, ${f.amount}, ${f.worker}`,
  body: [`One item is still waiting for your approval: ${item(f)}.`],
});
const manyToReview = (n: string) => ({
  subject: `For approval: ${n} items`,
  body: [`${n} items are waiting for your approval.`],
});
const manyStillToReview = (n: string) => ({
  subject: `Reminder, for approval: ${n} items`,
  body: [`${n} items are still waiting for your approval.`],
});

export const en: MailWords = {
  hello: (name) => `Hello ${name},`,
  more: { one: 'and # more', other: 'and # more' },
  sender: (employer) => `Sent by Perdure on behalf of ${employer}.`,
  unsubscribe: 'No more e-mails of this kind',
  link: 'If the button does not work, open this address:',
  personal: 'This link is for you alone. Please do not pass it on.',
  one: {
    signature_request: (f) => ({
      subject: `Please sign: ${f.title}`,
      body: [
        `${f.employer} invites you to sign the contract ${f.title}.`,
        'Follow the link to read it, and then to sign or decline it.',
      ],
    }),
    signature_reminder: (f) => ({
      subject: `Reminder: please sign ${f.title}`,
      body: [
        `The contract ${f.title} with ${f.employer} is still waiting for your signature.`,
        'Follow the link to read it, and then to sign or decline it.',
      ],
    }),
    signature_awaited: (f) => ({
      subject: `To be signed by ${f.employer}: ${f.title}`,
      body: [
        `The contract ${f.title} with ${f.worker} is waiting for the signature of ${f.employer}.`,
        'Follow the link to read it, and then to sign it.',
      ],
    }),
    invitation_withdrawn: (f) => ({
      subject: `Invitation withdrawn: ${f.title}`,
      body: [
        `${f.employer} has withdrawn the invitation to sign the contract ${f.title}.`,
        'The link in the invitation no longer works. There is nothing for you to do.',
      ],
    }),
    invitation_expired: (f) => ({
      subject: `Invitation expired: ${f.title}`,
      body: [
        `The invitation of ${f.worker} to sign the contract ${f.title} has expired.`,
        `${f.employer} can send a new one.`,
      ],
    }),
    contract_signed: (f) => ({
      subject: `Signed: ${f.title}`,
      body: [`Both parties have signed the contract ${f.title}: ${f.employer} and ${f.worker}.`],
    }),
    contract_activated: (f) => ({
      subject: `In force: ${f.title}`,
      body: [`From today, ${between(f)} is in force.`],
    }),
    contract_declined: (f) => ({
      subject: `Declined: ${f.title}`,
      body: [
        `${f.worker} has declined to sign the contract ${f.title}.`,
        'You can change it and send a new invitation, or cancel it.',
      ],
    }),
    contract_cancelled: (f) => ({
      subject: `Cancelled: ${f.title}`,
      body: [`${f.employer} has cancelled the contract ${f.title}.`, 'There is nothing for you to do.'],
    }),
    contract_expiring: (f) => ({
      subject: `Ends soon: ${f.title}`,
      body: [
        `The contract ${f.title} between ${f.employer} and ${f.worker} ends on ${f.day}, unless it is renewed.`,
      ],
    }),
    contract_ended: (f) => ({
      subject: `Ended: ${f.title}`,
      body: [`The contract ${f.title} between ${f.employer} and ${f.worker} ended on ${f.day}.`],
    }),
    contract_renewed: (f) => ({
      subject: `Renewed: ${f.title}`,
      body: [
        `The contract ${f.title} between ${f.employer} and ${f.worker} has been renewed: the term that ended on ${f.day} is followed by another, as agreed.`,
      ],
    }),
    renewal_reminder: (f) => ({
      subject: `Renewed soon: ${f.title}`,
      body: [
        `The contract ${f.title} between ${f.employer} and ${f.worker} is renewed for another term after ${f.day}. Either party can stop that until ${f.until}.`,
      ],
    }),
    renewal_stopped: (f) => ({
      subject: `Not renewed: ${f.title}`,
      body: [
        `The contract ${f.title} between ${f.employer} and ${f.worker} is not renewed: it ends on ${f.day}.`,
      ],
    }),
    renewal_resumed: (f) => ({
      subject: `Renewed after all: ${f.title}`,
      body: [
        `The contract ${f.title} between ${f.employer} and ${f.worker} is renewed after all: another term follows the one that ends on ${f.day}.`,
      ],
    }),
    contract_indexed: (f) => ({
      subject: `New pay: ${f.title}`,
      body: [`The pay of ${between(f)} is ${f.amount} from ${f.day}, as agreed.`],
    }),
    indexation_skip: (f) => ({
      subject: `For agreement, no indexation: ${f.title}`,
      body: [
        `The indexation of the pay of ${between(f)} from ${f.day} is to be left out. If you agree, leave it out as well until ${f.until}; otherwise the pay changes as agreed.`,
      ],
    }),
    indexation_skipped: (f) => ({
      subject: `No indexation: ${f.title}`,
      body: [
        `Both parties have left out the indexation of the pay of ${between(f)} from ${f.day}. The pay stays as it is.`,
      ],
    }),
    amendment_request: (f) => ({
      subject: `Please sign: amendment to ${f.title}`,
      body: [
        `${f.employer} proposes an amendment to the contract ${f.title} that applies from ${f.day}.`,
        'Follow the link to see what changes, and then to sign or decline it.',
      ],
    }),
    amendment_reminder: (f) => ({
      subject: `Reminder: please sign the amendment to ${f.title}`,
      body: [
        `The amendment to the contract ${f.title} that ${f.employer} proposes from ${f.day} is still waiting for your signature.`,
        'Follow the link to see what changes, and then to sign or decline it.',
      ],
    }),
    amendment_awaited: (f) => ({
      subject: `To be signed by ${f.employer}: amendment to ${f.title}`,
      body: [
        `An amendment to the contract ${f.title} with ${f.worker} that applies from ${f.day} is waiting for the signature of ${f.employer}.`,
        'Follow the link to see what changes, and then to sign it.',
      ],
    }),
    amendment_signed: (f) => ({
      subject: `Signed: amendment to ${f.title}`,
      body: [
        `Both parties, ${f.employer} and ${f.worker}, have signed ${amendment(f)}. It applies from ${f.day}.`,
      ],
    }),
    amendment_active: (f) => ({
      subject: `In force: amendment to ${f.title}`,
      body: [`The amendment to ${between(f)} applies from ${f.day}.`],
    }),
    amendment_declined: (f) => ({
      subject: `Declined: amendment to ${f.title}`,
      body: [
        `${f.worker} has declined ${amendment(f)} that was proposed from ${f.day}. The contract goes on with its present terms.`,
      ],
    }),
    amendment_withdrawn: (f) => ({
      subject: `Withdrawn: amendment to ${f.title}`,
      body: [
        `${f.employer} has withdrawn ${amendment(f)} that was proposed from ${f.day}. There is nothing for you to do.`,
      ],
    }),
    amendment_withdrawal: (f) => ({
      subject: `For agreement, withdrawal: amendment to ${f.title}`,
      body: [
        `The amendment to ${between(f)} that both have signed is to be withdrawn. If you agree, withdraw it as well until ${f.until}; otherwise it applies from ${f.day}.`,
      ],
    }),
    amendment_expired: (f) => ({
      subject: `Not signed in time: amendment to ${f.title}`,
      body: [
        `The amendment to ${between(f)} that was proposed from ${f.day} was not signed in time. The contract goes on with its present terms.`,
      ],
    }),
    amendment_voided: (f) => ({
      subject: `Without effect: amendment to ${f.title}`,
      body: [`The amendment to ${between(f)} that was proposed from ${f.day} can no longer take effect.`],
    }),
    termination_scheduled: (f) => ({
      subject: `Termination of ${f.title}`,
      body: [
        `The contract ${f.title} between ${f.employer} and ${f.worker} is to be terminated. Its last day is ${f.day}.`,
      ],
    }),
    termination_cancelled: (f) => ({
      subject: `Termination cancelled: ${f.title}`,
      body: [
        `The termination of ${between(f)} that was planned for ${f.day} has been cancelled. The contract goes on.`,
      ],
    }),
    termination_reminder: (f) => ({
      subject: `Last day soon: ${f.title}`,
      body: [`The last day of ${between(f)} is ${f.day}.`],
    }),
    termination_effective: (f) => ({
      subject: `Terminated: ${f.title}`,
      body: [
        `The contract ${f.title} between ${f.employer} and ${f.worker} has been terminated. Its last day was ${f.day}.`,
      ],
    }),
    review_request: toReview,
    work_request: toReview,
    review_reminder: stillToReview,
    work_reminder: stillToReview,
    review_outcome: (f) => ({
      subject: `${f.outcome === 'approved' ? 'Approved' : 'Declined'}: ${f.what}, ${f.amount}`,
      body: [`The item that you reported has been ${f.decision}: ${item(f)}.`],
    }),
    time_off_requested: (f) => ({
      subject: `Time off of ${f.worker}, ${f.period}`,
      body: [`${f.worker} asks for time off, ${f.period}. It waits for a review.`],
    }),
    time_off_reminder: (f) => ({
      subject: `Reminder: time off of ${f.worker}, ${f.period}`,
      body: [
        `${f.worker} has asked for time off, ${f.period}. The request is still waiting for your decision.`,
      ],
    }),
    time_off_reviewed: (f) => ({
      subject: `Time off ${f.decision}: ${f.period}`,
      body: [`Your time off, ${f.period}, has been ${f.decision}.`],
    }),
    time_off_cancelled: (f) => ({
      subject: `Time off of ${f.worker} cancelled from ${f.day} on`,
      body: [`The time off of ${f.worker} is cancelled from ${f.day} on.`],
    }),
    invoice_issued: (f) => ({
      subject: `Invoice ${f.number}: ${f.amount}`,
      body: [`Invoice ${f.number} for ${f.amount} has been issued to ${f.employer}. It is due on ${f.day}.`],
    }),
    client_invoice_issued: (f) => ({
      subject: `Invoice ${f.number} from ${f.employer}: ${f.amount}`,
      body: [`${f.employer} has issued invoice ${f.number} for ${f.amount}. Please pay it by ${f.day}.`],
    }),
    payment_completed: (f) => ({
      subject: `Paid: ${f.amount}`,
      body: [`A payment of ${f.amount} from ${f.employer} to ${f.worker} is complete.`],
    }),
    payment_failed: (f) => ({
      subject: `Payment failed: ${f.amount}, ${f.worker}`,
      body: [
        `A payment of ${f.amount} from ${f.employer} to ${f.worker} has failed.`,
        f.until
          ? 'It will be tried again automatically.'
          : 'It will not be tried again automatically: somebody has to see to it.',
      ],
    }),
    webhook_endpoint_disabled: (f) => ({
      subject: `Webhooks are no longer sent to ${f.endpoint}`,
      body: [
        `The webhook endpoint ${f.endpoint} of ${f.employer} has been disabled: ${
          f.disabled === 'gone'
            ? 'it answered 410 Gone.'
            : `no delivery has succeeded since ${f.since || 'several days ago'}.`
        }`,
        `Once it can receive again, resume it by ${f.call}: sending goes on from where it stopped.`,
      ],
    }),
  },
  many: {
    contract_activated: (n, f) => ({
      subject: `In force: ${n} contracts`,
      body: [`From today, ${n} contracts of ${f.employer} are in force.`],
    }),
    contract_expiring: (n, f) => ({
      subject: `End soon: ${n} contracts`,
      body: [`${n} contracts of ${f.employer} end soon, unless they are renewed.`],
    }),
    contract_ended: (n, f) => ({
      subject: `Ended: ${n} contracts`,
      body: [`${n} contracts of ${f.employer} have ended.`],
    }),
    contract_renewed: (n, f) => ({
      subject: `Renewed: ${n} contracts`,
      body: [`${n} contracts of ${f.employer} have been renewed for another term.`],
    }),
    renewal_reminder: (n, f) => ({
      subject: `Renewed soon: ${n} contracts`,
      body: [`${n} contracts of ${f.employer} are renewed soon, unless that is stopped.`],
    }),
    contract_indexed: (n, f) => ({
      subject: `New pay: ${n} contracts`,
      body: [`The pay of ${n} contracts of ${f.employer} has changed, as agreed.`],
    }),
    review_request: manyToReview,
    work_request: manyToReview,
    review_reminder: manyStillToReview,
    work_reminder: manyStillToReview,
    review_outcome: (n) => ({
      subject: `Reviewed: ${n} items`,
      body: [`${n} items that you reported have been reviewed.`],
    }),
    invoice_issued: (n, f) => ({
      subject: `Issued: ${n} invoices`,
      body: [`${n} invoices have been issued to ${f.employer}.`],
    }),
    payment_completed: (n, f) => ({
      subject: `Paid: ${n} payments`,
      body: [`${n} payments from ${f.employer} are complete.`],
    }),
    payment_failed: (n, f) => ({
      subject: `Failed: ${n} payments`,
      body: [`${n} payments from ${f.employer} have failed.`],
    }),
  },
};
