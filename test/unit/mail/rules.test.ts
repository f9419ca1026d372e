import fc from 'fast-check';
import { eventCatalogue } from '../../../api/shared/event-types';
import type { EventType } from '../../../domain/events/event';
import type { Readers } from '../../../domain/mail/audience';
import { isDigest, isRequired, kindsFor, kindsTable, mailKinds } from '../../../domain/mail/kinds';
import { inMails, notesOf, type Note } from '../../../domain/mail/plan';
import { checkedOff, choicesOf } from '../../../domain/mail/preferences';
import { rulesOf, tellingTypes } from '../../../domain/mail/rules';
import { mailWords } from '../../../domain/mail/words';
import { layouts } from '../../../domain/mail/layouts';
import type { About, Employer, Reader, Told } from '../../../domain/mail/told';
import { rights, rightsOf, type Role } from '../../../domain/people/rights';
import { SYSTEM, type Actor } from '../../../domain/shared/lifecycle';
import { adjustmentIn } from '../support/adjustments';
import { amendmentIn } from '../support/amendments';
import { contractIn } from '../support/contracts';
import { NOW } from '../support/time';
import { timeOffIn } from '../support/time-off';

const reader = (side: 'worker', id: string): Reader => ({
  ...{ side, id, name: id, address: `${id}@example.com`, locale: 'en' },
});
const user = (id: string, ...roles: Role[]): Employer => ({
  ...{
    side: 'user',
    id,
    name: id,
    address: `${id}@example.com`,
    locale: 'en',
    roles,
    rights: rightsOf(roles),
  },
});

const owner = user('olga', 'owner');
const readers: Readers = {
  worker: reader('worker', 'wanda'),
  users: [owner, user('ada', 'approver'), user('finn', 'finance'), user('vera', 'viewer')],
};

const invoice = { number: '1', total: '500000', currency: 'EUR', family: 'workforce' as const };
const contract = contractIn('waiting_worker_signature');
const about: About = {
  contract: { ...contract, workerSignature: { text: 'W', by: 'W', at: NOW } },
  amendment: amendmentIn('awaiting_worker_signature'),
  adjustment: adjustmentIn('pending', { reportedBy: { type: 'worker', id: 'wanda', name: 'Wanda' } }),
  offCycle: undefined,
  endpoint: { name: 'CRM', url: 'https://user:secret@hooks.example.com/secret?key=1' } as About['endpoint'],
  timeOff: timeOffIn('requested'),
  workerName: 'Wanda Work',
  invoices: [invoice, { ...invoice, number: '2' }],
};

const told = (type: EventType, changes: Partial<Told> = {}): Told =>
  ({
    ...{ id: 'event-1', type, actor: SYSTEM, occurredAt: NOW, contractId: 'contract-1' },
    ...{ payload: eventCatalogue[type].example, about, ...changes },
  }) as Told;

const all = () => [];

