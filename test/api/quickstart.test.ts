import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../config/paths';
import { writeEnvFile } from '../../cli/stack/env-file';
import { newId } from '../../store/db/ids';
import { insertPerson } from '../../store/people/people';
import { createToken } from '../../store/people/tokens';
import { useWorld } from '../support/use-world';
import { stackAddress, START } from '../support/world';

const run = promisify(execFile);

/** The code of a page, as it is written there. */
function blocks(page: string, language: string): string[] {
  const text = readFileSync(path.join(projectRoot, 'docs', page), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code!);
}

/** Whatever a command has left running would keep the shell's output open. */
const STOP = `trap 'kill $(jobs -p) 2>/dev/null || true' EXIT`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A folder in which the pages' commands find what they would in that of the repository. */
describe('what the pages tell one to do', () => {
  const world = useWorld();
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'perdure-test-'));
    mkdirSync(path.join(folder, '.perdure'));
    symlinkSync(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
    const sam = { id: newId(), firstName: 'Sam', lastName: 'Rivera', email: 'sam.rivera@example.com' };
    await insertPerson(
      world.db,
      { ...world.scope, ...sam, country: null, locale: 'en', status: 'active', createdAt: START },
      { actor: { type: 'system', id: 'test', name: 'Test' }, at: START, commandId: newId() },
    );
    const given = { ...world.scope, kind: 'worker' as const, personId: sam.id, name: 'Test' };
    const { secret } = await createToken(world.db, given, 'sandbox');
    writeEnvFile(path.join(folder, '.perdure'), {
      PERDURE_URL: stackAddress().url,
      PERDURE_ADMIN_TOKEN: world.admin.token ?? '',
      PERDURE_WORKER_TOKEN: secret,
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Line by line, and stops at the first that fails. */
  async function shell(commands: string[]): Promise<string[]> {
    const env = { ...process.env, RECEIVER_PORT: String(await freePort()) };
    const script = ['set -eo pipefail', STOP, ...commands].join('\n');
    const { stdout } = await run('bash', ['-c', script], { cwd: folder, env, timeout: 60_000 });
    return stdout.trim().split('\n');
  }

  it('in the quickstart leads to a signed contract, and to a webhook that is received and verified', async () => {
    const [receiver, ...others] = blocks('quickstart.md', 'js');
    expect(others).toEqual([]);
    expect(receiver!.trim().split('\n').length).toBeLessThanOrEqual(20);
    writeFileSync(path.join(folder, 'receiver.mjs'), receiver!);
    const commands = blocks('quickstart.md', 'sh').filter((block) => block.trim() !== 'npm start');
    const said = await shell(commands);
    expect(said.slice(0, 3)).toEqual(['waiting_worker_signature', 'active', 'active']);
    // The receiver writes when it is told, the shell when it is answered.
    const id = said.find((line) => /^[0-9a-f-]{36}$/.test(line))!;
    expect(said.slice(3).sort()).toEqual(
      [
        id,
        `received group.created {"id":"${id}"}`,
        'received webhook.test {}',
        'delivered',
        'webhook.test delivered',
        'group.created delivered',
      ].sort(),
    );
  });

  it('in the guide to webhooks works as it stands there', async () => {
    const said = await shell(blocks('guides/webhooks.md', 'sh'));
    expect(said.slice(1, 4)).toEqual(['paused', 'http://localhost:4001/', 'enabled']);
    expect(said[4]).toMatch(/^(connection|answered)$/);
    expect(said[7]).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('in the guide to terms tells until when it can be stopped, and leaves out an indexation by both', async () => {
    const said = await shell(blocks('guides/terms.md', 'sh'));
    expect(said.slice(0, 2)).toEqual(['waiting_worker_signature', 'active']);
    expect(said[2]).toMatch(/^\d{4}-\d\d-\d\dT00:00:00.000Z$/);
    expect(said.slice(3)).toEqual(['admin', 'null']);
  });

  it('in the guide to agreements goes from the approval to the next year', async () => {
    const said = await shell(blocks('guides/agreements.md', 'sh'));
    expect(said).toContain('pending');
    expect(said.join('\n')).toContain("'Included, 4 hours");
    expect(said.slice(-4)).toEqual(['1', '2', 'true', '2']);
    expect(said.join('\n')).not.toContain('"error"');
  });

  it('in the guide to schedules plans a payment, and changes it', async () => {
    const said = await shell(blocks('guides/schedules.md', 'sh'));
    expect(said[0]).toBe('planned');
    expect(said.join('\n')).not.toContain('"error"');
    expect(said.at(-1)).not.toBe('undefined');
  });

  it('in the guide to spaces goes from the registers to the invoice', async () => {
    const said = await shell(blocks('guides/spaces.md', 'sh'));
    const text = said.join('\n');
    expect(text).toContain("'company: Rivera Design'");
    expect(said).toContain('active');
    expect(text).toMatch(/'Office 12, \S+ to \S+: [\d.]+'|'Office 12, \S+ to \S+, \d+ of \d+ days: [\d.]+'/);
    expect(text).toContain("'plans: 3 to 5'");
    expect(said.slice(-2)).toEqual(['withdrawn', 'notice_period']);
  });

  it('in the guide to approvals leads to an inbox', async () => {
    const [total, waiting] = await shell(blocks('guides/approvals.md', 'sh'));
    expect(Number(total)).toBeGreaterThanOrEqual(0);
    expect(waiting).toMatch(/^\[/);
  });

  it('in the guide to time off leads from a policy to days that are approved', async () => {
    const said = await shell(blocks('guides/time-off.md', 'sh'));
    expect(said).toContain('approved');
    expect(said.join('\n')).not.toContain('"error"');
  });

  it('in the guide to registers keeps what is in use, and removes what is not', async () => {
    const said = await shell(blocks('guides/registers.md', 'sh'));
    const outcome = ['950.00', '2', 'in_use', 'false', '0', '1', 'true', 'true', 'Harbour'];
    expect(said).toEqual(outcome);
  });

  it('in the guide to templates makes a contract for whoever can sign', async () => {
    const said = await shell(blocks('guides/contract-templates.md', 'sh'));
    const rows = '450.00 from version 1';
    expect(said).toEqual([
      ...['Support', 'made ,refused worker_id', '1', '2'],
      expect.stringMatching(`^500.00 from version 1, ${rows}$`),
    ]);
  });

  it('in the guide to work goes from hiring to offboarding', async () => {
    const said = (await shell(blocks('guides/work.md', 'sh'))).join('\n');
    for (const each of ["'refused', 'approved'", 'Chapter 1 120.00', 'Chapter 2 140.00', 'Index 80.00'])
      expect(said).toContain(each);
    expect(said).toMatch(/effective$/);
  });
});
