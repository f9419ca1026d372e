import { Readable } from 'node:stream';
import fc from 'fast-check';
import { countParts } from '../../../api/shared/middleware/count-parts';

const BOUNDARY = '----x';
const part = (name: string, text: string) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;

async function counted(chunks: string[], contentType = `multipart/form-data; boundary=${BOUNDARY}`) {
  const req = Object.assign(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), {
    headers: { 'content-type': contentType },
  });
  const count = countParts(req);
  for await (const _chunk of req) continue;
  return count();
}

describe('the parts of a multipart body', () => {
  it('are counted however the body is cut into chunks', async () => {
    const cuts = fc.array(fc.nat(400), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', '--', '\r\n--', '\r\n----', '')),
        cuts,
        async (texts, at) => {
          const body = `${texts.map((text, index) => part(`f${index}`, text)).join('')}--${BOUNDARY}--\r\n`;
          const ends = [...new Set(at.map((cut) => Math.min(cut, body.length)))].sort((a, b) => a - b);
          const chunks = [...ends, body.length].map((end, index) => body.slice(ends[index - 1] ?? 0, end));
          expect(await counted(chunks.filter((chunk) => chunk !== ''))).toBe(texts.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are counted by a quoted boundary, and not at all without one', async () => {
    const body = `${part('a', 'b')}--${BOUNDARY}--`;
    expect(await counted([body], `multipart/form-data; boundary="${BOUNDARY}"`)).toBe(1);
    expect(await counted([body], 'multipart/form-data')).toBe(0);
  });
});
