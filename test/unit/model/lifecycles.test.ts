import { readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../../config/paths';
import { lifecycles, lifecycleOf, workflowIdOf, type LifecycleName } from '../../../domain/lifecycles';

const names = Object.keys(lifecycles) as LifecycleName[];
const scope = { organisationId: 'org-1', environmentId: 'env-1' };

describe('the registry of lifecycles', () => {
  it('has every lifecycle that is declared beside its rules', async () => {
    const domain = path.join(projectRoot, 'domain');
    const declared: unknown[] = [];
    for (const folder of readdirSync(domain, { withFileTypes: true }).filter((each) => each.isDirectory())) {
      const file = path.join(domain, folder.name, 'lifecycle.ts');
      if (folder.name === 'shared' || !readdirSync(path.dirname(file)).includes('lifecycle.ts')) continue;
      declared.push(...Object.values((await import(file)) as Record<string, unknown>));
    }
    expect(new Set(Object.values(lifecycles))).toEqual(new Set(declared));
    expect(declared).toHaveLength(names.length);
  });

  it('gives each a workflow id of its own', () => {
    const ids = names.map((name) => workflowIdOf(name, scope, 'row-1'));
    expect(new Set(ids).size).toBe(names.length);
    for (const id of ids) expect(id).toMatch(/^org-1\/env-1\/[a-z-]+\/row-1$/);
  });

  it.each(names)('%s keeps the names of its activities to its own rows', (name) => {
    const { rows, record, load } = lifecycleOf(name);
    const others = names.map(lifecycleOf).filter((other) => other.rows !== rows);
    expect(others.map((other) => other.record)).not.toContain(record);
    expect(others.map((other) => other.load)).not.toContain(load);
  });

  it.each(names)('%s names each of its commands once', (name) => {
    const { commands } = lifecycleOf(name);
    expect(commands.length).toBeGreaterThan(0);
    expect(new Set(commands).size).toBe(commands.length);
  });
});
