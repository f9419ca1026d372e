import { adjustmentDue, adjustmentNext } from '../../../domain/adjustment/due';
import { guardSubmission } from '../../../domain/adjustment/guard';
import { defaultPolicies } from '../../../domain/shared/policies';
import { ADMIN, SYSTEM, WORKER } from '../support/actors';
import {
  adjustmentCommands,
  adjustmentDraft,
  adjustmentIn,
  byWorker,
  decide,
  LOCK,
} from '../support/adjustments';
import { contractIn } from '../support/contracts';
import { accepted, refusal, typesOf } from '../support/outcome';
import { around, DAY, HOUR, MS, NOW, shift } from '../support/time';

const { submit, edit, approve, decline, lock, remind, bill, release } = adjustmentCommands;
const remove = adjustmentCommands.delete;
const pending = adjustmentIn('pending');
const with_ = (policies: object) => ({ policies: { ...defaultPolicies, ...policies } });

describe('given nothing', () => {
  it('when submitted, then it waits for a review', () => {
    const { next, events } = accepted(decide(null, byWorker(submit)));
    expect(next).toMatchObject({ ...adjustmentDraft, status: 'pending', version: 1, reportedBy: WORKER });
    expect(typesOf(events)).toEqual(['invoice-adjustment.created', 'invoice-adjustment.pending']);
    expect(events[0]?.payload).toMatchObject({ adjustment_id: next.id, amount: '100.00', currency: 'EUR' });
  });

  it('when an admin vouches for it, then it is approved for its own cycle; a worker may not vouch', () => {
    const { next, events } = accepted(decide(null, { ...submit, autoApprove: true }));
    expect(next).toMatchObject({ status: 'approved', appliedCycleId: 'cycle-march', isAutoApproved: true });
    expect(typesOf(events)).toEqual(['invoice-adjustment.created']);
    expect(refusal(decide(null, byWorker({ ...submit, autoApprove: true }))).code).toBe('wrong_token_scope');
  });

  it.each([
    ['bonus', '1', true],
    ['bonus', '0', false],
    ['deduction', '-1', false],
    ['custom', '-1', true],
    ['custom', '0', false],
  ] as const)('when a %s of %s is submitted', (type, amount, ok) => {
    expect(decide(null, { ...submit, draft: { ...adjustmentDraft, type, amount } }).ok).toBe(ok);
  });

  it('when anything else is asked of it, then not_found; when it exists, it is not submitted again', () => {
    for (const command of Object.values(adjustmentCommands)) {
      if (command.type !== 'submit') expect(refusal(decide(null, command)).code).toBe('not_found');
    }
    expect(refusal(decide(pending, submit)).code).toBe('not_pending');
  });
});

describe.each(around(LOCK, MS))('$when the lock', ({ at, late }) => {
  it('it is submitted and edited only in time, but deleted and reviewed all the same', () => {
    for (const decision of [decide(null, submit, at), decide(pending, edit, at)]) {
      if (!late) expect(decision.ok).toBe(true);
      else expect(refusal(decision)).toMatchObject({ code: 'invoice_locked', details: { locks_at: LOCK } });
    }
    expect(accepted(decide(pending, remove, at)).next.status).toBe('deleted');
    expect(accepted(decide(pending, decline, at)).next.status).toBe('declined');
  });

  it('it is approved for its own cycle, or for one that the transaction finds', () => {
    const { next, events } = accepted(decide(pending, approve, at));
    expect(next.appliedCycleId).toBe(late ? null : 'cycle-march');
    expect(next.lateSince).toBe(late ? LOCK : null);
    expect(events[0]).toMatchObject({
      type: 'invoice-adjustment.reviewed',
      payload: { outcome: 'approved', late },
    });
  });

  it('it is declined after its approval only in time', () => {
    const decision = decide(adjustmentIn('approved'), decline, at);
    if (late) expect(refusal(decision).code).toBe('invoice_locked');
    else expect(accepted(decision).next).toMatchObject({ status: 'declined', appliedCycleId: null });
  });
});

