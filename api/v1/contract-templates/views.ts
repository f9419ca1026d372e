import type { z } from 'zod';
import type { Outcome } from '../../../commands/contract-template/apply-template';
import type { ContractTemplate } from '../../../queries/contract-template/templates';
import { toApiError } from '../../shared/errors';
import type { Named } from './orders';
import type * as schemas from './schemas';

export function templateView(template: ContractTemplate): z.input<typeof schemas.contractTemplate> {
  return {
    id: template.id,
    name: template.name,
    kind: template.kind,
    term: template.term,
    fields: template.fields,
    version: template.version,
    created_at: template.createdAt,
    created_by: template.createdBy,
    updated_at: template.updatedAt,
  };
}

export function refusalView(error: unknown) {
  const known = toApiError(error);
  if (!known) throw error;
  const { code, message, details } = known;
  return { code, message, ...(details ? { details } : {}) };
}

export function appliedView(
  named: readonly Named[],
  outcomes: readonly Outcome[],
): z.input<typeof schemas.applied> {
  const data = outcomes.map((outcome, index) => {
    const party = named[index]!;
    if ('refused' in outcome)
      return { party, result: 'refused' as const, error: refusalView(outcome.refused) };
    const { id: contract_id, number } = outcome.made;
    return { party, result: 'made' as const, contract_id, number };
  });
  const refused = data.filter(({ result }) => result === 'refused').length;
  return { data, made: data.length - refused, refused };
}
