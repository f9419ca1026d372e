import fc from 'fast-check';
import { answerOf, faultsIn, readForm, submissionOf } from '../../../api/pages/form';
import { loggedPath } from '../../../api/shared/logged-path';
import { signatureText } from '../../../api/shared/schemas';
import { pageWords } from '../../../api/pages/words';
import { reasonText } from '../../../api/shared/schemas';

const shown = {
  ...{ title: '', consent: null, accept: '', decline: '' },
  kind: 'signature' as const,
  reason: { longest: 2_000, schema: reasonText },
};
const faults = (body: object) => faultsIn(readForm(body), shown, pageWords.en).map(([field]) => field);

describe('a form', () => {
  it('is one submission only where all that was sent is the same', () => {
    const body = fc.record({
      nonce: fc.string(),
      shown: fc.string(),
      choice: fc.constantFrom('accept', 'decline', 'else'),
      signature: fc.string(),
      reason: fc.string(),
    });
    fc.assert(
      fc.property(body, body, (one, other) => {
        const [first, second] = [readForm(one), readForm(other)];
        const isSame = JSON.stringify(first) === JSON.stringify(second);
        expect(submissionOf(first) === submissionOf(second)).toBe(isSame);
        expect(submissionOf(readForm(one))).toBe(submissionOf(first));
      }),
    );
  });

  it('never fails, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        faults(body as object);
      }),
    );
  });

  it('asks for a name to sign, and for none to decline', () => {
    expect(faults({ choice: 'accept', signature: ' ' })).toEqual(['signature']);
    expect(faults({ choice: 'accept', signature: 'x'.repeat(201) })).toEqual(['signature']);
    expect(faults({ choice: 'accept', signature: 'a\0b' })).toEqual(['signature']);
    expect(faults({ choice: 'accept', signature: 'Sam Rivera', reason: 'x'.repeat(3_000) })).toEqual([]);
    expect(faults({ choice: 'decline' })).toEqual([]);
    expect(faults({ choice: 'decline', reason: 'x'.repeat(2_001) })).toEqual(['reason']);
    expect(faults({})).toEqual(['choice']);
  });

  it('takes no answer that was not offered', () => {
    const offered = { ...shown, decline: null };
    const declined = readForm({ choice: 'decline' });
    expect(answerOf(declined, offered)).toBeNull();
    expect(faultsIn(declined, offered, pageWords.en).map(([field]) => field)).toEqual(['choice']);
    expect(answerOf(readForm({ choice: 'accept', signature: 'Sam' }), offered)).not.toBeNull();
  });

  it('keeps of an answer only what belongs to it', () => {
    const given = { signature: 'Sam', reason: 'Too far\r\naway ' };
    expect(answerOf(readForm({ ...given, choice: 'accept' }), shown)).toEqual({
      choice: 'accept',
      signature: 'Sam',
      reason: null,
    });
    expect(answerOf(readForm({ ...given, choice: 'decline' }), shown)).toEqual({
      choice: 'decline',
      signature: '',
      reason: 'Too far\naway',
    });
  });
});

it.each(['\u{200b}\u{200b}', '\u{2060}\u{feff}', '12', '--', '👍👍'])('takes %j for no name', (given) => {
  expect(signatureText.safeParse(given).success).toBe(false);
});

it.each(['Sam Rivera', '李明', 'محمد', 'Łucja-Ágnes', 'R2'])('takes %s for a name', (given) => {
  expect(signatureText.safeParse(given).success).toBe(true);
});

it('stands in no log with what opens it', () => {
  const token = 'aB3-_'.repeat(13);
  const ways = [
    `/l/${token}`,
    `/L/${token}/files/1`,
    `//l/${token}`,
    `/%6c/${token}?a=b`,
    `/x/../l/${token}#y`,
  ];
  for (const way of [...ways, `http://host/l/${token}`, `/l/%61${token.slice(1)}`])
    expect(loggedPath(way)).not.toContain(token.slice(1));
  expect(loggedPath(`/l/${token}/files/1?x=2`)).toBe('/l/…/files/1');
  expect(loggedPath('/v1/contracts/01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21')).toBe(
    '/v1/contracts/01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21',
  );
});
