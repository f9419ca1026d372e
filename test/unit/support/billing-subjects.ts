import { decideOffCycle } from '../../../domain/off-cycle/decide';
import type {
  OffCycleCommand,
  OffCycleEffect,
  OffCyclePayment,
  OffCycleStatus,
} from '../../../domain/off-cycle/off-cycle';
import { decidePayment } from '../../../domain/payment/decide';
import type { Payment, PaymentCommand, PaymentStatus } from '../../../domain/payment/payment';
import { decideRule } from '../../../domain/recurring/decide';
import type { RecurringRule, RuleCommand, RuleEffect, RuleStatus } from '../../../domain/recurring/recurring';
import { ADMIN, SYSTEM } from './actors';
import { adjustmentDraft } from './adjustments';
import { accepted, frozen } from './outcome';
import { NOW } from './time';

/** Payments, off-cycle payments and recurring rules in each status, with one command of every type. */
const scope = { organisationId: 'org-1', environmentId: 'env-1' };
const money = { amount: '10000', currency: 'EUR' };
const result = { outcome: 'completed' as const, reference: 'ref', failure: null };

type ByType<Command extends { type: string }> = {
  [Type in Command['type']]: Extract<Command, { type: Type }>;
};

export const paymentCommands: ByType<PaymentCommand> = {
  initiate: {
    ...{ type: 'initiate', actor: ADMIN },
    request: {
      ...{ ...scope, id: 'payment-1', method: 'sandbox', currency: 'EUR', total: '10000' },
      invoiceIds: ['invoice-1'],
    },
  },
  confirm: { type: 'confirm', actor: ADMIN, result },
  retry: { type: 'retry', actor: ADMIN },
  submit: { type: 'submit', actor: SYSTEM },
  ask: { type: 'ask', actor: SYSTEM },
  retryLater: { type: 'retryLater', actor: SYSTEM },
  settle: { type: 'settle', actor: SYSTEM, result },
};
const payment = accepted(decidePayment(null, paymentCommands.initiate, NOW)).next;
const gatewayStates = {
  initiated: 'due',
  processing: 'waiting',
  completed: 'settled',
  failed: 'settled',
} as const;

export const paymentIn = (status: PaymentStatus): Payment =>
  frozen({ ...payment, status, gatewayState: gatewayStates[status] });

export const offCycleCommands: ByType<OffCycleCommand | OffCycleEffect> = {
  create: {
    ...{ type: 'create', actor: ADMIN },
    request: {
      ...{ ...scope, ...money, id: 'off-cycle-1', contractId: 'contract-1', type: 'bonus', reason: 'Thanks' },
      ...{ paymentDate: '2026-03-10', paysAt: '2026-03-10T00:00:00.000Z' },
      ...{ isAutoApproved: false, today: '2026-03-02' },
    },
  },
  approve: { type: 'approve', actor: ADMIN, reason: null },
  decline: { type: 'decline', actor: ADMIN, reason: 'no' },
  withdraw: { type: 'withdraw', actor: ADMIN, reason: null },
  remind: { type: 'remind', actor: SYSTEM },
  escalate: { type: 'escalate', actor: SYSTEM },
  lapse: { type: 'lapse', actor: SYSTEM },
  pay: { type: 'pay', actor: SYSTEM },
  forfeit: { type: 'forfeit', actor: SYSTEM, reason: 'the contract is terminated' },
};
const offCycle = accepted(decideOffCycle(null, offCycleCommands.create, NOW)).next;
export const offCycleIn = (status: OffCycleStatus): OffCyclePayment => frozen({ ...offCycle, status });

const { locksAt: _locks, dateSubmitted: _date, ruleId: _rule, attachment: _file, ...item } = adjustmentDraft;
const { cycleId: firstCycleId, ...repeated } = item;

export const ruleCommandsByType: ByType<RuleCommand | RuleEffect> = {
  create: {
    ...{ type: 'create', actor: ADMIN },
    draft: {
      ...{ ...repeated, id: 'rule-1', isAutoApproved: true, firstCycleId },
      ...{ endDate: null, endsAt: null, maxCount: null },
    },
  },
  change: { type: 'change', actor: ADMIN, edit: { amount: '20000' } },
  delete: { type: 'delete', actor: ADMIN, reason: 'over' },
  remind: { type: 'remind', actor: SYSTEM },
  end: { type: 'end', actor: SYSTEM },
  occur: { type: 'occur', actor: SYSTEM },
  contractEnded: { type: 'contractEnded', actor: SYSTEM, reason: 'the contract is terminated' },
  currencyChanged: { type: 'currencyChanged', actor: SYSTEM, currency: 'USD' },
};
const rule = accepted(decideRule(null, ruleCommandsByType.create, NOW)).next;
export const ruleIn = (status: RuleStatus): RecurringRule => frozen({ ...rule, status });
