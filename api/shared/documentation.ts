import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../config/paths';

/** The pages of `docs/` for whoever builds on the API; those for whoever runs or changes the service stay there. */
export const pageNames = ['errors.md', 'events.md', 'quickstart.md', 'rights.md', 'routes.md'] as const;

export const guideNames = [
  'agreements.md',
  'approvals.md',
  'billing.md',
  'contract-templates.md',
  'email.md',
  'errors.md',
  'events.md',
  'lifecycles.md',
  'lists.md',
  'people.md',
  'registers.md',
  'sandbox.md',
  'schedules.md',
  'spaces.md',
  'terms.md',
  'time-off.md',
  'webhooks.md',
  'work.md',
] as const;

export const readPage = (name: (typeof pageNames)[number]) => readDocs(name);
export const readGuide = (name: (typeof guideNames)[number]) => readDocs('guides', name);

/** The index for language models. Its links are from `docs/` on, which here is `/v1/docs`. */
export async function readIndex(): Promise<string> {
  return (await readDocs('llms.txt')).replaceAll('](', '](/v1/docs/');
}

function readDocs(...names: string[]): Promise<string> {
  return readFile(path.join(projectRoot, 'docs', ...names), 'utf8');
}
