import { digestSha1 } from '../../certificates/digest.ts';
import { writePemBlock } from '../../certificates/formats/pem.ts';
import type { Change, Plan, Step } from '../change.ts';
import type { InstallTerms } from '../terms.ts';
import { isForeign } from './system-keyed.ts';

const SECURITY = '/usr/bin/security';
const KEYCHAIN = '/Library/Keychains/System.keychain';

/** A folder that root alone writes to: security(1) reads certificates from files. */
const FOLDER = '/Library/Keychains';

/** The exit code of `delete-certificate` if there is no such certificate (keychain_delete.c, do_delete_certificate). */
const NOT_THERE = 1;

/** `security` waits for ever for somebody to allow what it asks for, if the machine wants that (runner-images#12116). */
const SECURITY_TIMEOUT_MS = 30_000;

/**
 * Plans the install into the keychain of the machine, with trust settings of the admin domain, one change for each
 * certificate. Root does it, and no right of the machine's authorization database is loosened for it.
 */
export function planMacos({ wanted, mark, keys }: InstallTerms): Plan {
  const changes = wanted.flatMap(({ certificate, origins }, at): Change[] => {
    const path = `${FOLDER}/setup-ca-bundle-${mark}-${at + 1}.pem`;
    // security(1) names certificates by SHA-1; it is a name here and proves nothing
    const sha1 = digestSha1(certificate.der).toUpperCase();
    const file: Step = {
      do: 'write-file',
      path,
      bytes: Buffer.from(writePemBlock(certificate.der)).toString('base64'),
      mode: 0o644,
    };
    const remove: Step = { do: 'delete-file', path };
    const trust = ['add-trusted-cert', '-d', '-r', 'trustRoot', '-k', KEYCHAIN, path];
    if (isForeign(origins, keys.has(`macos:${sha1}`))) return [];
    const change: Change = {
      install: 'system',
      label: `the system keychain (${sha1})`,
      paths: [path],
      key: `macos:${sha1}`,
      steps: [file, runSecurity(trust)],
      // the certificate first: root may delete it, while the setting is for a person to remove
      removal: [
        { ...runSecurity(['delete-certificate', '-Z', sha1, KEYCHAIN]), passes: [NOT_THERE] },
        { ...runSecurity(['remove-trusted-cert', '-d', path]), orWarn: describeSetting() },
        remove,
      ],
      removesFirst: true,
      byHand: `sudo security delete-certificate -Z ${sha1} ${KEYCHAIN}; sudo security remove-trusted-cert -d ${path}; sudo rm ${path}`,
    };
    return [change];
  });
  const already = changes.length < wanted.length ? ['the system keychain'] : [];
  return { changes, already, obstacles: [] };
}

function runSecurity(words: readonly string[]): Extract<Step, { do: 'run' }> {
  return { do: 'run', program: SECURITY, words, timeoutMs: SECURITY_TIMEOUT_MS };
}

/** What stays if a trust setting cannot be removed. trustd believes it without the certificate in any keychain. */
function describeSetting(): string {
  return `the certificate is out of the keychain, but its trust setting may still be there, and macOS still trusts a server that sends this certificate itself. macOS asks a person to allow the removal, even for root (actions/runner-images#12116). By hand: save the certificate as a file, then \`sudo security remove-trusted-cert -d FILE\``;
}
