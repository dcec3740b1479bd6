import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { makeUserMachine, PROGRAM, type UserMachine } from '../support/command-line.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireProgram } from '../support/programs.ts';
import { startTlsServer } from '../support/tls-server.ts';

const corp = makeAuthority({ name: 'Corp Root' });
const node = nodeExecutable(24);

async function makeMachine(t: TestContext): Promise<UserMachine> {
  const machine = makeUserMachine(t);
  writeFileSync(join(machine.home, 'work/corp.pem'), corp.pem);
  const made = await machine.run(['--certificates', 'corp.pem']);
  assert.equal(made.exitCode, 0, made.stderr);
  return machine;
}

test('exec: a command that is refused without the bundle connects with it', async (t) => {
  const curl = requireProgram(t, 'curl');
  if (curl === undefined) return;
  const machine = await makeMachine(t);
  const server = await startTlsServer(t, { certificate: corp.issue({ name: 'localhost' }) });
  const words = ['--silent', '--show-error', `https://localhost:${server.port}/`];
  const without = await machine.run([
    'exec',
    '--',
    'env',
    '-u',
    'CURL_CA_BUNDLE',
    '-u',
    'SSL_CERT_FILE',
    curl,
    ...words,
  ]);
  assert.equal(without.exitCode, 60, without.stderr);
  const reached = await machine.run(['exec', '--', curl, ...words]);
  assert.equal(reached.exitCode, 0, reached.stderr);
});

/** Words from the command on are the command's own. */
const COMMANDS: readonly (readonly [words: readonly string[], printed: string])[] = [
  [['exec', node, '-p', 'process.argv.length'], '1'],
  [['exec', '--', node, '-p', 'process.argv.length', '--', '--json', '-h'], '3'],
  [['exec', node, '-p', '"--version"'], '--version'],
  [['exec', '--', node, '-p', 'process.env.SSL_CERT_FILE.endsWith("ca-bundle.pem")'], 'true'],
  [['exec', '--', node, '-p', '[process.env.MINE, process.cwd().endsWith("work")].join()'], 'kept,true'],
];

for (const [words, printed] of COMMANDS) {
  test(`exec: ${words.slice(1).join(' ').replace(node, 'node')} prints ${printed}`, async (t) => {
    const machine = await makeMachine(t);
    const { exitCode, stdout, stderr } = await machine.run(words, { variables: { MINE: 'kept' } });
    assert.deepEqual([exitCode, stdout.trim()], [0, printed], stderr);
  });
}

test('exec: the exit status is the command’s own; without one, or without a bundle, it says so', async (t) => {
  const machine = await makeMachine(t);
  for (const status of [0, 1, 3, 42, 255]) {
    const ended = await machine.run(['exec', '--', node, '-e', `process.exit(${status})`]);
    assert.equal(ended.exitCode, status);
  }
  const absent = await machine.run(['exec', '--', 'no-such-program-here']);
  assert.equal(absent.exitCode, 127);
  assert.match(
    absent.stderr,
    /no-such-program-here” cannot be started \(ENOENT\)\. Check its name, and that its folder is in PATH/,
  );
  const nothing = await machine.run(['exec']);
  assert.equal(nothing.exitCode, 2);
  assert.match(nothing.stderr, /exec needs a command/);
  const early = await makeUserMachine(t).run(['exec', '--', node, '-p', '1']);
  assert.deepEqual([early.exitCode, early.stdout], [1, '']);
  assert.match(early.stderr, /Make one: setup-ca-bundle .*The command was not run/);
});

test('exec: further descriptors of the caller reach the command, and none of ours', async (t) => {
  if (process.platform !== 'linux') return t.skip('only Linux shows the descriptors of a process');
  const bash = requireProgram(t, 'bash');
  if (bash === undefined) return;
  const machine = await makeMachine(t);
  const ours = `"${node}" "${PROGRAM}" exec --`;
  const run = (script: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const environment = makeCleanEnvironment(machine.home);
      const child = spawn(bash, ['-c', script], {
        env: { ...environment },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let printed = '';
      child.stdout.on('data', (text) => {
        printed += text;
      });
      child.once('error', reject).once('close', () => resolve(printed));
    });
  assert.equal(await run(`echo seven >"$HOME/7"; ${ours} sh -c 'cat <&7' 7<"$HOME/7"`), 'seven\n');
  assert.equal(await run(`${ours} cat <(echo substituted)`), 'substituted\n');
  assert.equal(await run(`${ours} sh -c 'echo nine >&9' 9>"$HOME/9"; cat "$HOME/9"`), 'nine\n');
  // both ends of a pipe, as make hands its job server over
  const server = `mkfifo "$HOME/p"; exec 3<>"$HOME/p"; ${ours} sh -c 'echo job >&3'; read -r word <&3; echo "$word"`;
  assert.equal(await run(server), 'job\n');
  const list = `ls -l /proc/self/fd | sed -n 's/.* \\([0-9]*\\) -> .*/\\1/p' | sort -n | tr '\\n' ' '`;
  const [plain, through] = [
    await run(`sh -c "${list.replaceAll('"', '\\"')}"`),
    await run(`${ours} sh -c "${list.replaceAll('"', '\\"')}"`),
  ];
  assert.equal(through, plain);
});

test('exec: signals are passed on, and one that ends the command ends us', async (t) => {
  if (process.platform === 'win32') return t.skip('Windows has no signals');
  const machine = await makeMachine(t);
  const start = async (script: string) => {
    const child = spawn(node, [PROGRAM, 'exec', '--', node, '-e', script], {
      env: { ...makeCleanEnvironment(machine.home) },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(child.stdout, 'data');
    return child;
  };
  const wait = 'setTimeout(() => {}, 60_000); console.log("ready")';
  const handled = await start(`process.on('SIGTERM', () => process.exit(7)); ${wait}`);
  handled.kill('SIGTERM');
  assert.deepEqual(await once(handled, 'exit'), [7, null]);
  const ended = await start(wait);
  ended.kill('SIGINT');
  assert.deepEqual(await once(ended, 'exit'), [null, 'SIGINT']);
});

test('exec: a command waits for what it reads, as without us', async (t) => {
  if (process.platform === 'win32') return t.skip('needs a POSIX shell');
  const machine = await makeMachine(t);
  const child = spawn(node, [PROGRAM, 'exec', '--', 'sh', '-c', 'echo ready; cat'], {
    env: { ...makeCleanEnvironment(machine.home) },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stderr.on('data', (text) => {
    printed += text;
  });
  await once(
    child.stdout.on('data', (text) => {
      printed += text;
    }),
    'data',
  );
  const closed = once(child, 'close');
  await wait(300); // a descriptor that does not block is read in vain by then
  child.stdin.on('error', () => {}).end('late');
  const ended = await closed;
  assert.deepEqual([...ended, printed], [0, null, 'ready\nlate']);
});
