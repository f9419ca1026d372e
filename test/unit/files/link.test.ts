import { checkLink, linkFrom, signedPath } from '../../../api/shared/pdf/link';
import { NOW } from '../support/time';

const secret = 's'.repeat(32);
const file = {
  kind: 'invoices',
  id: '01900000-0000-7000-8000-000000000001',
  environmentId: 'e',
  personId: null,
} as const;
const link = linkFrom(file, NOW);
const signature = new URL(signedPath(secret, link), 'http://x').searchParams.get('signature')!;

describe('a link to a file', () => {
  it('is valid for fifteen minutes', () => {
    const after = (ms: number) => new Date(Date.parse(NOW) + ms).toISOString();
    expect(checkLink(secret, link, signature, after(15 * 60_000 - 1))).toBe('valid');
    expect(checkLink(secret, link, signature, after(15 * 60_000))).toBe('expired');
  });

  it.each([
    { ...link, id: '01900000-0000-7000-8000-000000000002' },
    { ...link, kind: 'receipts' as const },
    { ...link, environmentId: 'f' },
    { ...link, personId: '01900000-0000-7000-8000-000000000003' },
    { ...link, expiresAt: '2999-01-01T00:00:00.000Z' },
  ])('is refused when it is changed', (changed) => {
    expect(checkLink(secret, changed, signature, NOW)).toBe('tampered');
  });
});
