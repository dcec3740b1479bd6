import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { SHELLS, type Shell, type ShellSetting, writeSettings } from '../../src/cli/shells.ts';
import { runChild } from '../support/child.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { findProgram, missing, requireProgram } from '../support/programs.ts';
import { atEnd } from '../support/scope.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

/** Values in which something is special to some shell. */
const VALUES: readonly string[] = [
  '/plain/path.pem',
  '/with blank/and  two',
  "/it's/an 'apostrophe'",
  '/a "double" quote',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: for shells
  '/$HOME/${HOME}/$(touch made)/`touch made`',
  '/back\\slash\\n/\\\\end\\',
  '/percent/%PATH%/%%/%0A',
  '/semi;colon & ampersand | pipe > out < in',
  '/caret^/bang!/hash#/tilde~/star*/[a]{b,c}',
  '/größe/日本語/😀/‘typographic’ “quotes”',
  '~/not-home',
  '-Djavax.net.ssl.trustStore="/a b/c.jks"',
  ':/folder',
  ' leading and trailing ',
];

const SETTINGS: readonly ShellSetting[] = [
  ...VALUES.map((value, index) => ({ name: `VALUE_${index}`, value })),
  { name: 'GONE', value: undefined },
];

/** Wine itself: Debian's `wine` is a script of dash, which drops variables that it cannot name. */
const WINE = '/usr/lib/wine/wine64';
const WINE_SERVER = '/usr/lib/wine/wineserver';

const SHOW = `process.stdout.write(JSON.stringify(process.env))`;

/** Runs what was written for a shell in the shell, and returns the environment that its children then have. */
async function runShell(
  t: TestContext,
  program: string,
  shell: Shell,
  toWords: (file: string, node: string) => readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const folder = makeTemporaryFolder(t);
  const { text } = writeSettings(shell, SETTINGS);
  const file = join(folder, 'settings');
  writeFileSync(file, text ?? '');
  writeFileSync(join(folder, 'show.js'), SHOW);
  const { exitCode, stdout, stderr } = await runChild(program, toWords(file, nodeExecutable(24)), {
    environment: makeCleanEnvironment(folder, { GONE: 'here', NOT_THERE: undefined }),
    folder,
  });
  assert.equal(exitCode, 0, stderr);
  assert.equal(stderr, '');
  return JSON.parse(stdout) as Record<string, string>;
}

function expectAll(environment: Readonly<Record<string, string>>): void {
  for (const [index, value] of VALUES.entries()) assert.equal(environment[`VALUE_${index}`], value);
  assert.equal(environment.GONE, undefined);
}

for (const program of ['bash', 'dash', 'zsh'] as const) {
  test(`${program} takes every value literally, by eval`, async (t) => {
    const path = requireProgram(t, program);
    if (path === undefined) return;
    expectAll(
      await runShell(t, path, program === 'zsh' ? 'zsh' : 'bash', (file, node) => [
        '-c',
        `set -eu; eval "$(cat '${file}')"; '${node}' show.js`,
      ]),
    );
  });
}

test('fish takes every value literally, by source', async (t) => {
  const path = requireProgram(t, 'fish');
  if (path === undefined) return;
  expectAll(
    await runShell(t, path, 'fish', (file, node) => [
      '-N',
      '-c',
      `cat '${file}' | source; '${node}' show.js`,
    ]),
  );
});

test('PowerShell takes every value literally, by Invoke-Expression', async (t) => {
  const path = findProgram('pwsh');
  if (path === undefined) {
    t.skip('needs pwsh, which no package of Debian has');
    return;
  }
  expectAll(
    await runShell(t, path, 'powershell', (file, node) => [
      ...['-NoProfile', '-NonInteractive', '-Command'],
      `Get-Content '${file}' | Out-String | Invoke-Expression; & '${node}' show.js`,
    ]),
  );
});

