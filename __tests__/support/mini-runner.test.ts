import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { type JobOptions, startJob } from './mini-runner.ts';
import { findNode } from './node-runtimes.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const PRELUDE = `const { appendFileSync: append, writeFileSync: write, existsSync: exists } = require('node:fs');
const env = process.env;
`;

/** A job, and a function that writes a CommonJS file with a prelude and returns its path. */
function prepare(t: TestContext, options: JobOptions = {}) {
  const job = startJob(t, options);
  const folder = makeTemporaryFolder(t);
  let count = 0;
  const script = (code: string): string => {
    count += 1;
    const path = join(folder, `step-${count}.cjs`);
    writeFileSync(path, PRELUDE + code);
    return path;
  };
  return { job, script, folder };
}

test('an action: inputs under their variables, exit code, log, outputs, summary', async (t) => {
  const { job, script } = prepare(t);
  const main = script(`console.log(JSON.stringify([env['INPUT_ALLOW-UNPINNED'], env.INPUT_WITH_BLANKS]));
    console.error('::warning file=a.pem,line=3::odd');
    append(env.GITHUB_OUTPUT, 'path<<X\\n/a\\n/b\\nX\\n'); append(env.GITHUB_STEP_SUMMARY, '# Done\\n');`);
  const result = await job.use({ main, inputs: { 'allow-unpinned': 'true', 'with blanks': 'x\ny' } });
  assert.equal(result.exitCode, 0);
  assert.equal(result.conclusion, 'success');
  assert.equal(result.stdout, '["true","x\\ny"]\n');
  assert.deepEqual(result.log.split('\n').sort(), ['', '##[warning]odd', '["true","x\\ny"]']);
  assert.deepEqual(result.outputs, { path: '/a\n/b' });
  assert.equal(result.summary, '# Done\n');
  assert.deepEqual(result.annotations, [
    { kind: 'warning', message: 'odd', properties: { file: 'a.pem', line: '3' } },
  ]);
});

test('a last line without a newline counts, on either stream', async (t) => {
  const { job, script } = prepare(t);
  const main = script("process.stdout.write('::notice::out'); process.stderr.write('::notice::err');");
  const { annotations } = await job.use({ main });
  assert.deepEqual(annotations.map(({ message }) => message).sort(), ['err', 'out']);
});

test('an action’s defaults come from its action.yml, as text, and strange inputs are warned of', async (t) => {
  const { job, folder } = prepare(t);
  writeFileSync(
    join(folder, 'action.yml'),
    `name: x
inputs:
  clients: { description: a, default: default }
  fail-on-empty: { default: false }
  count: { default: 010 }
  none: { description: b }
runs: { using: node24, main: main.cjs, post: post.cjs }
`,
  );
  writeFileSync(
    join(folder, 'main.cjs'),
    `console.log(JSON.stringify(Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_')).sort()));`,
  );
  writeFileSync(join(folder, 'post.cjs'), `console.log('post', process.env.INPUT_CLIENTS);`);
  const result = await job.use({ action: folder, inputs: { Clients: 'all', typo: '1' } });
  assert.deepEqual(JSON.parse(result.stdout), [
    ['INPUT_CLIENTS', 'all'],
    ['INPUT_COUNT', '010'],
    ['INPUT_FAIL-ON-EMPTY', 'false'],
    ['INPUT_NONE', ''],
    ['INPUT_TYPO', '1'],
  ]);
  assert.match(
    result.annotations[0]?.message ?? '',
    /^Unexpected input\(s\) 'typo', valid inputs are \['clients'/,
  );
  assert.equal((await job.finish())[0]?.stdout, 'post all\n');
});

test('it runs on the Node asked for', async (t) => {
  for (const node of [24, 20] as const) {
    if (findNode(node) === undefined) {
      t.diagnostic(`no Node ${node}`);
      continue;
    }
    const { job, script } = prepare(t, { node });
    const { stdout } = await job.use({ main: script('console.log(process.versions.node)') });
    assert.match(stdout, new RegExp(`^${node}\\.`));
  }
});

test('its environment: the runner’s folders and nothing of this process', async (t) => {
  process.env.NODE_EXTRA_CA_CERTS_LEAK = '/leak';
  t.after(() => delete process.env.NODE_EXTRA_CA_CERTS_LEAK);
  const { job, script } = prepare(t, { runnerEnvironment: { FROM_IMAGE: 'image' } });
  const main = script('console.log(JSON.stringify({ ...env, cwd: process.cwd() }))');
  const result = await job.use({ main });
  const seen = JSON.parse(result.stdout) as Record<string, string>;
  const { temp, toolCache, workspace } = job.folders;
  assert.deepEqual(
    [seen.RUNNER_TEMP, seen.RUNNER_TOOL_CACHE, seen.GITHUB_WORKSPACE, seen.cwd],
    [temp, toolCache, workspace, workspace],
  );
  assert.deepEqual([seen.FROM_IMAGE, seen.CI, seen.GITHUB_ACTIONS], ['image', 'true', 'true']);
  assert.deepEqual(
    Object.keys(seen).filter((name) => /LEAK|CERT|PROXY/i.test(name)),
    [],
  );
  const { cwd: _cwd, ...environment } = seen;
  assert.deepEqual(environment, result.processEnvironment);
  assert.ok(!existsSync(join(temp, '_github_home')));
});

