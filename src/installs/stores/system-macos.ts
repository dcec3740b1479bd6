import { digestSha1 } from '../../certificates/digest.ts';
import { writePemBlock } from '../../certificates/formats/pem.ts';
import type { Change, Plan, Step } from '../change.ts';
import type { InstallTerms } from '../installs.ts';
import { isForeign } from './system-keyed.ts';

const SECURITY = '/usr/bin/security';
const KEYCHAIN = '/Library/Keychains/System.keychain';

/** A folder that root alone writes to: security(1) reads certificates from files. */
const FOLDER = '/Library/Keychains';

/** `security` waits for ever for somebody to allow what it asks for, if the machine wants that (runner-images#12116). */
const SECURITY_TIMEOUT_MS = 30_000;

/**
 * Plans the install into the keychain of the machine, with trust settings of the admin domain, one change for each
 * certificate. Root does it, and no right of the machine's authorization database is loosened for it.
 */
export function planMacos({ added, mark, keys }: InstallTerms): Plan {
  const changes = added.flatMap(({ certificate, origins }, at): Change[] => {
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
      removal: [
        runSecurity(['remove-trusted-cert', '-d', path]),
        // it is gone already where the trust settings took it along
        runSecurity(['delete-certificate', '-Z', sha1, KEYCHAIN], true),
        remove,
      ],
      removesFirst: true,
      byHand: `sudo security remove-trusted-cert -d ${path}; sudo security delete-certificate -Z ${sha1} ${KEYCHAIN}; sudo rm ${path}`,
    };
    return [change];
  });
  const already = changes.length < added.length ? ['the system keychain'] : [];
  return { changes, already, obstacles: [] };
}

function runSecurity(words: readonly string[], mayFail = false): Step {
  return { do: 'run', program: SECURITY, words, timeoutMs: SECURITY_TIMEOUT_MS, mayFail };
}
