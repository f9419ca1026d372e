import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sealer } from '../../../store/db/sealed';
import { idIn, linkUrl, tokenOf } from '../../../store/page-link/token';

const ours = sealer(['a-key-of-at-least-32-characters-…']);
const theirs = sealer(['another-key-of-32-characters-or-so']);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('the token of a link', () => {
  it('names its id to whoever has the key, and to nobody else', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(idIn(ours, tokenOf(ours, id))).toBe(id);
        expect(idIn(theirs, tokenOf(ours, id))).toBeNull();
      }),
    );
  });

  it('is good with a former key', () => {
    const id = randomUUID();
    const both = sealer(['another-key-of-32-characters-or-so', 'a-key-of-at-least-32-characters-…']);
    expect(idIn(both, tokenOf(ours, id))).toBe(id);
  });

  it('is nothing any more once one of its letters is another one', () => {
    const token = tokenOf(ours, randomUUID());
    for (let at = 0; at < token.length; at += 1) {
      for (const letter of LETTERS) {
        if (letter === token[at]) continue;
        expect(idIn(ours, token.slice(0, at) + letter + token.slice(at + 1))).toBeNull();
      }
    }
  });

  it('is no other text, whatever that is', () => {
    const token = tokenOf(ours, randomUUID());
    const around = fc.tuple(fc.string(), fc.string()).map(([before, after]) => before + token + after);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          around,
          fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 65, maxLength: 65 }),
        ),
        (text) => {
          expect(idIn(ours, text)).toBe(text === token ? idIn(ours, token) : null);
        },
      ),
    );
  });

  it('stands in the address of its page', () => {
    const id = randomUUID();
    expect(linkUrl(ours, 'https://example.com/', id)).toBe(`https://example.com/l/${tokenOf(ours, id)}`);
  });
});
