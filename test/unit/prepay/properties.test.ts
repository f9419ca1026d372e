import fc from 'fast-check';
import { valueOf, type EntryDraft } from '../../../domain/prepay/entry';
import { addDays, addMonths } from '../../../domain/shared/calendar';
import { anyActs, anyTerms, Book, PAYG, PLAIN, play, START } from '../support/prepay';

/** Lots as the ledger alone says they are, found by going through it again, unit by unit of what is taken. */
function lotsOf(entries: readonly EntryDraft[], unit: 'hours' | 'money'): Map<string, number> {
  const lots: { id: string; on: string; left: number }[] = [];
  const byId = new Map(entries.map((each) => [each.id, each]));
  let owed = 0;
  for (const entry of entries) {
    const value = Number(valueOf(entry, unit));
    const one = entry.ofEntryId === null ? undefined : lots.find(({ id }) => id === entry.ofEntryId);
    if (value > 0) {
      const paid = Math.min(owed, value);
      owed -= paid;
      const on = entry.kind === 'reversal' ? byId.get(entry.ofEntryId!)!.date : entry.date;
      if (value > paid) lots.push({ id: entry.id, on, left: value - paid });
    } else if (entry.kind === 'expiry' || (entry.kind === 'reversal' && value < 0)) {
      // All that is left of it, and no more.
      expect(one?.left).toBe(-value);
      one!.left = 0;
    } else {
      let missing = -value;
      const key = (lot: (typeof lots)[number]) => `${lot.on} ${lot.id}`;
      for (const lot of [...lots].sort((a, b) => (key(a) < key(b) ? -1 : 1))) {
        const part = Math.min(lot.left, missing);
        lot.left -= part;
        missing -= part;
      }
      owed += missing;
    }
  }
  return new Map(lots.filter(({ left }) => left > 0).map(({ id, left }) => [id, left]));
}

describe('a ledger of pre-pay, whatever happens', () => {
  it('adds up to its balance, and takes from no lot more than there is', () => {
    fc.assert(
      fc.property(anyTerms, anyActs, (terms, acts) => {
        const { entries, running } = play(terms, acts, false);
        const sum = entries.reduce((total, entry) => total + valueOf(entry, terms.unit), 0n);
        expect(running.balance).toBe(String(sum));
        const lots = new Map(running.lots.map(({ id, left }) => [id, Number(left)]));
        expect(lots).toEqual(lotsOf(entries, terms.unit));
        const left = running.lots.reduce((total, lot) => total + BigInt(lot.left), 0n);
        expect(left).toBe(sum > 0n ? sum : 0n);
      }),
      { numRuns: 400 },
    );
  });

  it('never goes below zero unless the terms allow it', () => {
    fc.assert(
      fc.property(anyTerms, anyActs, (terms, acts) => {
        const { entries } = play({ ...terms, whenExhausted: PAYG }, acts, false);
        let balance = 0n;
        for (const entry of entries) {
          balance += valueOf(entry, terms.unit);
          expect(balance >= 0n).toBe(true);
        }
      }),
    );
  });

  it('has each entry once: no period, no expiry and no top-up twice', () => {
    fc.assert(
      fc.property(anyTerms, anyActs, (terms, acts) => {
        const { entries } = play(terms, acts, false);
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
        const expired = entries.filter(({ kind }) => kind === 'expiry').map(({ ofEntryId }) => ofEntryId);
        expect(new Set(expired).size).toBe(expired.length);
      }),
    );
  });

  it('comes to the same however the time is cut', () => {
    fc.assert(
      fc.property(anyTerms, anyActs, (terms, acts) => {
        const [one, other] = [play(terms, acts, false), play(terms, acts, true)];
        expect(other.entries).toEqual(one.entries);
        expect(other.running).toEqual(one.running);
        expect([other.bill, other.told]).toEqual([one.bill, one.told]);
      }),
    );
  });

  it('bills each charge once, on its day', () => {
    fc.assert(
      fc.property(anyTerms, anyActs, (terms, acts) => {
        const { entries, bill, running } = play(terms, acts, false);
        const waiting = running.toBill.map(({ id }) => id);
        const charged = entries.filter(({ charge }) => charge !== null && charge !== '0').map(({ id }) => id);
        expect([...bill, ...waiting].sort()).toEqual(charged.sort());
      }),
    );
  });

  it('has one top-up in flight at most', () => {
    fc.assert(
      fc.property(anyTerms, anyActs, (terms, acts) => {
        const book = play(terms, acts, false);
        const { topUps, topUp } = book.running;
        expect(book.of('topup').length).toBeLessThanOrEqual(topUp ? topUps - 1 : topUps);
      }),
    );
  });
});

/** Two years, told day by day by somebody who keeps a list of what is left of what. */
describe('two years of a recurring pre-pay', () => {
  const terms = {
    ...PLAIN,
    period: { months: 1, firstDate: '2026-01-31' },
    recurring: { hours: '1000', amount: '90000', isInvoiced: true },
    deductions: { minimum: '300', minimumOnlyWhenActive: false, automatic: '20' },
    topUp: { threshold: '150', to: null, by: '700', costPerHour: '9500' },
    expiryMonths: 3,
    whenExhausted: PAYG,
  };

  it('is what a naive count of every day makes it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(120), { minLength: 730, maxLength: 730 }), (uses) => {
        const book = new Book(terms);
        let lots: { left: number; until: string }[] = [];
        let [period, usedInPeriod, payg] = [0, 0, 0];
        const left = () => lots.reduce((sum, lot) => sum + lot.left, 0);
        const take = (quantity: number) => {
          let missing = quantity;
          for (const lot of lots) {
            const part = Math.min(lot.left, missing);
            lot.left -= part;
            missing -= part;
          }
          return missing;
        };
        const add = (quantity: number, day: string) =>
          lots.push({ left: quantity, until: addMonths(day, 3) });
        const refill = (day: string) => {
          if (left() <= 150) add(700, day);
        };
        uses.forEach((quantity, index) => {
          const day = addDays(START, index);
          const before = left();
          const begins = day === addMonths('2026-01-31', period);
          if (begins && period > 0) {
            take(Math.max(0, 300 - usedInPeriod));
            take(20);
          }
          lots = lots.filter(({ until }) => until > day);
          const hasLost = left() < before;
          if (begins) {
            add(1000, day);
            usedInPeriod = 0;
            period += 1;
          }
          if (hasLost) refill(day);
          if (quantity > 0) {
            const some = left() > 0;
            payg += take(quantity);
            usedInPeriod += quantity;
            if (some) refill(day);
          }
          book.to(day);
          if (quantity > 0) book.use(quantity);
          book.to(day);
          expect(book.balance).toBe(left());
        });
        const uncovered = book.of('consumption').reduce((sum, each) => sum + Number(each.uncovered), 0);
        expect(uncovered).toBe(payg);
        expect(book.of('recurring')).toHaveLength(period);
      }),
      { numRuns: 25 },
    );
  });
});
