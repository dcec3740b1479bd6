import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { parseCertificate } from '../../../src/certificates/certificate.ts';
import { findFalseIssuer, lintChain, type Transport } from '../../../src/certificates/lint/lint-chain.ts';
import { LINT_RULES, listRefusing } from '../../../src/certificates/lint/lint-rules.ts';
import { readChain } from '../../../src/net/handshake.ts';
import { makeTrust } from '../../../src/net/trust.ts';
import { findFreePort, startDaemon } from '../../support/daemon.ts';
import * as der from '../../support/der.ts';
import { makeCleanEnvironment } from '../../support/environment.ts';
import {
  type CertificateOptions,
  type MadeCertificate,
  makeAuthority,
  writeCertificate,
} from '../../support/pki.ts';
import { requireProgram } from '../../support/programs.ts';
import { findDisagreements } from '../../support/refusing-clients.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { askJudges, type JudgedCase, SERVER_NAME, startServers } from '../../support/tls-judges.ts';

/** What a server sends under a CA without fault: what is found in it, and which real clients refuse it. */

const TOP = makeAuthority({ name: 'Corp Root' });
const RSA_TOP = makeAuthority({ name: 'Corp RSA Root', key: 'rsa-2048' });
const extension = (oid: string, value: Buffer, isCritical = false) => ({ oid, value, isCritical });

function own(options: Partial<CertificateOptions>, top = TOP): JudgedCase {
  const leaf = top.issue({ name: SERVER_NAME, dnsNames: [SERVER_NAME], ...options });
  return { anchors: [top], leaf, intermediates: [] };
}

function sent(options: Partial<CertificateOptions>): JudgedCase {
  const issuing = TOP.issueAuthority({ name: 'Corp Issuing', ...options });
  const leaf = issuing.issue({ name: SERVER_NAME, dnsNames: [SERVER_NAME] });
  return { anchors: [TOP], leaf, intermediates: [issuing] };
}

const NO_NAMES: Partial<CertificateOptions> = { dnsNames: [] };

/** What is sent, and the rules that it breaks. */
const CASES: Readonly<Record<string, readonly [JudgedCase, ...string[]]>> = {
  sound: [own({})],
  'sound with an intermediate': [sent({})],
  'no key identifier of its issuer': [
    own({ hasAuthorityKeyIdentifier: false }),
    'no-authority-key-identifier',
  ],
  'an empty authorityKeyIdentifier': [
    own({ hasAuthorityKeyIdentifier: false, extensions: [extension('2.5.29.35', der.sequence())] }),
    'no-authority-key-identifier',
  ],
  'a commonName only': [own(NO_NAMES), 'no-subject-alternative-name'],
  'a commonName, and the names of people': [
    own({
      ...NO_NAMES,
      extensions: [extension('2.5.29.17', der.sequence(der.implicit(1, Buffer.from('a@b'))))],
    }),
    'no-subject-alternative-name',
  ],
  'version 1': [own({ version: 1 }), 'no-subject-alternative-name'],
  'a short key': [own({ key: 'rsa-1024' }), 'weak-key'],
  'a key that is short enough': [own({ key: 'rsa-2040' })],
  'signed with SHA-1': [own({ digest: 'sha1' }), 'weak-signature'],
  'signed with SHA-1 by RSA': [own({ digest: 'sha1' }, RSA_TOP), 'weak-signature'],
  'signed with MD5': [own({ digest: 'md5' }, RSA_TOP), 'weak-signature'],
  'for clients': [own({ extendedKeyUsage: ['clientAuth'] }), 'extended-key-usage'],
  'for anything': [own({ extendedKeyUsage: ['any'] }), 'extended-key-usage'],
  'without a purpose': [own({ extendedKeyUsage: null })],
  'a critical extension that nobody knows': [
    own({ extensions: [extension('1.2.3.4', der.nil, true)] }),
    'critical-extension',
  ],
  'a critical subjectKeyIdentifier': [own({ isSubjectKeyIdentifierCritical: true }), 'critical-extension'],
  'may sign certificates only': [own({ keyUsage: ['keyCertSign'] }), 'no-digital-signature'],
  'may encrypt keys only': [own({ keyUsage: ['keyEncipherment'] }), 'no-digital-signature'],
  'no keyUsage': [own({ keyUsage: null })],
  'no subject': [own({ name: der.sequence() }), 'empty-subject'],
  'a CA that poses as a server': [
    own({ basicConstraints: { isCa: true }, keyUsage: ['digitalSignature', 'keyCertSign'] }),
  ],
  'an underscore in a PrintableString': [
    own({ name: [{ type: 'CN', value: 'local_host', encoding: 'printable' }] }),
    'not-der',
  ],
  'a CA without basicConstraints': [sent({ basicConstraints: null }), 'issuer-not-a-ca'],
  'a CA with CA:FALSE': [sent({ basicConstraints: { isCa: false } }), 'issuer-not-a-ca'],
  'a CA of version 1': [sent({ version: 1 }), 'issuer-not-a-ca'],
  'a CA that may not sign': [sent({ keyUsage: ['cRLSign'] }), 'issuer-not-a-ca'],
  'a CA without keyUsage': [sent({ keyUsage: null }), 'key-usage-missing'],
  'a CA without a key identifier of its issuer': [
    sent({ hasAuthorityKeyIdentifier: false }),
    'no-authority-key-identifier',
  ],
  'a CA signed with SHA-1': [sent({ digest: 'sha1' }), 'weak-signature'],
  'a CA for anything': [sent({ extendedKeyUsage: ['any'] }), 'extended-key-usage'],
  'TLS 1.0': [{ ...own({}), server: { minVersion: 'TLSv1', maxVersion: 'TLSv1' } }, 'old-tls'],
  'TLS 1.1': [{ ...own({}), server: { minVersion: 'TLSv1', maxVersion: 'TLSv1.1' } }, 'old-tls'],
  'TLS 1.2': [{ ...own({}), server: { maxVersion: 'TLSv1.2' } }],
};

