import fc from 'fast-check';
import type { AmendmentCommand, AmendmentEffect } from '../../../domain/amendment/amendment';
import { addDays, dateAt, endOfDay, startOfDay } from '../../../domain/shared/calendar';
import { clauseDatesOf } from '../../../domain/contract/clause-dates';
import type { ContractCommand, ContractEffect } from '../../../domain/contract/commands';
import type { TerminationCommand } from '../../../domain/termination/termination';
import type { Instant } from '../../../domain/shared/time';
import { ADMIN, WORKER } from './actors';
import { amendmentCommands, clientSigns, explicitProposal, proposal } from './amendments';
import { contractCommands, signBy } from './contract-commands';
import { draft, renewal } from './contracts';
import { policiesFor, zonesInUse } from './policies';
import { requesting, terminationCommands } from './terminations';
import { NOW } from './time';

type Given<C> = (now: Instant) => C;

/** Counterexamples then show the command instead of the function that gives it. */
const named = <C>(give: Given<C>): Given<C> =>
  Object.assign(give, { [fc.toStringMethod]: () => JSON.stringify(give(NOW)) });

const given = <C>(...commands: C[]): fc.Arbitrary<Given<C>> =>
  fc.constantFrom(...commands).map((command) => named(() => command));
const today = dateAt(NOW, 'UTC');

const anyDraft = fc
  .record({
    zone: fc.constantFrom(...zonesInUse),
    startIn: fc.integer({ min: -5, max: 60 }),
    length: fc.option(fc.integer({ min: 0, max: 120 })),
    firstSigner: fc.constantFrom('client' as const, 'worker' as const),
    policies: policiesFor,
    submit: fc.boolean(),
    renews: fc.boolean(),
    indexedIn: fc.option(fc.integer({ min: 1, max: 40 })),
  })
  .map(({ zone, startIn, length, firstSigner, policies, submit, renews, indexedIn }): ContractCommand => {
    const startDate = addDays(today, startIn);
    const endDate = length === null ? null : addDays(startDate, length);
    const instants = { startsAt: startOfDay(startDate, zone), endsAt: endDate && endOfDay(endDate, zone) };
    const days = { timezone: zone, startDate, endDate, ...instants };
    const clauses = {
      automaticRenewal: renews && endDate ? renewal : null,
      indexation:
        indexedIn === null ? null : { percentage: '1', yearlyFrom: addDays(startDate, indexedIn), dates: [] },
    };
    const dates = { ...days, ...clauses, ...clauseDatesOf({ ...days, ...clauses }) };
    return { ...contractCommands.create, draft: { ...draft, ...dates, firstSigner, policies }, submit };
  });

const { cancelTermination, scheduleTermination, terminate, renew, applyTerms } = contractCommands;
const { edit, submit, invite, withdrawInvitation, decline, cancel, archive } = contractCommands;

export const contractCreation = anyDraft.map((command) => named(() => command));

export const contractCommand: fc.Arbitrary<Given<ContractCommand | ContractEffect>> = fc.oneof(
  { weight: 6, arbitrary: given<ContractCommand | ContractEffect>(signBy.client, signBy.worker) },
  { weight: 4, arbitrary: given<ContractCommand | ContractEffect>(submit, invite, withdrawInvitation, edit) },
  {
    weight: 1,
    arbitrary: given<ContractCommand | ContractEffect>(
      contractCommands.setExternalId,
      contractCommands.addDocument,
    ),
  },
  {
    weight: 1,
    arbitrary: given<ContractCommand | ContractEffect>(decline, { ...decline, actor: ADMIN }, archive),
  },
  {
    weight: 1,
    arbitrary: given<ContractCommand | ContractEffect>(cancel, contractCommands.delete, renew, terminate),
  },
  {
    weight: 2,
    arbitrary: given<ContractCommand | ContractEffect>(scheduleTermination, cancelTermination, applyTerms),
  },
  { weight: 1, arbitrary: contractCreation },
);

const anyProposal = fc
  .record({
    base: fc.constantFrom(proposal, explicitProposal),
    zone: fc.constantFrom(...zonesInUse),
    effectiveIn: fc.integer({ min: -10, max: 60 }),
    policies: policiesFor,
  })
  .map(({ base, zone, effectiveIn, policies }): AmendmentCommand => {
    const effectiveDate = addDays(today, effectiveIn);
    const { amendmentClientSignature } = base.policies;
    const dates = { effectiveDate, effectiveAt: startOfDay(effectiveDate, zone) };
    const wanted = { ...base, ...dates, policies: { ...policies, amendmentClientSignature } };
    return { ...amendmentCommands.propose, proposal: wanted };
  });

export const amendmentProposal = anyProposal.map((command) => named(() => command));

const signing = fc
  .constantFrom(clientSigns, amendmentCommands.sign)
  .map((sign) => (now: Instant): AmendmentCommand => ({ ...sign, today: dateAt(now, 'UTC') }));

export const amendmentCommand: fc.Arbitrary<Given<AmendmentCommand | AmendmentEffect>> = fc.oneof(
  { weight: 4, arbitrary: signing },
  {
    weight: 2,
    arbitrary: given<AmendmentCommand | AmendmentEffect>(
      amendmentCommands.decline,
      { ...amendmentCommands.decline, actor: ADMIN },
      amendmentCommands.withdraw,
      amendmentCommands.void,
    ),
  },
  { weight: 1, arbitrary: amendmentProposal },
);

export const terminationRequest: fc.Arbitrary<Given<TerminationCommand>> = fc
  .record({
    zone: fc.constantFrom(...zonesInUse),
    days: fc.integer({ min: -2, max: 40 }),
    notice: fc.integer({ min: 0, max: 20 }),
    terminateNow: fc.integer({ min: 0, max: 4 }).map((chance) => chance === 0),
    id: fc.uuid(),
    override: fc.constantFrom(null, 'mutual'),
    policies: policiesFor,
  })
  .map(
    ({ zone, days, notice, terminateNow, id, override, policies }) =>
      (now: Instant): TerminationCommand => {
        const day = dateAt(now, zone);
        const completionDate = addDays(day, days);
        return requesting({
          ...{ id, completionDate, completesAt: endOfDay(completionDate, zone), today: day },
          ...{ earliestByNotice: addDays(day, notice), terminateNow },
          ...{ noticeOverrideReason: override, policies },
        });
      },
  );

export const terminationCommand: fc.Arbitrary<Given<TerminationCommand>> = fc.oneof(
  { weight: 3, arbitrary: terminationRequest },
  {
    weight: 2,
    arbitrary: given<TerminationCommand>(terminationCommands.cancel, { type: 'cancel', actor: WORKER }),
  },
);
