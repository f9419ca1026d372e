import { decideTemplateChange } from '../../domain/contract-template/decide';
import {
  MOST_TEMPLATES,
  type ContractTemplate,
  type TemplateFields,
} from '../../domain/contract-template/template';
import { checkSample } from '../../domain/contract-template/check';
import type { NewContract } from '../../domain/contract/draft';
import { RefusedError } from '../../domain/shared/errors';
import { notFound, within } from '../../domain/shared/failures';
import type { Context } from '../../queries/context';
import { namedItems } from '../../queries/contract/named-items';
import { wasDone } from '../../queries/was-done';
import {
  changeTemplate as storeChange,
  deleteTemplate as storeDelete,
} from '../../store/contract-template/templates';
import { insertTemplate } from '../../store/contract-template/templates';
import { knownGroup } from '../people/known';
import type { Services } from '../services';

/** The contract that a template would make today, as far as it is known without its parties. */
export type Sample = (template: Pick<ContractTemplate, 'kind' | keyof TemplateFields>) => NewContract;

export async function addTemplate(
  services: Services,
  context: Context,
  fields: TemplateFields & Pick<ContractTemplate, 'kind'>,
  sample: Sample,
): Promise<ContractTemplate> {
  const { scope, actor, now: at, commandId, resourceId: id } = context;
  await checkWhole(services, context, () => sample(fields));
  const template = { ...scope, ...fields, id, version: 1, createdAt: at, createdBy: actor, updatedAt: at };
  const inserted = await insertTemplate(services.db, template, { actor, at, commandId });
  if (inserted === 'deleted_since') throw notFound('contract template');
  if (inserted !== 'too_many') return inserted.template;
  throw new RefusedError({
    code: 'too_many_templates',
    message: `The environment has ${MOST_TEMPLATES} contract templates, and can have no more. Delete one that nobody needs (DELETE /v1/contract-templates/{id}), or say what differs in the overrides as you apply one.`,
    details: { most: MOST_TEMPLATES },
  });
}

/** Goes for what is made from it from now on. */
export async function changeTemplate(
  services: Services,
  context: Context,
  template: ContractTemplate,
  wanted: Partial<TemplateFields>,
  sample: Sample,
): Promise<ContractTemplate> {
  const { actor, now: at, commandId, ifVersion } = context;
  await checkWhole(services, context, () => sample({ ...template, ...wanted }));
  const decide = (found: ContractTemplate) => {
    // Others may have changed the rest of it meanwhile.
    within('fields', () => checkSample(sample({ ...found, ...wanted })));
    return decideTemplateChange(found, wanted, at);
  };
  const changed = await storeChange(services.db, template, ifVersion, decide, { actor, at, commandId });
  if (!changed) throw notFound('contract template');
  return changed;
}

/** Contracts that have been made from it go on. */
export async function deleteTemplate(services: Services, context: Context, id: string): Promise<void> {
  if (await wasDone(services, context)) return;
  const { scope, actor, now: at, commandId, ifVersion } = context;
  const deleted = await storeDelete(services.db, { ...scope, id }, ifVersion, { actor, at, commandId });
  if (!deleted) throw notFound('contract template');
}

/** That it can make a contract: what it says goes together, and what it names is there. */
async function checkWhole(services: Services, context: Context, sample: () => NewContract): Promise<void> {
  await within('fields', async () => {
    const said = sample();
    checkSample(said);
    await knownGroup(services, context, said.groupId ?? null);
    await namedItems(services, context, said.terms);
  });
}
