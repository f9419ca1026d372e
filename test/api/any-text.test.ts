import fc from 'fast-check';
import { adjustmentsOf } from '../support/adjustments';
import type { Answer, Json } from '../support/http';
import { makeEntry } from '../support/registers';
import { accepted, activeContract, createContract } from '../support/steps';
import { useWorld } from '../support/use-world';
import { contractBody } from '../support/world';

/** Letters that something between a client and a column might stumble over, and any other. */
const letter = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('a', 'Ż', 'ς', 'İ', '漢', '\u{1f9ff}', 'e\u0301', '\u200f', '\ufeff'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '\0',
      '\ud800',
      '\udfff',
      '\udc00\ud800',
      '\u{fffe}',
      '\u{fffd}',
      '\u0001',
      '\u{10ffff}',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("'", '"', '\\', '%', '_', '$1', '?', ':a', '{}', '\r\n', '\t', '\u2028'),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }) },
);
const anyText = fc.array(letter, { minLength: 2, maxLength: 8 }).map((letters) => `a${letters.join('')}z`);

const isKeepable = (text: string) => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/** Sends a text in one field; answers it as it was kept, where the answer tells. */
type Say = (text: string) => Promise<{
  answer: Answer;
  kept?: unknown;
  next?: () => Promise<Answer>;
  /** What a client made of the text before it sent it. */
  sent?: string;
}>;

