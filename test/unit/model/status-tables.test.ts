import { adjustmentStatuses } from '../../../domain/adjustment/adjustment';
import { adjustmentTable } from '../../../domain/adjustment/transitions';
import { amendmentStatuses } from '../../../domain/amendment/amendment';
import { amendmentTable } from '../../../domain/amendment/transitions';
import { cycleStatuses } from '../../../domain/billing/cycle';
import { cycleTable } from '../../../domain/billing/transitions';
import { contractStatuses } from '../../../domain/contract/contract';
import { contractTable } from '../../../domain/contract/transitions';
import { invoiceStatuses } from '../../../domain/invoice/invoice';
import { invoiceTable } from '../../../domain/invoice/transitions';
import type { Decision, LifecycleState, StatusTable } from '../../../domain/shared/lifecycle';
import { decideOffCycle } from '../../../domain/off-cycle/decide';
import { offCycleStatuses } from '../../../domain/off-cycle/off-cycle';
import { offCycleTable } from '../../../domain/off-cycle/transitions';
import { decidePayment } from '../../../domain/payment/decide';
import { paymentStatuses } from '../../../domain/payment/payment';
import { paymentTable } from '../../../domain/payment/transitions';
import { decideRule } from '../../../domain/recurring/decide';
import { ruleStatuses } from '../../../domain/recurring/recurring';
import { accountStatuses } from '../../../domain/prepay/account';
import { prepayTable } from '../../../domain/prepay/transitions';
import { decidePayment as decideScheduled } from '../../../domain/payment-schedule/decide';
import { scheduleStatuses } from '../../../domain/payment-schedule/payment-schedule';
import { decideSchedule } from '../../../domain/payment-schedule/schedule';
import { scheduledPaymentStatuses } from '../../../domain/payment-schedule/scheduled-payment';
import { scheduledPaymentTable, scheduleTable } from '../../../domain/payment-schedule/transitions';
import { recurringTable } from '../../../domain/recurring/transitions';
import { terminationStatuses } from '../../../domain/termination/termination';
import { terminationTable } from '../../../domain/termination/transitions';
import { decideWork } from '../../../domain/work/decide';
import { sheetTable } from '../../../domain/work/transitions';
import { sheetStatuses } from '../../../domain/work/work-sheet';
import { decideTimeOff } from '../../../domain/time-off/decide';
import { timeOffStatuses } from '../../../domain/time-off/time-off';
import { timeOffTable } from '../../../domain/time-off/transitions';
import { endpointStatuses } from '../../../domain/webhook/endpoint';
import { deliveryStatuses } from '../../../domain/webhook/delivery';
import { deliveryTable } from '../../../domain/webhook/delivery-transitions';
import { endpointTable } from '../../../domain/webhook/transitions';
import { adjustmentCommands, adjustmentIn, decide as decideAdjustment } from '../support/adjustments';
import { amendmentCommands, amendmentIn, decide as decideAmendment } from '../support/amendments';
import { ADMIN } from '../support/actors';
import { contractCommands, signBy } from '../support/contract-commands';
import { contractIn, decide as decideContract, indexedIn, renewingIn } from '../support/contracts';
import { frozen, typesOf } from '../support/outcome';
import { approval } from '../support/approvals';
import {
  offCycleCommands,
  offCycleIn,
  paymentCommands,
  paymentIn,
  ruleCommandsByType,
  ruleIn,
} from '../support/billing-subjects';
import {
  adjustmentArrows,
  amendmentArrows,
  contractArrows,
  cycleArrows,
  deliveryArrows,
  endpointArrows,
  invoiceArrows,
  offCycleArrows,
  paymentArrows,
  recurringArrows,
  scheduleArrows,
  scheduledPaymentArrows,
  sheetArrows,
  terminationArrows,
  timeOffArrows,
} from '../support/spec-arrows';
import { decide as decideTermination, terminationCommands, terminationIn } from '../support/terminations';
import { timeOffCommands, timeOffIn } from '../support/time-off';
import { NOW } from '../support/time';
import {
  paymentCommandsByType,
  scheduleCommandsByType,
  scheduledIn,
  scheduleIn,
} from '../support/payment-schedules';
import { sheetIn, workCommandsByType } from '../support/work';

