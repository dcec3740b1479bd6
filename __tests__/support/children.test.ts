import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { runChild } from './child.ts';
import { makeCleanEnvironment } from './environment.ts';
import { findNode } from './node-runtimes.ts';
import { findProgram, REQUIRE_PROGRAMS_VARIABLE, requireProgram, requirePythonModule } from './programs.ts';
import { atEnd, makeScope } from './scope.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const environment = makeCleanEnvironment('/nonexistent');
const node = process.execPath;

test('a temporary folder is private and goes with its scope, after what was registered later', async () => {
  const scope = makeScope();
  const folder = makeTemporaryFolder(scope);
  writeFileSync(join(folder, 'file'), '');
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  let isThere = false;
  atEnd(scope, () => {
    isThere = existsSync(folder);
  });
  await scope.end();
  assert.ok(isThere);
  assert.ok(!existsSync(folder));
});

test('what is registered runs last in, first out, all of it, errors reported', async () => {
  const scope = makeScope();
  const order: number[] = [];
  for (const number of [1, 2, 3]) {
    atEnd(scope, () => {
      order.push(number);
      if (number === 2) throw new Error('two');
    });
  }
  await assert.rejects(scope.end(), (error: AggregateError) => error.errors[0].message === 'two');
  assert.deepEqual(order, [3, 2, 1]);
});

test('a clean environment has nothing of ours, and no variable that could name a CA or a proxy', async (t) => {
  process.env.SETUP_CA_BUNDLE_LEAK = process.env.SSL_CERT_FILE = process.env.https_proxy = '/leak';
  t.after(() => {
    for (const name of ['SETUP_CA_BUNDLE_LEAK', 'SSL_CERT_FILE', 'https_proxy']) delete process.env[name];
  });
  const home = makeTemporaryFolder(t);
  const { stdout } = await runChild(node, ['-p', 'JSON.stringify(process.env)'], {
    environment: makeCleanEnvironment(home, { EXTRA: 'x', PIP_CONFIG_FILE: undefined }),
  });
  const seen = JSON.parse(stdout) as Record<string, string>;
  assert.deepEqual(
    Object.keys(seen).filter((name) => /CERT|_CA|CA_|SSL|PROXY|NODE_|LEAK/i.test(name)),
    [],
  );
  assert.equal(seen.HOME, home);
  assert.equal(seen.EXTRA, 'x');
  assert.equal(seen.PIP_CONFIG_FILE, undefined);
  assert.equal(seen.GIT_CONFIG_NOSYSTEM, '1');
  assert.ok(!seen.PATH?.includes('node_modules'));
});

test('npm, pip and git find no preset in it', async (t) => {
  const home = makeTemporaryFolder(t);
  const clean = { environment: makeCleanEnvironment(home), folder: home };
  const git = requireProgram(t, 'git');
  if (git === undefined) return;
  assert.equal((await runChild(git, ['config', '--list'], clean)).stdout, '');
  const npm = findProgram('npm');
  if (npm !== undefined) {
    const { exitCode, stdout } = await runChild(npm, ['config', 'get', 'cafile'], clean);
    assert.deepEqual([exitCode, stdout.trim()], [0, 'null']);
  }
  const python = findProgram('python3');
  if (python !== undefined) {
    const { stdout } = await runChild(python, ['-m', 'pip', 'config', 'list'], clean);
    const fromFiles = stdout.split('\n').filter((line) => line !== '' && !line.startsWith(':env:'));
    assert.deepEqual(fromFiles, []);
  }
  assert.deepEqual(
    readdirSync(home).filter((name) => !name.startsWith('.')),
    [],
  );
});

test('a child: exit code, both streams, no stdin, its folder', async (t) => {
  const folder = makeTemporaryFolder(t);
  const script = `process.stdin.on('data', () => {}).on('end', () => {
    process.stdout.write('grüße ' + process.cwd()); process.stderr.write('oh'); process.exitCode = 3; });`;
  const pieces: string[] = [];
  const result = await runChild(node, ['-e', script], {
    environment,
    folder,
    onOutput: (stream, bytes) => pieces.push(`${stream} ${bytes.toString()}`),
  });
  assert.deepEqual(result, { exitCode: 3, signal: null, stdout: `grüße ${folder}`, stderr: 'oh' });
  assert.deepEqual(pieces.sort(), ['stderr oh', `stdout grüße ${folder}`]);
});

