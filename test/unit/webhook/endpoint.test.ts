import fc from 'fast-check';
import { decideEndpoint, type EndpointCommand } from '../../../domain/webhook/decide';
import { endpointStatuses, validSecrets, type Endpoint } from '../../../domain/webhook/endpoint';
import { isSecret } from '../../../domain/webhook/secret';
import { endpointTable } from '../../../domain/webhook/transitions';
import { NOTHING_OPENED, parseOpened, type Opened } from '../../../domain/webhook/address';
import { faultOfUrl } from '../../../domain/webhook/url';
import { addHours } from '../../../domain/shared/time';
import { accepted, frozen, refusal, typesOf } from '../support/outcome';
import { NOW } from '../support/time';
import { endpoint, endpointCommands, endpointIn } from '../support/webhooks';

const decide = (row: Endpoint, command: EndpointCommand, at = NOW) =>
  decideEndpoint(frozen(row), command, at);
const after = (row: Endpoint, ...commands: EndpointCommand[]) =>
  commands.reduce((state, command) => accepted(decide(state, command)).next, row);

const commands: fc.Arbitrary<EndpointCommand> = fc.oneof(
  fc.constantFrom(...Object.values(endpointCommands)),
  fc.record({
    type: fc.constant('change' as const),
    fields: fc.record(
      {
        name: fc.constantFrom(null, 'null', 'Books'),
        url: fc.constantFrom(endpoint.url, 'https://b.example'),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    type: fc.constant('rotate' as const),
    secret: fc.constantFrom('sealed-3', 'sealed-4'),
    overlapHours: fc.constantFrom(0, 1, 168),
  }),
  fc.record({ type: fc.constant('disable' as const), reason: fc.constantFrom('gone', 'failing') }),
);

describe('an endpoint', () => {
  it('is left by any commands in a state that its table and its row allow', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 30 }), (given) => {
        let state = endpoint;
        for (const command of given) {
          const decision = decide(state, command);
          const targets = endpointTable[state.status].on[command.type];
          if (!decision.ok) {
            expect(decision.refusal.message).toMatch(/^[A-Z].+\.$/);
            expect(decision.refusal.message).toMatch(/(POST|DELETE) \/v1\/webhooks\//);
            continue;
          }
          const { next, events } = decision.change;
          if (events.length === 0) expect(next).toEqual(state);
          else if (command.type !== 'delete') expect(targets).toContain(next.status);
          // As the table of the database has it.
          expect(next.status === 'disabled').toBe(next.disabledAt !== null);
          expect(next.disabledReason === null).toBe(next.disabledAt === null);
          expect(next.replayAfter === null).toBe(next.replayTo === null);
          expect(next.previousSecret === null).toBe(next.previousSecretUntil === null);
          expect(next.position).toBe(state.position);
          expect(JSON.stringify(events)).not.toMatch(/sealed|example\.com/);
          state = next;
        }
      }),
    );
  });

  it.each(endpointStatuses)('that is %s is what is asked for already, or tells what it becomes', (status) => {
    const was = endpointIn(status);
    for (const command of [endpointCommands.pause, endpointCommands.resume]) {
      const decision = decide(was, command);
      if (decision.ok)
        expect(decision.change.events.length).toBe(decision.change.next.status === status ? 0 : 1);
      else expect([status, command.type]).toEqual(['disabled', 'pause']);
    }
  });

  it('that is resumed forgets why it was disabled, and goes on at its place', () => {
    const resumed = after({ ...endpointIn('disabled'), position: 17 }, { type: 'resume' });
    expect(resumed).toMatchObject({ status: 'enabled', disabledReason: null, disabledAt: null });
    expect(resumed).toMatchObject({ failingSince: null, position: 17 });
  });

  it('that is sent to elsewhere has not failed there', () => {
    const failing = { ...endpoint, failingSince: NOW };
    expect(after(failing, { type: 'change', fields: { name: 'Books' } }).failingSince).toBe(NOW);
    expect(after(failing, { type: 'change', fields: { url: 'https://b.example' } }).failingSince).toBeNull();
  });

  it('tells which fields are changed, and nothing where none is', () => {
    const told = (fields: Partial<Endpoint>) => accepted(decide(endpoint, { type: 'change', fields })).events;
    expect(told({ name: 'null', eventTypes: ['invoice.paid'] })).toEqual([
      {
        type: 'webhook-endpoint.updated',
        payload: { id: 'endpoint-1', changed: ['name', 'event_types'] },
      },
    ]);
    expect(told({ name: null, url: endpoint.url })).toEqual([]);
  });

  it('is sent one range again at a time', () => {
    const again = after(endpoint, endpointCommands.resend);
    expect(again).toMatchObject({ replayAfter: 0, replayTo: 12, replayFailedOnly: true, version: 1 });
    expect(refusal(decide(again, endpointCommands.resend)).code).toBe('redelivery_under_way');
    const stopped = accepted(decide(again, { type: 'stopResending' }));
    expect(stopped.next).toEqual(endpoint);
    expect(typesOf(stopped.events)).toEqual(['webhook-endpoint.redelivery_stopped']);
  });
});

