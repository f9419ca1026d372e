import type { PrepayTerms } from '../../domain/prepay/terms';
import { toldPrepay } from '../../domain/prepay/told';
import { partyOf } from './agreements';
import type { Json } from './http';
import { activeContract } from './steps';
import type { World } from './world';

export { HOURS, PLAIN } from '../unit/support/prepay';

/** An agreement in force with that pre-pay. */
export async function withPrepay(world: World, prepay: PrepayTerms, changes: Json = {}): Promise<string> {
  return activeContract(world, await prepayTerms(world, prepay, changes));
}

/** What an agreement says that has that pre-pay, and costs nothing beside it. */
export async function prepayTerms(world: World, prepay: PrepayTerms, changes: Json = {}): Promise<Json> {
  return {
    ...(await partyOf(world)),
    ...{ kind: 'client_agreement', title: 'Support', amount: '0.00', ...changes },
    agreement: {
      ...{ billing_period: { unit: 'months', count: 1 }, billed: 'arrears', labour: 'prepay' },
      prepay: toldPrepay(prepay, 'EUR'),
    },
  };
}
