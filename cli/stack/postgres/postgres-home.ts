import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { canEnter, isRoot, unprivilegedUser, type User } from './user';

export interface PostgresHome {
  /** Where the cluster really is: a directory of the server's user, with the data in `data`. */
  path: string;
  /** Whom the server runs as; undefined for the present user. */
  user: User | undefined;
}

/**
 * PostgreSQL refuses to run as root, so root hands it to an unprivileged user. A directory which
 * that user cannot reach (a checkout in root's closed home) is placed outside and linked.
 */
export function prepareHome(wantedDir: string, log: (line: string) => void): PostgresHome {
  const wanted = resolve(wantedDir);
  mkdirSync(dirname(wanted), { recursive: true });
  if (isLink(wanted)) mkdirSync(resolve(dirname(wanted), readlinkSync(wanted)), { recursive: true });
  else mkdirSync(wanted, { recursive: true, mode: 0o700 });
  if (!isRoot()) return { path: realpathSync(wanted), user: undefined };

  openToPass(dirname(wanted));
  const user = unprivilegedUser(ownerOfData(wanted));
  if (!user) return { path: realpathSync(wanted), user };
  const path = realpathSync(wanted);
  chownSync(path, user.uid, user.gid);
  if (canEnter(user, path)) return { path, user };
  return { path: placeOutside(wanted, user, log), user };
}

/** A directory for things that an unprivileged user must reach, outside of everyone's home. */
export function sharedBase(): string {
  for (const base of ['/var/lib/perdure', '/var/tmp/perdure']) {
    try {
      mkdirSync(base, { recursive: true, mode: 0o755 });
      chmodSync(base, 0o755);
      return base;
    } catch {
      // Read-only here; try the next.
    }
  }
  throw new Error('neither /var/lib nor /var/tmp can be written; set DATABASE_URL instead');
}

function placeOutside(wanted: string, user: User, log: (line: string) => void): string {
  const place = unusedPlace(wanted, log);
  const hasData = readdirSync(wanted).length > 0;
  if (hasData) move(realpathSync(wanted), place);
  else mkdirSync(place, { mode: 0o700 });
  rmSync(wanted, { recursive: true });
  chownSync(place, user.uid, user.gid);
  symlinkSync(place, wanted);
  log(`the database is in ${place}, because the user who runs it cannot reach ${dirname(wanted)}`);
  return place;
}

/** Never one that exists: it may belong to a checkout which was moved and still links to it. */
function unusedPlace(wanted: string, log: (line: string) => void): string {
  const name = createHash('sha256').update(dirname(wanted)).digest('hex').slice(0, 12);
  for (let number = 1; ; number += 1) {
    const place = join(sharedBase(), number === 1 ? name : `${name}-${number}`);
    if (!existsSync(place)) return place;
    log(`${place} holds a database of an earlier state directory here; delete it if not needed`);
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
    chownAll(to, statSync(join(from, 'data')));
  }
}

function chownAll(path: string, owner: User): void {
  chownSync(path, owner.uid, owner.gid);
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
    chownSync(join(path, entry), owner.uid, owner.gid);
  }
}

function ownerOfData(home: string): User | undefined {
  const stat = statSync(join(home, 'data'), { throwIfNoEntry: false });
  return stat && { uid: stat.uid, gid: stat.gid };
}

/** Our own state directory may be passed through; the secrets in it are closed files. */
function openToPass(directory: string): void {
  chmodSync(directory, statSync(directory).mode | 0o111);
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
