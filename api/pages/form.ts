import { hash } from 'node:crypto';
import { isUtf8 } from 'node:buffer';
import express, { type RequestHandler } from 'express';
import { ApiError } from '../shared/errors';
import { signatureText } from '../shared/schemas';
import { textFault } from '../shared/storable';
import type { Answer, Choice, Shown } from './acts/act';
import type { PageWords } from './words';

/** A name and a reason of the greatest length, each character in twelve. */
const MAX_BYTES = 65_536;

export const readBody: RequestHandler = express.urlencoded({
  extended: false,
  limit: MAX_BYTES,
  parameterLimit: 20,
  inflate: false,
  type: () => true,
  verify: (_req, _res, body) => {
    if (!isUtf8(body) || !isDecodable(body.toString('latin1')))
      throw new ApiError(400, 'malformed_request', 'The form is not in UTF-8.');
  },
});

/** The parser would put marks in the place of what it cannot read. */
function isDecodable(encoded: string): boolean {
  try {
    decodeURIComponent(encoded);
    return true;
  } catch {
    return false;
  }
}

/** A form as it was sent. */
export interface Form {
  /** Made with the page that it was on, so that two pages are two submissions. */
  nonce: string;
  /** What was shown there; see `fingerprint`. */
  shown: string;
  choice: Choice | null;
  signature: string;
  reason: string;
}

export function readForm(body: unknown): Form {
  const fields = (body ?? {}) as Record<string, unknown>;
  const field = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
  const choice = field('choice');
  return {
    nonce: field('nonce'),
    shown: field('shown'),
    choice: choice === 'accept' || choice === 'decline' ? choice : null,
    signature: field('signature').trim(),
    // A form is sent with the line ends of the web.
    reason: field('reason').replaceAll('\r\n', '\n').trim(),
  };
}

/** Tells submissions apart: the same only where all that was sent is the same. */
export function submissionOf({ nonce, shown, choice, signature, reason }: Form): string {
  return hash('sha256', JSON.stringify([nonce, shown, choice, signature, reason]));
}

export type FieldName = 'signature' | 'reason' | 'choice';
export type Fault = readonly [field: FieldName, message: string];

type Offered = Pick<Shown['form'], 'kind' | 'decline'>;

/** What is asked for depends on the answer: nobody signs to decline. Null where it is none of those that are offered. */
export function answerOf(form: Form, { kind, decline }: Offered): Answer | null {
  const { choice, signature, reason } = form;
  if (choice === null || (choice === 'decline' && decline === null)) return null;
  const isSigned = kind === 'signature' && choice === 'accept';
  return { choice, signature: isSigned ? signature : '', reason: isSigned || reason === '' ? null : reason };
}

export function faultsIn(form: Form, shown: Shown['form'], { faults }: PageWords): Fault[] {
  const answer = answerOf(form, shown);
  if (!answer) return [['choice', faults.noChoice]];
  const found: Fault[] = [];
  if (shown.kind === 'signature' && answer.choice === 'accept') {
    const { signature } = answer;
    if (textFault(signature)) found.push(['signature', faults.unreadable]);
    else if (!signatureText.safeParse(signature).success)
      found.push(['signature', signature.length > 2 ? faults.signatureLong : faults.signatureMissing]);
  }
  const reason = answer.reason ?? '';
  if (textFault(reason)) found.push(['reason', faults.unreadable]);
  else if (reason !== '' && !shown.reason.schema.safeParse(reason).success)
    found.push(['reason', faults.reasonLong(shown.reason.longest)]);
  return found;
}
