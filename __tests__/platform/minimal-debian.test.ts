import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { ACTION, NODES } from '../support/action.ts';
import { type ChildResult, runChild } from '../support/child.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { type NodeMajor, nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireMountNamespace } from '../support/private-root.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const root = makeAuthority({ name: 'Corp Root' });
const standing = makeAuthority({ name: 'Standing CA' });

/** What update-ca-certificates and Node need, and nothing else. */
const PACKAGES = [
  ...['dash', 'coreutils', 'debianutils', 'sed', 'grep', 'findutils', 'openssl', 'ca-certificates'],
  ...['libc6', 'libacl1', 'libattr1', 'libselinux1', 'libpcre2-8-0', 'libssl3', 'libstdc++6', 'libgcc-s1'],
];

/** A Debian of these packages' files, copied from this one: what debootstrap makes, without fetching it again. */
function makeMinimalDebian(t: TestContext): string | undefined {
  const dpkg = requireProgram(t, 'dpkg-query');
  if (dpkg === undefined) return undefined;
  const folder = makeTemporaryFolder(t, 'debian-');
  const options = { env: makeCleanEnvironment(folder), maxBuffer: 64 * 1024 * 1024 };
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) {
    mkdirSync(join(folder, 'usr', name), { recursive: true });
    symlinkSync(`usr/${name}`, join(folder, name));
  }
  const paths = execFileSync(dpkg, ['-L', ...PACKAGES], options)
    .toString()
    .split('\n')
    .filter((path) => path.startsWith('/') && !path.startsWith('/usr/share/doc') && isFile(path));
  const archive = execFileSync('tar', ['-cf', '-', '--no-recursion', '-T', '-'], {
    ...options,
    input: paths.map((path) => `.${path}\n`).join(''),
    cwd: '/',
  });
  execFileSync('tar', ['-xf', '-', '--keep-directory-symlink', '-C', folder], { ...options, input: archive });
  for (const name of ['dev', 'proc', 'etc', 'tmp', 'job', 'action', 'node']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  return folder;
}

function isFile(path: string): boolean {
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status !== undefined && !status.isDirectory();
}

/** Runs a command in it; nothing of the machine is there but its devices, and what is bound. */
function enter(folder: string, bound: Readonly<Record<string, string>>, command: readonly string[]) {
  const binds = Object.entries({ '/dev': '/dev', '/proc': '/proc', ...bound });
  const script =
    'root=$1; shift; while [ "$1" != -- ]; do mount --rbind "$1" "$root$2"; shift 2; done; shift; exec chroot "$root" "$@"';
  const pairs = binds.flatMap(([path, source]) => [source, path]);
  const words = ['--mount', '--propagation', 'private', 'sh', '-euc', script, 'sh', folder, ...pairs, '--'];
  return ['unshare', [...words, ...command]] as const;
}

async function act(t: TestContext, folder: string, node: NodeMajor) {
  const job = makeTemporaryFolder(t, 'job-');
  for (const name of ['env', 'output']) writeFileSync(join(job, name), '');
  const environment = makeCleanEnvironment('/job', {
    RUNNER_TEMP: '/job',
    GITHUB_ENV: '/job/env',
    GITHUB_OUTPUT: '/job/output',
    GITHUB_WORKSPACE: '/job',
    INPUT_CERTIFICATES: root.pem,
  });
  const bound = { '/job': job, '/action': join(ACTION, 'dist'), '/node': dirname(nodeExecutable(node)) };
  const command = enter(folder, bound, ['/node/node', '/action/index.js']);
  const result: ChildResult = await runChild(...command, { environment });
  assert.deepEqual([result.exitCode, result.stderr], [0, ''], result.stdout);
  const path = /^report-path=\/job\/(.*)$/m.exec(readFileSync(join(job, 'output'), 'utf8'))?.[1] ?? '';
  return { report: JSON.parse(readFileSync(join(job, path), 'utf8')), stdout: result.stdout };
}

test('a minimal Debian, without a list of CAs and with one that its own tool makes', async (t) => {
  if (!requireMountNamespace(t)) return;
  const folder = makeMinimalDebian(t);
  if (folder === undefined) return;
  for (const node of NODES) {
    const bare = await act(t, folder, node);
    assert.match(bare.stdout, /::warning::default-store.*Mozilla/);
  }
  const mozilla = readdirSync(join(folder, 'usr/share/ca-certificates/mozilla'));
  writeFileSync(
    join(folder, 'etc/ca-certificates.conf'),
    mozilla.map((name) => `mozilla/${name}\n`).join(''),
  );
  mkdirSync(join(folder, 'usr/local/share/ca-certificates'), { recursive: true });
  writeFileSync(join(folder, 'usr/local/share/ca-certificates/standing.crt'), standing.pem);
  mkdirSync(join(folder, 'etc/ssl/certs'), { recursive: true });
  const update = enter(folder, {}, ['/usr/sbin/update-ca-certificates']);
  const updated = await runChild(...update, {
    environment: makeCleanEnvironment('/tmp', { TMPDIR: '/tmp' }),
  });
  assert.equal(updated.exitCode, 0, updated.stderr);
  assert.match(updated.stdout, new RegExp(`^${mozilla.length + 1} added, 0 removed`, 'm'));
  for (const node of NODES) {
    const { report } = await act(t, folder, node);
    const subjects = report.certificates.map(({ subject }: { subject: string }) => subject);
    assert.equal(report.defaultStore.label, '/etc/ssl/certs/ca-certificates.crt');
    assert.ok(subjects.includes('CN=Standing CA') && subjects.includes('CN=Corp Root'));
    assert.ok(report.defaultStore.count > mozilla.length - 10, 'all but what has expired');
  }
});
