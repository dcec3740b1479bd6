import { existsSync } from 'node:fs';
import type { Mounts } from './private-root.ts';

/** Where distributions put Firefox: one that is there gets a policy in /etc by `install: nss`. */
const APPLICATIONS = ['/usr/lib/firefox', '/usr/lib/firefox-esr', '/usr/lib64/firefox'];

/** Hides this machine's own Firefox, if it has one: over a folder that is there nothing is made outside. */
export function hideFirefox(): Mounts {
  return Object.fromEntries(APPLICATIONS.filter((path) => existsSync(path)).map((path) => [path, 'empty']));
}
