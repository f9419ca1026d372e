import { withCommand } from '../../../activities/record/earlier-release';
import {
  adjustmentCommands as adjustmentUpdates,
  adjustmentStatuses,
} from '../../../domain/adjustment/adjustment';
import { amendmentStatuses } from '../../../domain/amendment/amendment';
import { contractCommands as contractUpdates, contractTimers } from '../../../domain/contract/commands';
import { contractStatuses } from '../../../domain/contract/contract';
import { lifecycleOf, type CommandOf, type LifecycleName, type StateOf } from '../../../domain/lifecycles';
import type { Payment } from '../../../domain/payment/payment';
import { defaultPolicies } from '../../../domain/shared/policies';
import { terminationStatuses } from '../../../domain/termination/termination';
import { ADMIN, SYSTEM, WORKER } from '../support/actors';
import { adjustmentCommands, adjustmentIn } from '../support/adjustments';
import { amendmentCommands, amendmentIn, clientSigns, explicitProposal } from '../support/amendments';
import { contractCommands, signBy } from '../support/contract-commands';
import { contractIn, invitation } from '../support/contracts';
import { accepted } from '../support/outcome';
import { requesting, terminationCommands, terminationIn } from '../support/terminations';
import { NOW } from '../support/time';

/** What a command's request looks like to a worker that is told no command: the names it gives to all that are allowed. */
function namesOf<Name extends LifecycleName>(
  name: Name,
  states: (StateOf<Name> | null)[],
  commands: CommandOf<Name>[],
): { given: Set<string>; wrong: string[] } {
  const given = new Set<string>();
  const wrong: string[] = [];
  for (const before of states)
    for (const command of commands) {
      const decision = lifecycleOf(name).decide(before, command, NOW);
      if (!decision.ok) continue;
      const about = { scope: { organisationId: 'org-1', environmentId: 'env-1' }, commandId: 'c', at: NOW };
      const expectedVersion = before?.version ?? 0;
      const request = { ...about, actor: command.actor, expectedVersion, ...decision.change };
      const named = withCommand(name, request).command;
      given.add(command.type);
      if (named !== command.type) wrong.push(`${command.type} in ${before?.status ?? 'no row'}: ${named}`);
    }
  return { given, wrong };
}

describe('a request of an earlier release, which names no command', () => {
  it('is a contract command by its events', () => {
    const states = [null, ...contractStatuses.map((status) => contractIn(status))];
    const invited = contractIn('waiting_worker_signature', { invitation });
    // What renews and indexes by itself came later, and always names its command.
    const later: readonly string[] = [
      ...['remindRenewal', 'index', 'renewTerm', 'stopRenewal', 'resumeRenewal', 'skipIndexation'],
      'signByHand',
    ];
    const types = [...contractUpdates, ...contractTimers].filter((type) => !later.includes(type));
    const commands = types.map((type) => contractCommands[type]);
    const all = [...commands, ...Object.values(signBy)];
    for (const name of ['contractSigning', 'contractTerm'] as const) {
      const { given, wrong } = namesOf(name, [...states, invited], all);
      expect(wrong).toEqual([]);
      expect([...given].sort()).toEqual([...types].sort());
    }
  });

  it('is an amendment command by its events, or the activation, which has none', () => {
    const explicit = { type: 'propose' as const, actor: ADMIN, proposal: explicitProposal };
    const { void: _effect, ...own } = amendmentCommands;
    const states = [null, ...amendmentStatuses.map((status) => amendmentIn(status))];
    const commands = [...Object.values(own), explicit, clientSigns];
    const { given, wrong } = namesOf('amendmentSigning', states, commands);
    expect(wrong).toEqual([]);
    expect([...given].sort()).toEqual(Object.keys(own).sort());
  });

  it('is a termination command by its events, or by whether its row is new', () => {
    const states = [null, ...terminationStatuses.map((status) => terminationIn(status))];
    const { supersede: _effect, ...own } = terminationCommands;
    const commands = [...Object.values(own), requesting({ terminateNow: true })];
    const { given, wrong } = namesOf('scheduledTermination', states, commands);
    expect(wrong).toEqual([]);
    expect([...given].sort()).toEqual(Object.keys(own).sort());
  });

  it('is an adjustment command by its events and who caused them', () => {
    const declining = { policies: { ...defaultPolicies, lateItems: 'decline' as const } };
    const rows = adjustmentStatuses.flatMap((status) => [
      adjustmentIn(status),
      adjustmentIn(status, declining),
    ]);
    const types = [...adjustmentUpdates, 'remind', 'lock'] as const;
    const commands = types.map((type) => adjustmentCommands[type]);
    const { given, wrong } = namesOf('adjustmentApproval', [null, ...rows], commands);
    expect(wrong).toEqual([]);
    expect([...given].sort()).toEqual([...types].sort());
  });

  it('is a payment command by its events, who caused them, and whether the gateway has been asked', () => {
    const answer = (outcome: 'completed' | 'failed' | 'pending') => ({
      outcome,
      reference: null,
      failure: null,
    });
    const settle = (outcome: 'completed' | 'failed' | 'pending') =>
      ({ type: 'settle', actor: SYSTEM, result: answer(outcome) }) as const;
    const wanted = { organisationId: 'org-1', environmentId: 'env-1', id: 'payment-1' };
    const request = { ...wanted, method: 'manual' as const, currency: 'EUR', total: '1', invoiceIds: ['i'] };
    const initiate = { type: 'initiate', actor: ADMIN, request } as const;
    const { decide } = lifecycleOf('payment');
    const after = (state: Payment | null, command: CommandOf<'payment'>) =>
      accepted(decide(state, command, NOW)).next;
    const initiated = after(null, initiate);
    const submitted = after(initiated, { type: 'submit', actor: SYSTEM });
    const failed = after(submitted, settle('failed'));
    const { wrong } = namesOf(
      'payment',
      [null, initiated, submitted, failed],
      [
        initiate,
        { type: 'submit', actor: SYSTEM },
        ...(['completed', 'failed', 'pending'] as const).map(settle),
        { type: 'retry', actor: ADMIN },
        { type: 'retryLater', actor: SYSTEM },
      ],
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the command of a request that names it', () => {
    const { next, events } = accepted(
      lifecycleOf('amendmentSigning').decide(amendmentIn('signed'), amendmentCommands.activate, NOW),
    );
    const scope = { organisationId: 'org-1', environmentId: 'env-1' };
    const about = { scope, commandId: 'c', actor: WORKER, at: NOW, expectedVersion: 3, next, events };
    expect(withCommand('amendmentSigning', { ...about, command: 'sign' }).command).toBe('sign');
  });
});
