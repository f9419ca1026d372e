import { startOfDay } from '../../../domain/shared/calendar';
import type { AmendmentStatus } from '../../../domain/amendment/amendment';
import { ADMIN, WORKER } from '../support/actors';
import {
  amendmentCommands,
  amendmentIn,
  clientSigns,
  decide,
  explicitProposal,
  proposal,
} from '../support/amendments';
import { clientSignature } from '../support/contracts';
import { accepted, refusal, typesOf } from '../support/outcome';
import { around, DAY, MS, NOW, shift, tellingDays } from '../support/time';

const withdrawSigned = { ...amendmentCommands.withdraw, fromSigned: true } as const;
const { propose, sign, decline, withdraw, expire, activate } = amendmentCommands;
const awaitingClient = amendmentIn('awaiting_client_signature');
const awaitingWorker = amendmentIn('awaiting_worker_signature');
const expiresAt = awaitingWorker.expiresAt;

describe('given no amendment', () => {
  it('when proposed, then proposing is the employer’s signature and the worker is awaited', () => {
    const { next, events } = accepted(decide(null, propose));
    expect(next).toMatchObject({
      ...proposal,
      ...{ status: 'awaiting_worker_signature', version: 1, waitingSince: NOW, createdBy: ADMIN },
      ...{ expiresAt: shift(NOW, 30 * DAY), effectiveFrom: null, workerSignature: null, signedAt: null },
      clientSignature: { text: ADMIN.name, by: ADMIN.name, at: NOW },
    });
    const changes = [{ field: 'amount', old: '5000.00', new: '6000.00' }];
    const payload = { amendment_id: next.id, changes, effective_date: '2026-05-01' };
    expect(events).toEqual([{ type: 'contract.amendment.proposed', payload }]);
  });

  it('when proposed where the employer signs explicitly, then the employer is awaited first', () => {
    const { next } = accepted(decide(null, { ...propose, proposal: explicitProposal }));
    expect(next).toMatchObject({
      status: 'awaiting_client_signature',
      clientSignature: null,
      waitingSince: NOW,
    });
  });

  it('when anything else is asked of it, then not_found; when it exists, it is not proposed again', () => {
    for (const command of Object.values(amendmentCommands)) {
      if (command.type !== 'propose') expect(refusal(decide(null, command)).code).toBe('not_found');
    }
    expect(refusal(decide(awaitingWorker, propose)).code).toBe('not_pending');
  });
});

describe('given explicit signing by the employer', () => {
  it('when the employer signs, then the worker is awaited from then on, and the expiry stays', () => {
    const { next, events } = accepted(
      decide({ ...awaitingClient, remindersSent: 1 }, clientSigns, shift(NOW, DAY)),
    );
    expect(next).toMatchObject({
      ...{ status: 'awaiting_worker_signature', waitingSince: shift(NOW, DAY), remindersSent: 0, expiresAt },
      clientSignature: { text: 'Ada Admin', by: 'Ada Admin', at: shift(NOW, DAY) },
    });
    expect(typesOf(events)).toEqual(['contract.amendment.client_signed']);
  });

  it('when the worker signs before the employer, then sign_order', () => {
    expect(refusal(decide(awaitingClient, sign)).code).toBe('sign_order');
  });
});

describe('given the worker is awaited', () => {
  it('when the employer signs once more, then already_signed', () => {
    expect(refusal(decide(awaitingWorker, clientSigns)).code).toBe('already_signed');
  });

  it.each(tellingDays)(
    'when the worker signs around an effective date that is $day, then from that instant on it applies at once',
    ({ date, zone }) => {
      const effectiveAt = startOfDay(date, zone);
      const amendment = {
        ...awaitingWorker,
        effectiveDate: date,
        effectiveAt,
        expiresAt: shift(effectiveAt, DAY),
      };
      for (const { at, late } of around(effectiveAt, MS)) {
        const { next, events } = accepted(decide(amendment, { ...sign, today: date }, at));
        expect(next).toMatchObject({
          status: late ? 'active' : 'signed',
          ...{
            signedAt: at,
            activatedAt: late ? at : null,
            effectiveFrom: late ? date : null,
            waitingSince: null,
          },
          workerSignature: { text: 'Wim Worker', by: 'Wim Worker', at },
          clientSignature,
        });
        expect(events).toEqual([
          {
            type: 'contract.amendment.signed',
            payload: {
              ...{ amendment_id: amendment.id, by: 'Wim Worker' },
              ...{ effective_date: date, effective_from: date },
            },
          },
        ]);
      }
    },
  );

  it('when signed days late, then the terms apply from the day of the signature and the effective date is kept', () => {
    const late = { ...awaitingWorker, effectiveDate: '2026-02-28', effectiveAt: '2026-02-28T00:00:00.000Z' };
    const { next, events } = accepted(decide(late, { ...sign, today: '2026-03-02' }));
    expect(events).toMatchObject([
      { payload: { effective_date: '2026-02-28', effective_from: '2026-03-02' } },
    ]);
    expect(next).toMatchObject({
      status: 'active',
      effectiveDate: '2026-02-28',
      effectiveFrom: '2026-03-02',
    });
    // The instant is that of the signature, which lies in the day from which on the terms apply.
    expect([next.effectiveAt, next.activatedAt]).toEqual([NOW, NOW]);
  });

  it('when the worker declines, then it is over, and the reason is kept', () => {
    const { next, events } = accepted(decide(awaitingWorker, decline));
    expect(next).toMatchObject({ status: 'declined', reason: 'no thanks', waitingSince: null });
    const payload = { amendment_id: 'amendment-1', reason: 'no thanks' };
    expect(events).toEqual([{ type: 'contract.amendment.declined', payload }]);
  });

  it('when the employer declines, then wrong_token_scope; when the employer has not signed, then not_pending', () => {
    expect(refusal(decide(awaitingWorker, { ...decline, actor: ADMIN })).code).toBe('wrong_token_scope');
    expect(refusal(decide(awaitingClient, decline)).code).toBe('not_pending');
  });
});

