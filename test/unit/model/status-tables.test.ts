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
import type { Decision, StatusTable } from '../../../domain/shared/lifecycle';
import { decideOffCycle } from '../../../domain/off-cycle/decide';
import { offCycleStatuses } from '../../../domain/off-cycle/off-cycle';
import { offCycleTable } from '../../../domain/off-cycle/transitions';
import { decidePayment } from '../../../domain/payment/decide';
import { paymentStatuses } from '../../../domain/payment/payment';
import { paymentTable } from '../../../domain/payment/transitions';
import { decideRule } from '../../../domain/recurring/decide';
import { ruleStatuses } from '../../../domain/recurring/recurring';
import { recurringTable } from '../../../domain/recurring/transitions';
import { terminationStatuses } from '../../../domain/termination/termination';
import { terminationTable } from '../../../domain/termination/transitions';
import { amendmentCommands, amendmentIn, decide as decideAmendment } from '../support/amendments';
import { contractCommands } from '../support/contract-commands';
import { contractIn, decide as decideContract } from '../support/contracts';
import { frozen, typesOf } from '../support/outcome';
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
  invoiceArrows,
  offCycleArrows,
  paymentArrows,
  recurringArrows,
  terminationArrows,
} from '../support/spec-arrows';
import { decide as decideTermination, terminationCommands, terminationIn } from '../support/terminations';
import { NOW } from '../support/time';

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
 * back, of the invoice and of its items, nobody waits for.
 */
const leaves = ({ from, command, to }: ReturnType<typeof arrowsOf>[number]) =>
  from !== to && !(from === 'paid' && ['cancel', 'release'].includes(command));

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
  ['cycle', cycleTable, cycleStatuses, cycleArrows, ['open']],
  // Nothing refunds an invoice yet: the status is there to be read.
  ['invoice', invoiceTable, invoiceStatuses, invoiceArrows, ['pending', 'refunded']],
  ['payment', paymentTable, paymentStatuses, paymentArrows, ['initiated']],
  ['off-cycle payment', offCycleTable, offCycleStatuses, offCycleArrows, ['pending']],
  ['recurring rule', recurringTable, ruleStatuses, recurringArrows, ['active']],
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

interface Subject {
  table: AnyTable;
  statuses: readonly string[];
  commands: Record<string, unknown>;
  outcome(status: string, command: string): Decision<{ status: string; updatedAt: string }>;
  /** The command that makes a new one; it has no arrow because it starts from none. */
  first: string;
}

const of = <T extends string>(list: readonly T[], value: string): T => list.find((item) => item === value)!;

const subjects: [string, Subject][] = [
  [
    'contract',
    {
      table: contractTable,
      statuses: contractStatuses,
      commands: contractCommands,
      first: 'create',
      outcome: (status, command) =>
        decideContract(
          contractIn(of(contractStatuses, status)),
          contractCommands[command as keyof typeof contractCommands],
        ),
    },
  ],
  [
    'amendment',
    {
      table: amendmentTable,
      statuses: amendmentStatuses,
      commands: amendmentCommands,
      first: 'propose',
      outcome: (status, command) =>
        decideAmendment(
          amendmentIn(of(amendmentStatuses, status)),
          amendmentCommands[command as keyof typeof amendmentCommands],
        ),
    },
  ],
  [
    'termination',
    {
      table: terminationTable,
      statuses: terminationStatuses,
      commands: terminationCommands,
      first: 'request',
      outcome: (status, command) =>
        decideTermination(
          terminationIn(of(terminationStatuses, status)),
          terminationCommands[command as keyof typeof terminationCommands],
        ),
    },
  ],
  [
    'payment',
    {
      table: paymentTable,
      statuses: paymentStatuses,
      commands: paymentCommands,
      first: 'initiate',
      outcome: (status, command) =>
        decidePayment(
          paymentIn(of(paymentStatuses, status)),
          paymentCommands[command as keyof typeof paymentCommands],
          NOW,
        ),
    },
  ],
  [
    'off-cycle payment',
    {
      table: offCycleTable,
      statuses: offCycleStatuses,
      commands: offCycleCommands,
      first: 'create',
      outcome: (status, command) =>
        decideOffCycle(
          offCycleIn(of(offCycleStatuses, status)),
          offCycleCommands[command as keyof typeof offCycleCommands],
          NOW,
        ),
    },
  ],
  [
    'recurring rule',
    {
      table: recurringTable,
      statuses: ruleStatuses,
      commands: ruleCommandsByType,
      first: 'create',
      outcome: (status, command) =>
        decideRule(
          ruleIn(of(ruleStatuses, status)),
          ruleCommandsByType[command as keyof typeof ruleCommandsByType],
          NOW,
        ),
    },
  ],
];

describe.each(subjects)('every command in every status of the %s', (_name, subject) => {
  const { table, statuses, commands, first, outcome } = subject;
  const cases = statuses.flatMap((status) =>
    Object.keys(commands)
      .filter((command) => command !== first)
      .map((command) => ({ status, command })),
  );

  it.each(cases)('$command in $status has an answer that the table allows', ({ status, command }) => {
    const decision = outcome(status, command);
    const targets = table[status]?.on[command];
    if (decision.ok) {
      expect(targets).toContain(decision.change.next.status);
      expect(decision.change.next.updatedAt).toBe(NOW);
      expect(new Set(typesOf(decision.change.events)).size).toBe(decision.change.events.length);
    } else {
      expect(decision.refusal.code).toMatch(/^[a-z_]+$/);
      expect(decision.refusal.message).toMatch(/^\S.+\.$/);
    }
    if (!targets) expect(decision.ok).toBe(false);
  });

  it('is given the same answer twice', () => {
    for (const { status, command } of cases) {
      expect(outcome(status, command)).toEqual(frozen(outcome(status, command)));
    }
  });
});
