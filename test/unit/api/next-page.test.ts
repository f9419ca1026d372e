import { nextPage } from '../../../api/shared/send';

const BASE = 'https://api.example.com/perdure';

describe('the link to the next page', () => {
  it.each([
    ['/v1/invoices', `${BASE}/v1/invoices?cursor=c`],
    ['/v1/invoices?limit=2&status=paid', `${BASE}/v1/invoices?limit=2&status=paid&cursor=c`],
    ['/v1/invoices?cursor=b&status=a&status=b', `${BASE}/v1/invoices?cursor=c&status=a&status=b`],
    ['/v1/events?after=5&limit=1', `${BASE}/v1/events?limit=1&cursor=c`],
    ['/v1/contracts?search=%C3%A4%26%3E', `${BASE}/v1/contracts?search=%C3%A4%26%3E&cursor=c`],
  ])('of %s keeps what was asked', (path, link) => {
    expect(nextPage(BASE, path, 'c')).toBe(link);
  });

  it('leads nowhere else, and ends where it says', () => {
    expect(nextPage(BASE, '//elsewhere.example/v1', 'c')).toMatch(/^https:\/\/api\.example\.com\//);
    expect(nextPage(BASE, '/v1/people?status=>"', 'c')).not.toContain('>');
  });
});
