import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { readEngineCommand } from '../../src/containers/engine-command.ts';
import type { Engine } from '../../src/containers/engine-flags.ts';
import {
  leaveShimsOut,
  readShimVariables,
  SHIM_FOLDER,
  writeEngineShim,
} from '../../src/containers/engine-shim.ts';
import { quoteWord } from '../../src/report/shell-word.ts';
import { runChild } from '../support/child.ts';
import { makeCleanEnvironment, SYSTEM_PATH } from '../support/environment.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { requireProgram } from '../support/programs.ts';
import { requireShellcheck } from '../support/shellcheck.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

/** Shells that /bin/sh is somewhere. */
const SHELLS = ['sh', 'bash', 'busybox'];

/** A shim, and engines behind it that print who they are, each word in brackets, and PATH. */
function makeShim(t: TestContext, engine: Engine) {
  const folder = makeTemporaryFolder(t);
  const shims = join(folder, 'setup-ca-bundle-abc', SHIM_FOLDER);
  const engines = join(folder, 'engines');
  for (const path of [shims, engines]) mkdirSync(path, { recursive: true });
  const write = (path: string, text: string): string => {
    writeFileSync(path, text);
    chmodSync(path, 0o755);
    return path;
  };
  const print = (who: string): string => `#!/bin/sh\nprintf '%s' ${who}; printf '[%s]' "$@"; echo " $PATH"\n`;
  const real = write(join(engines, engine), print('engine'));
  const ours = write(join(folder, "it's ours"), print('ours'));
  const text = writeEngineShim({ engine, files: [ours], words: [ours, 'command-line'] }, quoteWord);
  const shim = write(join(shims, engine), text);
  const run = (shell: string, words: readonly string[], path = `${shims}:${engines}:${SYSTEM_PATH}`) =>
    runChild(shell, [...(shell === 'busybox' ? ['sh'] : []), shim, ...words], {
      environment: makeCleanEnvironment(folder, { PATH: path }),
    });
  return { folder, shims, engines, real, ours, shim, text, run };
}

/** Words, and whether they are done here. */
const CALLS: readonly (readonly [engine: Engine, line: string, isOurs: boolean])[] = [
  ['docker', '', false],
  ['docker', 'version --format {{.Client.Version}}', false],
  ['docker', 'run image', true],
  ['docker', 'create image', true],
  ['docker', 'build .', true],
  ['docker', '-D --context corp run image', true],
  ['docker', '--context run ps', false],
  ['docker', '-DH unix:///a.sock run image', true],
  ['docker', '-DH=unix:///a.sock run image', true],
  ['docker', '-DHunix:///a.sock run image', true],
  ['docker', '-DH run ps', false],
  ['docker', 'buildx -D b .', true],
  ['docker', '--context=corp container run image', true],
  ['docker', 'container ls', false],
  ['docker', 'container --help create', true],
  ['docker', 'image build .', true],
  ['docker', 'image inspect build', false],
  ['docker', 'builder build .', true],
  ['docker', 'buildx build .', true],
  ['docker', 'buildx --builder corp b .', true],
  ['docker', 'buildx bake build', false],
  ['docker', 'compose build', false],
  ['docker', 'exec container run', false],
  ['docker', 'pull run', false],
  ['podman', 'run image', true],
  ['podman', '--root /a --log-level debug build .', true],
  ['podman', '--root run ps', false],
  ['podman', '-rc run build .', true],
  ['podman', 'pod create', false],
];

for (const shell of SHELLS) {
  test(`${shell}: what is done here goes through us, all else straight to the engine`, async (t) => {
    if (requireProgram(t, shell) === undefined) return;
    const shims = { docker: makeShim(t, 'docker'), podman: makeShim(t, 'podman') };
    for (const [engine, line, isOurs] of CALLS) {
      const words = line === '' ? [] : line.split(' ');
      const { run, engines } = shims[engine];
      const { stdout, exitCode, stderr } = await run(shell, words);
      const printed = words.map((word) => `[${word}]`).join('') || '[]';
      const who = isOurs ? `ours[command-line]${printed}` : `engine${printed}`;
      assert.deepEqual([exitCode, stdout], [0, `${who} ${engines}:${SYSTEM_PATH}\n`], line + stderr);
    }
  });
}

