import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface User {
  uid: number;
  gid: number;
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Whom root lets a server run as: the owner of its present data, else `postgres`, else `nobody`. */
export function unprivilegedUser(owner?: User): User | undefined {
  if (!isRoot()) return undefined;
  if (owner && owner.uid !== 0) return owner;
  const user = lookUp('postgres') ?? lookUp('nobody');
  if (!user) {
    throw new Error(
      'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as. ' +
        'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  return user;
}

/** Asks the system itself, because modes, groups and access lists of every parent count. */
export function canEnter(user: User, directory: string): boolean {
  const script = 'cd "$1" && test -r . && test -x .';
  return spawnSync('/bin/sh', ['-c', script, 'sh', directory], { ...user, cwd: '/' }).status === 0;
}

function lookUp(name: string): User | undefined {
  const fields = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find((entry) => entry[0] === name);
  const [uid, gid] = [Number(fields?.[2]), Number(fields?.[3])];
  // macOS writes nobody as -2; the system call wants it unsigned.
  return Number.isNaN(uid) || Number.isNaN(gid) ? undefined : { uid: uid >>> 0, gid: gid >>> 0 };
}
