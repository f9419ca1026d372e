import { contractStatuses, type ContractStatus } from '../../../domain/contract/contract';
import { contractDue, contractWaiter } from '../../../domain/contract/due';
import { contractNext } from '../../../domain/contract/next';
import { contractTable } from '../../../domain/contract/transitions';
import { contractIn, draft, invitation, workerSignature } from '../support/contracts';
import { DAY, NOW, shift } from '../support/time';

const scheduled = contractIn('termination_scheduled');
const endsAt = draft.endsAt ?? '';

describe('what a contract waits for', () => {
  const over: ContractStatus[] = ['cancelled', 'deleted', 'terminated', 'completed', 'renewed'];

  it.each(over)('given it is %s, then nothing: no next, no due, no waiter', (status) => {
    const contract = contractIn(status);
    expect([contractNext(contract), contractDue(contract), contractWaiter(contract)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['draft', 'submission', null, null, 'contractSigning'],
    ['waiting_client_signature', 'client_signature', null, shift(NOW, 3 * DAY), 'contractSigning'],
    [
      'waiting_worker_signature',
      'worker_signature',
      invitation.expiresAt,
      shift(NOW, 3 * DAY),
      'contractSigning',
    ],
    ['rejected', 'new_invitation', null, null, 'contractSigning'],
    ['signed', 'start_date', draft.startsAt, draft.startsAt, 'contractSigning'],
    ['active', 'end_of_term', endsAt, shift(endsAt, -30 * DAY), 'contractTerm'],
    ['termination_scheduled', 'completion_date', scheduled.terminatesAt, null, null],
  ] as const)('given it is %s, then %s', (status, waitingFor, until, dueAt, waiter) => {
    const contract = contractIn(status);
    expect(contractNext(contract)).toMatchObject({
      waiting_for: waitingFor,
      who: contractTable[status].who,
      until,
    });
    expect(contractDue(contract)?.at ?? null).toBe(dueAt);
    expect(contractWaiter(contract)).toBe(waiter);
  });

  it('given every status, then the two lists above name it', () => {
    expect(contractStatuses).toHaveLength(over.length + 7);
  });

  it('given no end date, then an active contract waits for nobody in particular', () => {
    const openEnded = contractIn('active', { endDate: null, endsAt: null });
    expect(contractDue(openEnded)).toBeNull();
    expect(contractWaiter(openEnded)).toBeNull();
    expect(contractNext(openEnded)).toMatchObject({
      until: null,
      then: 'the contract runs until it is terminated',
    });
  });

  it('given the situation, then it says what comes next', () => {
    const then = (...[status, more]: Parameters<typeof contractIn>) =>
      contractNext(contractIn(status, more))?.then;
    const closed = (state: 'withdrawn' | 'expired') => ({ invitation: { ...invitation, state } });
    expect(then('draft', { firstSigner: 'worker' })).toBe('the worker is asked to sign');
    expect(then('waiting_client_signature')).toBe('the worker is invited to sign');
    expect(then('waiting_client_signature', { workerSignature })).toBe('the contract is signed');
    expect(then('waiting_worker_signature', closed('expired'))).toMatch('the invitation is expired');
    expect(then('waiting_worker_signature', closed('withdrawn'))).toMatch('the invitation is withdrawn');
    expect(contractNext(contractIn('waiting_worker_signature', closed('expired')))?.until).toBeNull();
  });
});
