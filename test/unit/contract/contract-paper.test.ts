import { decideContract } from '../../../domain/contract/decide';
import { contractCommands } from '../support/contract-commands';
import { clientSignature, contractIn, draft } from '../support/contracts';
import { accepted, refusal } from '../support/outcome';
import { DAY, NOW, shift } from '../support/time';

describe('a paper that both have signed by hand', () => {
  const paper = contractCommands.signByHand;
  const space = { kind: 'space' } as const;

  it('is both signatures, recorded now, with the day on the paper', () => {
    const { next, events } = accepted(decideContract(contractIn('draft', space), paper, NOW));
    const signature = { by: paper.actor.name, at: NOW, onPaper: paper.signedOn };
    expect(next).toMatchObject({
      ...{ status: 'signed', signedAt: NOW },
      ...{ clientSignature: { ...signature, text: 'Ada Admin' } },
      ...{ workerSignature: { ...signature, text: 'Wim Worker' } },
    });
    expect(events.map(({ type }) => type)).toEqual([
      'contract.status.updated',
      ...['contract.client_signed', 'contract.worker_signed', 'contract.signed'],
    ]);
  });

  it('leaves a signature that was given here, and begins what has started', () => {
    const waiting = contractIn('waiting_worker_signature', space);
    const { next, events } = accepted(decideContract(waiting, paper, shift(draft.startsAt, DAY)));
    expect(next).toMatchObject({ status: 'active', clientSignature });
    expect(events.map(({ type }) => type)).not.toContain('contract.client_signed');
  });

  it('is taken once, and of nobody who works', () => {
    for (const status of ['signed', 'active', 'termination_scheduled'] as const)
      expect(refusal(decideContract(contractIn(status, space), paper, NOW)).code).toBe('already_signed');
    expect(refusal(decideContract(contractIn('rejected', space), paper, NOW)).code).toBe('sign_order');
    expect(refusal(decideContract(contractIn('draft'), paper, NOW)).code).toBe('not_signed_by_hand');
  });
});
