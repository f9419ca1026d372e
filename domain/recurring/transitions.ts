import type { StatusTable } from '../shared/lifecycle';
import type { RuleCommand, RuleEffect, RuleStatus } from './recurring';

/** The lifecycle of a recurring rule (spec 6.7). An arrow that is not here does not exist. */
export const recurringTable: StatusTable<RuleStatus, (RuleCommand | RuleEffect)['type']> = {
  active: {
    waitsFor: 'next_cycle',
    who: ['system'],
    on: {
      change: ['active'],
      occur: ['active'],
      remind: ['active'],
      delete: ['deleted'],
      end: ['ended'],
      contractEnded: ['ended'],
      currencyChanged: ['ended'],
    },
  },
  deleted: { waitsFor: null, who: [], on: {} },
  ended: { waitsFor: null, who: [], on: {} },
};
