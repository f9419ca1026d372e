import fc from 'fast-check';
import { emptyRunning, type Moved, type PrepayNews, type Running } from '../../../domain/prepay/account';
import { advanceTo } from '../../../domain/prepay/advance';
import type { EntryDraft } from '../../../domain/prepay/entry';
import { consume, purchase } from '../../../domain/prepay/orders';
import { reverse } from '../../../domain/prepay/reversal';
import type { PrepayTerms } from '../../../domain/prepay/terms';
import { addDays } from '../../../domain/shared/calendar';

export const START = '2026-01-15';

export const PLAIN: PrepayTerms = {
  ...{ unit: 'hours', period: null, recurring: null, deductions: null, topUp: null, expiryMonths: null },
  whenExhausted: { policy: 'allow_negative', hourlyRate: null },
};

/** Ten hours a month, which expire after three; with a top-up, and pay as you go beyond. */
export const HOURS: PrepayTerms = {
  unit: 'hours',
  period: { months: 1, firstDate: '2026-02-01' },
  recurring: { hours: '1000', amount: '90000', isInvoiced: true },
  deductions: null,
  topUp: { threshold: '200', to: '500', by: null, costPerHour: '10000' },
  expiryMonths: 3,
  whenExhausted: { policy: 'fallback_payg', hourlyRate: '12000' },
};

export const PAYG: PrepayTerms['whenExhausted'] = { policy: 'fallback_payg', hourlyRate: '12000' };

/** A ledger in memory: each call is what a transaction would do. */
export class Book {
  running: Running;
  readonly entries: EntryDraft[] = [];
  readonly bill: string[] = [];
  readonly news: PrepayNews[] = [];
  today = START;
  /** Reversals by the entry that they take back. */
  readonly #reversed = new Set<string>();
  #made = 0;

  constructor(
    private readonly terms: PrepayTerms,
    private readonly lastDay: string | null = null,
    startsOn = START,
  ) {
    this.today = startsOn;
    this.running = emptyRunning({ unit: terms.unit, startsOn }, addDays(startsOn, -1));
  }

  get told(): string[] {
    return this.news.map(({ type }) => type);
  }

  get balance(): number {
    return Number(this.running.balance);
  }

  /** The day comes, in one go. */
  to(day: string): this {
    this.today = day;
    this.#take(advanceTo(this.running, day, this.#by));
    return this;
  }

  buy(quantity: number, given: Partial<Parameters<typeof purchase>[1]> = {}): this {
    const draft = {
      ...{ id: this.#newId(), hours: String(quantity), amount: String(quantity), isInvoiced: true },
      ...{ description: '', ...given },
    };
    const ordered = purchase(this.to(this.today).running, draft, { ...this.#by, today: this.today });
    if (ordered.ok) this.#take(ordered.moved);
    return this;
  }

  use(quantity: number, given: Partial<Parameters<typeof consume>[1]> = {}): this {
    const draft = {
      ...{ id: this.#newId(), hours: String(quantity), amount: String(quantity), usedOn: this.today },
      ...{ description: '', ...given },
    };
    const ordered = consume(this.to(this.today).running, draft, { ...this.#by, today: this.today });
    if (ordered.ok) this.#take(ordered.moved);
    return this;
  }

  /** Answers the code of a refusal, or whether the item of the entry is taken off. */
  undo(id: string, isUnbilled = true): string | boolean {
    this.to(this.today);
    const entry = this.entries.find((each) => each.id === id)!;
    const of = { ...entry, isReversed: this.#reversed.has(id), isUnbilled };
    const naming = { id: this.#newId(), reason: null };
    const undone = reverse(this.running, of, naming, { ...this.#by, today: this.today });
    if (!undone.ok) return undone.refusal.code;
    this.#reversed.add(id);
    this.#take(undone.moved);
    return undone.unbill;
  }

  of(kind: EntryDraft['kind']): EntryDraft[] {
    return this.entries.filter((each) => each.kind === kind);
  }

  get #by() {
    return { terms: this.terms, lastDay: this.lastDay, ids: (key: string) => key };
  }

  #newId(): string {
    this.#made += 1;
    return `e${String(this.#made).padStart(4, '0')}`;
  }

  #take({ running, entries, bill, told }: Moved): void {
    this.running = running;
    this.entries.push(...entries);
    this.bill.push(...bill);
    this.news.push(...told);
  }
}

type Doing =
  | { type: 'buy'; quantity: number }
  | { type: 'use'; quantity: number }
  | { type: 'undo'; which: number; isUnbilled: boolean };

export type Act = { days: number } & Doing;

export const anyActs: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    fc.record({
      days: fc.nat(45),
      type: fc.constant('buy' as const),
      quantity: fc.integer({ min: 1, max: 800 }),
    }),
    fc.record({
      days: fc.nat(45),
      type: fc.constant('use' as const),
      quantity: fc.integer({ min: 1, max: 800 }),
    }),
    fc.record({
      days: fc.nat(45),
      type: fc.constant('undo' as const),
      which: fc.nat(30),
      isUnbilled: fc.boolean(),
    }),
  ),
  { maxLength: 25 },
);

export const anyTerms: fc.Arbitrary<PrepayTerms> = fc.record({
  unit: fc.constantFrom('hours' as const, 'money' as const),
  period: fc.record({
    months: fc.integer({ min: 1, max: 4 }),
    firstDate: fc.constantFrom('2025-10-31', '2026-01-15', '2026-01-31', '2026-03-01'),
  }),
  recurring: fc.option(
    fc.record({
      hours: fc.integer({ min: 1, max: 1000 }).map(String),
      amount: fc.integer({ min: 1, max: 1000 }).map(String),
      isInvoiced: fc.boolean(),
    }),
  ),
  deductions: fc.option(
    fc.record({
      minimum: fc.option(fc.integer({ min: 1, max: 400 }).map(String)),
      minimumOnlyWhenActive: fc.boolean(),
      automatic: fc.option(fc.integer({ min: 1, max: 200 }).map(String)),
    }),
  ),
  topUp: fc.option(
    fc.oneof(
      fc.record({
        threshold: fc.integer({ min: 0, max: 300 }).map(String),
        to: fc.integer({ min: 301, max: 1500 }).map(String),
        by: fc.constant(null),
        costPerHour: fc.constant('9000'),
      }),
      fc.record({
        threshold: fc.integer({ min: 0, max: 300 }).map(String),
        to: fc.constant(null),
        by: fc.integer({ min: 1, max: 500 }).map(String),
        costPerHour: fc.constant('9000'),
      }),
    ),
  ),
  expiryMonths: fc.option(fc.integer({ min: 1, max: 8 })),
  whenExhausted: fc.constantFrom(PAYG, PLAIN.whenExhausted),
});

/** Does it all; between two acts the days come one by one, or in one go. */
export function play(terms: PrepayTerms, acts: readonly Act[], dayByDay: boolean): Book {
  const book = new Book(terms);
  for (const act of acts) {
    const until = addDays(book.today, act.days);
    if (dayByDay) while (book.today < until) book.to(addDays(book.today, 1));
    book.to(until);
    if (act.type === 'buy') book.buy(act.quantity);
    else if (act.type === 'use') book.use(act.quantity);
    else if (book.entries.length > 0)
      book.undo(book.entries[act.which % book.entries.length]!.id, act.isUnbilled);
  }
  return book;
}