test('precedence: image < job env and GITHUB_ENV, the last wins < step env < the runner’s own', async (t) => {
  const { job, script } = prepare(t, {
    runnerEnvironment: { A: 'image', B: 'image', C: 'image', D: 'image' },
    env: { B: 'job', C: 'job', D: 'job', RUNNER_TEMP: '/forged' },
  });
  const before = await job.use({
    main: script(`append(env.GITHUB_ENV, 'C=file\\nD=file\\nE=file\\nGITHUB_WORKSPACE=/forged\\n');
      console.log(env.C, env.E);`),
  });
  assert.equal(before.stdout, 'job undefined\n');
  assert.deepEqual(before.exported, { C: 'file', D: 'file', E: 'file', GITHUB_WORKSPACE: '/forged' });
  assert.equal(before.environmentBefore.C, 'job');
  assert.equal(before.environmentAfter.C, 'file');
  const code =
    'const e = process.env; console.log(e.A, e.B, e.C, e.D, e.E, e.RUNNER_TEMP, e.GITHUB_WORKSPACE)';
  const after = await job.run(process.execPath, ['-e', code], { env: { D: 'step' } });
  const { temp, workspace } = job.folders;
  assert.equal(after.stdout, `image job file step file ${temp} ${workspace}\n`);
  assert.equal(job.environment().D, 'file');
});

test('GITHUB_PATH goes in front, the last first', async (t) => {
  const { job, script, folder } = prepare(t);
  for (const name of ['one', 'two']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'say'), `#!/bin/sh\necho ${name}\n`, { mode: 0o755 });
    await job.use({
      main: script(`append(env.GITHUB_PATH, ${JSON.stringify(join(folder, name))} + '\\n');`),
    });
  }
  assert.equal((await job.run('say', [])).stdout, 'two\n');
});

test('a failed step: the files are read anyway', async (t) => {
  const { job, script } = prepare(t);
  const failed = await job.use({
    main: script(`append(env.GITHUB_ENV, 'A=1\\n'); append(env.GITHUB_OUTPUT, 'o=1\\n');
      console.log('::error::no'); process.exitCode = 1;`),
  });
  assert.equal(failed.conclusion, 'failure');
  assert.deepEqual(
    [failed.exported, failed.outputs, job.environment()],
    [{ A: '1' }, { o: '1' }, { A: '1' }],
  );
  const run = await job.run('sh', ['-c', 'exit 3']);
  assert.deepEqual(
    [run.conclusion, run.annotations[0]?.message],
    ['failure', 'Process completed with exit code 3.'],
  );
});

test('a bad command file fails the step, after what stood before the mistake', async (t) => {
  const { job, script } = prepare(t);
  const result = await job.use({ main: script(`append(env.GITHUB_ENV, 'A=1\\nnonsense\\nB=1\\n');`) });
  assert.deepEqual([result.exitCode, result.conclusion, result.exported], [0, 'failure', { A: '1' }]);
  assert.deepEqual(
    result.annotations.map(({ message }) => message),
    ["Unable to process file command 'env' successfully.", "Invalid format 'nonsense'"],
  );
});

