import { endOfDay, startOfDay } from '../../../domain/shared/calendar';
import type { ContractDraft } from '../../../domain/contract/commands';
import { contractCommands } from '../support/contract-commands';
import { contractIn, decide, draft } from '../support/contracts';
import { accepted, refusal, typesOf } from '../support/outcome';
import { MS, NOW, shift, tellingDays } from '../support/time';

const { create } = contractCommands;
const creating = (overrides: Partial<ContractDraft>, at = NOW) =>
  decide(null, { ...create, draft: { ...draft, ...overrides } }, at);

describe('given no contract', () => {
  it('when it is created, then it is a draft that remembers who made it and when', () => {
    const { next, events } = accepted(creating({}));
    expect(next).toMatchObject({ ...draft, status: 'draft', version: 1, termsVersion: 1, createdAt: NOW });
    expect(next.createdBy).toEqual(create.actor);
    expect(typesOf(events)).toEqual(['contract.created']);
  });

  it.each(['client', 'worker'] as const)(
    'when it is created and submitted, then it waits for the %s',
    (signer) => {
      const command = { ...create, draft: { ...draft, firstSigner: signer }, submit: true };
      const { next } = accepted(decide(null, command));
      expect(next).toMatchObject({ status: `waiting_${signer}_signature`, waitingSince: NOW });
    },
  );

  it.each(tellingDays)('when it starts and ends on one day, $day, then it is accepted', ({ date, zone }) => {
    const days = {
      startDate: date,
      endDate: date,
      startsAt: startOfDay(date, zone),
      endsAt: endOfDay(date, zone),
    };
    expect(accepted(creating(days)).next.endDate).toBe(date);
  });

  it.each([
    ['on the instant it starts', draft.startsAt],
    ['before it starts', shift(draft.startsAt, -MS)],
  ])('when it ends %s, then end_before_start', (_when, endsAt) => {
    expect(refusal(creating({ endsAt }))).toMatchObject({ code: 'end_before_start', field: 'end_date' });
  });

  it.each([
    ['fixed', 'amount_required'],
    ['payg_time', 'amount_required'],
    ['payg_tasks', null],
    ['milestones', null],
  ] as const)('when a %s contract has no amount, then %p', (kind, code) => {
    const decision = creating({ kind, terms: { ...draft.terms, amount: null } });
    expect(decision.ok ? null : decision.refusal.code).toBe(code);
  });

  it('when anything else is asked of it, then not_found; when it exists, it is not created again', () => {
    for (const command of Object.values(contractCommands)) {
      if (command.type !== 'create') expect(refusal(decide(null, command)).code).toBe('not_found');
    }
    expect(refusal(decide(contractIn('draft'), create)).code).toBe('not_pending');
  });
});
