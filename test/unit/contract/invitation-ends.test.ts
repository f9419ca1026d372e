import type { ContractCommand, ContractEffect } from '../../../domain/contract/commands';
import { contractStatuses, type Contract, type InvitationState } from '../../../domain/contract/contract';
import { isContractTerminal } from '../../../domain/contract/transitions';
import { contractCommands, signBy } from '../support/contract-commands';
import { clientSignature, contractIn, decide, invitation, workerSignature } from '../support/contracts';
import { accepted, refusal } from '../support/outcome';
import { around, DAY, NOW, shift } from '../support/time';

const {
  cancel,
  decline,
  delete: remove,
  edit,
  expireInvitation,
  invite,
  withdrawInvitation,
} = contractCommands;
const open = (contract: Partial<Contract> = {}) =>
  contractIn('waiting_worker_signature', { invitation, ...contract });
const unsigned = { firstSigner: 'worker', clientSignature: null } as const;

type Ending = [
  what: string,
  given: Contract,
  command: ContractCommand | ContractEffect,
  state: InvitationState,
];

const endings: Ending[] = [
  ['the worker signs last', open(), signBy.worker, 'accepted'],
  ['the worker signs first', open(unsigned), signBy.worker, 'accepted'],
  ['the worker declines', open(), decline, 'declined'],
  ['the employer cancels', open(), cancel, 'withdrawn'],
  ['the employer deletes', open(unsigned), remove, 'withdrawn'],
  ['the employer withdraws it', open(), withdrawInvitation, 'withdrawn'],
  ['it expires', open(), expireInvitation, 'expired'],
  ['the worker is invited again', open(), invite, 'open'],
];

it.each(endings)('when %s, then the invitation says so', (_what, given, command, state) => {
  expect(accepted(decide(given, command)).next.invitation?.state).toBe(state);
});

it('when it is called off, then an invitation has expired from the instant of its expiry on', () => {
  for (const { at, late } of around(invitation.expiresAt))
    expect(accepted(decide(open(), cancel, at)).next.invitation?.state).toBe(late ? 'expired' : 'withdrawn');
});

it('when a new one follows one that was declined, then that is open', () => {
  const { next: rejected } = accepted(decide(open(), decline));
  const { next } = accepted(decide(rejected, invite, shift(NOW, DAY)));
  expect(next.invitation).toMatchObject({ state: 'open', sendCount: 2 });
});

describe('when the employer is to sign first after all', () => {
  const first: ContractCommand = { ...edit, edit: { firstSigner: 'client' } };

  it('then the invitation is withdrawn, or has expired by then, and that is told', () => {
    for (const { at, late } of around(invitation.expiresAt)) {
      const state = late ? 'expired' : 'withdrawn';
      const { next, events } = accepted(decide(open(unsigned), first, at));
      expect(next).toMatchObject({ status: 'waiting_client_signature', invitation: { state } });
      expect(events).toContainEqual({
        type: `contract.invitation.${state}`,
        payload: { email: invitation.email },
      });
    }
  });

  it('then the worker is invited anew once the employer has signed', () => {
    const { next: awaited } = accepted(decide(open(unsigned), first));
    expect(refusal(decide(awaited, invite)).code).toBe('invite_before_client_signature');
    const { next: asked } = accepted(decide(awaited, signBy.client));
    expect(refusal(decide(asked, signBy.worker)).code).toBe('invitation_withdrawn');
    const { next: invited } = accepted(decide(asked, invite));
    expect(invited.invitation).toMatchObject({ state: 'open', sendCount: 2 });
    expect(accepted(decide(invited, signBy.worker)).next.invitation?.state).toBe('accepted');
  });

  it('then nothing is told of an invitation that there was not, or that was over', () => {
    for (const given of [null, { ...invitation, state: 'declined' as const }]) {
      const { next, events } = accepted(decide(open({ ...unsigned, invitation: given }), first));
      expect(next.invitation).toEqual(given);
      expect(events.map(({ type }) => type)).toEqual(['contract.status.updated', 'contract.updated']);
    }
  });
});

const commands = [...Object.values(contractCommands), signBy.client, signBy.worker];

describe.each(contractStatuses)('given an invitation that is open and a contract that is %s', (status) => {
  it.each([
    ['nobody', { clientSignature: null, workerSignature: null }],
    ['the employer', { clientSignature, workerSignature: null }],
    ['both', { clientSignature, workerSignature }],
  ])(
    'signed by %s, then no command leaves it open where the worker is not awaited any more',
    (_by, signed) => {
      const left = commands.flatMap((command) => {
        const decision = decide(contractIn(status, { ...signed, invitation }), command);
        return decision.ok ? decision.change.next : [];
      });
      const untrue = left.filter(
        (next) =>
          next.invitation?.state === 'open' &&
          (next.workerSignature !== null ||
            ['rejected', 'waiting_client_signature'].includes(next.status) ||
            isContractTerminal(next.status)),
      );
      expect(untrue).toEqual([]);
    },
  );
});
