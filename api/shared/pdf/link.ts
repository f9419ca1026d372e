import { createHmac, timingSafeEqual } from 'node:crypto';
import { addHours, hasPassed, type Instant } from '../../../domain/shared/time';

export const fileKinds = ['invoices', 'receipts'] as const;
export type FileKind = (typeof fileKinds)[number];

/** A file that a link names: in which environment, and until when. That is real time: a link is for a person's hand. */
export interface FileLink {
  kind: FileKind;
  id: string;
  environmentId: string;
  /** The worker whose part of it alone is shown; null for all of it. */
  personId: string | null;
  expiresAt: Instant;
}

const VALID_HOURS = 0.25;

/** Real time, whatever the clock of a sandbox says. */
export const realNow = (): Instant => new Date().toISOString();

export function linkFrom(file: Omit<FileLink, 'expiresAt'>, now: Instant): FileLink {
  return { ...file, expiresAt: addHours(now, VALID_HOURS) };
}

/** Path and query of the link. Whoever has it can read this one file until it expires, and nothing else. */
export function signedPath(secret: string, link: FileLink): string {
  const query = new URLSearchParams({
    environment: link.environmentId,
    expires: link.expiresAt,
    ...(link.personId ? { person: link.personId } : {}),
    signature: signatureOf(secret, link),
  });
  return `/v1/files/${link.kind}/${link.id}.pdf?${query.toString()}`;
}

export type LinkState = 'valid' | 'expired' | 'tampered';

/** The signature is checked before the time, so that a forged link reveals nothing. */
export function checkLink(secret: string, link: FileLink, signature: string, now: Instant): LinkState {
  const expected = Buffer.from(signatureOf(secret, link), 'utf8');
  const given = Buffer.from(signature, 'utf8');
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return 'tampered';
  return hasPassed(link.expiresAt, now) ? 'expired' : 'valid';
}

function signatureOf(secret: string, { kind, id, environmentId, personId, expiresAt }: FileLink): string {
  return createHmac('sha256', secret)
    .update(`${kind}\n${id}\n${environmentId}\n${expiresAt}${personId ? `\n${personId}` : ''}`)
    .digest('base64url');
}