test('NODE_OPTIONS is refused, the rest is taken', async (t) => {
  const { job, script } = prepare(t);
  const main = script(`append(env.GITHUB_ENV, 'Node_Options=--x\\nNODE_USE_SYSTEM_CA=1\\n');`);
  const result = await job.use({ main });
  assert.deepEqual([result.conclusion, job.environment()], ['success', { NODE_USE_SYSTEM_CA: '1' }]);
  assert.match(result.annotations[0]?.message ?? '', /^Can't store NODE_OPTIONS/);
});

test('a command file that was deleted is no error, one that cannot be read is', async (t) => {
  const { job, script } = prepare(t);
  const main = script(`const fs = require('node:fs'); fs.rmSync(env.GITHUB_ENV); fs.rmSync(env.GITHUB_OUTPUT);
    fs.mkdirSync(env.GITHUB_OUTPUT);`);
  const result = await job.use({ main });
  assert.equal(result.conclusion, 'failure');
  assert.match(result.annotations[0]?.message ?? '', /file command 'output'/);
});

test('a summary over 1 MiB is dropped whole', async (t) => {
  const { job, script } = prepare(t);
  const write = (size: number): string => script(`write(env.GITHUB_STEP_SUMMARY, 'x'.repeat(${size}));`);
  assert.equal((await job.use({ main: write(1_048_576) })).summary.length, 1_048_576);
  const over = await job.use({ main: write(1_048_577) });
  assert.deepEqual([over.summary, over.annotations[0]?.kind, over.conclusion], ['', 'error', 'success']);
});

test('secrets are masked in log, annotations and summary, for the whole job', async (t) => {
  const { job, script } = prepare(t, { secrets: ['first line\nsecond line'] });
  const add = await job.use({
    main: script(`console.log('::add-mask::hunter2'); console.log('second line');`),
  });
  assert.equal(add.log, '***\n');
  const later = await job.use({
    main: script(
      `console.log('hunter2'); console.log('::notice::first line'); write(env.GITHUB_STEP_SUMMARY, 'hunter2');`,
    ),
  });
  assert.equal(later.log, '***\n##[notice]***\n');
  assert.equal(later.summary, '***');
  assert.equal(later.annotations[0]?.message, '***');
});

test('post steps: last in, first out, with state, inputs and the environment of the end', async (t) => {
  const { job, script } = prepare(t);
  const post =
    script(`console.log(env.STATE_who, env.INPUT_NAME, env.LATE, exists(env.RUNNER_TEMP + '/bundle'));
    append(env.GITHUB_ENV, 'LATE=' + env.STATE_who + '\\n');`);
  for (const who of ['first', 'second']) {
    const main = script(`append(env.GITHUB_STATE, 'who=${who}\\n'); process.exitCode = 1;`);
    assert.deepEqual((await job.use({ main, post, inputs: { name: who } })).state, { who });
  }
  await job.use({
    main: script(`append(env.GITHUB_ENV, 'LATE=late\\n'); write(env.RUNNER_TEMP + '/bundle', '');`),
  });
  const results = await job.finish();
  assert.deepEqual(
    results.map(({ stdout }) => stdout),
    ['second second late true\n', 'first first second true\n'],
  );
  assert.deepEqual(readdirSync(job.folders.temp), []);
});

test('two jobs on one runner: RUNNER_TEMP starts empty, the tool cache is kept', async (t) => {
  const runnerFolder = makeTemporaryFolder(t);
  const first = startJob(t, { runnerFolder });
  for (const folder of [first.folders.temp, first.folders.toolCache]) writeFileSync(join(folder, 'left'), '');
  const second = startJob(t, { runnerFolder });
  assert.deepEqual(readdirSync(second.folders.temp).sort(), ['_github_workflow', '_runner_file_commands']);
  assert.deepEqual(readdirSync(second.folders.toolCache), ['left']);
});

test('a job-started hook: no inputs, no env of the workflow, its exports reach every step', async (t) => {
  const { job, folder } = prepare(t, { env: { WORKFLOW: 'x' }, runnerEnvironment: { FROM_IMAGE: 'image' } });
  const hook = join(folder, 'hook.sh');
  writeFileSync(
    hook,
    'echo "$WORKFLOW|$FROM_IMAGE|$PWD"; env | grep ^INPUT_ || true; echo "A=hook" >> "$GITHUB_ENV"; false; echo no\n',
  );
  const failed = await job.runHook(hook);
  assert.deepEqual([failed.stdout, failed.conclusion], [`|image|${job.folders.workspace}\n`, 'failure']);
  assert.equal((await job.run('sh', ['-c', 'echo $A $WORKFLOW'])).stdout, 'hook x\n');
  const script = join(folder, 'hook.js');
  writeFileSync(script, `console.log(process.versions.node, process.env.WORKFLOW)`);
  assert.match((await job.runHook(script)).stdout, /^2\d\.\S+ undefined\n$/);
  const withBlank = join(folder, 'a b.js');
  writeFileSync(withBlank, '');
  assert.equal((await job.runHook(withBlank)).conclusion, 'failure');
});

test('a cancelled step gets SIGINT and is reported as cancelled, its files read', async (t) => {
  const { job, script } = prepare(t);
  const cancel = new AbortController();
  const ready = join(job.folders.workspace, 'ready');
  const main = script(`process.on('SIGINT', () => process.exit(130)); append(env.GITHUB_ENV, 'A=1\\n');
    write(${JSON.stringify(ready)}, ''); setInterval(() => {}, 1000);`);
  const poll = setInterval(() => existsSync(ready) && cancel.abort(), 5);
  t.after(() => clearInterval(poll));
  const result = await job.use({ main, cancel: cancel.signal });
  assert.deepEqual([result.exitCode, result.conclusion, result.exported], [130, 'cancelled', { A: '1' }]);
  assert.equal(readFileSync(ready, 'utf8'), '');
});
