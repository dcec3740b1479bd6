import {
  type BigIntStats,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { basename } from 'node:path';

/** Where Windows knows no links, or has no such owners. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;

const READ = constants.O_RDONLY | NO_FOLLOW | (constants.O_NONBLOCK ?? 0);

/** A file's bytes, and what it is: both of the same file, even if its name has another file by then. */
export interface Regular {
  readonly bytes: Buffer;
  readonly status: BigIntStats;
}

/** Owner, group and rights of a file. */
interface Ownership {
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
}

/** Reads a file, and what it is; never waits. Throws for anything else, such as a link or a pipe. */
export function readRegular(path: string, maxBytes = Number.POSITIVE_INFINITY): Regular {
  return withDescriptor(path, READ, (descriptor, status) => {
    const bytes = status.size > maxBytes ? Buffer.alloc(0) : readFileSync(descriptor);
    return { bytes, status };
  });
}

/** Makes a file, and gives it its owner and rights before another program can replace it. */
export function writeRegular(
  path: string,
  bytes: Buffer,
  mode: number,
  owner?: Omit<Ownership, 'mode'>,
): void {
  const descriptor = openSync(path, 'wx', 0o600); // never through a link that another program put there
  try {
    writeFileSync(descriptor, bytes);
    if (owner !== undefined) fchownSync(descriptor, owner.uid, owner.gid);
    fchmodSync(descriptor, mode);
  } finally {
    closeSync(descriptor);
  }
}

/** Writes other bytes into an existing file that is no link. Throws. */
export function overwriteRegular(path: string, bytes: Buffer): void {
  withDescriptor(path, constants.O_WRONLY | NO_FOLLOW, (descriptor) => {
    ftruncateSync(descriptor);
    writeFileSync(descriptor, bytes);
  });
}

/** Gives a file its owner and rights, if it is still the one whose bytes `isMeant` knows. Throws if it is not. */
export function ownRegular(
  path: string,
  { uid, gid, mode }: Ownership,
  isMeant: (bytes: Buffer) => boolean,
): void {
  withDescriptor(path, READ, (descriptor) => {
    if (!isMeant(readFileSync(descriptor))) throw new Error(`${basename(path)} was exchanged meanwhile`);
    fchownSync(descriptor, uid, gid);
    fchmodSync(descriptor, mode);
  });
}

function withDescriptor<T>(
  path: string,
  flags: number,
  work: (descriptor: number, status: BigIntStats) => T,
): T {
  const descriptor = openSync(path, flags);
  try {
    const status = fstatSync(descriptor, { bigint: true });
    if (!status.isFile()) throw new Error(`${basename(path)} is not a regular file`);
    return work(descriptor, status);
  } finally {
    closeSync(descriptor);
  }
}
