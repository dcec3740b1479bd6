import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeUserMachine } from '../support/command-line.ts';
import { makeAuthority } from '../support/pki.ts';
import { startTlsServer, type TlsServerOptions } from '../support/tls-server.ts';

/**
 * What a server sends is looked at wherever a host is named; `certificates/lint/lint-chain.test.ts` has who refuses what.
 */

const CA = makeAuthority({ name: 'Corp Root' });
const NAMES = { name: 'localhost', dnsNames: ['localhost'] };
const LEAF = CA.issue(NAMES);
const NO_CA = CA.issueAuthority({ name: 'Corp Issuing', basicConstraints: { isCa: false } });

interface Fault {
  readonly server: TlsServerOptions;
  readonly rule: string;
  /** Whether a bundle can be made all the same. */
  readonly isReached: boolean;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'no authorityKeyIdentifier': {
    server: { certificate: CA.issue({ ...NAMES, hasAuthorityKeyIdentifier: false }), chain: [CA] },
    rule: 'no-authority-key-identifier',
    isReached: true,
  },
  'a commonName only': {
    server: { certificate: CA.issue({ name: 'localhost' }), chain: [CA] },
    rule: 'no-subject-alternative-name',
    isReached: true,
  },
  'a CA that is none': {
    server: { certificate: NO_CA.issue(NAMES), chain: [NO_CA] },
    rule: 'issuer-not-a-ca',
    isReached: false,
  },
  'TLS 1.0': {
    server: {
      certificate: LEAF,
      chain: [CA],
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    },
    rule: 'old-tls',
    isReached: false,
  },
};

for (const [name, { server, rule, isReached }] of Object.entries(FAULTS)) {
  test(`${name}: told by show, doctor, hosts and verify-hosts, with what helps`, async (t) => {
    const { port } = await startTlsServer(t, server);
    const { run, home } = makeUserMachine(t);
    const file = join(home, 'ca.pem');
    writeFileSync(file, CA.pem);
    const host = `localhost:${port}`;
    const remedy = /A new CA does not fix that: the administrator of the server or the proxy must update it/;

    const shown = await run(['show', host]);
    assert.ok(shown.stdout.includes(`(${rule})`), shown.stdout);
    if (rule !== 'old-tls') assert.match(shown.stdout, remedy);

    const doctor = JSON.parse((await run(['doctor', host, '--json'])).stdout);
    const found = doctor.findings.filter(({ code }: { code: string }) => code === 'host-lint');
    assert.equal(found.length, 1, JSON.stringify(doctor.findings));
    // a client of this machine that refuses it has a finding of its own: by itself it is no reason for exit code 1
    assert.equal(found[0].severity, 'notice');
    assert.match(found[0].advice, remedy);
    assert.ok(found[0].advice.includes(rule));

    for (const option of ['--hosts', '--verify-hosts']) {
      const { exitCode, stderr } = await run(['--certificates', file, option, host]);
      assert.equal(exitCode === 0, isReached, stderr);
      const lines = stderr.replaceAll(/\s+/g, ' ').split(`docs/lints.md: ${rule}.`);
      assert.equal(lines.length, 2, `${option}, once: ${stderr}`);
      assert.match(lines[0] ?? '', remedy);
    }
  });
}

test('a CA that was sent and is none is not called missing', async (t) => {
  const { port } = await startTlsServer(t, { certificate: NO_CA.issue(NAMES), chain: [NO_CA] });
  const { stderr } = await makeUserMachine(t).run(['--hosts', `localhost:${port}`]);
  assert.match(stderr, /“Corp Issuing” came with it and signed/);
  assert.doesNotMatch(stderr, /not sent|missing/);
});

test('hosts behind one proxy with the same fault are one warning', async (t) => {
  const faulty = { hasAuthorityKeyIdentifier: false };
  const ports = await Promise.all(
    ['localhost', 'localhost', 'localhost'].map(async () => {
      const certificate = CA.issue({ ...NAMES, ...faulty });
      return (await startTlsServer(t, { certificate, chain: [CA] })).port;
    }),
  );
  const { run, home } = makeUserMachine(t);
  const file = join(home, 'ca.pem');
  writeFileSync(file, CA.pem);
  const hosts = ports.map((port) => `localhost:${port}`);
  const { stderr } = await run(['--certificates', file, '--hosts', hosts.join('\n')]);
  assert.equal(stderr.split('no-authority-key-identifier').length, 2, stderr);
  for (const host of hosts) assert.ok(stderr.includes(host));
});

test('two CAs of one name and two keys are reported with what to do, by the command line and by show', async (t) => {
  const { run, home } = makeUserMachine(t);
  const file = join(home, 'both.pem');
  writeFileSync(file, CA.pem + makeAuthority({ name: 'Corp Root' }).pem);
  const made = await run(['--certificates', file]);
  assert.equal(made.exitCode, 0, made.stderr);
  const shown = await run(['show', file]);
  for (const text of [made.stderr, shown.stdout]) {
    assert.match(text.replaceAll(/\s+/g, ' '), /no order works for both/);
    assert.match(text.replaceAll(/\s+/g, ' '), /make sure that servers and proxies send certificates/);
  }
});