it('given an approved item of a cycle that is set aside, then it is declined at any time, and nothing else', () => {
  const approved = adjustmentIn('approved', { appliedCycleId: 'cycle-april' });
  const after = shift(LOCK, 40 * DAY);
  const { next } = accepted(decide(approved, { ...adjustmentCommands.decline, setAside: true }, after));
  expect(next).toMatchObject({ status: 'declined', appliedCycleId: null, reviewedBy: { reason: 'no' } });
  expect(refusal(decide(approved, adjustmentCommands.decline, after))).toMatchObject({
    code: 'invoice_locked',
    details: { cycle_id: 'cycle-april' },
  });
  const byStranger = byWorker({ ...adjustmentCommands.decline, setAside: true });
  expect(refusal(decide(approved, byStranger, after)).code).toBe('wrong_token_scope');
  for (const status of ['processing', 'paid'] as const) {
    const setAside = { ...adjustmentCommands.decline, setAside: true };
    expect(refusal(decide(adjustmentIn(status), setAside, after)).code).toBe('adjustment_immutable');
  }
});

describe('given a pending item', () => {
  it('when it is edited, then by its reporter or an admin, and only what differs', () => {
    const own = adjustmentIn('pending', { reportedBy: WORKER });
    expect(accepted(decide(own, byWorker(edit))).next).toMatchObject({ amount: '20000', version: 4 });
    expect(accepted(decide(own, edit)).events[0]?.payload).toMatchObject({ changed: ['amount'] });
    for (const command of [edit, remove])
      expect(refusal(decide(pending, byWorker(command))).code).toBe('not_your_adjustment');
    expect(refusal(decide(pending, { ...edit, edit: { amount: '10000' } })).code).toBe('no_change');
    expect(refusal(decide(pending, { ...edit, edit: { type: 'deduction', amount: '-5' } })).code).toBe(
      'amount_sign',
    );
    const below = adjustmentIn('pending', { type: 'custom', amount: '-5' });
    expect(refusal(decide(below, { ...edit, edit: { type: 'bonus' } })).code).toBe('amount_sign');
  });

  it('when a file is attached, then one, and none to what a rule made', () => {
    const attachment = { filename: 'a.pdf', contentType: 'application/pdf', size: 1, sha256: 'ab' };
    const attach = { ...edit, edit: { attachment } };
    const { next } = accepted(decide(pending, attach));
    expect(refusal(decide(next, attach)).code).toBe('single_attachment');
    expect(accepted(decide(next, { ...edit, edit: { attachment: null } })).next.attachment).toBeNull();
    expect(refusal(decide({ ...pending, ruleId: 'rule-1' }, attach)).code).toBe('recurring_attachment');
  });

  it('when it is reviewed, then by an admin, and where that is asked for by another one', () => {
    for (const command of [approve, decline])
      expect(refusal(decide(pending, byWorker(command))).code).toBe('wrong_token_scope');
    expect(decide(pending, approve).ok).toBe(true);
    const strict = adjustmentIn('pending', with_({ selfApproval: 'refused' }));
    expect(refusal(decide(strict, approve)).code).toBe('self_approval');
    expect(decide(strict, { ...approve, actor: { ...ADMIN, id: 'token-2' } }).ok).toBe(true);
    // What somebody else approved, or nobody had to, its reporter may take back.
    expect(decide(adjustmentIn('approved', with_({ selfApproval: 'refused' })), decline).ok).toBe(true);
  });

  it('when the lock comes, then the policy says what becomes of it', () => {
    for (const lateItems of ['roll', 'off_cycle'] as const) {
      const { next, events } = accepted(decide(adjustmentIn('pending', with_({ lateItems })), lock, LOCK));
      expect(next).toMatchObject({ status: 'pending', lateSince: LOCK });
      expect(events[0]).toMatchObject({ type: 'invoice-adjustment.pending', payload: { late: true } });
    }
    const { next } = accepted(decide(adjustmentIn('pending', with_({ lateItems: 'decline' })), lock, LOCK));
    expect(next).toMatchObject({ status: 'declined', reviewedBy: { by: SYSTEM, at: LOCK } });
  });

  it('then approvers are reminded, the lock comes, and nothing after it where no other one does', () => {
    expect(adjustmentDue(pending)).toEqual({ command: 'remind', at: shift(LOCK, -72 * HOUR) });
    const once = accepted(decide(pending, remind)).next;
    expect(adjustmentDue(once)).toEqual({ command: 'remind', at: shift(LOCK, -24 * HOUR) });
    const twice = accepted(decide(once, remind)).next;
    expect(adjustmentDue(twice)).toEqual({ command: 'lock', at: LOCK });
    const late = accepted(decide(twice, lock, LOCK)).next;
    expect(adjustmentDue(late)).toBeNull();
    expect(adjustmentNext(late, LOCK, null)).toMatchObject({ waiting_for: 'review', until: null });
    // Made a day before its lock, it has no reminder left.
    expect(adjustmentDue({ ...pending, createdAt: shift(LOCK, -24 * HOUR) })?.command).toBe('lock');
  });
});

