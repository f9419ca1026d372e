import { decideAmendment } from '../../../domain/amendment/decide';
import { guardContract, guardProposal } from '../../../domain/amendment/guard';
import { openAmendment, type Amendment, type AmendmentCommand } from '../../../domain/amendment/amendment';
import { amendmentDue } from '../../../domain/amendment/due';
import type { ContractCommand, ContractEffect } from '../../../domain/contract/commands';
import { contractEnded, type Contract } from '../../../domain/contract/contract';
import { decideContract } from '../../../domain/contract/decide';
import { contractDue } from '../../../domain/contract/due';
import type { Terms } from '../../../domain/contract/terms';
import type { Refusal } from '../../../domain/shared/errors';
import type { EventDraft } from '../../../domain/events/event';
import { SYSTEM, type Decision } from '../../../domain/shared/lifecycle';
import { decideTermination, guardRequest } from '../../../domain/termination/decide';
import { terminationDue } from '../../../domain/termination/due';
import type { Termination, TerminationCommand } from '../../../domain/termination/termination';
import type { Instant } from '../../../domain/shared/time';
import { accepted, frozen } from './outcome';

/** One contract with everything that hangs on it, as the database would hold it. */
export interface World {
  contract: Contract;
  amendments: Amendment[];
  termination: Termination | null;
  events: EventDraft[];
}

type Outcome = { world: World; refusal: Refusal | null };

const refusedBy = (world: World, refusal: Refusal): Outcome => ({ world, refusal });

/** What the recorders do in one transaction, without a database: guards, the change, and what it entails. */
export function onContract(world: World, command: ContractCommand, at: Instant): Outcome {
  const decision = decideContract(world.contract, command, at);
  return decision.ok
    ? { world: withContract(world, decision, at), refusal: null }
    : refusedBy(world, decision.refusal);
}

export function onAmendment(world: World, id: string, command: AmendmentCommand, at: Instant): Outcome {
  const before = world.amendments.find((amendment) => amendment.id === id) ?? null;
  const decision = decideAmendment(before, command, at);
  if (!decision.ok) return refusedBy(world, decision.refusal);
  const { next, events } = frozen(decision.change);
  const open = world.amendments.filter(({ status }) => openAmendment.includes(status));
  const binding = next.status === 'signed' || next.status === 'active';
  const refusal = before
    ? binding
      ? guardContract(world.contract)
      : null
    : guardProposal(next, world.contract, open);
  if (refusal) return refusedBy(world, refusal);
  const others = world.amendments.filter((amendment) => amendment.id !== id);
  const recorded = { ...world, amendments: [...others, next], events: [...world.events, ...events] };
  if (next.status !== 'active') return { world: recorded, refusal: null };
  const changes = Object.fromEntries(
    next.changes.map((change) => [change.field, change.new]),
  ) as Partial<Terms>;
  return {
    refusal: null,
    world: affect(recorded, at, {
      type: 'applyTerms',
      actor: SYSTEM,
      terms: { ...world.contract.terms, ...changes },
      amendmentId: id,
      effectiveFrom: next.effectiveFrom ?? next.effectiveDate,
    }),
  };
}

export function onTermination(world: World, command: TerminationCommand, at: Instant): Outcome {
  const { contract } = world;
  const decision = decideTermination(world.termination, command, at);
  if (!decision.ok) return refusedBy(world, decision.refusal);
  const { next, events } = frozen(decision.change);
  const refusal = next.version === 1 ? guardRequest(next, contract, undefined) : null;
  if (refusal) return refusedBy(world, refusal);
  const recorded = { ...world, termination: next, events: [...world.events, ...events] };
  const { actor } = command;
  const dates = { actor, completionDate: next.completionDate, completesAt: next.completesAt };
  if (next.status === 'scheduled' && contract.status !== 'active') return { world: recorded, refusal: null };
  const effect: ContractEffect =
    next.status === 'scheduled'
      ? { type: 'scheduleTermination', ...dates }
      : next.status === 'cancelled'
        ? { type: 'cancelTermination', actor }
        : { type: 'terminate', ...dates };
  return { world: affect(recorded, at, effect), refusal: null };
}

/** An effect is never refused: its own guards have let it through. */
function affect(world: World, at: Instant, effect: ContractEffect): World {
  return withContract(world, decideContract(world.contract, effect, at), at);
}

function withContract(world: World, decision: Decision<Contract>, at: Instant): World {
  const { next, events } = frozen(accepted(decision));
  const moved = { ...world, contract: next, events: [...world.events, ...events] };
  if (!contractEnded.includes(next.status)) return moved;
  return moved.amendments.reduce((ending: World, amendment) => {
    if (!openAmendment.includes(amendment.status)) return ending;
    const voiding = { type: 'void', actor: SYSTEM, reason: `the contract is ${next.status}` } as const;
    const voided = accepted(decideAmendment(amendment, voiding, at));
    const amendments = ending.amendments.map((other) => (other === amendment ? voided.next : other));
    return { ...ending, amendments, events: [...ending.events, ...voided.events] };
  }, moved);
}

interface Alarm {
  at: Instant;
  ring(world: World, at: Instant): Outcome;
}

/** The first thing that time does in this world. */
export function firstAlarm({ contract, amendments, termination }: World): Alarm | null {
  const alarms: Alarm[] = [];
  const ofContract = contractDue(contract);
  if (ofContract) {
    const command = { type: ofContract.command, actor: SYSTEM };
    alarms.push({ at: ofContract.at, ring: (world, at) => onContract(world, command, at) });
  }
  for (const amendment of amendments) {
    const due = amendmentDue(amendment);
    const command = due && { type: due.command, actor: SYSTEM };
    if (command)
      alarms.push({ at: due.at, ring: (world, at) => onAmendment(world, amendment.id, command, at) });
  }
  const ofTermination = termination && terminationDue(termination);
  if (ofTermination) {
    const command = { type: ofTermination.command, actor: SYSTEM };
    alarms.push({ at: ofTermination.at, ring: (world, at) => onTermination(world, command, at) });
  }
  return alarms.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))[0] ?? null;
}
