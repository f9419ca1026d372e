import { declareLifecycle } from '../shared/lifecycle';
import { prepayCommands, type PrepayAccount, type PrepayCommand } from './account';
import { decidePrepay } from './decide';
import { prepayDue } from './due';

/**
 * The pre-pay of one contract, whose id it has. Waits for the next date that moves the balance, or an item of it on an
 * invoice; ends with the contract. With no date to come it waits for nothing, and starts again from its row.
 */
export const prepay = declareLifecycle<PrepayAccount, PrepayCommand>()({
  rows: 'prepay_accounts',
  path: 'prepay',
  record: 'recordPrepay',
  load: 'loadPrepayAccount',
  commands: prepayCommands,
  decide: decidePrepay,
  due: prepayDue,
  isWaiting: ({ status, nextAt }) => status === 'open' && nextAt !== null,
  isSettled: ({ status }) => status === 'closed',
  contractOf: ({ contractId }) => contractId,
});
