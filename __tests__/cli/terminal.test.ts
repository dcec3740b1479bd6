import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { runChild } from '../support/child.ts';
import { PROGRAM } from '../support/command-line.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { listenOnLoopback } from '../support/listening.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

/** Runs the command line on a terminal of its own (a pty), and returns what a person sees there; CR is taken out. */
const ON_TERMINAL = `import os, pty, sys
pieces = []
def read(descriptor):
    piece = os.read(descriptor, 4096)
    pieces.append(piece)
    return piece
status = pty.spawn(sys.argv[1:], read, lambda descriptor: b'')
sys.exit(os.waitstatus_to_exitcode(status))
`;

async function onTerminal(
  t: TestContext,
  words: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<{ readonly seen: string; readonly exitCode: number | null; readonly home: string } | undefined> {
  const python = requireProgram(t, 'python3');
  if (python === undefined) return undefined;
  const home = makeTemporaryFolder(t);
  writeFileSync(join(home, 'ca.pem'), makeAuthority({ name: 'Terminal CA' }).pem);
  const { exitCode, stdout } = await runChild(
    python,
    ['-c', ON_TERMINAL, nodeExecutable(24), PROGRAM, ...words],
    {
      environment: makeCleanEnvironment(home, { TERM: 'xterm', SHELL: '/bin/zsh', ...variables }),
      folder: home,
    },
  );
  return { seen: stdout.replaceAll('\r\n', '\n'), exitCode, home };
}

const ESCAPE = '\u001b';

test('on a terminal a person sees what was done, and the line for the profile of their shell', async (t) => {
  const run = await onTerminal(t, ['--certificates', 'ca.pem']);
  if (run === undefined) return;
  assert.equal(run.exitCode, 0, run.seen);
  assert.match(run.seen, /Added: 1 certificate/);
  assert.match(run.seen, /CN=Terminal CA/);
  assert.match(run.seen, /Add this line to ~\/\.zshrc:\n {2}eval "\$\(setup-ca-bundle env --shell zsh\)"\n/);
  assert.ok(!run.seen.includes('export '), 'nobody would run it');
  assert.ok(run.seen.includes(ESCAPE), 'in styles');
});

test('on a terminal with a shell asked for, the lines are those of the shell', async (t) => {
  const run = await onTerminal(t, ['--certificates', 'ca.pem', '--shell', 'fish']);
  if (run === undefined) return;
  assert.match(run.seen, /^set -gx SSL_CERT_FILE '/m);
  assert.ok(!run.seen.includes('Add this line'));
});

for (const variables of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
  test(`no style with ${JSON.stringify(variables)}`, async (t) => {
    const run = await onTerminal(t, ['--certificates', 'ca.pem'], variables);
    if (run !== undefined) assert.ok(!run.seen.includes(ESCAPE), JSON.stringify(run.seen));
  });
}

test('what takes long is reported on a terminal, and wiped away', async (t) => {
  const port = await listenOnLoopback(t, (socket) => setTimeout(() => socket.destroy(), 1_500)); // longer than patience
  const run = await onTerminal(t, ['show', `127.0.0.1:${port}`]);
  if (run === undefined) return;
  assert.match(run.seen, /Asking 127\.0\.0\.1:\d+ …/);
  assert.ok(run.seen.includes(`\r${ESCAPE}[K`));
  const { stdout, stderr } = await runChild(nodeExecutable(24), [PROGRAM, 'show', `127.0.0.1:${port}`], {
    environment: makeCleanEnvironment(run.home),
  });
  assert.ok(!(stdout + stderr).includes('Asking') && !(stdout + stderr).includes(ESCAPE), 'none in a pipe');
});
