import type { Content, Email } from '../../domain/mail/email';
import { isDigest, isOptional } from '../../domain/mail/kinds';
import type { Letter } from '../../domain/mail/letter';
import { render } from '../../domain/mail/render';
import type { Sealer } from '../db/sealed';
import { unsubscribeUrl } from '../page-link/token';

/** What mails are written with. */
export interface Pen {
  sealer: Sealer;
  /** What links begin with. */
  publicUrl: string;
}

/**
 * The mail of this id, sealed, with the link that switches its kind off where that can be. What cannot be put into words is
 * told to nobody, and holds up nothing that comes after it.
 */
export function contentOf(
  id: string,
  letter: Letter,
  { sealer, publicUrl }: Pen,
): Pick<Email, 'content' | 'error'> {
  const { kind, items } = letter;
  const unsubscribe = isOptional(kind) ? unsubscribeUrl(sealer, publicUrl, id) : undefined;
  try {
    const content: Content = { ...render({ ...letter, unsubscribe }), ...(isDigest(kind) ? { items } : {}) };
    return { content: sealer.seal(JSON.stringify(content), 'mail'), error: null };
  } catch (error) {
    return { content: null, error: `It could not be written: ${(error as Error).message}` };
  }
}

/** What was sealed of a mail; it has to be there. */
export function openContent({ content }: Pick<Email, 'content'>, sealer: Sealer): Content {
  if (content === null) throw new Error('The mail has been sent, and its content is not kept.');
  return JSON.parse(sealer.open(content, 'mail')) as Content;
}
