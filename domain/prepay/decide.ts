import { refuse, type Decision } from '../shared/lifecycle';
import type { Instant } from '../shared/time';
import type { PrepayAccount, PrepayCommand, PrepayEffect } from './account';
import { prepayTable } from './transitions';

/**
 * Decides one command against an account, as far as its status goes. What moves follows from the terms of the contract
 * and from the days of its zone, so the transaction finds it, under the lock of the contract (`advance.ts`, `orders.ts`).
 */
export function decidePrepay(
  state: PrepayAccount | null,
  command: PrepayCommand | PrepayEffect,
  at: Instant,
): Decision<PrepayAccount> {
  if (!state)
    return refuse(
      'prepay_not_supported',
      'The contract has no pre-pay: its terms agree on none, or it is not active.',
    );
  if (!prepayTable[state.status].on[command.type])
    return refuse(
      'contract_ended',
      'The contract has ended, and its pre-pay with it; nothing moves its balance.',
    );
  const next = { ...state, version: state.version + 1, updatedAt: at };
  switch (command.type) {
    case 'close':
      return {
        ok: true,
        change: { next: { ...next, status: 'closed', nextAt: null, topUp: null }, events: [] },
      };
    case 'advance':
      return { ok: true, change: { next, events: [] } };
    default: {
      const { actor: _actor, ...order } = command;
      return { ok: true, change: { next, events: [], order } };
    }
  }
}
