import type { StatusTable } from '../shared/lifecycle';
import type { AccountStatus, PrepayCommand, PrepayEffect } from './account';

/** A pre-pay lasts as long as its contract. An arrow that is not here does not exist. */
export const prepayTable: StatusTable<AccountStatus, (PrepayCommand | PrepayEffect)['type']> = {
  open: {
    waitsFor: 'next_date',
    who: ['system'],
    on: {
      purchase: ['open'],
      consume: ['open'],
      reverse: ['open'],
      advance: ['open'],
      close: ['closed'],
    },
  },
  closed: { waitsFor: null, who: [], on: {} },
};
