import type { z } from 'zod';
import type { CreateContract } from '../../../commands/contract/create-contract';
import type { WorkerInput } from '../../../commands/people/worker-for';
import type { Contract } from '../../../domain/contract/contract';
import type { ContractChanges } from '../../../domain/contract/edit';
import { toClauses } from './clauses';
import { toParties } from './parties';
import { given } from '../shared/given';
import { toNewPerson } from '../shared/new-person';
import { toTerms } from '../shared/terms';
import type { createBody, editBody } from './requests';

type CreateBody = z.output<typeof createBody>;
type EditBody = z.output<typeof editBody>;

export function toCreate(body: CreateBody): CreateContract {
  const { number, submit, kind, title, start_date: startDate, currency } = body;
  return {
    ...given({ ...fieldsOf(body), number, ...toClauses(body, body.notice ?? null) }),
    ...given({ documentType: body.document_type }),
    ...{ kind, title, startDate, submit },
    parties: toParties(kind, body),
    worker: toWorker(body),
    terms: { currency, ...toTerms(body, currency) },
  };
}

export function toChanges(body: EditBody, { kind, terms, notice }: Contract): ContractChanges {
  const { title, worker_id: workerId } = body;
  const clauses = toClauses(body, body.notice === undefined ? notice : body.notice);
  return {
    ...given({ title, workerId, ...toParties(body.kind ?? kind, body), ...fieldsOf(body), ...clauses }),
    terms: toTerms(body, terms.currency),
  };
}

/** In the order in which an edit's event names them. */
function fieldsOf(body: CreateBody | EditBody) {
  return {
    groupId: body.group_id,
    kind: body.kind,
    engagement: body.engagement,
    timezone: body.timezone,
    startDate: body.start_date,
    endDate: body.end_date,
    firstSigner: body.first_signer,
    approval: body.approval,
    notice: body.notice,
    lockOffsetHours: body.lock_offset_hours,
    externalId: body.external_id,
    attributes: body.attributes,
  };
}

/** Of some kinds it follows from the parties. */
function toWorker({ worker_id: id, worker }: CreateBody): WorkerInput | null {
  if (worker) return toNewPerson(worker);
  return id === undefined ? null : { id };
}
