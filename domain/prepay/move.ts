import type { CalendarDate } from '../shared/time';
import type { EntryNews, Moved, PrepayNews, Running } from './account';
import type { EntryDraft, EntryKind } from './entry';
import type { PrepayTerms } from './terms';

/** Ids of new entries, by their keys. */
export type NewIds = (key: string) => string;

/** What a move is made by. */
export interface By {
  terms: PrepayTerms;
  today: CalendarDate;
  /** The last day of the contract, where it is known. */
  lastDay: CalendarDate | null;
  ids: NewIds;
}

type Given = Pick<EntryDraft, 'key' | 'hours' | 'amount'> & Partial<EntryDraft>;

export function entryOf(
  kind: EntryKind,
  given: Given,
  { today, ids }: Pick<By, 'today' | 'ids'>,
): EntryDraft {
  return {
    ...{ kind, date: today, expiresOn: null, charge: null, billingDate: null },
    ...{ uncovered: '0', ofEntryId: null, usedOn: null, description: '' },
    ...given,
    id: given.id ?? ids(given.key),
  };
}

/** A ledger as it moves. Collects what is added to it, and what is to be billed and told of. */
export class Move {
  readonly #entries: EntryDraft[] = [];
  readonly #bill: string[] = [];
  readonly #told: PrepayNews[] = [];
  #hasTaken = false;

  constructor(
    public running: Running,
    private readonly by: By,
  ) {}

  /** `news` is told of the entry; nothing where the balance does not move and nothing is billed. */
  add(entry: EntryDraft, after: Partial<Running>, news: EntryNews): void {
    this.#entries.push(entry);
    if (BigInt(after.balance ?? this.running.balance) < BigInt(this.running.balance)) this.#hasTaken = true;
    this.running = { ...this.running, ...after };
    this.#told.push({ type: news, entry, balance: this.running.balance });
    if (entry.charge === null || BigInt(entry.charge) === 0n || entry.billingDate === null) return;
    if (entry.billingDate <= this.by.today) this.#bill.push(entry.id);
    else
      this.running = {
        ...this.running,
        toBill: [...this.running.toBill, { id: entry.id, on: entry.billingDate }],
      };
  }

  set(after: Partial<Running>): void {
    this.running = { ...this.running, ...after };
  }

  /** What was to wait for its billing date until this day. */
  billDue(): void {
    const isDue = ({ on }: { on: CalendarDate }) => on <= this.by.today;
    this.#bill.push(...this.running.toBill.filter(isDue).map(({ id }) => id));
    this.set({ toBill: this.running.toBill.filter((each) => !isDue(each)) });
  }

  /** Looks at the balance once all of the move is done: only a crossing is told of, and orders no second top-up. */
  done(): Moved {
    this.#watch();
    return { running: this.running, entries: this.#entries, bill: this.#bill, told: this.#told };
  }

  #watch(): void {
    const { terms, today } = this.by;
    const { balance, isLow: wasLow, isExhausted: wasExhausted } = this.running;
    const isLow = terms.topUp !== null && BigInt(balance) <= BigInt(terms.topUp.threshold);
    const isExhausted = BigInt(balance) <= 0n;
    this.set({ isLow, isExhausted });
    if (isLow && !wasLow) this.#told.push({ type: 'prepay.threshold_reached', balance });
    if (isExhausted && !wasExhausted) this.#told.push({ type: 'prepay.exhausted', balance });
    if (isLow && this.#hasTaken && this.running.topUp === null) {
      const no = this.running.topUps + 1;
      this.set({ topUp: { no, on: today }, topUps: no });
    }
  }
}
