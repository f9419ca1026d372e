import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What is sealed for one use opens for no other, and tells nothing of its key. */
export type Use = 'webhook-secret' | 'mail' | 'link' | 'calendar-feed' | 'unsubscribe';

/** Keeps what must be readable again, and vouches for what has been given out. */
export interface Sealer {
  /** Encrypted and protected from changes (AES-256-GCM); another text each time. */
  seal(text: string, use: Use): string;
  /** Throws for what was not sealed so, with one of the keys. */
  open(sealed: string, use: Use): string;
  /** HMAC-SHA256, in base64url: 43 characters. */
  mac(text: string, use: Use): string;
  /** In constant time; by any of the keys. */
  isMac(mac: string, text: string, use: Use): boolean;
}

/** The first key seals, all of them open: so a new one is put before the old one. */
export function sealer([newest, ...former]: readonly [string, ...string[]]): Sealer {
  const keys = [newest, ...former].map(keyOf);
  const [current] = keys as [Key];
  return {
    seal: (text, use) => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, current.derive(use, 'seal'), iv);
      const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `v1.${current.id}.${sealed.toString('base64url')}`;
    },
    open: (sealed, use) => {
      const [, id, content = ''] = /^v1\.(\w{8})\.([\w-]+)$/.exec(sealed) ?? [];
      const key = keys.find((each) => each.id === id);
      if (!key) throw new Error('It was sealed with a key that SECRETS_KEY does not name.');
      return opened(Buffer.from(content, 'base64url'), key.derive(use, 'seal'));
    },
    mac: (text, use) => macBy(current, text, use).toString('base64url'),
    isMac: (mac, text, use) => {
      const given = Buffer.from(mac, 'base64url');
      const isOne = (key: Key) => {
        const expected = macBy(key, text, use);
        // Compared as it is written, too: base64url has bits to spare in its last letter.
        return given.length === expected.length && timingSafeEqual(given, expected);
      };
      return keys.filter(isOne).length > 0 && given.toString('base64url') === mac;
    },
  };
}

interface Key {
  /** Which key it is, told by what is sealed with it. */
  id: string;
  derive(use: Use, purpose: 'seal' | 'mac'): Buffer;
}

function keyOf(secret: string): Key {
  const derived = new Map<string, Buffer>();
  const derive = (info: string) => {
    const known = derived.get(info) ?? Buffer.from(hkdfSync('sha256', secret, '', `perdure/${info}`, 32));
    derived.set(info, known);
    return known;
  };
  return {
    id: derive('id').toString('hex').slice(0, 8),
    derive: (use, purpose) => derive(`${purpose}/${use}`),
  };
}

function opened(sealed: Buffer, key: Buffer): string {
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  const content = sealed.subarray(IV_BYTES, -TAG_BYTES);
  return Buffer.concat([decipher.update(content), decipher.final()]).toString('utf8');
}

function macBy(key: Key, text: string, use: Use): Buffer {
  return createHmac('sha256', key.derive(use, 'mac')).update(text).digest();
}