const TODAY: Transport = { protocol: 'TLSv1.3', legacyCode: undefined };

function lint({ anchors, leaf, intermediates }: JudgedCase, transport = TODAY) {
  const trusted = new Set(anchors.map(({ fingerprint }) => fingerprint));
  const [first, ...others] = [leaf, ...intermediates].map(({ der: bytes }) => parseCertificate(bytes));
  assert.ok(first);
  const isAnchor = ({ fingerprint }: { fingerprint: string }) => trusted.has(fingerprint);
  return lintChain([first, ...others], transport, isAnchor);
}

/** How a server speaks, as a run finds it. */
async function readTransport(port: number, anchors: readonly MadeCertificate[]): Promise<Transport> {
  const { value, failure } = await readChain(
    { host: SERVER_NAME, port },
    {
      trust: makeTrust(anchors.map(({ pem }) => pem).join('')),
      proxy: undefined,
      signal: AbortSignal.timeout(30_000),
    },
  );
  assert.equal(failure, undefined);
  return value;
}

async function startWithoutRenegotiation(
  t: TestContext,
  certificate: MadeCertificate,
): Promise<number | undefined> {
  const program = requireProgram(t, 'gnutls-serv');
  if (program === undefined) return undefined;
  const folder = makeTemporaryFolder(t);
  const { certificatePath, keyPath } = writeCertificate(folder, 'server', certificate);
  const port = await findFreePort();
  const priority = ['--priority', 'NORMAL:-VERS-TLS1.3:%DISABLE_SAFE_RENEGOTIATION'];
  const files = ['--x509certfile', certificatePath, '--x509keyfile', keyPath];
  await startDaemon(t, program, ['--http', '--port', String(port), ...files, ...priority], {
    environment: makeCleanEnvironment(folder),
    folder,
    port,
  });
  return port;
}