test('a child that does not end is killed with its own children, and its output told', {
  timeout: 20_000,
}, async () => {
  // The grandchild holds stdout open: without its end this would wait for ever.
  const script = `require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e3)'], {
    stdio: 'inherit' }); console.log('started'); setInterval(() => {}, 1e3);`;
  const run = runChild(node, ['-e', script], { environment, timeoutMs: 500 });
  await assert.rejects(run, /still running after 500 ms\nstarted/);
});

for (const ending of ['process.exit()', "process.kill(process.pid, 'SIGTERM')"]) {
  test(`nothing stays behind a process that ends early, by ${ending}`, { timeout: 20_000 }, async (t) => {
    const folder = makeTemporaryFolder(t);
    const clean = { environment: makeCleanEnvironment(folder), folder };
    const support = JSON.stringify(import.meta.dirname);
    writeFileSync(
      join(folder, 'early.ts'),
      `const { startChild } = await import(${support} + '/child.ts');
      const { makeScope } = await import(${support} + '/scope.ts');
      const { makeTemporaryFolder } = await import(${support} + '/temporary-folder.ts');
      const folder = makeTemporaryFolder(makeScope(), 'early-');
      const sleeper = startChild('sh', ['-c', 'exec 3>pipe; echo ready; exec sleep 1000'], { environment: process.env });
      sleeper.stdout.once('data', () => { console.log(folder); ${ending}; });
      setInterval(() => {}, 1000);`,
    );
    await runChild('mkfifo', ['pipe'], clean);
    // It reads until the last process that has the pipe open for writing is gone: the sleeper.
    const reader = runChild('cat', ['pipe'], { ...clean, timeoutMs: 10_000 });
    const { stdout } = await runChild(node, ['early.ts'], clean);
    assert.match(stdout, /early-/);
    assert.ok(!existsSync(stdout.trim()));
    await reader;
  });
}

test('a program that does not exist rejects', async () => {
  await assert.rejects(runChild('/nonexistent/program', [], { environment }), { code: 'ENOENT' });
});

test('cancelling sends SIGINT first', async () => {
  const cancel = new AbortController();
  const script = `process.on('SIGINT', () => { console.log('got SIGINT'); process.exit(7); });
    console.log('ready'); setInterval(() => {}, 1e3);`;
  const { exitCode, stdout } = await runChild(node, ['-e', script], {
    environment,
    cancel: cancel.signal,
    onOutput: () => cancel.abort(),
  });
  assert.deepEqual([exitCode, stdout], [7, 'ready\ngot SIGINT\n']);
});

test('a missing program is skipped by name, and fails where programs are required', (t) => {
  const skipped: unknown[] = [];
  const stranger = { skip: (why: string) => skipped.push(why) } as unknown as typeof t;
  const before = process.env[REQUIRE_PROGRAMS_VARIABLE];
  t.after(() => {
    if (before === undefined) delete process.env[REQUIRE_PROGRAMS_VARIABLE];
    else process.env[REQUIRE_PROGRAMS_VARIABLE] = before;
  });
  delete process.env[REQUIRE_PROGRAMS_VARIABLE];
  assert.equal(requireProgram(stranger, 'no-such-program'), undefined);
  assert.deepEqual(skipped, ['needs no-such-program']);
  process.env[REQUIRE_PROGRAMS_VARIABLE] = '1';
  assert.throws(() => requireProgram(stranger, 'no-such-program'), /needs no-such-program/);
  if (findProgram('python3') === undefined) return;
  assert.throws(
    () => requirePythonModule(stranger, 'no_such_module'),
    /python3 with the module no_such_module/,
  );
  assert.equal(requirePythonModule(stranger, 'json'), findProgram('python3'));
});

test('Node 24 and Node 20 are what they are called', async (t) => {
  for (const major of [24, 20] as const) {
    const path = findNode(major);
    if (path === undefined) {
      t.diagnostic(`no Node ${major}`);
      continue;
    }
    const { stdout } = await runChild(path, ['--version'], { environment });
    assert.match(stdout, new RegExp(`^v${major}\\.`));
  }
});
