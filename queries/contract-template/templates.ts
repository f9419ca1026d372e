import type { ContractTemplate } from '../../domain/contract-template/template';
import { notFound } from '../../domain/shared/failures';
import { getTemplate, listTemplates as readTemplates } from '../../store/contract-template/templates';
import type { Context, Keyset, ReadServices } from '../context';

export type { ContractTemplate };

export async function findTemplate(
  { db }: ReadServices,
  { scope }: Context,
  id: string,
): Promise<ContractTemplate> {
  const template = await getTemplate(db, scope, id);
  if (!template) throw notFound('contract template');
  return template;
}

/** The templates of the environment, the latest first. */
export function listTemplates(
  { db }: ReadServices,
  { scope }: Context,
  kinds: readonly string[] | undefined,
  keyset: Keyset,
): Promise<ContractTemplate[]> {
  return readTemplates(db, scope, kinds, keyset);
}