describe('the secrets of an endpoint', () => {
  const rotate = (overlapHours: number) => ({ type: 'rotate' as const, secret: 'sealed-2', overlapHours });

  it('are both valid until the overlap is over', () => {
    const rotated = after(endpoint, rotate(24));
    const end = addHours(NOW, 24);
    expect(validSecrets(rotated, NOW)).toEqual(['sealed-2', 'sealed-1']);
    expect(validSecrets(rotated, addHours(NOW, 23))).toEqual(['sealed-2', 'sealed-1']);
    expect(validSecrets(rotated, end)).toEqual(['sealed-2']);
  });

  it('are one without an overlap, and never more than two', () => {
    expect(validSecrets(after(endpoint, rotate(0)), NOW)).toEqual(['sealed-2']);
    const twice = after(endpoint, rotate(24), { ...rotate(24), secret: 'sealed-3' });
    expect(validSecrets(twice, NOW)).toEqual(['sealed-3', 'sealed-2']);
    expect(validSecrets(after(twice, { ...rotate(0), secret: 'sealed-4' }), NOW)).toEqual(['sealed-4']);
  });

  it('are written as Standard Webhooks writes them, of 24 to 64 bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        const isRight = bytes.length >= 24 && bytes.length <= 64;
        expect(isSecret(`whsec_${text}`)).toBe(isRight);
        expect(isSecret(`whsec_${text.replace(/=+$/, '')}`)).toBe(isRight);
      }),
    );
    const other = Buffer.alloc(32, 7).toString('base64');
    for (const wrong of [other, `whsec-${other}`, `whsec_${other}=`, `whsec_ ${other}`, `whsec_${other}\n`])
      expect([wrong, isSecret(wrong)]).toEqual([wrong, false]);
  });
});

describe('the URL of an endpoint', () => {
  it.each(['https://example.com', 'https://example.com:8443/a?b=c', 'https://例え.jp/'])(
    'may be %s',
    (url) => {
      expect(faultOfUrl(url, NOTHING_OPENED)).toBeNull();
    },
  );

  it('may be what whoever runs the service allows', () => {
    const opened = parseOpened('localhost,127.0.0.0/8') as Opened;
    for (const url of ['http://localhost:3000/hooks', 'http://127.0.0.1:80/', 'https://127.1/']) {
      expect(faultOfUrl(url, opened)).toBeNull();
      expect(faultOfUrl(url, NOTHING_OPENED)?.message).toContain('WEBHOOK_ALLOW');
    }
  });

  it.each([
    ['example.com/hooks', 'url'],
    ['ftp://example.com', 'scheme'],
    ['https:example.com', 'url'],
    ['https://', 'url'],
    ['//example.com', 'url'],
    ['file:///etc/passwd', 'scheme'],
    ['https://me@example.com', 'credentials'],
    ['https://me:secret@example.com', 'credentials'],
    ['http://example.com/', 'scheme'],
    ['https://example.com:22/', 'port'],
    ['https://169.254.169.254/', 'address'],
    ['https://0x7f000001/', 'address'],
    ['https://[::ffff:10.0.0.1]/', 'address'],
    ['https://example.com/#part', 'fragment'],
    ['https://example.com/#', 'fragment'],
    [`https://example.com/${'ä'.repeat(1_000)}`, 'too_big'],
  ])('may not be %s', (url, rule) => {
    expect(faultOfUrl(url, NOTHING_OPENED)?.rule).toBe(rule);
  });
});
