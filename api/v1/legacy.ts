/** TEMPORARY: what routes that are not declared yet use. */
import type { Request, RequestHandler, Response } from 'express';
import multer from 'multer';
import type { Orchestrator } from '../../commands/orchestrator';
import type { Adjustment, AdjustmentCommand, Attachment } from '../../domain/adjustment/adjustment';
import type { CancelInvoice } from '../../domain/invoice/cancellation';
import type { Invoice } from '../../domain/invoice/invoice';
import type { OffCycleCommand, OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import type { Payment, PaymentCommand } from '../../domain/payment/payment';
import type { RecurringRule, RuleCommand } from '../../domain/recurring/recurring';
import type { Termination, TerminationCommand } from '../../domain/termination/termination';
import type { Context } from '../../queries/context';
import { bareAdjustment, type AdjustmentView } from '../../store/adjustment/adjustments';
import { latestTermination } from '../../store/termination/terminations';
import { ApiError } from '../shared/errors';
import { contextOf } from '../shared/middleware/authenticate';
import type { Services } from '../shared/services';

export function legacyGateway({ db, orchestrator }: { db: Services['db']; orchestrator: Orchestrator }) {
  return {
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
    adjustment: (
      context: Context,
      view: AdjustmentView | null,
      command: AdjustmentCommand,
    ): Promise<Adjustment> =>
      orchestrator.send(context, 'adjustmentApproval', { row: view && bareAdjustment(view), command }),
    recurring: (context: Context, row: RecurringRule | null, command: RuleCommand) =>
      orchestrator.send(context, 'recurringAdjustment', { row, command }),
    payment: (context: Context, row: Payment | null, command: PaymentCommand) =>
      orchestrator.send(context, 'payment', { row, command }),
    offCycle: (context: Context, row: OffCyclePayment | null, command: OffCycleCommand) =>
      orchestrator.send(context, 'offCyclePayment', { row, command }),
    cancelInvoice: (context: Context, row: Invoice, command: CancelInvoice) =>
      orchestrator.send(context, 'invoiceCancellation', { row, command }),
    reviewMany: orchestrator.reviewMany,
    advanceClock: orchestrator.advanceClock,
    retryCycle: orchestrator.retryCycle,
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

export function param(req: Request, name: string): string {
  const value = req.params[name];
  return typeof value === 'string' ? value : '';
}

const TOO_MANY = ['LIMIT_FILE_COUNT', 'LIMIT_UNEXPECTED_FILE'];
export function optionalUpload({ config }: Pick<Services, 'config'>): RequestHandler {
  const upload = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: config.MAX_FILE_BYTES, files: 1, fields: 50 },
  }).single('file');
  return (req, res, next) => {
    void upload(req, res, (error: unknown) => {
      const code = (error as { code?: string } | undefined)?.code;
      next(code && TOO_MANY.includes(code) ? secondFile() : error);
    });
  };
}
export async function saveAttachment(
  { files }: Pick<Services, 'files'>,
  file: Express.Multer.File,
): Promise<Attachment> {
  const stored = await files.save(file.buffer);
  return { filename: file.originalname.slice(0, 255), contentType: file.mimetype, ...stored };
}
function secondFile(): ApiError {
  const message =
    'An adjustment has at most one attachment, in the part named "file". Combine the documents into one file.';
  return new ApiError(400, 'single_attachment', message, [
    { field: 'file', rule: 'single_attachment', message },
  ]);
}
export type { Response };
