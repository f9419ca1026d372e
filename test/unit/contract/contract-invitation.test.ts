import { contractDue } from '../../../domain/contract/due';
import { contractCommands, signBy } from '../support/contract-commands';
import {
  clientSignature,
  contractIn,
  decide,
  draft,
  invitation,
  workerSignature,
} from '../support/contracts';
import { accepted, refusal, statusEvents, typesOf } from '../support/outcome';
import { around, DAY, MS, NOW, shift } from '../support/time';

const { invite, withdrawInvitation, expireInvitation, remind } = contractCommands;
const waiting = contractIn('waiting_worker_signature');
const inviteFrom = (sentAt: string) => accepted(decide(waiting, invite, sentAt)).next;

describe('given the worker is awaited', () => {
  it('when invited, then the invitation is open for the days of the policy and the wait begins anew', () => {
    const { next, events } = accepted(decide({ ...waiting, remindersSent: 2, invitation: null }, invite));
    const expiresAt = shift(NOW, draft.policies.invitationDays * DAY);
    expect(next).toMatchObject({ status: 'waiting_worker_signature', waitingSince: NOW, remindersSent: 0 });
    expect(next.invitation).toEqual({
      ...{ email: invite.email, message: invite.message, locale: invite.locale },
      ...{ sentAt: NOW, sendCount: 1, expiresAt, state: 'open' },
    });
    expect(typesOf(events)).toEqual(['contract.invitation.sent']);
    expect(statusEvents(events)).toEqual([]);
  });

  it.each(['open', 'withdrawn', 'expired'] as const)(
    'when invited again after an invitation that is %s, then it is open and counted',
    (state) => {
      const { next } = accepted(
        decide({ ...waiting, invitation: { ...invitation, state } }, invite, shift(NOW, DAY)),
      );
      expect(next.invitation).toMatchObject({ state: 'open', sendCount: 2, expiresAt: shift(NOW, 31 * DAY) });
    },
  );

  it('when the invitation is withdrawn, then it is closed and the status stays', () => {
    const { next, events } = accepted(decide(waiting, withdrawInvitation));
    expect(next).toMatchObject({ status: 'waiting_worker_signature', invitation: { state: 'withdrawn' } });
    expect(events).toEqual([{ type: 'contract.invitation.withdrawn', payload: { email: invitation.email } }]);
  });

  it.each([
    ['none was sent', null],
    ['it was withdrawn', { ...invitation, state: 'withdrawn' as const }],
    ['it has expired', { ...invitation, state: 'expired' as const }],
  ])('when withdrawn though %s, then no_open_invitation', (_why, given) => {
    expect(refusal(decide({ ...waiting, invitation: given }, withdrawInvitation)).code).toBe(
      'no_open_invitation',
    );
  });

  it.each(['draft', 'waiting_client_signature', 'rejected', 'signed', 'active'] as const)(
    'when withdrawn from a contract that is %s, then no_open_invitation',
    (status) =>
      expect(refusal(decide(contractIn(status), withdrawInvitation)).code).toBe('no_open_invitation'),
  );
});

describe.each([
  ['in a leap February', '2028-01-30T12:00:00.000Z', '2028-02-29T12:00:00.000Z'],
  ['in a common February', '2027-01-30T12:00:00.000Z', '2027-03-01T12:00:00.000Z'],
  ['at a month end', '2026-03-31T23:59:59.999Z', '2026-04-30T23:59:59.999Z'],
  ['over a change of the clocks', '2026-03-01T02:30:00.000Z', '2026-03-31T02:30:00.000Z'],
])('given an invitation that expires %s', (_when, sentAt, expiresAt) => {
  const invited = inviteFrom(sentAt);

  it('then it expires thirty times 24 hours after it was sent', () => {
    expect(invited.invitation?.expiresAt).toBe(expiresAt);
  });

  it.each(around(expiresAt))('when the worker signs $when the expiry, then late is $late', ({ at, late }) => {
    const decision = decide({ ...invited, startsAt: shift(expiresAt, DAY) }, signBy.worker, at);
    if (late)
      expect(refusal(decision)).toMatchObject({
        code: 'invitation_expired',
        details: { expired_at: expiresAt },
      });
    else expect(accepted(decision).next.status).toBe('signed');
  });
});

