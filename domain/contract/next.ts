import type { Next } from '../shared/lifecycle';
import { renewsItself } from './clauses';
import type { Contract } from './contract';
import { contractTable } from './transitions';

/** What the contract waits for, who must act, until when, and what happens then; null when it has ended. */
export function contractNext(contract: Contract): Next | null {
  const { waitsFor, who } = contractTable[contract.status];
  if (waitsFor === null) return null;
  return { waiting_for: waitsFor, who, ...deadline(contract) };
}

function deadline(contract: Contract): Pick<Next, 'until' | 'then'> & Partial<Pick<Next, 'who'>> {
  const { invitation } = contract;
  switch (contract.status) {
    case 'draft':
      return { until: null, then: `the ${contract.firstSigner} is asked to sign` };
    case 'waiting_client_signature':
      return {
        until: null,
        then: contract.workerSignature ? 'the contract is signed' : 'the worker is invited to sign',
      };
    case 'waiting_worker_signature':
      if (invitation?.state === 'open')
        return { until: invitation.expiresAt, then: 'the invitation expires and has to be sent again' };
      if (invitation)
        return {
          who: ['admin'],
          until: null,
          then: `the invitation is ${invitation.state}: the employer sends a new one`,
        };
      return { until: null, then: 'the contract is signed and starts on its start date' };
    case 'rejected':
      return { until: null, then: 'the employer invites again or cancels' };
    case 'signed':
      return { until: contract.startsAt, then: 'the contract becomes active' };
    case 'termination_scheduled':
      return {
        until: contract.terminatesAt,
        then: `the contract is terminated; until then the termination can be cancelled`,
      };
    default:
      if (renewsItself(contract)) return renewal(contract);
      return contract.endsAt
        ? { until: contract.endsAt, then: 'the contract is completed' }
        : { until: null, then: 'the contract runs until it is terminated' };
  }
}

function renewal({ endsAt, renewalStopsUntil }: Contract): Pick<Next, 'until' | 'then'> {
  return {
    until: endsAt,
    then: `the contract is renewed for another term; until ${renewalStopsUntil} either party can stop that`,
  };
}