test('the shim and the reader of command lines agree on what is done here', async (t) => {
  const { run } = makeShim(t, 'docker');
  const word = fc.constantFrom(
    ...[
      'build',
      'run',
      'create',
      'container',
      'buildx',
      'image',
      'builder',
      'b',
      'ps',
      '-D',
      '--debug',
      '-DH',
    ],
    ...['--context', '--context=a', '-c', '--builder', '-H', '-Dc', '-DDH', '--tls', '--config', 'corp'],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (words) => {
      const { stdout } = await run('sh', words);
      assert.equal(stdout.startsWith('ours'), readEngineCommand('docker', words).work !== undefined, stdout);
    }),
    { numRuns: 60 },
  );
});

test('words reach the engine as they are, and so does PATH but for folders of shims', async (t) => {
  const { run, engines, shims } = makeShim(t, 'docker');
  const words = ['ps', '', ' a  b ', '*', '$HOME', "it's", 'line\nbreak', '--', '-e'];
  const { stdout } = await run(
    'sh',
    words,
    `${shims}::${engines}:/other/setup-ca-bundle/${SHIM_FOLDER}:/usr/bin:`,
  );
  assert.equal(stdout, `engine${words.map((it) => `[${it}]`).join('')} :${engines}:/usr/bin:\n`);
  assert.equal(leaveShimsOut(`${shims}::${engines}:/x/${SHIM_FOLDER}:`), `:${engines}:/x/${SHIM_FOLDER}:`);
});

test('a shim does not find itself, by whatever name PATH has it', async (t) => {
  const { folder, engines, shims, shim } = makeShim(t, 'docker');
  const links = join(folder, 'links');
  mkdirSync(links);
  symlinkSync(shims, join(folder, 'elsewhere'));
  symlinkSync(shim, join(links, 'docker'));
  const names = [`${shims}/`, join(folder, 'elsewhere'), links, `${links}/../links`];
  for (const shell of SHELLS) {
    if (requireProgram(t, shell) === undefined) return;
    for (const name of names) {
      const environment = makeCleanEnvironment(folder, { PATH: `${name}:${engines}:${SYSTEM_PATH}` });
      const words = shell === 'busybox' ? ['sh', join(name, 'docker'), 'ps'] : [join(name, 'docker'), 'ps'];
      const { stdout } = await runChild(shell, words, { environment, timeoutMs: 10_000 });
      assert.equal(stdout, `engine[ps] ${engines}:${SYSTEM_PATH}\n`, `${shell} ${name}`);
    }
  }
});

test('what a job sets for its own Node.js is not for ours, and reaches the engine', async (t) => {
  const { folder, engines, shims, shim, ours } = makeShim(t, 'docker');
  const hostile = {
    NODE_OPTIONS: '--require ./absent.js "a b" $HOME',
    NODE_ICU_DATA: '/nonexistent',
    OPENSSL_CONF: join(folder, 'bad.cnf'),
  };
  writeFileSync(hostile.OPENSSL_CONF, 'no configuration [[');
  const script = `#!${nodeExecutable(24)}\nconsole.log(JSON.stringify(process.env));\n`;
  writeFileSync(ours, script);
  const call = (more: Readonly<Record<string, string>>) =>
    runChild('/bin/sh', [shim, 'run', 'image'], {
      environment: makeCleanEnvironment(folder, { PATH: `${shims}:${engines}:${SYSTEM_PATH}`, ...more }),
    });
  for (const more of [hostile, { NODE_OPTIONS: '' }, { NODE_OPTIONS: '--not-an-option' }, {}]) {
    const { stdout, stderr, exitCode } = await call(more);
    assert.equal(exitCode, 0, stderr);
    const seen = readShimVariables(JSON.parse(stdout) as Record<string, string>);
    const names = Object.keys(hostile);
    const kept = Object.entries(seen).filter(([name]) => names.includes(name) || /AWAY/.test(name));
    assert.deepEqual(Object.fromEntries(kept), more);
  }
});

test('where our files are gone the engine runs without us, and it is said', async (t) => {
  const { folder, shim, text, ours, run } = makeShim(t, 'docker');
  writeFileSync(shim, text.replaceAll("it'\\''s ours", 'gone'));
  assert.ok(ours.startsWith(folder));
  const { stdout, stderr } = await run('sh', ['run', 'image']);
  assert.match(stdout, /^engine\[run\]\[image\] /);
  assert.match(stderr, /the files of the bundle are gone, so docker runs without it/);
});

test('an engine that is gone is missed as without us', async (t) => {
  const { run, shims } = makeShim(t, 'docker');
  const { exitCode } = await run('/bin/sh', ['ps'], `${shims}:/nonexistent`);
  assert.equal(exitCode, 127);
});

test('shellcheck has nothing to say', (t) => {
  const check = requireShellcheck(t);
  if (check === undefined) return;
  for (const engine of ['docker', 'podman'] as const) assert.equal(check(makeShim(t, engine).text), '');
});
