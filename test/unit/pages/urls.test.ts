import { pageUrls } from '../../../api/pages/urls';

describe.each([
  ['https://example.com', ''],
  ['https://example.com/', ''],
  ['https://example.com/perdure', '/perdure'],
  ['https://example.com/perdure/', '/perdure'],
  ['https://example.com/hr/perdure', '/hr/perdure'],
])('pages at %s', (PUBLIC_URL, below) => {
  const urls = pageUrls({ PUBLIC_URL });

  it('lead below it', () => {
    expect(urls.asset('page.css')).toMatch(new RegExp(`^${below}/assets/[0-9a-f]{16}/page\\.css$`));
    expect(urls.file('token', 'id')).toBe(`${below}/l/token/files/id`);
  });
});
