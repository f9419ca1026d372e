import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { signerOf } from '../../../activities/webhooks/signer';
import { SECRET_BYTES } from '../../../domain/webhook/secret';

const keys = fc.uint8Array({ minLength: SECRET_BYTES.least, maxLength: SECRET_BYTES.most });
const text = fc.string({ unit: 'grapheme', maxLength: 2_000 });

describe('a signature', () => {
  it('is that of the official library, which takes it', () => {
    fc.assert(
      fc.property(keys, fc.uuid(), fc.record({ text }), (key, id, message) => {
        const secret = `whsec_${Buffer.from(key).toString('base64')}`;
        const [body, at] = [JSON.stringify(message), new Date()];
        const seconds = Math.floor(at.getTime() / 1_000);
        const signature = signerOf(secret)(id, seconds, body);
        const official = new Webhook(secret);
        expect(signature).toBe(official.sign(id, at, body));
        const headers = {
          'webhook-id': id,
          'webhook-timestamp': String(seconds),
          'webhook-signature': signature,
        };
        expect(official.verify(body, headers)).toEqual(message);
      }),
    );
  });

  it('is the same by a secret without the padding of its base64', () => {
    const padded = `whsec_${Buffer.alloc(25, 7).toString('base64')}`;
    const sign = (secret: string) => signerOf(secret)('id', 1, '{}');
    expect(sign(padded.replace(/=+$/, ''))).toBe(sign(padded));
  });
});
