import type {
  PaymentSchedule,
  ScheduleCommand,
  ScheduleStatus,
} from '../../../domain/payment-schedule/payment-schedule';
import type {
  Agreement,
  ExistingPaymentCommand,
  PaymentDraft,
  ScheduledPayment,
  ScheduledPaymentStatus,
} from '../../../domain/payment-schedule/scheduled-payment';
import { ADMIN, SYSTEM } from './actors';
import { contractIn, draft } from './contracts';
import { frozen } from './outcome';
import { DAY, NOW, shift } from './time';

export const agreementOf: Agreement = contractIn('active', { kind: 'client_agreement' });

const { organisationId, environmentId, id: contractId } = draft;
const scope = { organisationId, environmentId };

export const paymentDraft: PaymentDraft = {
  ...{ id: 'payment-1', date: '2026-06-15', sequence: 1, amount: '120000', note: 'Second instalment' },
};

export const scheduledIn = (
  status: ScheduledPaymentStatus,
  overrides: Partial<ScheduledPayment> = {},
): ScheduledPayment =>
  frozen({
    ...{ ...scope, ...paymentDraft, contractId, status, version: 3, currency: 'EUR' },
    dueAt: '2026-06-15T00:00:00.000Z',
    invoiceId: status === 'invoiced' ? 'invoice-1' : null,
    ...{ reason: null, createdAt: NOW, createdBy: ADMIN, updatedAt: NOW },
    ...overrides,
  });

type GivenTo<Type extends ExistingPaymentCommand['type']> = Extract<ExistingPaymentCommand, { type: Type }>;

export const paymentCommandsByType: { [Type in ExistingPaymentCommand['type']]: GivenTo<Type> } = {
  change: { type: 'change', edit: { amount: '130000' }, contract: agreementOf },
  cancel: { type: 'cancel', reason: 'Agreed otherwise.' },
  fallDue: { type: 'fallDue' },
  bill: { type: 'bill', invoiceId: 'invoice-1' },
  giveUp: { type: 'giveUp', reason: 'the contract is completed' },
};

export const scheduleIn = (status: ScheduleStatus): PaymentSchedule =>
  frozen({
    ...{ ...scope, id: contractId, contractId, status, version: 3, createdAt: NOW, updatedAt: NOW },
    nextDueAt: status === 'open' ? shift(NOW, 30 * DAY) : null,
  });

type Given<Type extends ScheduleCommand['type']> = Extract<ScheduleCommand, { type: Type }>;

export const scheduleCommandsByType: { [Type in ScheduleCommand['type']]: Given<Type> } = {
  add: { type: 'add', actor: ADMIN, schedule: { ...scope, contractId }, draft: paymentDraft },
  change: { type: 'change', actor: ADMIN, paymentId: 'payment-1', edit: { amount: '130000' } },
  cancel: { type: 'cancel', actor: ADMIN, paymentId: 'payment-1', reason: null },
  fallDue: { type: 'fallDue', actor: SYSTEM },
};
