import type { Adjustment, AdjustmentCommand } from '../../domain/adjustment/adjustment';
import { decideAdjustment } from '../../domain/adjustment/decide';
import { decideAmendment } from '../../domain/amendment/decide';
import type { Amendment, AmendmentCommand } from '../../domain/amendment/amendment';
import { amendmentTable } from '../../domain/amendment/transitions';
import type { ContractCommand } from '../../domain/contract/commands';
import { contractEnded, isInForce, type Contract } from '../../domain/contract/contract';
import { decideContract } from '../../domain/contract/decide';
import { isContractTerminal } from '../../domain/contract/transitions';
import { decideRule } from '../../domain/recurring/decide';
import type { RecurringRule, RuleCommand } from '../../domain/recurring/recurring';
import { decideTermination } from '../../domain/termination/decide';
import type { Termination, TerminationCommand } from '../../domain/termination/termination';
import { terminationTable } from '../../domain/termination/transitions';
import type { Instant } from '../../domain/time';
import {
  adjustmentApprovalId,
  amendmentSigningId,
  contractSigningId,
  contractTermId,
  recurringAdjustmentId,
  scheduledTerminationId,
} from '../../domain/workflow-ids';
import { bareAdjustment, readAdjustment, type AdjustmentView } from '../../store/adjustments';
import { getAmendment } from '../../store/amendments';
import { bareContract, readContract } from '../../store/contracts';
import type { Database } from '../../store/database';
import { findByCommand } from '../../store/events';
import { getRule } from '../../store/recurring';
import { latestTermination } from '../../store/terminations';
import type { Cycle } from '../../store/cycles';
import type { ReviewResult } from '../../workflows/messages';
import type { Context } from '../context';
import type { Engine } from './failures';
import { retryCycle } from './retry-cycle';
import { advanceClock } from './clock';
import { reviewMany, type BulkReview } from './review-many';
import { paymentGateway, type PaymentGateway } from './payments';
import { sendCommand } from './send';
import { findOperation, type Operation } from './operations';

/**
 * The only part of the API that talks to Temporal. Each call sends one command to the workflow of one row and
 * answers the row as it was committed; a refusal is thrown as a RefusedError.
 */
export interface Gateway extends PaymentGateway {
  contract(context: Context, row: Contract | null, command: ContractCommand): Promise<Contract>;
  amendment(context: Context, row: Amendment | null, command: AmendmentCommand): Promise<Amendment>;
  termination(
    context: Context,
    contractId: string,
    row: Termination | null,
    command: TerminationCommand,
  ): Promise<Termination>;
  adjustment(context: Context, row: AdjustmentView | null, command: AdjustmentCommand): Promise<Adjustment>;
  recurring(context: Context, row: RecurringRule | null, command: RuleCommand): Promise<RecurringRule>;
  reviewMany(context: Context, review: BulkReview): Promise<ReviewResult[]>;
  advanceClock(context: Context, to: Instant): Promise<{ reached: Instant | null }>;
  retryCycle(context: Context, cycle: Cycle): Promise<void>;
  findOperation(context: Context, id: string): Promise<Operation>;
}

export function createGateway(db: Database, engine: Engine): Gateway {
  /** How a target finds its row again, and whether this very command has left its receipt. */
  const rows = <S>({ scope, commandId }: Context, read: () => Promise<S | undefined>) => {
    const reread = async () => (await read()) ?? null;
    return { reread, applied: async () => ((await findByCommand(db, scope, commandId)) ? reread() : null) };
  };
  return {
    contract: (context, view, command) => {
      const row = view && bareContract(view);
      const { scope, resourceId } = context;
      const id = row?.id ?? resourceId;
      // Before it is in force a contract is its signing's; from then on its term's.
      const inTerm = row !== null && (isInForce(row) || contractEnded.includes(row.status));
      return sendCommand(engine, context, {
        workflowType: inTerm ? 'contractTerm' : 'contractSigning',
        workflowId: inTerm ? contractTermId(scope, id) : contractSigningId(scope, id),
        row,
        ...rows(context, () => readContract(db, scope, id)),
        settled: row === null || isContractTerminal(row.status),
        decide: decideContract,
        command,
      });
    },
    amendment: (context, row, command) => {
      const { scope, resourceId } = context;
      const id = row?.id ?? resourceId;
      return sendCommand(engine, context, {
        workflowType: 'amendmentSigning',
        workflowId: amendmentSigningId(scope, id),
        row,
        ...rows(context, () => getAmendment(db, scope, id)),
        settled: row === null || amendmentTable[row.status].waitsFor === null,
        decide: decideAmendment,
        command,
      });
    },
    termination: (context, contractId, row, command) =>
      sendCommand(engine, context, {
        workflowType: 'scheduledTermination',
        workflowId: scheduledTerminationId(context.scope, contractId),
        row,
        ...rows(context, () => latestTermination(db, context.scope, contractId)),
        settled: row === null || terminationTable[row.status].waitsFor === null,
        decide: decideTermination,
        command,
      }),
    adjustment: (context, view, command) => {
      const row = view && bareAdjustment(view);
      const { scope, resourceId } = context;
      const id = row?.id ?? resourceId;
      return sendCommand(engine, context, {
        workflowType: 'adjustmentApproval',
        workflowId: adjustmentApprovalId(scope, id),
        row,
        ...rows(context, () => readAdjustment(db, scope, id)),
        settled: row?.status !== 'pending',
        decide: decideAdjustment,
        command,
      });
    },
    recurring: (context, row, command) => {
      const { scope, resourceId } = context;
      const id = row?.id ?? resourceId;
      return sendCommand(engine, context, {
        workflowType: 'recurringAdjustment',
        workflowId: recurringAdjustmentId(scope, id),
        row,
        ...rows(context, () => getRule(db, scope, id)),
        settled: row?.status !== 'active',
        decide: decideRule,
        command,
      });
    },
    reviewMany: (context, review) => reviewMany(engine, context, review),
    ...paymentGateway(db, engine, rows),
    advanceClock: (context, to) => advanceClock(engine, context, to),
    retryCycle: (context, cycle) => retryCycle(engine, context, cycle),
    findOperation: (context, id) => findOperation(db, engine.client, context, id),
  };
}
