import type { Order } from '../../../commands/contract-template/apply-template';
import { unknownEntry } from '../../../commands/register/known-entry';
import { partiesOfKind } from '../../../domain/contract/kinds';
import { checkSample } from '../../../domain/contract-template/check';
import {
  fieldsOfContract,
  type ContractFields,
  type ContractTemplate,
  type TemplateFields,
} from '../../../domain/contract-template/template';
import { declared } from '../../../domain/register/registers';
import type { NewContract } from '../../../domain/contract/draft';
import { invalidField } from '../../../domain/shared/failures';
import type { CalendarDate } from '../../../domain/shared/time';
import type { Entry } from '../../../queries/register/find-entry';
import { SOME_ID } from '../../shared/examples';
import { explain } from '../../shared/explain';
import { toCreate } from '../contracts/inputs';
import { isPartyRight, partyNames } from '../contracts/parties';
import { createBody } from '../contracts/requests';

/** Whom a contract is to be with, by the names of a request. */
export type Named = Partial<Record<(typeof partyNames)[number] | 'worker_id', string>>;

export interface Asked {
  named: Named;
  /** The field of the request that names the party. */
  field?: string;
  overrides: ContractFields;
  submit: boolean;
}

type Template = Pick<ContractTemplate, 'kind' | keyof TemplateFields>;

/** What would be sent to make the contract. */
export function bodyOf(template: Template, { named, overrides }: Asked, party: Entry | undefined) {
  const contact = party && named.worker_id === undefined ? party.personId : null;
  return {
    ...fieldsOfContract(template, overrides),
    ...named,
    ...(contact === null ? {} : { worker_id: contact }),
  };
}

/** The contract that the template makes for a party, by the schema and the rules of every new contract. */
export function orderOf(template: Template, asked: Asked, parties: ReadonlyMap<string, Entry>): Order {
  const { kind } = template;
  const register = partiesOfKind({ kind })!.partyId!;
  const id = asked.named[`${register}_id` as keyof Named];
  const party = id === undefined ? undefined : parties.get(id);
  const field = asked.field ?? `${register}_id`;
  if (id !== undefined && party?.register !== register) return { refused: unknownEntry(register, field) };
  if (party && isSignedByContact(kind) && party.personId === null && asked.named.worker_id === undefined)
    return { refused: noContact(party) };
  const parsed = createBody.safeParse(
    { ...bodyOf(template, asked, isSignedByContact(kind) ? party : undefined), submit: asked.submit },
    { error: explain },
  );
  return parsed.success ? { contract: toCreate(parsed.data) } : { refused: parsed.error };
}

const isSignedByContact = (kind: ContractTemplate['kind']) => partiesOfKind({ kind })?.memberId === undefined;

function noContact({ id, register }: Entry) {
  const { what, path } = declared(register);
  return invalidField(
    'worker_id',
    'required',
    `is required: the ${what} names no contact person who could sign; give worker_id in parties, or contact_person_id to PATCH /v1/${path}/${id}`,
  );
}

/** The contract that it would make on a day, with parties that stand for any. */
export function sampleOf(template: Template, today: CalendarDate): NewContract {
  const { kind } = template;
  const named = partyNames.filter((name) => isPartyRight(name, { kind, [name]: SOME_ID }));
  const body = {
    ...fieldsOfContract({ ...template, fields: { start_date: today, ...template.fields } }),
    ...Object.fromEntries(named.map((name) => [name, SOME_ID])),
    ...(isSignedByContact(kind) ? { worker_id: SOME_ID } : {}),
  };
  const { worker: _worker, parties: _parties, submit: _submit, ...said } = toCreate(createBody.parse(body));
  return said;
}

/** Why it would be refused, as far as that is known beforehand. */
export function refusedBeforehand(order: Order): unknown {
  if ('refused' in order) return order.refused;
  try {
    checkSample(order.contract);
    return null;
  } catch (error) {
    return error;
  }
}
