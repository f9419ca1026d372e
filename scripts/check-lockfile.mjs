import { readFileSync } from 'node:fs';

/** Whatever is installed must be what was chosen: every package of the registry has a digest, and none another source. */
const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const REGISTRY = 'https://registry.npmjs.org/';

const faults = Object.entries(packages).flatMap(([name, { link, integrity, resolved }]) => {
  if (name === '' || link) return [];
  if (!/^sha512-/.test(integrity ?? '')) return [`${name} has no integrity of sha512`];
  return resolved === undefined || resolved.startsWith(REGISTRY) ? [] : [`${name} comes from ${resolved}`];
});

if (faults.length > 0) {
  console.error(`package-lock.json is not safe to install from:\n  ${faults.join('\n  ')}`);
  console.error('Make it anew: rm -rf node_modules package-lock.json && npm install --include=optional');
  process.exit(1);
}
console.log(`package-lock.json names the content of all ${Object.keys(packages).length - 1} packages`);