describe('given both have signed', () => {
  const signed = amendmentIn('signed');

  it('when the effective date comes, then it is active from that date, and the contract tells of it', () => {
    const { next, events } = accepted(decide(signed, activate, signed.effectiveAt));
    const { effectiveAt, effectiveDate } = proposal;
    expect(next).toMatchObject({ status: 'active', activatedAt: effectiveAt, effectiveFrom: effectiveDate });
    expect(events).toEqual([]);
  });

  it.each(['signed', 'active'] as const)(
    'when it is %s, then it is final and cannot be signed twice',
    (status) => {
      expect(refusal(decide(amendmentIn(status), sign)).code).toBe('already_signed');
      for (const command of [decline, withdraw, expire]) {
        expect(refusal(decide(amendmentIn(status), command)).code).toBe('amendment_final');
      }
    },
  );
});

describe('given both have signed it, and it is to come', () => {
  const signed = amendmentIn('signed');
  const byWorker = { ...withdrawSigned, actor: WORKER, reason: null };

  it.each(around(signed.effectiveAt))(
    'when one takes it back $when its day, then late is $late',
    ({ at, late }) => {
      const decision = decide(signed, withdrawSigned, at);
      expect(decision.ok ? 'proposed' : decision.refusal.code).toBe(late ? 'amendment_final' : 'proposed');
    },
  );

  it.each([
    ['the employer', withdrawSigned, byWorker],
    ['the worker', byWorker, withdrawSigned],
  ])('when %s takes it back and then the other, then it is withdrawn', (_who, first, second) => {
    const { next, events } = accepted(decide(signed, first));
    expect(next).toMatchObject({ status: 'signed', withdrawal: { reason: first.reason } });
    expect(typesOf(events)).toEqual(['contract.amendment.withdrawal_proposed']);
    expect(refusal(decide(next, first)).code).toBe('withdrawal_proposed');
    const both = accepted(decide(next, second));
    expect(both.next).toMatchObject({ status: 'withdrawn', reason: 'mistake' });
    expect(typesOf(both.events)).toEqual(['contract.amendment.withdrawn']);
  });

  it('when it is not asked from both, or waits for a signature, then the worker does not withdraw it', () => {
    expect(refusal(decide(signed, withdraw)).code).toBe('amendment_final');
    expect(refusal(decide(amendmentIn('awaiting_worker_signature'), byWorker)).code).toBe(
      'wrong_token_scope',
    );
  });
});

describe('given the contract ends', () => {
  it.each(['awaiting_client_signature', 'awaiting_worker_signature', 'signed'] as const)(
    'when it is %s, then it is void',
    (status) => {
      const { next, events } = accepted(decide(amendmentIn(status), amendmentCommands.void));
      expect(next).toMatchObject({
        status: 'void',
        reason: amendmentCommands.void.reason,
        waitingSince: null,
      });
      expect(typesOf(events)).toEqual(['contract.amendment.voided']);
    },
  );

  it('when it is active, then it stays', () => {
    expect(refusal(decide(amendmentIn('active'), amendmentCommands.void)).code).toBe('amendment_final');
  });
});

describe('given it is over', () => {
  it.each<AmendmentStatus>(['declined', 'withdrawn', 'expired', 'void'])(
    'when it is %s, then nothing is possible any more',
    (status) => {
      for (const command of [sign, decline, withdraw, activate, expire, amendmentCommands.void]) {
        const code = status === 'expired' ? 'amendment_expired' : 'not_pending';
        expect(refusal(decide(amendmentIn(status), command)).code).toBe(code);
      }
    },
  );
});
