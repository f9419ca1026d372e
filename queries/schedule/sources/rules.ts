import { nextOpening, ruleEntry } from '../../../domain/schedule/cycles';
import { goingOn } from '../../../domain/schedule/entry';
import { recursIn } from '../../../domain/recurring/recurs';
import { listRecurring } from '../../../store/recurring/recurring';
import type { Source } from '../source';

/** What recurring rules make as the next cycle opens. There may be many, all at one instant, in the order of ids. */
export const rules: Source = {
  needs: 'adjustments:read',
  orWorker: false,
  async read({ trx, contract, ending, cycles, now, after, limit }) {
    const opening = nextOpening(ending, cycles);
    if (!opening) return [];
    const from = goingOn('recurring_adjustment', after, now);
    if (from.at > opening.opensAt) return [];
    const page = { after: from.at === opening.opensAt ? from.after : null, limit };
    const { currency } = contract.terms;
    const active = await listRecurring(trx, contract.id, { ...opening, currency }, page);
    return active.filter((rule) => recursIn(rule, opening)).map((rule) => ruleEntry(rule, opening));
  },
};
