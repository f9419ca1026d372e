/** As Standard Webhooks writes secrets: base64 of 24 to 64 bytes behind this. */
export const SECRET_PREFIX = 'whsec_';
export const SECRET_BYTES = { least: 24, most: 64, usual: 32 } as const;

const SECRET = /^whsec_((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?)$/;

/** Whether a text can be a secret, with the padding of its base64 or without. */
export function isSecret(text: string): boolean {
  const [, base64] = SECRET.exec(text) ?? [];
  if (base64 === undefined) return false;
  const bytes = Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
  return bytes >= SECRET_BYTES.least && bytes <= SECRET_BYTES.most;
}

/** The longest overlap of two secrets, and how long it is unless something else is said. */
export const OVERLAP_HOURS = { most: 168, usual: 24 } as const;
