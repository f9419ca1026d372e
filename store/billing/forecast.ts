import { inScope, type Scope } from '../../domain/shared/scope';
import { openAmendment } from '../../domain/amendment/amendment';
import type { BillingFacts } from '../../domain/billing/forecast';
import { isAgreement } from '../../domain/contract/kinds';
import { readAgreementFacts } from '../agreement/charges';
import { listUnbilled } from '../adjustment/adjustments';
import { listAmendments } from '../amendment/amendments';
import { readCredits, readTerms } from './billing';
import { readContract, signedSuccessor } from '../contract/contracts';
import { readRebilledPay } from './rebilled-pay';
import { readPlannedCycles } from './cycles';
import { type Database } from '../db/database';
import { goingOver, lastsUntil, type UnpaidDay } from '../../domain/billing/unpaid';
import { isInForce, type Contract } from '../../domain/contract/contract';
import { isContractTerminal } from '../../domain/contract/transitions';
import { readUnpaidDays } from '../time-off/unpaid-days';
import { listActiveRules } from '../recurring/recurring';

/** Everything that a contract's invoices to come follow from, as it was at one moment. */
export async function readBillingFacts(
  db: Database,
  scope: Scope,
  contractId: string,
): Promise<BillingFacts | undefined> {
  // One snapshot, so that a lock in between neither loses a cycle nor counts it twice.
  const snapshot = { isolationLevel: 'repeatable read', readOnly: true } as const;
  return db.transaction(async (trx) => {
    const contract = await readContract(trx, inScope(scope), contractId);
    if (!contract) return undefined;
    const page = { after: null, limit: 1_000 };
    const cycles = await readPlannedCycles(trx, contract);
    const terms = (await readTerms(trx, [contractId])).get(contractId) ?? [];
    const items = await listUnbilled(trx, scope, contractId);
    const days = [...cycles.map(({ startsOn }) => startsOn), ...items.map((item) => item.dateSubmitted)];
    return {
      contract,
      cycles,
      rebilled: await readRebilledPay(
        trx,
        cycles.map(({ id }) => id),
      ),
      terms,
      amendments: await listAmendments(trx, scope, contractId, { statuses: [...openAmendment] }, page),
      rules: await listActiveRules(trx, contractId),
      items,
      agreement: isAgreement(contract)
        ? ((await readAgreementFacts(trx, scope, [{ contract, terms, days }])).get(contractId) ?? null)
        : null,
      unpaid: await unpaidOf(trx, scope, contract),
      credits: (await readCredits(trx, [contractId])).get(contractId) ?? {},
      successor: (await signedSuccessor(trx, scope, contractId)) ?? null,
    };
  }, snapshot);
}

/** What it takes off; before it takes the place of another contract, what goes over to it then. */
async function unpaidOf(db: Database, scope: Scope, contract: Contract): Promise<UnpaidDay[]> {
  const { id, previousContractId: previous, status } = contract;
  if (previous === null || isInForce(contract) || isContractTerminal(status))
    return (await readUnpaidDays(db, [id])).get(id) ?? [];
  const predecessor = await readContract(db, inScope(scope), previous);
  if (!predecessor || !lastsUntil(predecessor, contract)) return [];
  return goingOver((await readUnpaidDays(db, [previous])).get(previous) ?? [], contract);
}
