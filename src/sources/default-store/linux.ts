import { statSync } from 'node:fs';
import { findRealPath } from '../../files/workspace.ts';
import { LINUX_STORES } from '../../linux-stores.ts';

/** Where distributions put what p11-kit extracts: RHEL, Fedora and Amazon Linux, Arch, SUSE. */
const EXTRACTED =
  /^\/(?:etc\/pki\/ca-trust\/extracted|etc\/ca-certificates\/extracted|var\/lib\/ca-certificates)\//;

/** The path of the distribution's list of trusted CAs, or undefined without one, or with only empty files. */
export function findLinuxStore(): string | undefined {
  return Object.keys(LINUX_STORES).find(hasContent);
}

/** Whether a store was extracted by p11-kit, which then knows more than stands in it; links are followed. */
export function isExtracted(path: string): boolean {
  return EXTRACTED.test(findRealPath(path) ?? path);
}

function hasContent(path: string): boolean {
  try {
    return statSync(path).size > 0;
  } catch {
    return false;
  }
}
