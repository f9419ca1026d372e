import { z } from 'zod';
import { contractStatuses } from '../../../domain/contract/contract';
import { contractKinds } from '../../../domain/contract/kinds';
import { parties } from '../../../domain/shared/lifecycle';
import { SOME_ID } from '../examples';
import { told } from './entry';
import { amount, count, currency, day, id, instant, nothing, optionalText, text } from './fields';

const status = z.enum(contractStatuses);
const signature = z.strictObject({
  signature: text,
  by: text,
  signed_on: day.optional().describe('The day on a paper that was signed by hand.'),
});
const signed = { signature: 'Sam Rivera', by: 'Sam Rivera' };
const invited = z.strictObject({ email: text });
const email = 'sam.rivera@example.com';

export const contractTypes = {
  'contract.created': told(
    'A contract was made: a draft, or submitted at once for the first signature.',
    z.strictObject({ kind: z.enum(contractKinds), title: text, status, number: text }),
    { kind: 'fixed', title: 'Product design', status: 'draft', number: '17' },
  ),
  'contract.updated': told(
    'A contract was edited before anybody had signed it, and `fields` are the names of what was sent; or it was cancelled, and `reason` says why.',
    z.union([z.strictObject({ fields: z.array(text) }), z.strictObject({ reason: optionalText })]),
    { fields: ['title', 'start_date'] },
  ),
  'contract.deleted': told('A contract that nobody had signed was deleted.', nothing, {}),
  'contract.status.updated': told(
    'The status of a contract changed, for whatever cause; the event of the cause comes with it.',
    z.strictObject({ from: status, to: status, by: z.enum(parties) }),
    { from: 'waiting_worker_signature', to: 'active', by: 'worker' },
  ),
  'contract.client_signed': told('The employer signed a contract.', signature, {
    signature: 'Ada Olsen',
    by: 'Ada Olsen',
  }),
  'contract.worker_signed': told('The worker signed a contract.', signature, signed),
  'contract.signed': told(
    'Both parties have signed a contract.',
    z.strictObject({ signed_at: instant, start_date: day }),
    { signed_at: '2026-03-02T09:30:00.000Z', start_date: '2026-04-01' },
  ),
  'contract.declined': told(
    'The worker declined to sign a contract.',
    z.strictObject({ reason: optionalText }),
    { reason: 'The rate is not what we agreed on.' },
  ),
  'contract.activated': told('A signed contract reached its start date and is in force.', nothing, {}),
  'contract.completed': told(
    'A contract reached its end date and is over.',
    z.strictObject({ end_date: day.nullable() }),
    { end_date: '2026-12-31' },
  ),
  'contract.renewed': told(
    'The successor of a contract has begun, and with that this one is over; `automatic` where that was agreed on and nobody signed anew.',
    z.strictObject({ successor_id: id, automatic: z.literal(true).optional() }),
    { successor_id: SOME_ID },
  ),
  'contract.terminated': told(
    'A termination has taken effect: the contract is over, and for good.',
    z.strictObject({ completion_date: day }),
    { completion_date: '2026-06-30' },
  ),
  'contract.archived': told('A contract was put away; lists leave it out unless asked.', nothing, {}),
  'contract.expiring': told(
    'The end date of a contract draws near.',
    z.strictObject({ end_date: day.nullable() }),
    { end_date: '2026-12-31' },
  ),
  'contract.credit_left': told(
    'The last invoice of a contract has left credit that no later one uses: it is for the parties to settle.',
    z.strictObject({ amount, currency }),
    { amount: '120.00', currency: 'EUR' },
  ),
  'contract.signature.reminded': told(
    'A contract still waits for a signature, and whoever is to sign should be reminded.',
    z.strictObject({ waiting_for: optionalText, reminder: count }),
    { waiting_for: 'worker_signature', reminder: 1 },
  ),
  'contract.invitation.sent': told(
    'The worker is to be invited to sign, for the first time or again.',
    z.strictObject({
      email: text,
      message: optionalText,
      locale: text,
      send_count: count,
      expires_at: instant,
    }),
    {
      email,
      message: 'Welcome aboard.',
      locale: 'en',
      send_count: 1,
      expires_at: '2026-04-01T09:30:00.000Z',
    },
  ),
  'contract.invitation.withdrawn': told('The employer withdrew an invitation to sign.', invited, { email }),
  'contract.invitation.expired': told('An invitation to sign expired.', invited, { email }),
  'contract.document.added': told(
    'A document was added to a contract; `sha256` is the hex digest of its content.',
    z.strictObject({ document_id: id, filename: text, sha256: text }),
    {
      document_id: SOME_ID,
      filename: 'agreement.pdf',
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
  ),
  'contract.external_id.set': told(
    'A contract was given another external id, or none.',
    z.strictObject({ external_id: optionalText }),
    { external_id: 'crm-4711' },
  ),
  'contract.indexed': told(
    'The amount of a contract has changed by itself, as it was agreed on.',
    z.strictObject({
      date: day,
      percentage: text,
      effective_from: day,
      old_amount: amount,
      new_amount: amount,
      currency,
      terms_version: count,
    }),
    {
      ...{ date: '2027-01-01', percentage: '2.5', effective_from: '2027-01-01' },
      ...{ old_amount: '4000.00', new_amount: '4100.00', currency: 'EUR', terms_version: 2 },
    },
  ),
  'contract.indexation.skipped': told(
    'An indexation does not change the amount, and `reason` says why: found when its day came, or agreed on by both parties before.',
    z.strictObject({ date: day, percentage: text, reason: text }),
    {
      ...{ date: '2027-01-01', percentage: '2.5' },
      reason: 'An amendment says what is paid from that day on.',
    },
  ),
  'contract.indexation.skip_proposed': told(
    'A party wants to leave out the next indexation; it is left out if the other says so, too, before `until`.',
    z.strictObject({
      date: day,
      percentage: text,
      by: z.enum(parties),
      reason: optionalText,
      until: instant,
    }),
    {
      ...{ date: '2027-01-01', percentage: '2.5', by: 'admin', reason: 'Agreed in the review of pay.' },
      until: '2027-01-01T00:00:00.000Z',
    },
  ),
  'contract.renewal.reminded': told(
    'A contract will be renewed by itself; `stop_until` is the last chance to stop that.',
    z.strictObject({ end_date: day.nullable(), stop_until: instant.nullable() }),
    { end_date: '2026-12-31', stop_until: '2026-12-01T00:00:00.000Z' },
  ),
  'contract.renewal.stopped': told(
    'A party has said that no other term follows.',
    z.strictObject({ end_date: day.nullable(), by: z.enum(parties), reason: optionalText }),
    { end_date: '2026-12-31', by: 'admin', reason: 'The project is over.' },
  ),
  'contract.renewal.resumed': told(
    'A party has taken back that no other term follows.',
    z.strictObject({ end_date: day.nullable(), by: z.enum(parties) }),
    { end_date: '2026-12-31', by: 'admin' },
  ),
  'contract.amended': told(
    'An amendment has taken effect: signed by both parties, and its day has come. The contract has new terms.',
    z.strictObject({ amendment_id: id, effective_from: day, terms_version: count }),
    { amendment_id: SOME_ID, effective_from: '2026-05-01', terms_version: 2 },
  ),
};