describe('given an invitation that is closed', () => {
  it('when it expires, then it is told once, reminders stop and nobody signs with it', () => {
    const { next, events } = accepted(decide(waiting, expireInvitation, invitation.expiresAt));
    expect(next).toMatchObject({ status: 'waiting_worker_signature', invitation: { state: 'expired' } });
    expect(typesOf(events)).toEqual(['contract.invitation.expired']);
    expect(contractDue(next)).toBeNull();
    expect(refusal(decide(next, signBy.worker, NOW)).code).toBe('invitation_expired');
  });

  it('when the worker signs with a withdrawn one, before or after it would have expired, then invitation_withdrawn', () => {
    const withdrawn = { ...waiting, invitation: { ...invitation, state: 'withdrawn' as const } };
    for (const { at } of around(invitation.expiresAt)) {
      expect(refusal(decide(withdrawn, signBy.worker, at)).code).toBe('invitation_withdrawn');
    }
  });

  it('when a new one was sent, then the worker signs with that', () => {
    const withdrawn = accepted(decide(waiting, withdrawInvitation)).next;
    const again = accepted(decide(withdrawn, invite, shift(NOW, DAY))).next;
    expect(accepted(decide(again, signBy.worker, shift(NOW, 2 * DAY))).next.status).toBe('signed');
  });

  it('when the employer signs last, then a worker’s invitation does not matter', () => {
    const lapsed = { ...invitation, state: 'expired' as const };
    const half = contractIn('waiting_client_signature', {
      firstSigner: 'worker',
      workerSignature,
      invitation: lapsed,
    });
    expect(accepted(decide(half, signBy.client)).next.status).toBe('signed');
  });
});

describe('given an invitation whose expiry nobody has recorded yet', () => {
  it('when the employer withdraws it, then that is late from the instant of the expiry on', () => {
    for (const { at, late } of around(invitation.expiresAt)) {
      const decision = decide(waiting, withdrawInvitation, at);
      expect(decision.ok ? decision.change.next.invitation?.state : decision.refusal.code).toBe(
        late ? 'no_open_invitation' : 'withdrawn',
      );
    }
  });
});

describe('given nobody is to be invited', () => {
  it.each(['draft', 'waiting_client_signature'] as const)(
    'when the employer has not signed a contract that is %s, then invite_before_client_signature',
    (status) => {
      expect(refusal(decide(contractIn(status), invite)).code).toBe('invite_before_client_signature');
    },
  );

  it.each(['signed', 'active', 'termination_scheduled'] as const)(
    'when it is %s, then already_signed',
    (status) => {
      expect(refusal(decide(contractIn(status), invite)).code).toBe('already_signed');
    },
  );

  it('when the worker signed first and the employer is awaited, then already_signed', () => {
    const half = contractIn('waiting_client_signature', { firstSigner: 'worker', workerSignature });
    expect(refusal(decide(half, invite)).code).toBe('already_signed');
  });
});

describe('reminders of a signature', () => {
  const days = (count: number) => shift(NOW, count * DAY);

  it.each([
    ['waiting_client_signature', 'client_signature', {}],
    ['waiting_worker_signature', 'worker_signature', { clientSignature }],
  ] as const)(
    'given %s, then one falls due 3, 7 and 14 days after the wait began',
    (status, waitingFor, more) => {
      let contract = contractIn(status, { ...more, invitation: null });
      for (const [index, day] of [3, 7, 14].entries()) {
        expect(contractDue(contract)).toEqual({ command: 'remind', at: days(day) });
        const { next, events } = accepted(decide(contract, remind, days(day)));
        expect(next).toMatchObject({ status, waitingSince: NOW, remindersSent: index + 1 });
        expect(events).toEqual([
          { type: 'contract.signature.reminded', payload: { waiting_for: waitingFor, reminder: index + 1 } },
        ]);
        contract = next;
      }
      expect(contractDue(contract)).toBeNull();
    },
  );

  it('given a reminder at the instant of the expiry, then the expiry comes first', () => {
    const policies = { ...draft.policies, reminderDays: [30] };
    expect(contractDue({ ...waiting, policies })).toEqual({
      command: 'expireInvitation',
      at: invitation.expiresAt,
    });
    const earlier = { ...invitation, expiresAt: shift(invitation.expiresAt, MS) };
    expect(contractDue({ ...waiting, policies, invitation: earlier })?.command).toBe('remind');
  });

  it('given the invitation was withdrawn, then nobody is reminded', () => {
    expect(contractDue({ ...waiting, invitation: { ...invitation, state: 'withdrawn' } })).toBeNull();
  });
});
