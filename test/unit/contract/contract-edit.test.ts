import type { ContractEdit } from '../../../domain/contract/commands';
import { contractStatuses, type Contract, type ContractStatus } from '../../../domain/contract/contract';
import { contractCommands } from '../support/contract-commands';
import { clientSignature, contractIn, decide, draft, terms, workerSignature } from '../support/contracts';
import { accepted, refusal, typesOf } from '../support/outcome';
import { MS, NOW, shift } from '../support/time';

const { edit, cancel, archive, setExternalId, addDocument } = contractCommands;
const editing = (state: Contract, change: ContractEdit) => decide(state, { ...edit, edit: change });
const unsigned = { clientSignature: null, workerSignature: null };
const open: ContractStatus[] = ['draft', 'waiting_client_signature', 'waiting_worker_signature'];
const cancellable: ContractStatus[] = [...open, 'rejected'];
const bound: ContractStatus[] = ['signed', 'active', 'termination_scheduled'];
const ended: ContractStatus[] = ['terminated', 'completed', 'renewed'];
const stopped: ContractStatus[] = ['cancelled', ...ended];

describe('edit', () => {
  it.each(open)(
    'given an unsigned contract that is %s, then its fields and terms change in place',
    (status) => {
      const { next, events } = accepted(
        editing(contractIn(status, unsigned), { title: 'New', terms: { amount: '1', jobTitle: 'Lead' } }),
      );
      expect(next).toMatchObject({ status, title: 'New', version: 6, termsVersion: 1 });
      expect(next.terms).toEqual({ ...terms, amount: '1', jobTitle: 'Lead' });
      expect(events).toEqual([
        { type: 'contract.updated', payload: { fields: ['title', 'amount', 'job_title'] } },
      ]);
    },
  );

  it('given new dates, then the instants change with them and only the dates are told', () => {
    const dates = {
      startDate: '2026-05-01',
      startsAt: '2026-05-01T00:00:00.000Z',
      endDate: null,
      endsAt: null,
    };
    const { next, events } = accepted(editing(contractIn('draft'), dates));
    expect(next).toMatchObject(dates);
    expect(events[0]?.payload).toEqual({ fields: ['start_date', 'end_date'] });
  });

  it.each([draft.startsAt, shift(draft.startsAt, -MS)])(
    'given an end at %s, not after the start, then end_before_start',
    (endsAt) => {
      expect(refusal(editing(contractIn('draft'), { endsAt }))).toMatchObject({
        code: 'end_before_start',
        field: 'end_date',
      });
    },
  );

  it.each([
    ['its amount is taken away', contractIn('draft'), { terms: { amount: null } }],
    [
      'it becomes fixed without an amount',
      contractIn('draft', { kind: 'milestones', terms: { ...terms, amount: null } }),
      { kind: 'fixed' as const },
    ],
  ])('given a contract paid by amount, when %s, then amount_required', (_what, contract, change) => {
    expect(refusal(editing(contract, change)).code).toBe('amount_required');
  });

  it('given nobody has signed, when the first signer changes, then it never waits for the second one', () => {
    for (const [waitingFor, firstSigner] of [
      ['client', 'worker'],
      ['worker', 'client'],
    ] as const) {
      const decision = editing(contractIn(`waiting_${waitingFor}_signature`, unsigned), { firstSigner });
      const status = decision.ok ? decision.change.next.status : `waiting_${firstSigner}_signature`;
      expect(status).toBe(`waiting_${firstSigner}_signature`);
    }
  });

  it.each([
    ['waiting_worker_signature', { clientSignature }],
    ['waiting_client_signature', { workerSignature }],
    ['rejected', { clientSignature }],
    ...bound.map((status) => [status, {}] as const),
  ] as const)(
    'given a signature on a contract that is %s, then contract_already_signed',
    (status, signatures) => {
      expect(refusal(editing(contractIn(status, signatures), { title: 'New' })).code).toBe(
        'contract_already_signed',
      );
    },
  );

  it('given a rejected contract without a signature, then the refusal does not claim that there is one', () => {
    const rejected = contractIn('rejected', { ...unsigned, firstSigner: 'worker' });
    expect(refusal(editing(rejected, { title: 'New' })).message).not.toContain('with a signature on it');
  });

  it.each([...stopped, 'deleted'] as const)('given a contract that is %s, then contract_ended', (status) => {
    expect(refusal(editing(contractIn(status), { title: 'New' })).code).toBe('contract_ended');
  });
});