type AnyTable = StatusTable<string, string>;

const arrowsOf = (table: AnyTable) =>
  Object.entries(table).flatMap(([from, row]) =>
    Object.entries(row.on).flatMap(([command, targets = []]) => targets.map((to) => ({ from, command, to }))),
  );

const written = (table: AnyTable) =>
  arrowsOf(table)
    .filter(({ from, to }) => from !== to)
    .map(({ from, command, to }) => `${from} -${command}-> ${to}`)
    .sort();

/**
 * Whether it leads out of the status. An invoice that had nothing to pay is paid at once; what a cancellation then takes
 * back, of the invoice and of its items, nobody waits for. A sheet on which nothing waits is nobody's to act on before
 * something is reported.
 */
const leaves = ({ from, command, to }: ReturnType<typeof arrowsOf>[number]) =>
  from !== to &&
  !(from === 'paid' && ['cancel', 'release'].includes(command)) &&
  !(from === 'closed' && ['submit', 'add'].includes(command));

function reachable(table: AnyTable, start: string): Set<string> {
  const seen = new Set([start]);
  for (const status of seen) {
    for (const { from, to } of arrowsOf(table)) if (from === status) seen.add(to);
  }
  return seen;
}

describe.each<[string, AnyTable, readonly string[], string[], readonly string[]]>([
  ['contract', contractTable, contractStatuses, contractArrows, ['draft']],
  ['amendment', amendmentTable, amendmentStatuses, amendmentArrows, amendmentStatuses.slice(0, 2)],
  ['termination', terminationTable, terminationStatuses, terminationArrows, ['scheduled']],
  ['adjustment', adjustmentTable, adjustmentStatuses, adjustmentArrows, ['pending']],
  ['sheet of work', sheetTable, sheetStatuses, sheetArrows, ['closed']],
  ['scheduled payment', scheduledPaymentTable, scheduledPaymentStatuses, scheduledPaymentArrows, ['planned']],
  ['schedule of payments', scheduleTable, scheduleStatuses, scheduleArrows, ['closed']],
  ['cycle', cycleTable, cycleStatuses, cycleArrows, ['open']],
  // Nothing refunds an invoice yet: the status is there to be read.
  ['invoice', invoiceTable, invoiceStatuses, invoiceArrows, ['pending', 'refunded']],
  ['payment', paymentTable, paymentStatuses, paymentArrows, ['initiated']],
  ['off-cycle payment', offCycleTable, offCycleStatuses, offCycleArrows, ['pending']],
  ['recurring rule', recurringTable, ruleStatuses, recurringArrows, ['active']],
  ['time off', timeOffTable, timeOffStatuses, timeOffArrows, ['requested']],
  ['pre-pay', prepayTable, accountStatuses, ['open -close-> closed'], ['open']],
  ['endpoint', endpointTable, [...endpointStatuses, 'deleted'], endpointArrows, ['enabled']],
  ['delivery of a webhook', deliveryTable, deliveryStatuses, deliveryArrows, ['queued']],
])('the status table of the %s', (_name, table, statuses, arrows, initial) => {
  const terminal = statuses.filter((status) => table[status]?.waitsFor === null);

  it('names every status and no other', () => {
    expect(Object.keys(table).sort()).toEqual([...statuses].sort());
  });

  it('has the arrows of the specification and no other', () => {
    expect(written(table)).toEqual([...arrows].sort());
  });

  it('leads only to statuses that exist', () => {
    for (const { to } of arrowsOf(table)) expect(statuses).toContain(to);
  });

  it('leads from every status to a terminal one', () => {
    for (const status of statuses) {
      expect([...reachable(table, status)].filter((to) => terminal.includes(to))).not.toEqual([]);
    }
  });

  it('reaches every status from the first', () => {
    const reached = new Set(initial.flatMap((status) => [...reachable(table, status)]));
    expect([...reached].sort()).toEqual([...statuses].sort());
  });

  it('absorbs in terminal statuses, where nobody has to act, and elsewhere somebody does', () => {
    for (const status of statuses) {
      const leaving = arrowsOf(table).filter((arrow) => arrow.from === status && leaves(arrow));
      expect(leaving.length === 0).toBe(terminal.includes(status));
      expect(table[status]?.who.length === 0).toBe(terminal.includes(status));
    }
  });
});

