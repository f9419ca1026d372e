import { contractKinds, partiesOfKind, type ContractKind } from '../contract/kinds';
import { addDays, addMonths, type Notice } from '../shared/calendar';
import type { Actor } from '../shared/lifecycle';
import type { Scope } from '../shared/scope';
import type { CalendarDate, Instant } from '../shared/time';

/** So many an environment may have. */
export const MOST_TEMPLATES = 500;

/** Contracts with an entry of a register: one with a person alone is made from that person. */
export const templateKinds = contractKinds.filter((kind) => partiesOfKind({ kind }) !== null) as [
  ContractKind,
  ...ContractKind[],
];

/** Fields of the body of a new contract, by the names under which they are sent. */
export type ContractFields = Readonly<Record<string, unknown>>;

/** What somebody says of a template; its kind stays as it is. */
export interface TemplateFields {
  name: string;
  /** How long its contracts run where nobody says when they end. */
  term: Notice | null;
  fields: ContractFields;
}

export interface ContractTemplate extends Scope, TemplateFields {
  id: string;
  kind: ContractKind;
  version: number;
  createdAt: Instant;
  createdBy: Actor;
  updatedAt: Instant;
}

/** What a contract of the template says: its own fields, what is said over them, and what follows from both. */
export function fieldsOfContract(
  { name, kind, term, fields }: Pick<ContractTemplate, 'name' | 'kind' | 'term' | 'fields'>,
  overrides: ContractFields = {},
): ContractFields {
  const said: ContractFields = { title: name, ...fields, ...overrides, kind };
  const { start_date: start, end_date: end } = said;
  if (term === null || end !== undefined || typeof start !== 'string') return said;
  return { ...said, end_date: lastDayOf(start, term) };
}

function lastDayOf(start: CalendarDate, { unit, count }: Notice): CalendarDate {
  return addDays(unit === 'months' ? addMonths(start, count) : addDays(start, count), -1);
}