describe('given a late item', () => {
  const next = '2026-05-01T00:00:00.000Z';
  const late = { ...accepted(decide(adjustmentIn('pending'), lock, LOCK)).next, laterLocksAt: next };

  it('then approvers are reminded before the next lock, by its instant, and nothing is declined there', () => {
    expect(adjustmentDue(late)).toEqual({ command: 'remind', at: shift(next, -72 * HOUR) });
    const once = accepted(decide(late, remind));
    expect(once.events[0]).toMatchObject({ payload: { reminder: 1, locks_at: next } });
    expect(adjustmentDue(once.next)).toEqual({ command: 'remind', at: shift(next, -24 * HOUR) });
    expect(adjustmentDue(accepted(decide(once.next, remind)).next)).toBeNull();
  });

  it('when it turned late after a reminder would have been sent, then that is left out', () => {
    const lateSince = shift(next, -48 * HOUR);
    expect(adjustmentDue({ ...late, lateSince })).toEqual({ command: 'remind', at: shift(next, -24 * HOUR) });
  });

  it('when it has been late for 90 days, then nobody is reminded of it any more', () => {
    const ends = shift(next, -(90 * 24 + 72) * HOUR);
    expect(adjustmentDue({ ...late, lateSince: ends })).toBeNull();
    expect(adjustmentDue({ ...late, lateSince: shift(ends, HOUR) })).toEqual({
      ...{ command: 'remind', at: shift(next, -72 * HOUR) },
    });
    expect(adjustmentDue({ ...late, lateSince: shift(ends, HOUR), remindersSent: 1 })).toBeNull();
  });

  it('of an earlier release, then nobody is reminded', () => {
    const { laterLocksAt: _later, ...earlier } = late;
    expect(adjustmentDue(earlier)).toBeNull();
  });
});

describe('given an approved item', () => {
  const approved = adjustmentIn('approved');

  it('then it is immutable, and waits for its invoice', () => {
    expect(refusal(decide(approved, edit)).code).toBe('adjustment_immutable');
    expect(refusal(decide(approved, remove)).code).toBe('adjustment_immutable');
    expect(refusal(decide(approved, approve)).code).toBe('already_reviewed');
    expect(adjustmentDue(approved)).toBeNull();
    expect(adjustmentNext(approved, NOW, null)).toMatchObject({ waiting_for: 'invoice', until: LOCK });
  });

  it('when it is billed, then nobody changes it; when its invoice is canceled, it is approved again', () => {
    const { next: processing } = accepted(decide(approved, bill));
    expect(processing).toMatchObject({ status: 'processing', invoiceId: 'invoice-1' });
    for (const status of ['processing', 'paid'] as const)
      for (const command of [edit, remove, approve, decline])
        expect(refusal(decide(adjustmentIn(status), command)).code).toBe('adjustment_immutable');
    expect(accepted(decide(processing, release)).next).toMatchObject({ status: 'approved', invoiceId: null });
  });
});

describe('what the contract forbids', () => {
  const guard = (dateSubmitted: string, contract = contractIn('active')) =>
    guardSubmission({ dateSubmitted, isRecurring: false }, contract)?.code;

  it('is anything before it starts, after it ends, and while it is not in force', () => {
    expect(guard('2026-04-01')).toBeUndefined();
    expect(guard('2026-03-31')).toBe('before_start');
    expect(guard('2027-03-31')).toBeUndefined();
    expect(guard('2027-04-01')).toBe('after_completion');
    expect(guard('2026-10-01', contractIn('termination_scheduled'))).toBe('after_completion');
    expect(guard('2026-04-01', contractIn('signed'))).toBe('contract_not_active');
    expect(guard('2026-10-01', contractIn('terminated'))).toBe('after_completion');
    expect(guard('2026-04-01', contractIn('cancelled'))).toBe('contract_not_active');
  });

  it('is not an item dated up to the end, whose final invoice may still take it, but every new rule', () => {
    for (const status of ['terminated', 'completed', 'renewed'] as const) {
      const contract = contractIn(status);
      const dateSubmitted = '2026-04-01';
      expect(guardSubmission({ dateSubmitted, isRecurring: false }, contract)).toBeNull();
      expect(guardSubmission({ dateSubmitted, isRecurring: true }, contract)?.code).toBe('contract_ended');
    }
  });
});
