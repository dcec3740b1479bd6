import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { VERSION } from '../../src/release.ts';
import { ACTION } from '../support/action.ts';
import { runChild } from '../support/child.ts';
import { PROGRAM } from '../support/command-line.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

test('the packed package runs by npx with no network, no cache and nothing else to install', async (t) => {
  const npm = requireProgram(t, 'npm');
  const npx = requireProgram(t, 'npx');
  if (npm === undefined || npx === undefined) return;
  const folder = makeTemporaryFolder(t);
  const environment = makeCleanEnvironment(folder, {
    PATH: `${join(npx, '..')}:/usr/bin:/bin`,
    NPM_CONFIG_CACHE: join(folder, 'cache'),
    NPM_CONFIG_USERCONFIG: undefined,
  });
  const packed = await runChild(npm, ['pack', '--silent', '--pack-destination', folder], {
    environment,
    folder: ACTION,
  });
  assert.equal(packed.exitCode, 0, packed.stderr);
  const [archive = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'ca.pem'), makeAuthority({ name: 'Packed CA' }).pem);
  // where it is allowed in a namespace without any network; npm is kept offline in any case
  const hasNamespace = spawnSync('unshare', ['-rn', 'true'], { stdio: 'ignore' }).status === 0;
  const run = (...words: readonly string[]) => {
    const command = [npx, '--yes', '--offline', `./${archive}`, ...words];
    const [program = npx, ...rest] = hasNamespace ? ['unshare', '-rn', ...command] : command;
    return runChild(program, rest, { environment, folder });
  };
  const version = await run('--version');
  assert.deepEqual([version.exitCode, version.stdout], [0, `${VERSION}\n`], version.stderr);
  const made = await run('--certificates', 'ca.pem');
  assert.equal(made.exitCode, 0, made.stderr);
  assert.match(made.stdout, /^export SSL_CERT_FILE='/);
  const { files } = JSON.parse(
    (await runChild(npm, ['pack', '--dry-run', '--json'], { environment, folder: ACTION })).stdout,
  )[0] as { readonly files: readonly { readonly path: string }[] };
  const pages = files.map(({ path }) => path).filter((path) => path.startsWith('docs/'));
  for (const page of ['problems', 'lints', 'hosts', 'clients'])
    assert.ok(pages.includes(`docs/${page}.md`), page);
});

test('the package asks npm for nothing', () => {
  const { dependencies, optionalDependencies, peerDependencies, version, bin } = JSON.parse(
    readFileSync(join(ACTION, 'package.json'), 'utf8'),
  );
  assert.deepEqual([dependencies, optionalDependencies, peerDependencies], [undefined, undefined, undefined]);
  assert.equal(version, VERSION);
  assert.deepEqual(bin, { 'setup-ca-bundle': 'bin/setup-ca-bundle.cjs' });
});

test('an old Node.js gets a sentence', async (t) => {
  const folder = makeTemporaryFolder(t);
  // a stand-in for an old Node: this one, which says that it is
  writeFileSync(
    join(folder, 'old.cjs'),
    `Object.defineProperty(process.versions, 'node', { value: '18.20.0' }); Object.defineProperty(process, 'version', { value: 'v18.20.0' });`,
  );
  const { exitCode, stdout, stderr } = await runChild(
    nodeExecutable(24),
    ['--require', join(folder, 'old.cjs'), PROGRAM, '--version'],
    { environment: makeCleanEnvironment(folder), folder },
  );
  assert.deepEqual([exitCode, stdout], [1, '']);
  assert.match(stderr, /^setup-ca-bundle needs Node\.js 20 or later; this is v18\.20\.0/);
});