test('what is found in what a server sends is refused by the clients that it names, and by no other', {
  timeout: 600_000,
}, async (t) => {
  const old = own({});
  const port = await startWithoutRenegotiation(t, old.leaf);
  const cases: Record<string, readonly [JudgedCase, ...string[]]> = { ...CASES };
  if (port !== undefined) cases['no secure renegotiation'] = [{ ...old, port }, 'legacy-renegotiation'];
  const servers = await startServers(
    t,
    Object.fromEntries(Object.entries(cases).map(([name, [one]]) => [name, one])),
  );
  const verdicts = await askJudges(t, servers);
  const refusing: Record<string, readonly string[]> = {};
  for (const [name, [one, ...rules]] of Object.entries(cases)) {
    const transport = /^TLS|renegotiation/.test(name)
      ? await readTransport(servers[name]?.port ?? 0, one.anchors)
      : TODAY;
    const found = lint(one, transport);
    assert.deepEqual(
      found.map(({ rule }) => rule),
      rules,
      name,
    );
    refusing[name] = found.flatMap(listRefusing);
    for (const { rule, refusedBy = [] } of found) {
      const all: readonly string[] = LINT_RULES[rule].refusedBy;
      for (const client of refusedBy) assert.ok(all.includes(client), `${rule}: ${client}`);
    }
  }
  assert.deepEqual(findDisagreements(verdicts, refusing, [[/^a short key$/, ['node20', 'node22']]]), []);
});

test('what is trusted is judged as an anchor, a root and a stranger not at all', () => {
  const weak = makeAuthority({ name: 'Corp Root', keyUsage: null });
  const issuing = weak.issueAuthority({ name: 'Corp Issuing', keyUsage: null });
  const leaf = issuing.issue({ name: SERVER_NAME, dnsNames: [SERVER_NAME] });
  const stranger = TOP.issueAuthority({ name: 'Stranger', keyUsage: null });
  const rules = (anchors: readonly MadeCertificate[], intermediates: readonly MadeCertificate[]) =>
    lint({ anchors, leaf, intermediates }).map(({ rule }) => rule);
  assert.deepEqual(rules([], [issuing, weak, issuing]), ['key-usage-missing']);
  assert.deepEqual(rules([issuing], [issuing, weak]), []);
  assert.deepEqual(rules([weak], [stranger]), []);
});

test('a CA that may not sign is found by its signature, not by its name', () => {
  const issuing = TOP.issueAuthority({ name: 'Corp Issuing', basicConstraints: { isCa: false } });
  const namesake = TOP.issueAuthority({ name: 'Corp Issuing', basicConstraints: { isCa: false } });
  const leaf = parseCertificate(issuing.issue({ name: SERVER_NAME }).der);
  const read = ({ der: bytes }: MadeCertificate) => parseCertificate(bytes);
  assert.equal(findFalseIssuer(leaf, [leaf, read(namesake)]), undefined);
  assert.equal(findFalseIssuer(leaf, [leaf, read(namesake), read(issuing)])?.subject, 'CN=Corp Issuing');
});

/** Two CAs of one name and two keys, the one whose servers are asked first or second in the file. */
test('two CAs of one name: with an authorityKeyIdentifier every client finds the right one, without it no order serves all', {
  timeout: 300_000,
}, async (t) => {
  const [old, fresh] = [makeAuthority({ name: 'Corp Root' }), makeAuthority({ name: 'Corp Root' })];
  const renewed = makeAuthority({ name: 'Corp Root', key: old.key });
  const serve = (
    anchors: readonly MadeCertificate[],
    options: Partial<CertificateOptions> = {},
  ): JudgedCase => {
    const leaf = old.issue({ name: SERVER_NAME, dnsNames: [SERVER_NAME], ...options });
    return { anchors, leaf, intermediates: [] };
  };
  const without = { hasAuthorityKeyIdentifier: false };
  const verdicts = await askJudges(t, {
    'with-first': serve([old, fresh]),
    'with-second': serve([fresh, old]),
    'without-first': serve([old, fresh], without),
    'without-second': serve([fresh, old], without),
    'same-key-first': serve([old, renewed], without),
    'same-key-second': serve([renewed, old], without),
  });
  const refusing = (name: string): readonly string[] =>
    Object.keys(verdicts).filter((judge) => judge !== 'python313' && verdicts[judge]?.[name] !== 'ok');
  for (const name of ['with-first', 'with-second', 'same-key-first', 'same-key-second'])
    assert.deepEqual(refusing(name), [], name);
  const openssl = ['curl', 'python', 'openssl35', 'node20', 'node22', 'node24', 'node26', 'ruby'];
  assert.deepEqual(
    refusing('without-first'),
    ['git'].filter((judge) => judge in verdicts),
  );
  assert.deepEqual(
    refusing('without-second'),
    openssl.filter((judge) => judge in verdicts),
  );
});
