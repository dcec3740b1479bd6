/**
 * The files in which Linux distributions keep the list of CAs that they trust, in the order to look for them, and whether
 * an install may add to one where no tool makes it. Fedora's own place stands before the old ones, which some of its
 * releases lack (docs/default-stores.md).
 */
export const LINUX_STORES = {
  '/etc/ssl/certs/ca-certificates.crt': true, // Debian, Ubuntu, Alpine, Arch, NixOS, Gentoo
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem': true, // RHEL, Fedora, Amazon Linux
  '/etc/pki/tls/certs/ca-bundle.crt': true, // older RHEL and Fedora
  '/etc/ssl/ca-bundle.pem': true, // SUSE
  '/var/lib/ca-certificates/ca-bundle.pem': false, // SUSE without the link in /etc
  '/etc/ca-certificates/extracted/tls-ca-bundle.pem': false, // Arch without the link in /etc/ssl
  '/etc/pki/tls/cacert.pem': true, // OpenELEC
  '/etc/ssl/cert.pem': true, // Alpine
  '/etc/ssl/certs/ca-bundle.crt': false, // NixOS before 2014
  '/usr/local/etc/ssl/cert.pem': false, // FreeBSD
} as const;
