import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { rootCertificates } from 'node:tls';
import { ACTION, NODES } from '../support/action.ts';
import { runChild } from '../support/child.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { DEFAULT_NODE, type NodeMajor, nodeExecutable } from '../support/node-runtimes.ts';
import { encodePem, makeAuthority, makeSelfSigned } from '../support/pki.ts';
import { enterPrivateRoot, type Mounts, requireMountNamespace } from '../support/private-root.ts';
import { requireProgram } from '../support/programs.ts';
import { plantTree, STORE_LAYOUTS, type Tree } from '../support/store-layouts.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const root = makeAuthority({ name: 'Corp Root' });
const standing = makeAuthority({ name: 'Standing CA' });
const mail = makeAuthority({ name: 'Mail CA' });

/** What the action made of another machine's disk. */
interface Acted {
  readonly exitCode: number | null;
  readonly stdout: string;
  /** The common names in the bundle, sorted, without the one that was given. */
  readonly names: readonly string[];
  readonly store: { readonly label: string; readonly count: number } | undefined;
  readonly codes: readonly string[];
}

/** Runs the action on this machine with parts of another's disk over it. */
async function act(
  t: TestContext,
  mounts: Mounts,
  node: NodeMajor = DEFAULT_NODE,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Acted> {
  const work = makeTemporaryFolder(t, 'work-');
  for (const name of ['env', 'output']) writeFileSync(join(work, name), '');
  const environment = makeCleanEnvironment(work, {
    RUNNER_TEMP: work,
    GITHUB_ENV: join(work, 'env'),
    GITHUB_OUTPUT: join(work, 'output'),
    GITHUB_WORKSPACE: work,
    INPUT_CERTIFICATES: root.pem,
  });
  const main = join(ACTION, 'dist/index.js');
  // by env: the shell that makes the root drops variables with a hyphen in their names
  const settings = Object.entries(inputs).map(([name, value]) => `${name}=${value}`);
  const command = enterPrivateRoot(t, mounts, 'env', [...settings, nodeExecutable(node), main]);
  const { exitCode, stdout, stderr } = await runChild(...command, { environment });
  assert.equal(stderr, '');
  const output = readFileSync(join(work, 'output'), 'utf8');
  const read = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(output)?.[1] ?? '';
  assert.deepEqual(
    readdirSync(work).filter((name) => name.startsWith('setup-ca-bundle-')),
    [],
    'a folder was left behind',
  );
  if (exitCode !== 0) return { exitCode, stdout, names: [], store: undefined, codes: [] };
  const report = JSON.parse(readFileSync(read('report-path'), 'utf8'));
  const blocks = readFileSync(read('bundle-path'), 'latin1').match(/-----BEGIN[\s\S]*?-----END.*\n/g) ?? [];
  return {
    exitCode,
    stdout,
    names: blocks
      .map((pem) => new X509Certificate(pem).subject.replace(/^[\s\S]*CN=/, ''))
      .filter((name) => name !== 'Corp Root')
      .sort(),
    store: report.defaultStore,
    codes: report.problems.map(({ code }: { code: string }) => code),
  };
}

/** p11-kit as a distribution builds it that keeps its sources in these folders: Debian's, told of other paths. */
function configureP11Kit(t: TestContext, paths: string): Mounts | undefined {
  if (requireProgram(t, 'trust') === undefined) return undefined;
  const folder = makeTemporaryFolder(t, 'modules-');
  const module = '/usr/share/p11-kit/modules/p11-kit-trust.module';
  const text = readFileSync(module, 'utf8').replace(
    /^x-init-reserved:.*$/m,
    `x-init-reserved: paths=${paths}`,
  );
  assert.match(text, /paths=/);
  writeFileSync(join(folder, 'p11-kit-trust.module'), text);
  return { '/usr/share/p11-kit/modules': folder };
}

/** A program in place of p11-kit's tool. */
function replaceTrust(t: TestContext, script: string): Mounts {
  const path = join(makeTemporaryFolder(t, 'trust-'), 'trust');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return { '/usr/bin/trust': path };
}

function plant(t: TestContext, tree: Tree): Mounts {
  return plantTree(makeTemporaryFolder(t, 'machine-'), tree);
}

for (const { name, store, makeTree } of STORE_LAYOUTS) {
  test(`the default store of ${name} is found and merged`, async (t) => {
    if (!requireMountNamespace(t)) return;
    // p11-kit's tool is not part of this: where it is installed, something that is not it stands in its place
    const trust = existsSync('/usr/bin/trust') ? replaceTrust(t, 'exit 1') : {};
    const mounts = { ...plant(t, makeTree(standing.pem, mail.pem)), ...trust };
    for (const node of NODES) {
      const acted = await act(t, mounts, node);
      assert.equal(acted.exitCode, 0, acted.stdout);
      assert.deepEqual(acted.names, ['Standing CA']);
      assert.deepEqual(acted.store, { label: store, count: 1 });
    }
  });
}

test('p11-kit is not asked about a store that it did not make', async (t) => {
  if (!requireMountNamespace(t) || requireProgram(t, 'trust') === undefined) return;
  const mark = join(makeTemporaryFolder(t, 'mark-'), 'mark');
  const trap = replaceTrust(t, `: > '${mark}'\nexit 1`);
  const debian = plant(t, { '/etc/ssl/certs/ca-certificates.crt': standing.pem });
  const acted = await act(t, { ...debian, ...trap });
  assert.deepEqual([acted.names, acted.codes, existsSync(mark)], [['Standing CA'], [], false]);
  // the trap works
  const fedora = plant(t, { '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem': standing.pem });
  const asked = await act(t, { ...fedora, ...trap });
  assert.deepEqual([asked.names, asked.codes, existsSync(mark)], [['Standing CA'], ['policy-unread'], true]);
  assert.match(asked.stdout, /::notice::.*p11-kit did not answer .*it failed with 1/);
});

/** Where p11-kit keeps its sources, and its list, by distribution (each one's build of p11-kit, `trust_paths`). */
const P11_KITS = [
  ['RHEL, Fedora', '/etc/pki/ca-trust/source', '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem'],
  ['Arch', '/etc/ca-certificates/trust-source', '/etc/ca-certificates/extracted/tls-ca-bundle.pem'],
  ['SUSE', '/etc/pki/trust', '/var/lib/ca-certificates/ca-bundle.pem'],
] as const;

for (const [name, source, list] of P11_KITS) {
  test(`p11-kit's own word counts where it made the store: ${name}`, async (t) => {
    const p11Kit = configureP11Kit(t, source);
    if (p11Kit === undefined || !requireMountNamespace(t)) return;
    const make = (cn: string) => makeAuthority({ name: cn, key: 'rsa-2048' });
    const [anchor, distrusted, overruled, missing, unsaid, byHand] = [
      'Anchor',
      'Distrusted',
      'Overruled',
      'Missing',
      'Unsaid',
      'By Hand',
    ].map(make);
    assert.ok(anchor && distrusted && overruled && missing && unsaid && byHand);
    // trusted for e-mail alone: X509_CERT_AUX, as openssl x509 -addtrust emailProtection writes it
    const aux = Buffer.from('300c300a06082b06010505070304', 'hex');
    const machine = plant(t, {
      [list]: [anchor, distrusted, overruled, unsaid, byHand, mail].map(({ pem }) => pem).join(''),
      [`${source}/anchors/anchor.pem`]: anchor.pem,
      [`${source}/anchors/missing.pem`]: missing.pem,
      [`${source}/anchors/overruled.pem`]: overruled.pem,
      [`${source}/blocklist/overruled.pem`]: overruled.pem,
      [`${source}/blocklist/distrusted.pem`]: distrusted.pem,
      [`${source}/mail.pem`]: encodePem(Buffer.concat([mail.der, aux]), 'TRUSTED CERTIFICATE'),
      [`${source}/unsaid.pem`]: unsaid.pem,
    });
    for (const node of NODES) {
      const acted = await act(t, { ...machine, ...p11Kit }, node);
      assert.equal(acted.exitCode, 0, acted.stdout);
      assert.deepEqual(acted.names, ['Anchor', 'By Hand', 'Missing', 'Unsaid']);
      assert.deepEqual(acted.codes, ['distrusted', 'store-outdated', 'store-outdated']);
      assert.match(acted.stdout, /::notice::.*left out.*“Distrusted”, “Overruled”, “Mail CA”/);
      assert.match(acted.stdout, /::notice::.*lacks what p11-kit trusts: “Missing”/);
      assert.match(acted.stdout, /::notice::.*p11-kit does not know: “Unsaid”, “By Hand”/);
    }
  });
}

test('a list that p11-kit has just made is taken without a word', async (t) => {
  const p11Kit = configureP11Kit(t, '/etc/pki/ca-trust/source');
  if (p11Kit === undefined || !requireMountNamespace(t)) return;
  const machine = plant(t, {
    '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem': standing.pem,
    '/etc/pki/ca-trust/source/anchors/standing.pem': standing.pem,
  });
  const acted = await act(t, { ...machine, ...p11Kit });
  assert.deepEqual([acted.names, acted.codes], [['Standing CA'], []]);
});

test('p11-kit that has no sources, or does not answer: the file is taken, and a notice says so', async (t) => {
  const p11Kit = configureP11Kit(t, '/etc/pki/ca-trust/source');
  if (p11Kit === undefined || !requireMountNamespace(t)) return;
  const machine = plant(t, { '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem': standing.pem });
  const silent = replaceTrust(t, 'exec sleep 100');
  for (const [mounts, reason] of [
    [p11Kit, /it names no CA/],
    [silent, /it did not answer in time/],
  ] as const) {
    const acted = await act(t, { ...machine, ...mounts });
    assert.deepEqual([acted.names, acted.codes], [['Standing CA'], ['policy-unread']]);
    assert.match(acted.stdout, reason);
  }
});

test("OpenSSL's own form of a store, as p11-kit writes it: its trust settings are honoured", async (t) => {
  const p11Kit = configureP11Kit(t, '/etc/source');
  if (p11Kit === undefined || !requireMountNamespace(t)) return;
  const distrusted = makeAuthority({ name: 'Distrusted' });
  const aux = Buffer.from('300c300a06082b06010505070304', 'hex');
  const machine = plant(t, {
    '/etc/source/anchors/standing.pem': standing.pem,
    '/etc/source/blocklist/distrusted.pem': distrusted.pem,
    '/etc/source/mail.pem': encodePem(Buffer.concat([mail.der, aux]), 'TRUSTED CERTIFICATE'),
  });
  const trusted = join(makeTemporaryFolder(t, 'trusted-'), 'ca-bundle.trust.crt');
  const words = ['extract', '--format=openssl-bundle', '--filter=certificates', trusted];
  execFileSync(...enterPrivateRoot(t, { ...machine, ...p11Kit }, '/usr/bin/trust', words), {
    env: makeCleanEnvironment('/nonexistent'),
  });
  assert.equal(readFileSync(trusted, 'utf8').match(/BEGIN TRUSTED CERTIFICATE/g)?.length, 3);
  for (const node of NODES) {
    const store = await act(t, {}, node, { 'INPUT_DEFAULT-STORE': trusted });
    assert.deepEqual([store.names, store.codes], [['Standing CA'], ['distrusted']]);
    assert.match(store.stdout, /::notice::.*2 of its certificates are left out/);
    const setting = await act(t, {}, node, { 'INPUT_DEFAULT-STORE': 'none', SSL_CERT_FILE: trusted });
    assert.deepEqual(setting.names, ['Standing CA']);
  }
});

const publicRoot = rootCertificates[0] ?? '';
const server = makeSelfSigned({ name: 'server.example', dnsNames: ['server.example'] });

test('a folder of hashed names without a list is the store', async (t) => {
  if (!requireMountNamespace(t)) return;
  const machine = plant(t, {
    '/etc/ssl/certs/public.pem': publicRoot,
    '/etc/ssl/certs/0a1b2c3d.0': { link: 'public.pem' },
    '/etc/ssl/certs/0a1b2c3d.1': standing.pem,
    '/etc/ssl/certs/0a1b2c3d.2': { link: 'nowhere.pem' },
    '/etc/ssl/certs/unhashed.pem': mail.pem,
  });
  for (const node of NODES) {
    const acted = await act(t, machine, node);
    assert.deepEqual([acted.store, acted.codes], [{ label: '/etc/ssl/certs', count: 2 }, []]);
    assert.ok(acted.names.includes('Standing CA'));
  }
});

test("a folder that holds a company's CA alone is added to Mozilla's list, which is what is missing", async (t) => {
  if (!requireMountNamespace(t)) return;
  const machine = plant(t, {
    '/etc/ssl/certs/corp.pem': standing.pem,
    '/etc/ssl/certs/server.crt': server.pem,
  });
  const acted = await act(t, machine);
  assert.match(
    acted.stdout,
    /::warning::default-store.*Mozilla's list.* beside what is in \/etc\/ssl\/certs/,
  );
  assert.ok(acted.names.length > 100 && acted.names.includes('Standing CA'));
  assert.ok(!acted.names.includes('server.example'));
  const alone = await act(t, machine, DEFAULT_NODE, { 'INPUT_DEFAULT-STORE': 'system' });
  assert.deepEqual([alone.names, alone.codes], [['Standing CA'], []]);
});

for (const [what, tree] of [
  ['any store', { '/etc/hostname': 'bare\n' }],
  ['more than an empty list', { '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem': '' }],
  ['more than a link that leads nowhere', { '/etc/ssl/cert.pem': { link: 'certs/ca-certificates.crt' } }],
] as const) {
  test(`without ${what} Mozilla's list is used, with a warning; system fails`, async (t) => {
    if (!requireMountNamespace(t)) return;
    const machine = plant(t, tree);
    for (const node of NODES) {
      const acted = await act(t, machine, node);
      assert.match(acted.stdout, /::warning::default-store.*Mozilla/);
      assert.ok(acted.names.length > 100);
    }
    const system = await act(t, machine, DEFAULT_NODE, { 'INPUT_DEFAULT-STORE': 'system' });
    assert.equal(system.exitCode, 1);
    assert.match(system.stdout, /::error::default-store.*Install the package ca-certificates/);
  });
}
