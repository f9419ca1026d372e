import type { Contract } from '../../domain/contract/contract';
import { sheetKey, type WorkCommand } from '../../domain/work/work-sheet';
import type { Context } from '../../queries/context';
import { readSheet } from '../../store/work/work-sheets';
import type { Services } from '../services';

/** Sends a command to the sheet of the contract's cycle, which it may make. */
export async function sendWork(
  services: Services,
  context: Context,
  contract: Pick<Contract, 'id'>,
  cycleId: string,
  command: WorkCommand,
): Promise<void> {
  const { db, orchestrator } = services;
  const reread = () => readSheet(db, context.scope, cycleId);
  // The version that a caller names is that of an item; it goes with the order.
  const { ifVersion: _ofItem, ...unversioned } = context;
  await orchestrator.send(unversioned, 'workReview', {
    row: (await reread()) ?? null,
    command,
    key: sheetKey(contract.id, cycleId),
    reread,
  });
}
