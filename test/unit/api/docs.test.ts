import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openApiDocument } from '../../../api/openapi/document';
import { guideNames, pageNames, readGuide, readIndex, readPage } from '../../../api/shared/documentation';
import { errorCodes } from '../../../api/shared/error-codes';
import { routes } from '../../../api/v1';
import { projectRoot } from '../../../config/paths';

const docs = path.join(projectRoot, 'docs');
const pages = [
  path.join(projectRoot, 'README.md'),
  path.join(projectRoot, 'client', 'README.md'),
  path.join(docs, 'llms.txt'),
  ...readdirSync(docs, { recursive: true })
    .map((name) => path.join(docs, String(name)))
    .filter((name) => name.endsWith('.md')),
].map((file) => [path.relative(projectRoot, file), file] as const);
const guides = pages.filter(([name]) => name.startsWith('docs/guides/'));

/** Under /v1/docs. */
const served = [...pageNames, ...guideNames.map((name) => `guides/${name}`)];

const read = (file: string) => readFileSync(file, 'utf8');

/** `/contracts/{id}`, `/contracts/$ID` and `/contracts/:contractId` are one path; so is what is a word of its own there. */
const ANY = '*';
const segments = (route: string) =>
  route
    .replace(/[?#].*$/, '')
    .split('/')
    .slice(1)
    .map((segment) => (/^(:\w+|\{\w+\}|\$\w+)$/.test(segment) ? ANY : segment));

/** A path that ends in `/…` names all that are below it. */
function isDeclared(named: string, method?: string): boolean {
  const wanted = segments(named);
  const isOpen = wanted.at(-1) === '…';
  if (isOpen) wanted.pop();
  return routes.some((route) => {
    const declared = segments(route.path);
    return (
      (method === undefined || route.method === method.toLowerCase()) &&
      (isOpen ? declared.length > wanted.length : declared.length === wanted.length) &&
      wanted.every((segment, at) => segment === declared[at])
    );
  });
}

describe.each(pages)('%s', (_name, file) => {
  const text = read(file);

  it('names only paths that are served', () => {
    const named = [...text.matchAll(/(?<!\bapi)\/v1(\/[^\s`'"|)\],;<>\\]+)/g)].map(([, route]) =>
      route!.replace(/[.:]+$/, ''),
    );
    expect(named.filter((route) => !isDeclared(route))).toEqual([]);
  });

  it('names a path only with a method that it has', () => {
    const named = [
      ...text.matchAll(/`(GET|POST|PUT|PATCH|DELETE) \/v1(\/[^\s`]+)`/g),
      ...text.matchAll(/\bapi (GET|POST|PUT|PATCH|DELETE) ["']?(\/[^\s"')]+)/g),
    ].map(([, method, route]) => [method!, route!] as const);
    expect(named.filter(([method, route]) => !isDeclared(route, method))).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!.replace(/#.*$/, ''));
    const files = links.filter((link) => link !== '' && !/^https?:/.test(link));
    expect(files.filter((link) => !existsSync(path.resolve(path.dirname(file), link)))).toEqual([]);
  });
});

describe('the guides', () => {
  const known = new Set([
    ...Object.keys(errorCodes),
    ...(JSON.stringify(openApiDocument(routes)).match(/[a-z]+(?:_[a-z]+)+/g) ?? []),
  ]);

  it.each(guides)('%s names only fields, values and codes that exist', (_name, file) => {
    const named = [...read(file).matchAll(/`([a-z]+(?:_[a-z]+)+)`/g)].map(([, word]) => word!);
    expect(named.filter((word) => !known.has(word))).toEqual([]);
  });

  it.each(guides)('%s is short', (_name, file) => {
    expect(read(file).split('\n').length).toBeLessThanOrEqual(80);
  });

  it('are all served, and in the index', async () => {
    expect(readdirSync(path.join(docs, 'guides')).sort()).toEqual([...guideNames]);
    const index = read(path.join(docs, 'llms.txt'));
    for (const name of guideNames) expect(index).toContain(`(guides/${name})`);
    for (const name of guideNames) expect(await readGuide(name)).toMatch(/^# /);
    for (const name of pageNames) expect(await readPage(name)).toMatch(/^# /);
  });

  it.each(served)('link only to what is served: %s', async (name) => {
    const guide = guideNames.find((each) => `guides/${each}` === name);
    const text = guide ? await readGuide(guide) : await readPage(name as (typeof pageNames)[number]);
    const base = `http://service/v1/docs/${name}`;
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => new URL(link!, base));
    const here = links.filter(({ host }) => host === 'service').map(({ pathname }) => pathname);
    const all = [...served.map((each) => `/v1/docs/${each}`), '/v1/docs', '/llms.txt', '/v1/openapi.json'];
    expect(here.filter((each) => !all.includes(each))).toEqual([]);
  });

  it('are where the index that is served says', async () => {
    const links = [...(await readIndex()).matchAll(/\]\(\/v1\/docs\/([^)]+)\)/g)].map(([, link]) => link!);
    expect(links.sort()).toEqual([...served].sort());
  });
});
