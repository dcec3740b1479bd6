import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './programs.ts';

/** A Go toolchain of this machine. */
interface GoRelease {
  /** The command `go`. */
  readonly path: string;
  /** 26 of Go 1.26.8. */
  readonly minor: number;
}

/** Where Go's own archive, and `.ci/run`, put it. */
const PLACES = ['/usr/local/go/bin/go', '/opt/go1.26/bin/go', '/opt/go1.27/bin/go'];

/** Every Go of this machine, the oldest first, one of each minor version. */
export function listGoReleases(): readonly GoRelease[] {
  const found = new Map<number, GoRelease>();
  for (const path of [findProgram('go'), ...PLACES]) {
    const minor = path === undefined ? undefined : readMinor(path);
    if (path !== undefined && minor !== undefined && !found.has(minor)) found.set(minor, { path, minor });
  }
  return [...found.values()].sort((one, other) => one.minor - other.minor);
}

/** The command of a release by its minor version: this machine's, or where `.ci/run` would put it. */
export function findGo(minor: number): string {
  return listGoReleases().find((release) => release.minor === minor)?.path ?? `/opt/go1.${minor}/bin/go`;
}

/** The file `VERSION` beside the folder of the command says it: `go1.26.8` in its first line. */
function readMinor(path: string): number | undefined {
  try {
    const text = readFileSync(join(realpathSync(path), '../../VERSION'), 'latin1');
    return Number(/^go1\.(\d+)/.exec(text)?.[1] ?? Number.NaN) || undefined;
  } catch {
    return undefined;
  }
}
