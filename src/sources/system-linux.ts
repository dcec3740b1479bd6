import { existsSync } from 'node:fs';

/**
 * The files in which Linux distributions keep the list of CAs that they trust, in the order to look for them. Fedora's
 * own place stands before the old ones, which its release 44 drops.
 */
const LINUX_STORES: readonly string[] = [
  '/etc/ssl/certs/ca-certificates.crt', // Debian, Ubuntu, Arch, NixOS, Gentoo
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem', // RHEL, Fedora, Amazon Linux
  '/etc/pki/tls/certs/ca-bundle.crt', // older RHEL and Fedora
  '/etc/ssl/ca-bundle.pem', // SUSE
  '/etc/pki/tls/cacert.pem', // OpenELEC
  '/etc/ssl/cert.pem', // Alpine
];

/** The path of the distribution's list of trusted CAs, or undefined where there is none. */
export function findLinuxStore(): string | undefined {
  return LINUX_STORES.find((path) => existsSync(path));
}