interface Row extends LifecycleState {
  updatedAt: string;
}

interface Subject {
  table: AnyTable;
  statuses: readonly string[];
  commands: string[];
  before(status: string): Row;
  decide(status: string, command: string): Decision<Row>;
  /**
   * Where the arrows allow a command and another rule refuses it as it is given here, `command in status`; with one
   * that is taken there, which shows that the rule looks at more than the status.
   */
  refused: Readonly<Record<string, () => Decision<Row>>>;
}

/** `first` makes a new one; it has no arrow because it starts from none. */
function subject<Status extends string, S extends Row, C>(
  table: AnyTable,
  statuses: readonly Status[],
  commands: Record<string, C>,
  rowIn: (status: Status) => S,
  decide: (row: S, command: C) => Decision<S>,
  { first, refused = {} }: { first: string; refused?: Subject['refused'] },
): Subject {
  const before = (status: string) => rowIn(statuses.find((known) => known === status)!);
  return {
    table,
    statuses,
    commands: Object.keys(commands).filter((command) => command !== first),
    before,
    decide: (status, command) => decide(before(status), commands[command]!),
    refused,
  };
}

/** Nobody has signed, as where the worker signs first. */
const unsigned = { clientSignature: null, workerSignature: null, firstSigner: 'worker' as const };

/** These have no automatic renewal to stop or to take up again, and no indexation to leave out. */
const ofClauses = Object.fromEntries(
  (['signed', 'active', 'termination_scheduled'] as const).flatMap((status) => {
    const stopped = { renewalStopped: { by: 'admin', at: NOW, reason: null } } as const;
    const { stopRenewal, resumeRenewal, skipIndexation } = contractCommands;
    return [
      [`stopRenewal in ${status}`, () => decideContract(renewingIn(status), stopRenewal)] as const,
      [`skipIndexation in ${status}`, () => decideContract(indexedIn(status), skipIndexation)] as const,
      [
        `resumeRenewal in ${status}`,
        () => decideContract(renewingIn(status, stopped), resumeRenewal),
      ] as const,
    ];
  }),
);

/** Of people who work, whom the other contracts here are with, no paper is taken. */
const ofPaper = Object.fromEntries(
  (['draft', 'waiting_client_signature', 'waiting_worker_signature'] as const).map((status) => [
    `signByHand in ${status}`,
    () => decideContract(contractIn(status, { kind: 'space' }), contractCommands.signByHand),
  ]),
);

