import { WORKER } from '../support/actors';
import { amendmentCommands, amendmentIn, clientSigns, decide } from '../support/amendments';
import { accepted, refusal, typesOf } from '../support/outcome';
import { around, DAY, shift } from '../support/time';

const { sign, decline, withdraw, expire } = amendmentCommands;
const awaitingClient = amendmentIn('awaiting_client_signature');
const awaitingWorker = amendmentIn('awaiting_worker_signature');
const unsignedStatuses = [awaitingClient, awaitingWorker];
const expiresAt = awaitingWorker.expiresAt;

describe.each(unsignedStatuses)('given it is $status', (amendment) => {
  const turn = amendment === awaitingClient ? clientSigns : { ...sign, actor: WORKER };

  it('when the employer withdraws it, then it is over', () => {
    const { next, events } = accepted(decide(amendment, withdraw));
    expect(next).toMatchObject({ status: 'withdrawn', reason: 'mistake', waitingSince: null });
    expect(typesOf(events)).toEqual(['contract.amendment.withdrawn']);
  });

  it('when nobody signs in time, then it expires', () => {
    const { next, events } = accepted(decide(amendment, expire, expiresAt));
    expect(next).toMatchObject({ status: 'expired', waitingSince: null });
    expect(typesOf(events)).toEqual(['contract.amendment.expired']);
    expect(refusal(decide(next, turn, expiresAt)).code).toBe('amendment_expired');
  });

  it.each(around(expiresAt))('when signed $when the expiry, then late is $late', ({ at, late }) => {
    const decision = decide({ ...amendment, effectiveAt: shift(expiresAt, DAY) }, turn, at);
    if (late)
      expect(refusal(decision)).toMatchObject({
        code: 'amendment_expired',
        details: { expired_at: expiresAt },
      });
    else expect(accepted(decision).next.version).toBe(amendment.version + 1);
  });

  it.each(around(expiresAt))('when withdrawn $when the expiry, then late is $late', ({ at, late }) => {
    const decision = decide(amendment, withdraw, at);
    expect(decision.ok ? 'withdrawn' : decision.refusal.code).toBe(late ? 'amendment_expired' : 'withdrawn');
  });
});

it.each(around(expiresAt))(
  'given the worker is awaited, when declined $when the expiry, then late is $late',
  ({ at, late }) => {
    const decision = decide(awaitingWorker, decline, at);
    expect(decision.ok ? 'declined' : decision.refusal.code).toBe(late ? 'amendment_expired' : 'declined');
  },
);
