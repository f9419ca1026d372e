import type { Due } from '../shared/lifecycle';
import type { PrepayAccount } from './account';

export function prepayDue({ status, nextAt }: PrepayAccount): Due<'advance'> | null {
  return status === 'open' && nextAt !== null ? { command: 'advance', at: nextAt } : null;
}