test('lines for PowerShell are ASCII, and no typographic quote stands in them', () => {
  const { text = '' } = writeSettings('powershell', SETTINGS);
  assert.match(text, /^[\n\x20-\x7e]*$/);
  assert.match(
    writeSettings('powershell', [{ name: 'A', value: "é'x" }]).text ?? '',
    /^\$env:A = '' \+ \[char\]0x00e9 \+ '''x'\n$/,
  );
});

test('cmd takes values literally, from a batch file', async (t) => {
  if (![WINE, WINE_SERVER].every(existsSync)) return missing(t, WINE);
  const folder = makeTemporaryFolder(t);
  const values = VALUES.filter((value) => /^[\x20-\x7e]*$/.test(value) && !value.includes('"'));
  const settings = values.map((value, index): ShellSetting => ({ name: `VALUE_${index}`, value }));
  const { text = '' } = writeSettings('cmd', [...settings, { name: 'GONE', value: undefined }]);
  writeFileSync(join(folder, 'settings.cmd'), text);
  writeFileSync(join(folder, 'run.cmd'), '@call settings.cmd\r\n@set > out.txt\r\n');
  const environment = makeCleanEnvironment(folder, {
    WINEPREFIX: join(folder, 'prefix'),
    WINEDEBUG: '-all',
    // no Mono, no Gecko, no menus: nothing is to be asked or written outside the prefix
    WINEDLLOVERRIDES: 'mscoree,mshtml,winemenubuilder.exe=',
    GONE: 'here',
  });
  atEnd(t, () => runChild(WINE_SERVER, ['-k', '-w'], { environment }));
  await runChild(WINE, ['cmd.exe', '/c', 'run.cmd'], { environment, folder, timeoutMs: 110_000 });
  const lines = readFileSync(join(folder, 'out.txt'), 'latin1').split(/\r?\n/);
  for (const [index, value] of values.entries()) {
    const found = lines.find((line) => line.startsWith(`VALUE_${index}=`));
    assert.equal(found, `VALUE_${index}=${value}`);
  }
  assert.ok(!lines.some((line) => line.startsWith('GONE=')));
});

test('Node.js and a POSIX shell read what is written as .env', async (t) => {
  const folder = makeTemporaryFolder(t);
  const values = VALUES.filter((value) => !value.includes("'"));
  const { text = '' } = writeSettings(
    'dotenv',
    values.map((value, index) => ({ name: `VALUE_${index}`, value })),
  );
  writeFileSync(join(folder, '.env'), text);
  writeFileSync(join(folder, 'show.js'), SHOW);
  const environment = makeCleanEnvironment(folder);
  const node = nodeExecutable(24);
  const byNode = await runChild(node, ['--env-file=.env', 'show.js'], { environment, folder });
  const byShell = await runChild('/bin/sh', ['-c', `set -a; . ./.env; '${node}' show.js`], {
    environment,
    folder,
  });
  for (const { stdout, stderr } of [byNode, byShell]) {
    assert.equal(stderr, '');
    const read = JSON.parse(stdout) as Record<string, string>;
    for (const [index, value] of values.entries()) assert.equal(read[`VALUE_${index}`], value);
  }
});

test('plain has every value as it stands: what GitHub’s runner takes of its .env', () => {
  const { text = '' } = writeSettings('plain', SETTINGS);
  const read = new Map(
    text.split('\n').map((line) => [line.split('=', 1)[0], line.slice(line.indexOf('=') + 1)]),
  );
  for (const [index, value] of VALUES.entries()) assert.equal(read.get(`VALUE_${index}`), value);
  assert.ok(!read.has('GONE'));
});

test('JSON has every value, and null for what is to be unset', () => {
  const read = JSON.parse(writeSettings('json', SETTINGS).text ?? '') as Record<string, unknown>;
  for (const [index, value] of VALUES.entries()) assert.equal(read[`VALUE_${index}`], value);
  assert.equal(read.GONE, null);
  assert.equal(writeSettings('json', []).text, '{}\n');
});

test('a form that cannot say a value says nothing at all', () => {
  const fine = { name: 'FINE', value: '/plain' };
  for (const shell of SHELLS) {
    const { text, refusals } = writeSettings(shell, [fine, { name: 'BAD', value: '/a\nb' }]);
    assert.equal(text, undefined, shell);
    assert.match(refusals[0] ?? '', /^BAD cannot be written for \w+: there is a line break in its value\.$/);
  }
  const cases: readonly (readonly [Shell, string])[] = [
    ['cmd', '/a"b'],
    ['cmd', '/größe'],
    ['dotenv', "/it's"],
    ['gitlab', '/with blank'],
    ['gitlab', '/$HOME'],
    ...['0A', '0d', '3B', '5d', '25', 'AZP25'].map((digits) => ['azure', `/a%${digits}b`] as const),
  ];
  for (const [shell, value] of cases) {
    assert.equal(writeSettings(shell, [fine, { name: 'BAD', value }]).text, undefined, shell);
  }
  assert.equal(writeSettings('gitlab', [fine]).text, 'FINE=/plain\n');
  assert.equal(writeSettings('azure', [fine]).text, '##vso[task.setvariable variable=FINE]/plain\n');
});
