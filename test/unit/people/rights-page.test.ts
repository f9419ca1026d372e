import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rights, rightsTable, roles, rolesWith } from '../../../domain/people/rights';
import { projectRoot } from '../../../config/paths';

const FILE = path.join(projectRoot, 'docs', 'rights.md');

/** As Prettier would write it: each column as wide as its widest cell. */
function table(head: string[], lines: string[][]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...lines].map((cells) => cells[column]!.length)),
  );
  const row = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [row(head), row(widths.map((width) => '-'.repeat(width))), ...lines.map(row)].join('\n');
}

function rightsByRole(): string {
  const head = ['right', 'may', ...roles];
  const lines = rights.map((right) => [
    `\`${right}\``,
    rightsTable[right].lets,
    ...roles.map((role) => (rolesWith(right).includes(role) ? '✓' : '')),
  ]);
  return table(head, lines);
}

describe('docs/rights.md shows rights as they are', () => {
  // After a change of the table: UPDATE_DOCS=1 npm run test:unit
  it('roles and rights', () => {
    const text = readFileSync(FILE, 'utf8');
    const block = /(<!-- table: rights -->\n\n)([^]*?)(\n\n<!-- end -->)/;
    if (process.env['UPDATE_DOCS']) {
      writeFileSync(
        FILE,
        text.replace(block, (_all, head: string, _old, tail: string) => `${head}${rightsByRole()}${tail}`),
      );
      return;
    }
    expect(block.exec(text)?.[2]).toBe(rightsByRole());
  });
});
