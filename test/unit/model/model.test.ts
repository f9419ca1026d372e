import fc from 'fast-check';
import { decideAmendment } from '../../../domain/amendment/decide';
import type { Amendment, AmendmentCommand, AmendmentEffect } from '../../../domain/amendment/amendment';
import { amendmentDue, amendmentNext } from '../../../domain/amendment/due';
import { amendmentTable } from '../../../domain/amendment/transitions';
import { contractTimers, type ContractCommand, type ContractEffect } from '../../../domain/contract/commands';
import type { Contract } from '../../../domain/contract/contract';
import { decideContract } from '../../../domain/contract/decide';
import { contractDue } from '../../../domain/contract/due';
import { contractNext } from '../../../domain/contract/next';
import { contractTable } from '../../../domain/contract/transitions';
import { decideTermination } from '../../../domain/termination/decide';
import { terminationDue, terminationNext } from '../../../domain/termination/due';
import type { Termination, TerminationCommand } from '../../../domain/termination/termination';
import { terminationTable } from '../../../domain/termination/transitions';
import {
  amendmentCommand,
  amendmentProposal,
  contractCommand,
  contractCreation,
  terminationCommand,
  terminationRequest,
} from '../support/arbitraries';
import { run, stepsOf, timerOf, type Machine, type Step } from '../support/model';

const contract: Machine<Contract, ContractCommand | ContractEffect> = {
  table: contractTable,
  decide: decideContract,
  due: contractDue,
  next: contractNext,
  timer: timerOf(contractTimers),
  // The termination tells of it, and a contract that has not begun keeps its status; whoever records it tells of an indexation.
  isSilent: ({ status }, { type }) =>
    type === 'index' ||
    (status === 'signed' && (type === 'scheduleTermination' || type === 'cancelTermination')),
  // Where the worker has no invitation to sign by, the employer is to send one.
  whoOf: ({ status, invitation }) =>
    status === 'waiting_worker_signature' && invitation !== null && invitation.state !== 'open'
      ? ['admin']
      : undefined,
  startsRow: (state) => state === null,
};

const openEnded = { terminationDate: null, terminatesAt: null, endDate: null, endsAt: null };

const amendment: Machine<Amendment, AmendmentCommand | AmendmentEffect> = {
  table: amendmentTable,
  decide: decideAmendment,
  due: amendmentDue,
  next: (state) => amendmentNext(state, openEnded),
  timer: timerOf(['remind', 'expire', 'activate'] as const),
  // contract.amended, which its contract emits, tells of it.
  isSilent: (_next, { type }) => type === 'activate',
  startsRow: (state) => state === null,
};

const termination: Machine<Termination, TerminationCommand> = {
  table: terminationTable,
  decide: decideTermination,
  due: terminationDue,
  next: terminationNext,
  timer: timerOf(['remind', 'takeEffect'] as const),
  // contract.terminated, which its contract emits, tells of it.
  isSilent: ({ status }) => status === 'effective',
  startsRow: (state, { type }) => type === 'request' && (state === null || state.status === 'cancelled'),
};

const first = <C>(command: fc.Arbitrary<(now: string) => C>) =>
  command.map((give): Step<C> => ({ kind: 'command', give, dueFirst: false }));

const lives = {
  contract: fc.tuple(first(contractCreation), stepsOf(contractCommand)),
  amendment: fc.tuple(first(amendmentProposal), stepsOf(amendmentCommand)),
  termination: fc.tuple(first(terminationRequest), stepsOf(terminationCommand)),
};

const runs = { numRuns: 300 };

describe('whatever people and time do', () => {
  it('a contract keeps its invariants', () => {
    fc.assert(
      fc.property(lives.contract, ([create, steps]) => void run(contract, [create, ...steps])),
      runs,
    );
  });

  it('an amendment keeps its invariants', () => {
    fc.assert(
      fc.property(lives.amendment, ([propose, steps]) => void run(amendment, [propose, ...steps])),
      runs,
    );
  });

  it('a termination keeps its invariants', () => {
    fc.assert(
      fc.property(lives.termination, ([request, steps]) => void run(termination, [request, ...steps])),
      runs,
    );
  });
});

describe('the sequences', () => {
  const sample = { seed: 20_260_302, numRuns: 250 };
  const statusesOf = (journals: { statuses: Set<string> }[]) =>
    [...new Set(journals.flatMap(({ statuses }) => [...statuses]))].sort();

  it('bring a contract, an amendment and a termination to every status', () => {
    const contracts = fc
      .sample(lives.contract, sample)
      .map(([create, steps]) => run(contract, [create, ...steps]));
    const amendments = fc
      .sample(lives.amendment, sample)
      .map(([propose, steps]) => run(amendment, [propose, ...steps]));
    const terminations = fc
      .sample(lives.termination, sample)
      .map(([ask, steps]) => run(termination, [ask, ...steps]));
    expect(statusesOf(contracts)).toEqual(Object.keys(contractTable).sort());
    expect(statusesOf(amendments)).toEqual(Object.keys(amendmentTable).sort());
    expect(statusesOf(terminations)).toEqual(Object.keys(terminationTable).sort());
    const timers = [...contractTimers].filter(
      (timer) => !contracts.some(({ accepted }) => accepted.has(timer)),
    );
    expect(timers).toEqual([]);
  });
});
