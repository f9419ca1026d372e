import type { StatusTable } from '../shared/lifecycle';
import type { SheetStatus, WorkCommand } from './work-sheet';

/** The review of work. A sheet on which nothing waits is taken up again by what is reported next. */
export const sheetTable: StatusTable<SheetStatus, WorkCommand['type']> = {
  open: {
    waitsFor: 'review',
    who: ['admin'],
    on: {
      submit: ['open'],
      edit: ['open'],
      delete: ['open', 'closed'],
      review: ['open', 'closed'],
      remind: ['open'],
      lock: ['open', 'closed'],
    },
  },
  closed: {
    waitsFor: null,
    who: [],
    on: { submit: ['closed', 'open'], edit: ['closed'], delete: ['closed'], review: ['closed'] },
  },
};
