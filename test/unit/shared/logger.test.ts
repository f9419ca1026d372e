import { withoutEmails } from '../../../config/logger';

describe('lines of the log', () => {
  it.each([
    ["Key (environment_id, lower(email))=(0190, sam.o'neil+x@example.co.uk) already exists", 'sam'],
    ['COPY people, line 1, column email: "łukasz@żółć.pl"', 'ukasz'],
    ['a@b.io,c@d.org', '@'],
  ])('tell no address: %s', (line, part) => {
    expect(withoutEmails(line)).not.toContain(part);
    expect(withoutEmails(line)).toContain('[email]');
  });

  it.each(['at node_modules/@temporalio/worker/lib/x.js:1', '1234@host', 'foo@1.2.3/index.js', 'no address'])(
    'are otherwise as they were: %s',
    (line) => expect(withoutEmails(line)).toBe(line),
  );

  it('may be long', () => {
    const line = `${'a'.repeat(1_000_000)}@${'b.1'.repeat(300_000)}`;
    expect(withoutEmails(line)).toBe(line);
  });
});
