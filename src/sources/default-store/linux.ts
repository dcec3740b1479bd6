import { statSync } from 'node:fs';
import { findRealPath } from '../../files/workspace.ts';

/**
 * The files in which Linux distributions keep the list of CAs that they trust, in the order to look for them. Fedora's
 * own place stands before the old ones, which some of its releases lack (docs/default-stores.md).
 */
export const LINUX_STORES: readonly string[] = [
  '/etc/ssl/certs/ca-certificates.crt', // Debian, Ubuntu, Alpine, Arch, NixOS, Gentoo
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem', // RHEL, Fedora, Amazon Linux
  '/etc/pki/tls/certs/ca-bundle.crt', // older RHEL and Fedora
  '/etc/ssl/ca-bundle.pem', // SUSE
  '/var/lib/ca-certificates/ca-bundle.pem', // SUSE without the link in /etc
  '/etc/ca-certificates/extracted/tls-ca-bundle.pem', // Arch without the link in /etc/ssl
  '/etc/pki/tls/cacert.pem', // OpenELEC
  '/etc/ssl/cert.pem', // Alpine
  '/etc/ssl/certs/ca-bundle.crt', // NixOS before 2014
  '/usr/local/etc/ssl/cert.pem', // FreeBSD
];

/** Where distributions put what p11-kit extracts: RHEL, Fedora and Amazon Linux, Arch, SUSE. */
const EXTRACTED =
  /^\/(?:etc\/pki\/ca-trust\/extracted|etc\/ca-certificates\/extracted|var\/lib\/ca-certificates)\//;

/** The path of the distribution's list of trusted CAs, or undefined where there is none, or only empty files. */
export function findLinuxStore(): string | undefined {
  return LINUX_STORES.find((path) => hasContent(path));
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