describe('submit', () => {
  it.each(contractStatuses.filter((status) => status !== 'draft'))(
    'given a contract that is %s, then it is refused',
    (status) => {
      const over = [...stopped, 'deleted'].includes(status);
      expect(refusal(decide(contractIn(status), contractCommands.submit)).code).toBe(
        over ? 'contract_ended' : 'not_pending',
      );
    },
  );
});

describe('cancel', () => {
  it.each(cancellable)(
    'given a contract that is %s and not signed by both, then it is cancelled',
    (status) => {
      const { next, events } = accepted(decide(contractIn(status), cancel));
      expect(next).toMatchObject({ status: 'cancelled', endedAt: NOW, waitingSince: null });
      expect(typesOf(events)).toEqual(['contract.status.updated', 'contract.updated']);
      expect(events[1]?.payload).toEqual({ reason: cancel.reason });
    },
  );
});

describe('delete', () => {
  it.each(cancellable)('given a contract that is %s and unsigned, then it is deleted', (status) => {
    const { next, events } = accepted(decide(contractIn(status, unsigned), contractCommands.delete));
    expect(next).toMatchObject({ status: 'deleted', endedAt: NOW });
    expect(typesOf(events)).toEqual(['contract.status.updated', 'contract.deleted']);
  });

  it.each([{ clientSignature }, { workerSignature }])(
    'given one signature, then contract_already_signed, while it can be cancelled',
    (signature) => {
      for (const status of cancellable) {
        const contract = contractIn(status, { ...unsigned, ...signature });
        expect(refusal(decide(contract, contractCommands.delete)).code).toBe('contract_already_signed');
        expect(decide(contract, cancel).ok).toBe(true);
      }
    },
  );
});

describe.each(['cancel', 'delete'] as const)('%s', (type) => {
  it.each(bound)('given a contract that is %s, then only what has not begun is called off', (status) => {
    const decision = decide(contractIn(status, { terminationDate: '2026-06-30' }), contractCommands[type]);
    if (type === 'cancel' && status === 'signed')
      expect(accepted(decision).next).toMatchObject({ status: 'cancelled', terminationDate: null });
    else expect(refusal(decision).code).toBe('contract_already_signed');
  });

  it.each([...stopped, 'deleted'] as const)('given a contract that is %s, then contract_ended', (status) => {
    expect(refusal(decide(contractIn(status), contractCommands[type])).code).toBe('contract_ended');
  });
});

describe('archive', () => {
  it.each(stopped)('given a contract that is %s, then it is hidden once and its status stays', (status) => {
    const { next, events } = accepted(decide(contractIn(status), archive));
    expect(next).toMatchObject({ status, isArchived: true });
    expect(typesOf(events)).toEqual(['contract.archived']);
    expect(refusal(decide(next, archive)).code).toBe('no_change');
  });

  it.each(contractStatuses.filter((status) => !stopped.includes(status)))(
    'given a contract that is %s, then contract_not_ended',
    (status) => {
      expect(refusal(decide(contractIn(status), archive)).code).toBe('contract_not_ended');
    },
  );
});

describe('external id and documents', () => {
  const kept = contractStatuses.filter((status) => status !== 'deleted');

  it.each(kept)('given a contract that is %s, then both are taken and nothing else changes', (status) => {
    const contract = contractIn(status);
    const labelled = accepted(decide(contract, setExternalId));
    const filed = accepted(decide(contract, addDocument));
    const stamp = { version: contract.version + 1, updatedAt: NOW };
    const document = { ...addDocument.document, addedAt: NOW, addedBy: addDocument.actor.name };
    expect(labelled.next).toEqual({ ...contract, ...stamp, externalId: 'hr-77' });
    expect(filed.next).toEqual({ ...contract, ...stamp, documents: [document] });
    expect(typesOf([...labelled.events, ...filed.events])).toEqual([
      'contract.external_id.set',
      'contract.document.added',
    ]);
  });

  it('given a deleted contract, then contract_ended', () => {
    for (const command of [setExternalId, addDocument]) {
      expect(refusal(decide(contractIn('deleted'), command)).code).toBe('contract_ended');
    }
  });

  it('given 49 documents, then a fiftieth is taken and the next is too many', () => {
    const document = { ...addDocument.document, addedAt: NOW, addedBy: 'Ada Admin' };
    const full = accepted(
      decide(contractIn('active', { documents: Array(49).fill(document) }), addDocument),
    ).next;
    expect(full.documents).toHaveLength(50);
    expect(refusal(decide(full, addDocument)).code).toBe('too_many_documents');
  });
});
