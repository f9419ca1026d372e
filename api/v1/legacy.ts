/** TEMPORARY: what routes that are not declared yet use. */
import type { Request, RequestHandler, Response } from 'express';
import type { Orchestrator } from '../../commands/orchestrator';
import type { Amendment, AmendmentCommand } from '../../domain/amendment/amendment';
import type { ContractCommand } from '../../domain/contract/commands';
import { contractEnded, isInForce, type Contract } from '../../domain/contract/contract';
import type { CancelInvoice } from '../../domain/invoice/cancellation';
import type { Invoice } from '../../domain/invoice/invoice';
import type { OffCycleCommand, OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import type { Payment, PaymentCommand } from '../../domain/payment/payment';
import type { Termination, TerminationCommand } from '../../domain/termination/termination';
import type { Context } from '../../queries/context';
import { bareContract } from '../../store/contract/contracts';
import { latestTermination } from '../../store/termination/terminations';
import { ApiError } from '../shared/errors';
import { contextOf } from '../shared/middleware/authenticate';
import type { Services } from '../shared/services';

export function legacyGateway({ db, orchestrator }: { db: Services['db']; orchestrator: Orchestrator }) {
  return {
    contract: (context: Context, view: Contract | null, command: ContractCommand) => {
      const row = view && bareContract(view);
      const inTerm = row !== null && (isInForce(row) || contractEnded.includes(row.status));
      return orchestrator.send(context, inTerm ? 'contractTerm' : 'contractSigning', { row, command });
    },
    amendment: (context: Context, row: Amendment | null, command: AmendmentCommand) =>
      orchestrator.send(context, 'amendmentSigning', { row, command }),
    termination: (
      context: Context,
      contractId: string,
      row: Termination | null,
      command: TerminationCommand,
    ) =>
      orchestrator.send(context, 'scheduledTermination', {
        row,
        command,
        key: contractId,
        reread: () => latestTermination(db, context.scope, contractId),
      }),
    payment: (context: Context, row: Payment | null, command: PaymentCommand) =>
      orchestrator.send(context, 'payment', { row, command }),
    offCycle: (context: Context, row: OffCyclePayment | null, command: OffCycleCommand) =>
      orchestrator.send(context, 'offCyclePayment', { row, command }),
    cancelInvoice: (context: Context, row: Invoice, command: CancelInvoice) =>
      orchestrator.send(context, 'invoiceCancellation', { row, command }),
    advanceClock: orchestrator.advanceClock,
    findOperation: orchestrator.findOperation,
  };
}

export function requireScope(scope: 'admin' | 'worker'): RequestHandler {
  return (_req, res, next) => {
    if (contextOf(res).token.scope === scope) return next();
    const needed =
      scope === 'admin'
        ? 'an admin token: it is the employer who does this'
        : 'a worker token: it is the worker who does this';
    throw new ApiError(403, 'wrong_token_scope', `This needs ${needed}.`);
  };
}
export const adminOnly = requireScope('admin');
export const workerOnly = requireScope('worker');

export function param(req: Request, name: string): string {
  const value = req.params[name];
  return typeof value === 'string' ? value : '';
}

export type { Response };