const subjects: [string, Subject][] = [
  [
    'contract',
    subject(contractTable, contractStatuses, contractCommands, contractIn, decideContract, {
      first: 'create',
      // Signed by the client who gives these commands.
      refused: {
        'sign in waiting_worker_signature': () =>
          decideContract(contractIn('waiting_worker_signature'), signBy.worker),
        'edit in waiting_worker_signature': () =>
          decideContract(contractIn('waiting_worker_signature', unsigned), contractCommands.edit),
        'delete in waiting_worker_signature': () =>
          decideContract(contractIn('waiting_worker_signature', unsigned), contractCommands.delete),
        'delete in rejected': () => decideContract(contractIn('rejected', unsigned), contractCommands.delete),
        ...ofClauses,
        ...ofPaper,
      },
    }),
  ],
  [
    'amendment',
    subject(amendmentTable, amendmentStatuses, amendmentCommands, amendmentIn, decideAmendment, {
      first: 'propose',
      // It is the worker who signs here, and it takes both to take back what both have signed.
      refused: {
        'withdraw in signed': () =>
          decideAmendment(amendmentIn('signed'), { ...amendmentCommands.withdraw, fromSigned: true }),
        'sign in awaiting_client_signature': () =>
          decideAmendment(amendmentIn('awaiting_client_signature'), {
            ...amendmentCommands.sign,
            actor: ADMIN,
          }),
      },
    }),
  ],
  [
    'termination',
    subject(terminationTable, terminationStatuses, terminationCommands, terminationIn, decideTermination, {
      first: 'request',
    }),
  ],
  [
    'adjustment',
    subject(adjustmentTable, adjustmentStatuses, adjustmentCommands, adjustmentIn, decideAdjustment, {
      first: 'submit',
      refused: {
        'escalate in pending': () =>
          decideAdjustment(adjustmentIn('pending', { approval }), adjustmentCommands.escalate),
      },
    }),
  ],
  [
    'payment',
    subject(
      paymentTable,
      paymentStatuses,
      paymentCommands,
      paymentIn,
      (row, command) => decidePayment(row, command, NOW),
      // The gateway has been asked already.
      {
        first: 'initiate',
        refused: {
          'ask in processing': () =>
            decidePayment({ ...paymentIn('processing'), gatewayState: 'due' }, paymentCommands.ask, NOW),
        },
      },
    ),
  ],
  [
    'off-cycle payment',
    subject(
      offCycleTable,
      offCycleStatuses,
      offCycleCommands,
      offCycleIn,
      (row, command) => decideOffCycle(row, command, NOW),
      {
        first: 'create',
        refused: {
          'escalate in pending': () =>
            decideOffCycle({ ...offCycleIn('pending'), approval }, offCycleCommands.escalate, NOW),
        },
      },
    ),
  ],
  [
    'sheet of work',
    subject(
      sheetTable,
      sheetStatuses,
      workCommandsByType,
      sheetIn,
      (row, command) => decideWork(row, command, NOW),
      { first: 'create' },
    ),
  ],
  [
    'scheduled payment',
    subject(
      scheduledPaymentTable,
      scheduledPaymentStatuses,
      paymentCommandsByType,
      scheduledIn,
      (row, command) => decideScheduled(row, command, NOW),
      { first: 'create' },
    ),
  ],
  [
    'schedule of payments',
    subject(
      scheduleTable,
      scheduleStatuses,
      scheduleCommandsByType,
      scheduleIn,
      (row, command) => decideSchedule(row, command, NOW),
      { first: 'create' },
    ),
  ],
  [
    'recurring rule',
    subject(
      recurringTable,
      ruleStatuses,
      ruleCommandsByType,
      ruleIn,
      (row, command) => decideRule(row, command, NOW),
      { first: 'create' },
    ),
  ],
  [
    'time off',
    subject(
      timeOffTable,
      timeOffStatuses,
      timeOffCommands,
      timeOffIn,
      (row, command) => decideTimeOff(row, command, NOW),
      {
        first: 'request',
        refused: {
          'escalate in requested': () =>
            decideTimeOff({ ...timeOffIn('requested'), approval }, timeOffCommands.escalate, NOW),
        },
      },
    ),
  ],
];

describe.each(subjects)('every command in every status of the %s', (_name, about) => {
  const { table, statuses, commands, before, decide, refused } = about;
  const cases = statuses.flatMap((status) => commands.map((command) => ({ status, command })));

  it.each(cases)('$command in $status has the answer that the table gives', ({ status, command }) => {
    const targets = table[status]?.on[command];
    const decision = decide(status, command);
    expect(decision).toEqual(frozen(decide(status, command)));
    expect(decision.ok).toBe(targets !== undefined && !Object.hasOwn(refused, `${command} in ${status}`));
    if (decision.ok) {
      const { next, events } = decision.change;
      expect(targets).toContain(next.status);
      expect(next).toMatchObject({ version: before(status).version + 1, updatedAt: NOW });
      expect(new Set(typesOf(events)).size).toBe(events.length);
    } else {
      expect(decision.refusal.code).toMatch(/^[a-z_]+$/);
      expect(decision.refusal.message).toMatch(/^\S.+\.$/);
    }
  });

  it('is refused where the table allows it for what else is given, not for its status', () => {
    for (const [place, taken] of Object.entries(refused)) expect([place, taken().ok]).toEqual([place, true]);
  });
});
