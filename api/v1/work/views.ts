import type { z } from 'zod';
import type { Adjustment } from '../../../domain/adjustment/adjustment';
import { formatMoney } from '../../../domain/shared/money';
import type { AdjustmentDetail } from '../../../queries/adjustment/describe-adjustment';
import type { AdjustmentView } from '../../../queries/adjustment/find-adjustment';
import type { AdjustmentVersion } from '../../../queries/adjustment/list-versions';
import { commonView, surroundingsView, whyView } from '../adjustments/views';
import { deciderView } from '../shared/approval';
import type * as schemas from './schemas';

type Wire<Name extends keyof typeof schemas> = z.infer<(typeof schemas)[Name]>;

function stateView(item: Adjustment): Wire<'workState'> {
  const { title = null, quantity, unitPrice, scale = null, currency } = item;
  if (quantity == null || unitPrice == null) throw new Error('Work has a quantity and a price.');
  const unit_price = formatMoney({ minor: unitPrice, currency });
  return { ...commonView(item), title, quantity, unit_price, scale };
}

export function workView(item: AdjustmentView): Wire<'work'> {
  return { ...stateView(item), ...surroundingsView(item) };
}

export function workVersionView({ changedBy, changedAt, ...state }: AdjustmentVersion): Wire<'workVersion'> {
  return { version: state.version, changed_at: changedAt, changed_by: changedBy, state: stateView(state) };
}

export function workDetailView({ adjustment, next, approvers, why }: AdjustmentDetail): Wire<'workDetail'> {
  const who = approvers && approvers.map(deciderView);
  return { ...workView(adjustment), next, approvers: who, why: whyView(adjustment, why) };
}
