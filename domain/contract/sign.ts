import type { EventDraft } from '../events/event';
import { change, refuse, type Decision } from '../shared/lifecycle';
import type { Instant } from '../shared/time';
import type { ContractCommand } from './commands';
import type { Contract, Signature, Signer } from './contract';
import { isAgreement, isOfWorkforce } from './kinds';
import { invitationLapsed, signedByBoth, waitForSignature } from './parts';

type Sign = Extract<ContractCommand, { type: 'sign' }>;

/**
 * A signature of the party the token stands for. The order is the contract's `first_signer` (R3-02, A3-2); the
 * second signature makes it signed, or active at once when its start date has been reached (A3-4).
 */
export function decideSignature(state: Contract, command: Sign, at: Instant): Decision<Contract> {
  const signer: Signer = command.actor.type === 'worker' ? 'worker' : 'client';
  const refusal = refuseSigner(state, signer, at);
  if (refusal) return refusal;

  const signature: Signature = {
    text: command.signature,
    by: command.actor.name,
    at,
    ...addressee(state, signer),
  };
  const signed: Contract = { ...state, [`${signer}Signature`]: signature };
  const event: EventDraft = {
    type: `contract.${signer}_signed`,
    payload: { signature: signature.text, by: signature.by },
  };
  const other: Signer = signer === 'client' ? 'worker' : 'client';
  if (!signed[`${other}Signature`]) return change({ ...signed, ...waitForSignature(other, at) }, event);

  return { ok: true, change: signedByBoth(signed, [event], at) };
}

/**
 * What a paper that both have signed by hand says, recorded by the employer's side (R2-08). Whoever works under a contract
 * signs it themselves.
 */
export function signByHand(
  state: Contract,
  { actor, client, worker, signedOn }: Extract<ContractCommand, { type: 'signByHand' }>,
  at: Instant,
): Decision<Contract> {
  if (isOfWorkforce(state)) {
    return refuse(
      'not_signed_by_hand',
      'A contract with a person who works under it is signed by that person. Invite them by POST …/invitations.',
    );
  }
  const onPaper = (text: string): Signature => ({ text, by: actor.name, at, onPaper: signedOn });
  const signed = {
    ...state,
    clientSignature: state.clientSignature ?? onPaper(client),
    workerSignature: state.workerSignature ?? onPaper(worker),
  };
  const missing = (['client', 'worker'] as const).filter((signer) => !state[`${signer}Signature`]);
  const events = missing.map((signer): EventDraft => {
    const { text: signature, by } = signed[`${signer}Signature`];
    return { type: `contract.${signer}_signed`, payload: { signature, by, signed_on: signedOn } };
  });
  return { ok: true, change: signedByBoth(signed, events, at) };
}

/** Who approves an agreement is known by the address that its link was sent to. */
function addressee(state: Contract, signer: Signer): Pick<Signature, 'email'> {
  const { invitation } = state;
  return signer === 'worker' && isAgreement(state) && invitation ? { email: invitation.email } : {};
}

function refuseSigner(state: Contract, signer: Signer, at: Instant): Decision<Contract> | null {
  if (state[`${signer}Signature`]) {
    return refuse('already_signed', `The ${signer} has already signed this contract.`);
  }
  if (state.status === 'draft' && signer !== 'client') {
    return refuse('contract_not_submitted', 'The contract is still a draft. The employer submits it first.');
  }
  const turn: Signer =
    state.status === 'draft'
      ? state.firstSigner
      : state.status === 'waiting_client_signature'
        ? 'client'
        : 'worker';
  if (turn !== signer) {
    return refuse('sign_order', `It is the ${turn}'s turn to sign: the ${state.firstSigner} signs first.`, {
      details: { waiting_for: `${turn}_signature` },
    });
  }
  if (signer === 'worker' && state.invitation?.state === 'withdrawn') {
    return refuse(
      'invitation_withdrawn',
      'The invitation to sign was withdrawn. Ask the employer for a new one.',
    );
  }
  if (signer === 'worker' && invitationLapsed(state, at)) {
    return refuse(
      'invitation_expired',
      'The invitation to sign has expired. Ask the employer to send it again.',
      {
        details: { expired_at: state.invitation?.expiresAt },
      },
    );
  }
  return null;
}
