import { readdirSync } from 'node:fs';
import path from 'node:path';
import { namesIn, type Route } from '../../../api/shared/route';
import { routes } from '../../../api/v1';
import { projectRoot } from '../../../config/paths';

const V1 = path.join(projectRoot, 'api', 'v1');
const label = ({ method, path: at }: Route) => `${method.toUpperCase()} ${at}`;

describe('the routes of /v1', () => {
  it('are all those that its folders declare', async () => {
    const declared = new Set<unknown>();
    for (const file of readdirSync(V1, { recursive: true }).map(String)) {
      if (!file.endsWith('.ts') || file === 'index.ts') continue;
      const exported = Object.values((await import(path.join(V1, file))) as Record<string, unknown>);
      for (const list of exported.filter(isRouteList)) for (const each of list) declared.add(each);
    }
    expect(new Set(routes)).toEqual(declared);
    expect(routes.length).toBeGreaterThan(50);
  });

  it('are each declared once', () => {
    const all = routes.map(label);
    expect(all.filter((each, index) => all.indexOf(each) !== index)).toEqual([]);
  });

  it.each(routes.map((route) => [label(route), route] as const))('%s is whole', (_label, route) => {
    expect(Object.keys(route.params ?? {}).sort()).toEqual(namesIn(route.path).sort());
    expect(route.summary).toMatch(/^[A-Z].*[^.]$/);
    expect(Object.keys(route.answers).length).toBeGreaterThan(0);
    if (route.method === 'get') expect(route.body).toBeUndefined();
    if (route.path.startsWith('/sandbox/')) expect(route.sandboxOnly).toBe(true);
  });
});

function isRouteList(value: unknown): value is Route[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRoute);
}

function isRoute(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'handle' in value && 'answers' in value;
}
