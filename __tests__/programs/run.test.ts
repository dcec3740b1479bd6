import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runProgram } from '../../src/programs/run.ts';

const SHELL = '/bin/sh';
const SOME = { environment: { PATH: '/usr/bin:/bin' }, timeoutMs: 10_000, maxBytes: 1000 };

const run = (script: string, options: Partial<Parameters<typeof runProgram>[2]> = {}) =>
  runProgram(SHELL, ['-c', script, 'sh'], { ...SOME, ...options });

test('what a program prints, and how it ends', async () => {
  const ended = await run('echo out; echo err >&2; exit 3');
  assert.deepEqual([ended.status, ended.failure], [3, undefined]);
  assert.deepEqual([ended.stdout.toString(), ended.stderr.toString()], ['out\n', 'err\n']);
  const killed = await run('kill -KILL $$');
  assert.deepEqual([killed.status, killed.failure], [null, undefined]);
});

test('it gets no variable but those that are given, and no input, token or command file even then', async () => {
  process.env.OF_THIS_PROCESS = '1';
  const environment = {
    ...SOME.environment,
    GIVEN: '1',
    INPUT_CERTIFICATES: '1',
    'INPUT_PKCS12-PASSWORD': '1',
    STATE_use: '1',
    GITHUB_ENV: '1',
    GITHUB_TOKEN: '1',
    ACTIONS_ID_TOKEN_REQUEST_URL: '1',
    ACTIONS_RUNTIME_URL: '1',
    db_password: '1',
    AWS_ACCESS_KEY_ID: '1',
  };
  const { stdout } = await run('exec env', { environment });
  const names = [...stdout.toString().matchAll(/^(\w[^=]*)=/gm)].map(([, name]) => name);
  assert.deepEqual(names.filter((name) => name !== 'PWD' && name !== '_').sort(), ['GIVEN', 'PATH']);
});

test('it is started in no folder but one that is given, and gets no input but that', async () => {
  assert.equal((await run('pwd; cat')).stdout.toString(), '/\n');
  const ended = await run('pwd; cat', { folder: '/usr', input: 'in' });
  assert.equal(ended.stdout.toString(), '/usr\nin');
});

test('a program is named by its absolute path, and what cannot be started says why', async () => {
  assert.throws(() => runProgram('sh', [], SOME), /not an absolute path/);
  const { status, failure, reason } = await runProgram('/nonexistent', [], SOME);
  assert.deepEqual([status, failure, reason], [null, 'not-started', 'ENOENT']);
  assert.equal((await runProgram(SHELL, ['\0'], SOME)).failure, 'not-started');
});

test('more than it may print ends it, or its beginning is dropped', async () => {
  const endless = 'while :; do echo 0123456789; done';
  const ended = await run(endless);
  assert.deepEqual([ended.status, ended.failure], [null, 'too-much']);
  assert.ok(ended.stdout.length <= 1000);
  const long = await run('seq 10000; echo end', { keepsEnd: true });
  assert.equal(long.status, 0);
  assert.equal(long.stdout.length, 1000);
  assert.match(long.stdout.toString(), /9999\n10000\nend\n$/);
});

for (const endsWithUs of [false, true]) {
  test(`when its time is over, or the run is, it ends with what it started (${endsWithUs ? 'held' : 'free'})`, async () => {
    const script = 'trap "" TERM; sleep 600 & echo $!; wait';
    const late = await run(script, { timeoutMs: 500, endsWithUs });
    assert.deepEqual([late.status, late.failure], [null, 'late']);
    const stopped = await run(script, { signal: AbortSignal.timeout(500), endsWithUs });
    assert.equal(stopped.failure, 'stopped');
    for (const { stdout } of [late, stopped]) await assertEnds(Number(stdout.toString()));
    const never = await run('echo started', { signal: AbortSignal.abort(), endsWithUs });
    assert.deepEqual([never.failure, never.stdout.toString()], ['stopped', '']);
  });
}

async function assertEnds(pid: number): Promise<void> {
  assert.ok(pid > 0);
  for (let tries = 0; ; tries++) {
    try {
      if (/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) return;
    } catch {
      return; // it is gone
    }
    assert.ok(tries < 200, 'it is still running');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
