import isSame from 'fast-deep-equal';
import type { EventDraft } from '../events/event';
import { change, refuse, type Decision } from '../shared/lifecycle';
import type { Instant } from '../shared/time';
import type { ContractTemplate, TemplateFields } from './template';

export const templateCreated = ({ id, kind }: Pick<ContractTemplate, 'id' | 'kind'>): EventDraft => ({
  type: 'contract-template.created',
  payload: { id, kind },
});

export const templateDeleted = ({ id }: Pick<ContractTemplate, 'id'>): EventDraft => ({
  type: 'contract-template.deleted',
  payload: { id },
});

const fieldNames = ['name', 'term', 'fields'] as const satisfies readonly (keyof TemplateFields)[];

/** Contracts that have been made from it stay as they are. */
export function decideTemplateChange(
  template: ContractTemplate,
  wanted: Partial<TemplateFields>,
  at: Instant,
): Decision<ContractTemplate> {
  const next = { ...template, ...wanted };
  const changed = fieldNames.filter((name) => !isSame(template[name], next[name]));
  if (changed.length === 0)
    return refuse('no_change', 'Every field has the value it has already. Send only fields that change.');
  return change(
    { ...next, version: template.version + 1, updatedAt: at },
    { type: 'contract-template.updated', payload: { id: template.id, changed } },
  );
}