describe('who is told what', () => {
  it('every kind is told by some type of event, to the side that it is for, and has its page where it asks for an act', () => {
    const used = new Set(tellingTypes.flatMap((type) => rulesOf(type).map(({ kind }) => kind)));
    expect([...used].sort()).toEqual([...mailKinds].sort());
    const withPage = tellingTypes.flatMap((type) =>
      rulesOf(type)
        .filter(({ act }) => act)
        .map(({ kind }) => kind),
    );
    const acting = mailKinds.filter((kind) => layouts[kind].act);
    expect([...new Set(withPage)].sort()).toEqual([...acting].sort());
    expect(acting.filter((kind) => !isRequired(kind))).toEqual([]);
    expect(mailKinds.filter(isDigest).sort()).toEqual(Object.keys(mailWords.en.many).sort());
  });

  it.each(tellingTypes)('%s tells each at most once, and those whom its kinds are for', (type) => {
    const notes = notesOf(told(type), readers, all);
    const keys = notes.map(({ kind, reader: { id } }) => `${kind}/${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const note of notes) {
      expect(kindsFor(note.reader.side)).toContain(note.kind);
      expect(note.act !== null).toBe(layouts[note.kind].act !== undefined);
    }
  });

  it('nobody is told of what they did themselves, whatever it was', () => {
    const actors: Actor[] = [
      { type: 'user', id: 'olga', name: 'Olga' },
      { type: 'worker', id: 'wanda', name: 'Wanda' },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...tellingTypes), fc.constantFrom(...actors), (type, actor) => {
        const ids = notesOf(told(type, { actor }), readers, all).map(({ reader: { id } }) => id);
        expect(ids).not.toContain(actor.id);
      }),
    );
  });

  it('an indexation that both leave out is told to both sides, and one that its day brings none for to nobody', () => {
    const sides = (actor: Actor) => {
      const notes = notesOf(told('contract.indexation.skipped', { actor }), readers, all);
      return [...new Set(notes.map(({ reader: { side } }) => side))].sort();
    };
    const service: Actor = { type: 'service', id: 'service-1', name: 'Payroll' };
    expect(sides(service)).toEqual(['user', 'worker']);
    expect(sides({ type: 'worker', id: 'wanda', name: 'Wanda' })).toEqual(['user']);
    expect(sides(SYSTEM)).toEqual([]);
  });

  it('nobody is told what they switched off, unless they have to be', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tellingTypes), fc.subarray(mailKinds), (type, off) => {
        for (const { kind } of notesOf(told(type), readers, () => off))
          expect(isRequired(kind) || !off.includes(kind)).toBe(true);
      }),
    );
  });

  it('only those are asked to review who may, and who had no hand in it where that is refused', () => {
    const reportedBy = { type: 'user' as const, id: 'ada', name: 'Ada' };
    const asked = (selfApproval: 'allowed' | 'refused', hands: object) => {
      const adjustment = adjustmentIn('pending', hands);
      const mine = { ...adjustment, policies: { ...adjustment.policies, selfApproval } };
      const notes = notesOf(
        told('invoice-adjustment.pending', { about: { ...about, adjustment: mine } }),
        readers,
        all,
      );
      return notes.map(({ reader: { id } }) => id);
    };
    expect(asked('allowed', { reportedBy })).toEqual(['olga', 'ada']);
    expect(asked('refused', { reportedBy })).toEqual(['olga']);
    expect(asked('refused', { reportedBy: SYSTEM, editedBy: reportedBy })).toEqual(['olga']);
  });

  it('tells of an endpoint by its host alone', () => {
    const [note] = notesOf(told('webhook-endpoint.disabled'), readers, all);
    expect(note).toMatchObject({
      kind: 'webhook_endpoint_disabled',
      item: { endpoint: { name: 'CRM', host: 'hooks.example.com' } },
    });
  });

  it('adds up what a payment pays, in whole minor units', () => {
    const notes = notesOf(told('payment.completed'), readers, all);
    expect(notes.map(({ item }) => item.amount)).toEqual(
      notes.map(() => ({ amount: '10000.00', currency: 'EUR' })),
    );
    expect(notes.map(({ reader: { id } }) => id)).toEqual(['wanda', 'olga', 'finn']);
  });
});

describe('many at once', () => {
  const notes = fc
    .array(
      fc.record({
        type: fc.constantFrom(...tellingTypes),
        minutes: fc.integer({ min: 0, max: 300 }),
      }),
      { maxLength: 30 },
    )
    .map((given) =>
      given
        .sort((a, b) => a.minutes - b.minutes)
        .flatMap(({ type, minutes }, index): Note[] => {
          const occurredAt = new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
          return notesOf(told(type, { id: `event-${index}`, occurredAt }), readers, all);
        }),
    );

  it('are one mail to each reader, of one kind, within an hour; nothing is lost and nothing told twice', () => {
    fc.assert(
      fc.property(notes, (given) => {
        const mails = inMails(given);
        expect(mails.flat().length).toBe(given.length);
        expect(new Set(mails.flat()).size).toBe(given.length);
        for (const mail of mails) {
          const [first] = mail;
          for (const note of mail) {
            expect([note.kind, note.reader.id]).toEqual([first.kind, first.reader.id]);
            expect(Date.parse(note.occurredAt) - Date.parse(first.occurredAt)).toBeLessThan(3_600_000);
          }
          if (!isDigest(first.kind)) expect(mail).toHaveLength(1);
        }
      }),
    );
  });
});

describe('what one does without', () => {
  it('is what there is for one, and nothing that one has to be told', () => {
    for (const side of ['worker', 'user'] as const) {
      const free = kindsFor(side).filter((kind) => !isRequired(kind));
      expect(checkedOff(side, [...free].reverse())).toEqual(free);
      for (const kind of mailKinds.filter((each) => !free.includes(each)))
        expect(() => checkedOff(side, [kind])).toThrow(kind);
      const off = choicesOf(side, free).filter(({ isOn }) => !isOn);
      expect(off.map(({ kind }) => kind)).toEqual(free);
    }
    expect(rights.length).toBeGreaterThan(0);
    expect(Object.keys(kindsTable)).toEqual(mailKinds);
  });
});
