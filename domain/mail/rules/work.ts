import type { OfWork, WorkPayloads, WorkSheetPayloads } from '../../events/adjustment';
import type { Instant } from '../../shared/time';
import { workKinds, type WorkKind } from '../../adjustment/item-kind';
import { reporter, reviewers } from '../audience';
import type { Item } from '../letter';
import type { Rules } from '../rule';
import type { Told } from '../told';

type OfItem = Told<keyof WorkPayloads> & { payload: Pick<OfWork, 'amount' | 'currency'> };

const worked = ({ type, payload: { amount, currency }, about: { adjustment } }: OfItem): Item => ({
  what: kindOfType(type),
  amount: { amount, currency },
  note: adjustment?.title ?? adjustment?.description,
});

const kindOfType = (type: keyof WorkPayloads): WorkKind =>
  workKinds.find((kind) => type.startsWith(`${kind}.`))!;

type Pending = Told<`${WorkKind}.pending`>;
type Reviewed = Told<`${WorkKind}.reviewed`>;

const locksAt = ({ payload }: Pending): Instant | null => ('locks_at' in payload ? payload.locks_at : null);

const toReview = {
  kind: 'work_request' as const,
  to: reviewers,
  item: (told: Pending) => ({ ...worked(told), until: locksAt(told) }),
};

const outcome = {
  kind: 'review_outcome' as const,
  to: reporter,
  item: (told: Reviewed) => ({
    ...{ ...worked(told), outcome: told.payload.outcome, note: told.payload.reason },
  }),
};

const nobody = {
  'timesheet.created': [],
  'timesheet.updated': [],
  'timesheet.moved': [],
  'timesheet.deleted': [],
  'timesheet.applied': [],
  'timesheet.not_payable': [],
  'task.created': [],
  'task.updated': [],
  'task.moved': [],
  'task.deleted': [],
  'task.applied': [],
  'task.not_payable': [],
  'milestone.created': [],
  'milestone.updated': [],
  'milestone.moved': [],
  'milestone.deleted': [],
  'milestone.applied': [],
  'milestone.not_payable': [],
  'work.settings_updated': [],
} as const;

export const workRules: Rules<keyof WorkPayloads | keyof WorkSheetPayloads> = {
  ...nobody,
  'timesheet.pending': [toReview],
  'task.pending': [toReview],
  'milestone.pending': [toReview],
  'timesheet.reviewed': [outcome],
  'task.reviewed': [outcome],
  'milestone.reviewed': [outcome],
  'work.reminded': [
    {
      ...{ kind: 'work_reminder', to: reviewers },
      item: ({ payload: { kind, amount, currency, locks_at } }) => ({
        ...{ what: kind, amount: { amount, currency }, until: locks_at },
      }),
    },
  ],
};
