import fc from 'fast-check';
import { readConfig } from '../../../config/environment';
import { secretsKeys } from '../../../config/secret';
import { sealer } from '../../../store/db/sealed';

const [old, now, other] = ['o', 'n', 'x'].map((letter) => letter.repeat(32)) as [string, string, string];

describe('what is sealed', () => {
  const sealing = sealer([now]);

  it('opens as it was, and reads as nothing of the kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = sealing.seal(text, 'mail');
        expect(sealing.open(sealed, 'mail')).toBe(text);
        expect(sealed).toMatch(/^v1\.\w{8}\.[\w-]+$/);
        expect(sealing.seal(text, 'mail')).not.toBe(sealed);
      }),
    );
  });

  it('opens for its use only, and not when a letter of it has changed', () => {
    const sealed = sealing.seal('whsec_secret', 'webhook-secret');
    expect(() => sealing.open(sealed, 'mail')).toThrow();
    const [, , content] = sealed.split('.');
    for (let at = sealed.length - content!.length; at < sealed.length - 1; at += 1) {
      const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
      expect(() => sealing.open(changed, 'webhook-secret')).toThrow();
    }
    for (const nothing of ['', 'v1.', 'whsec_secret', sealed.slice(0, 20)])
      expect(() => sealing.open(nothing, 'webhook-secret')).toThrow();
  });

  it('opens after a new key was put before the old one, and not without the old one', () => {
    const sealed = sealer([old]).seal('kept', 'mail');
    expect(sealer([now, old]).open(sealed, 'mail')).toBe('kept');
    expect(() => sealer([now, other]).open(sealed, 'mail')).toThrow('SECRETS_KEY does not name');
    expect(sealer([now]).open(sealer([now, old]).seal('new', 'mail'), 'mail')).toBe('new');
  });
});

describe('what is vouched for', () => {
  const vouching = sealer([now, old]);

  it('is known again, by any of the keys, and no other text or use is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, another) => {
        const mac = vouching.mac(text, 'link');
        expect(mac).toMatch(/^[\w-]{43}$/);
        expect(vouching.isMac(mac, text, 'link')).toBe(true);
        expect(vouching.isMac(sealer([old]).mac(text, 'link'), text, 'link')).toBe(true);
        expect(vouching.isMac(sealer([other]).mac(text, 'link'), text, 'link')).toBe(false);
        expect(vouching.isMac(mac, text, 'mail')).toBe(false);
        expect(vouching.isMac(mac, another, 'link')).toBe(text === another);
      }),
    );
  });

  it('has one way to be written', () => {
    const mac = vouching.mac('id', 'link');
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const taken = [...letters].filter((last) => vouching.isMac(mac.slice(0, -1) + last, 'id', 'link'));
    expect(taken).toEqual([mac.at(-1)]);
    for (const wrong of ['', mac.slice(1), `${mac}A`, `${mac}=`, ` ${mac}`, 'ü'.repeat(43)])
      expect(vouching.isMac(wrong, 'id', 'link')).toBe(false);
  });
});

describe('the key of secrets', () => {
  const keys = (values: Record<string, string>) =>
    secretsKeys(readConfig({ DATABASE_URL: 'postgres://localhost/none', ...values }));

  it('is given, the newest first, and never made up', () => {
    expect(keys({ SECRETS_KEY: `${now}, ${old}` })).toEqual([now, old]);
    expect(() => keys({})).toThrow('SECRETS_KEY is not set');
    expect(() => keys({ SECRETS_KEY: `${now},short` })).toThrow('each key must have at least 32 characters');
  });
});