describe('any text in a field is kept as it is or refused, and its row goes on', () => {
  const world = useWorld();
  let active: string;
  let draft: string;
  beforeAll(async () => {
    active = await activeContract(world);
    draft = await createContract(world);
  });

  const patched = (of: (text: string) => Json, kept: (body: Json) => unknown): Say => {
    return async (text) => {
      const answer = await world.admin.patch(`/contracts/${draft}`, of(text));
      return {
        answer,
        kept: kept(answer.body),
        next: () => world.admin.patch(`/contracts/${draft}`, { title: 'Next' }),
      };
    };
  };
  const posted = (path: string, of: (text: string) => Json, kept: (body: Json) => unknown): Say => {
    return async (text) => {
      const answer = await world.admin.post(path.replace(':active', active), of(text));
      return { answer, kept: kept(answer.body) };
    };
  };
  const amended = async (body: Json = {}): Promise<string> => {
    const proposal = { effective_date: '2026-03-01', amount: '6000', ...body };
    return accepted(await world.admin.post(`/contracts/${active}/amendments`, proposal)).id as string;
  };
  const upload = async (path: string, method: string, name: string): Promise<Answer> => {
    const raw = new FormData();
    raw.set('file', new Blob(['content'], { type: 'text/plain' }), name);
    return world.admin.send(method, path, undefined, { raw });
  };

  const fields: [what: string, say: Say][] = [
    [
      'the name of a group',
      posted(
        '/groups',
        (name) => ({ name }),
        ({ name }) => name,
      ),
    ],
    [
      'the name of a company',
      posted(
        '/companies',
        (name) => ({ name }),
        ({ name }) => name,
      ),
    ],
    [
      'a detail of a device',
      async (serial_number) => {
        const { id: client_id } = await makeEntry(world, 'client');
        const answer = await world.admin.post('/devices', { client_id, name: 'Device', serial_number });
        return { answer, kept: answer.body.serial_number };
      },
    ],
    [
      'the name of a token',
      posted(
        '/tokens',
        (name) => ({ name, scope: 'admin' }),
        ({ name }) => name,
      ),
    ],
    [
      'the title of a contract',
      patched(
        (title) => ({ title }),
        ({ title }) => title,
      ),
    ],
    [
      'a job title',
      patched(
        (job_title) => ({ job_title }),
        ({ job_title }) => job_title,
      ),
    ],
    [
      'the scope of work',
      patched(
        (scope_of_work) => ({ scope_of_work }),
        ({ scope_of_work }) => scope_of_work,
      ),
    ],
    [
      'an external id',
      patched(
        (external_id) => ({ external_id }),
        ({ external_id }) => external_id,
      ),
    ],
    [
      'an attribute',
      patched(
        (text) => ({ attributes: { a: [{ b: text }] } }),
        ({ attributes }) => (attributes as Json)?.a?.[0]?.b,
      ),
    ],
    [
      'the name of an attribute',
      patched(
        (text) => ({ attributes: { a: { [text]: 1 } } }),
        ({ attributes }) => Object.keys((attributes as Json)?.a ?? {})[0],
      ),
    ],
    [
      'the number of a contract',
      posted(
        '/contracts',
        (number) => contractBody(world, { number }),
        ({ number }) => number,
      ),
    ],
    [
      'a signature',
      async (client_signature) => {
        const id = await createContract(world, { submit: true });
        const answer = await world.admin.post(`/contracts/${id}/signatures`, { client_signature });
        return {
          answer,
          kept: answer.body.signatures?.client_signature,
          next: () => world.admin.post(`/contracts/${id}/cancel`),
        };
      },
    ],
    [
      'the reason of a cancelation',
      async (reason) => {
        const id = await createContract(world, { submit: true });
        const answer = await world.admin.post(`/contracts/${id}/cancel`, { reason });
        return { answer, next: () => world.admin.get(`/contracts/${id}`) };
      },
    ],
    [
      'the reason of a decline',
      async (reason) => {
        const id = await amended();
        const path = `/contracts/${active}/amendments/${id}`;
        const answer = await world.worker.post(`${path}/decline`, { reason });
        const left = answer.status === 400 ? await world.admin.send('DELETE', path, {}) : answer;
        return { answer, kept: answer.body.reason, next: () => Promise.resolve(left) };
      },
    ],
    [
      'the message of an amendment',
      async (message) => {
        const path = `/contracts/${active}/amendments`;
        const answer = await world.admin.post(path, {
          effective_date: '2026-03-01',
          amount: '6000',
          message,
        });
        const id = answer.status === 201 ? (answer.body.id as string) : await amended();
        return {
          answer,
          kept: answer.body.message,
          next: () => world.admin.send('DELETE', `${path}/${id}`, {}),
        };
      },
    ],
    [
      'the description of an item',
      async (description) => {
        const answer = await adjustmentsOf(world, active).post({ description });
        return { answer, kept: answer.body.description };
      },
    ],
    [
      'the reason of a review',
      async (reason) => {
        const items = adjustmentsOf(world, active);
        const { id } = await items.make();
        const answer = await items.review(id as string, 'declined', reason);
        return {
          answer,
          kept: answer.body.reviewed_by?.reason,
          next: () => world.admin.get(`/invoice-adjustments/${id}`),
        };
      },
    ],
    [
      'a reason in the query',
      async (reason) => {
        const { id } = await adjustmentsOf(world, active).make();
        // What is no text cannot be written in a URL by a client, but by hand.
        const given = isKeepable(reason) ? encodeURIComponent(reason) : '%00%ed%a0%80';
        const answer = await world.admin.delete(`/invoice-adjustments/${id}?reason=${given}`);
        return { answer, kept: answer.body.reason };
      },
    ],
    [
      'the reason of an off-cycle payment',
      posted(
        `/contracts/:active/off-cycle-payments`,
        (reason) => ({ reason, amount: '5', payment_date: '2026-03-01' }),
        ({ reason }) => reason,
      ),
    ],
    [
      'the name of a document',
      async (text) => {
        const { id } = await adjustmentsOf(world, active).make();
        const sent = text.replace(/[/\\]/g, '').replace(/\p{Surrogate}/gu, '\u{fffd}');
        const answer = await upload(`/invoice-adjustments/${id}/attachment`, 'PUT', sent);
        return { answer, kept: (answer.body.attachment as Json)?.filename, sent };
      },
    ],
  ];

  it.each(fields)('%s', async (_what, say) => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { answer, kept, next, sent = text } = await say(text);
        if (answer.status === 400) {
          expect(answer.body.error.details[0].field).toEqual(expect.any(String));
        } else {
          expect(isKeepable(sent)).toBe(true);
          // The same name twice is refused as a conflict, which keeps nothing.
          expect([200, 201, 409]).toContain(answer.status);
          // Texts of several lines end each of them in one way.
          const lines = sent.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
          if (kept !== undefined && kept !== null) expect([sent, lines]).toContain(kept);
        }
        if (next) expect([200, 201, 409]).toContain((await next()).status);
      }),
      { numRuns: 15 },
    );
  });

  it('the half of a letter at the end of a name is refused, not cut off', async () => {
    const answer = await world.admin.patch(`/contracts/${draft}`, {
      title: `${'x'.repeat(299)}\u{1f9ff}`.slice(0, 300),
    });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { details: [{ field: 'title', rule: 'surrogate' }] } },
    });
  });
});
