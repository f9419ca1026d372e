import type { Sealer, Use } from '../db/sealed';

const ID_LENGTH = 22;
const TOKEN = /^[\w-]{65}$/;

/** What stands in a link: the id, and a code over it that only this service can make. */
export function tokenOf(sealer: Pick<Sealer, 'mac'>, id: string, use: Use = 'link'): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url') + sealer.mac(id, use);
}

/** The id in a token of ours; null for everything else. Asks nobody. */
export function idIn(sealer: Pick<Sealer, 'isMac'>, token: string, use: Use = 'link'): string | null {
  if (!TOKEN.test(token)) return null;
  const written = token.slice(0, ID_LENGTH);
  const bytes = Buffer.from(written, 'base64url');
  // The last letter has bits to spare: a token is written in one way only.
  if (bytes.toString('base64url') !== written) return null;
  const id = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return sealer.isMac(token.slice(ID_LENGTH), id, use) ? id : null;
}

/** Where the page is, for whoever was sent it. */
export function linkUrl(sealer: Pick<Sealer, 'mac'>, publicUrl: string, id: string): string {
  return `${publicUrl.replace(/\/$/, '')}/l/${tokenOf(sealer, id)}`;
}

/** Where whoever has a mail switches off its kind. A code for one use is good for no other. */
export function unsubscribeUrl(sealer: Pick<Sealer, 'mac'>, publicUrl: string, emailId: string): string {
  return `${publicUrl.replace(/\/$/, '')}/u/${tokenOf(sealer, emailId, 'unsubscribe')}`;
}
