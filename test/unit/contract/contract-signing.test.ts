import { startOfDay } from '../../../domain/shared/calendar';
import type { Signer } from '../../../domain/contract/contract';
import { SYSTEM, WORKER } from '../support/actors';
import { contractCommands, signBy } from '../support/contract-commands';
import { clientSignature, contractIn, decide, draft, workerSignature } from '../support/contracts';
import { accepted, refusal, statusEvents, typesOf } from '../support/outcome';
import { around, DAY, MS, NOW, shift, tellingDays } from '../support/time';

const { submit, invite, decline } = contractCommands;

describe('given a draft', () => {
  it.each(['client', 'worker'] as const)(
    'when submitted, then the %s who signs first is awaited',
    (firstSigner) => {
      const { next, events } = accepted(decide(contractIn('draft', { firstSigner }), submit));
      expect(next).toMatchObject({
        status: `waiting_${firstSigner}_signature`,
        waitingSince: NOW,
        remindersSent: 0,
      });
      expect(typesOf(events)).toEqual(['contract.status.updated']);
    },
  );

  it('when the employer signs it first, then that submits it', () => {
    const { next, events } = accepted(decide(contractIn('draft'), signBy.client));
    expect(next).toMatchObject({
      status: 'waiting_worker_signature',
      clientSignature: { by: 'Ada Admin', at: NOW },
    });
    expect(typesOf(events)).toEqual(['contract.status.updated', 'contract.client_signed']);
  });

  it('when the worker signs, then contract_not_submitted', () => {
    for (const firstSigner of ['client', 'worker'] as const) {
      const draftOf = contractIn('draft', { firstSigner });
      expect(refusal(decide(draftOf, signBy.worker)).code).toBe('contract_not_submitted');
    }
  });

  it('when the employer signs though the worker signs first, then sign_order', () => {
    expect(refusal(decide(contractIn('draft', { firstSigner: 'worker' }), signBy.client)).code).toBe(
      'sign_order',
    );
  });
});

const orders: { first: Signer; second: Signer }[] = [
  { first: 'client', second: 'worker' },
  { first: 'worker', second: 'client' },
];
const halfSigned = (first: Signer) =>
  first === 'client'
    ? contractIn('waiting_worker_signature')
    : contractIn('waiting_client_signature', {
        firstSigner: 'worker',
        clientSignature: null,
        workerSignature,
      });

describe.each(orders)('given the $first signs before the $second', ({ first, second }) => {
  const submitted = contractIn(`waiting_${first}_signature`, {
    firstSigner: first,
    clientSignature: null,
    invitation: null,
  });

  it('when the first signs, then the second is awaited from that moment', () => {
    const { next, events } = accepted(
      decide({ ...submitted, remindersSent: 2 }, signBy[first], shift(NOW, DAY)),
    );
    expect(next).toMatchObject({
      status: `waiting_${second}_signature`,
      [`${first}Signature`]: {
        text: signBy[first].signature,
        by: signBy[first].actor.name,
        at: shift(NOW, DAY),
      },
      waitingSince: shift(NOW, DAY),
      remindersSent: 0,
      signedAt: null,
    });
    expect(typesOf(events)).toEqual(['contract.status.updated', `contract.${first}_signed`]);
  });

  it('when the second tries to sign first, then sign_order', () => {
    expect(refusal(decide(submitted, signBy[second]))).toMatchObject({
      code: 'sign_order',
      details: { waiting_for: `${first}_signature` },
    });
  });

  it('when the first signs again, then already_signed', () => {
    expect(refusal(decide(halfSigned(first), signBy[first])).code).toBe('already_signed');
  });

  it.each(tellingDays)(
    'when the second signs around the start on $day, then it is active once the day has begun',
    (day) => {
      const startsAt = startOfDay(day.date, day.zone);
      for (const { at, late } of around(startsAt, MS)) {
        const waiting = {
          ...halfSigned(first),
          startDate: day.date,
          startsAt,
          endsAt: null,
          invitation: null,
        };
        const { next, events } = accepted(decide(waiting, signBy[second], at));
        expect(next).toMatchObject({
          status: late ? 'active' : 'signed',
          signedAt: at,
          activatedAt: late ? at : null,
          waitingSince: late ? at : null,
        });
        expect(next[`${second}Signature`]?.at).toBe(at);
        expect(statusEvents(events)).toHaveLength(1);
        expect(typesOf(events)).toEqual([
          'contract.status.updated',
          `contract.${second}_signed`,
          'contract.signed',
          ...(late ? ['contract.activated'] : []),
        ]);
      }
    },
  );
});

describe('given both have signed', () => {
  it.each(['signed', 'active', 'termination_scheduled'] as const)(
    'when someone signs a contract that is %s, then already_signed',
    (status) => {
      for (const sign of Object.values(signBy)) {
        expect(refusal(decide(contractIn(status), sign)).code).toBe('already_signed');
      }
    },
  );

  it('when the start date comes, then it is active from that moment', () => {
    const activate = contractCommands.activate;
    const { next, events } = accepted(decide(contractIn('signed'), activate, draft.startsAt));
    expect(next).toMatchObject({ status: 'active', activatedAt: draft.startsAt });
    expect(typesOf(events)).toEqual(['contract.status.updated', 'contract.activated']);
    expect(events[0]?.payload).toEqual({ from: 'signed', to: 'active', by: SYSTEM.type });
  });
});

describe('given the worker is asked to sign', () => {
  const waiting = contractIn('waiting_worker_signature');

  it('when the worker declines, then it is rejected, and the employer’s signature stays', () => {
    const { next, events } = accepted(decide(waiting, decline));
    expect(next).toMatchObject({ status: 'rejected', waitingSince: null, clientSignature });
    expect(events).toContainEqual({ type: 'contract.declined', payload: { reason: 'too little' } });
  });

  it('when the employer declines, then wrong_token_scope', () => {
    expect(refusal(decide(waiting, { ...decline, actor: invite.actor })).code).toBe('wrong_token_scope');
  });

  it.each([
    'draft',
    'waiting_client_signature',
    'rejected',
    'signed',
    'active',
    'termination_scheduled',
  ] as const)('when the worker declines a contract that is %s, then not_pending', (status) =>
    expect(refusal(decide(contractIn(status), decline)).code).toBe('not_pending'),
  );

  it('when it was rejected, then nobody signs before a new invitation', () => {
    expect(refusal(decide(contractIn('rejected'), signBy.worker)).code).toBe('sign_order');
    const again = accepted(decide(contractIn('rejected'), invite)).next;
    expect(again.status).toBe('waiting_worker_signature');
    expect(accepted(decide(again, { ...signBy.worker, actor: WORKER })).next.status).toBe('signed');
  });
});
