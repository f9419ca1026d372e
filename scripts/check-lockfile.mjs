import { readFileSync } from 'node:fs';

/** Whatever is installed must be what was chosen: every package has a digest, and none names a source of its own. */
const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));

const faults = Object.entries(packages).flatMap(([name, { link, integrity, resolved }]) => {
  // What is of this checkout itself: the project and its workspaces, and the links to them.
  if (!name.includes('node_modules/') || link) return [];
  if (!/^sha512-/.test(integrity ?? '')) return [`${name} has no integrity of sha512`];
  return resolved === undefined ? [] : [`${name} names a source: ${resolved}`];
});

if (faults.length > 0) {
  console.error(`package-lock.json is not safe to install from:\n  ${faults.join('\n  ')}`);
  console.error(
    'Make it anew: rm -rf node_modules package-lock.json && npm install --include=optional --omit-lockfile-registry-resolved',
  );
  process.exit(1);
}
console.log(`package-lock.json names the content of all ${Object.keys(packages).length - 1} packages`);
