import type { PrepayAccount } from '../../../domain/prepay/account';
import { SYSTEM } from '../../../domain/shared/lifecycle';
import { newId } from '../../../store/db/ids';
import { HOURS, withPrepay } from '../../support/prepay';
import { ADMIN } from './journeys-of-contracts';
import type { Steps } from './steps';

/** Bought, used up to a top-up and beyond the balance, taken back, charged, and expired. */
export async function prepay({ world, take }: Steps<'prepay'>): Promise<void> {
  const contractId = await withPrepay(world, { ...HOURS, expiryMonths: 1 });
  const account = (await world.db<PrepayAccount>('prepay_accounts').where({ contractId }).first())!;
  const id = newId();
  const draft = { id, hours: '500', amount: '45000', isInvoiced: true, description: '' };
  const bought = await take(account, { type: 'purchase', actor: ADMIN, draft });
  const use = (hours: string) => ({
    ...{ type: 'consume' as const, actor: ADMIN },
    draft: { id: newId(), hours, amount: '0', usedOn: '2026-01-10', description: 'A call' },
  });
  const used = await take(bought, use('350'));
  expect(used).toMatchObject({ balance: '150', topUp: { no: 1 } });
  const toppedUp = await take(used, { type: 'advance', actor: SYSTEM });
  expect(toppedUp).toMatchObject({ balance: '500', topUp: null });
  const reverse = { type: 'reverse' as const, actor: ADMIN, entryId: id, id: newId(), reason: 'Twice' };
  const beyond = await take(await take(toppedUp, reverse), use('1000'));
  expect(beyond).toMatchObject({ balance: '0' });
  const again = { ...draft, id: newId(), hours: '300' };
  const full = await take(beyond, { type: 'purchase', actor: ADMIN, draft: again });
  const at = '2026-02-11T00:00:00.000Z';
  const later = await take(full, { type: 'advance', actor: SYSTEM }, { at });
  expect(later.lots).toMatchObject([{ left: '1000', on: '2026-02-01' }]);
  const entries = await world.db('prepay_entries').where({ contractId }).orderBy('id').select('kind');
  expect(new Set(entries.map(({ kind }: { kind: string }) => kind))).toEqual(
    new Set(['purchase', 'consumption', 'topup', 'reversal', 'recurring', 'expiry']),
  );
}
