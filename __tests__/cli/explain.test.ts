import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ACTION, NODES } from '../support/action.ts';
import { makeUserMachine, PROGRAM } from '../support/command-line.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';

// biome-ignore lint/suspicious/noExplicitAny: the schema says what it is
const isValid: (value: any) => boolean = new Ajv2020().compile(
  JSON.parse(readFileSync(join(ACTION, 'docs/explain.schema.json'), 'utf8')),
);

const at = (second: number): string => `2026-11-27T10:00:${String(second).padStart(2, '0')}.1234567Z `;

/** A job of GitHub's as its page gives it for download. */
const LOG = `\ufeff${at(0)}##[group]Run pip install -r requirements.txt
${at(1)}\u001b[36;1mpip install -r requirements.txt\u001b[0m
${at(2)}##[endgroup]
${at(3)}WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by 'SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1000)'))': /simple/x/
${at(4)}\u001b[31mERROR: Could not install packages\u001b[0m
${at(20)}
${Array.from({ length: 20 }, (_, index) => `${at(21)}line ${index}`).join('\n')}
${at(30)}curl: (56) CONNECT tunnel failed, response 407
${at(31)}##[error]Process completed with exit code 56.
`;

for (const node of NODES) {
  test(`a log of GitHub is explained, client by client, in the order to try, on Node ${node}`, async (t) => {
    const { run, home } = makeUserMachine(t);
    writeFileSync(join(home, 'work/job.log'), LOG);
    const { exitCode, stdout, stderr } = await run(['explain', 'job.log'], { node });
    assert.deepEqual([exitCode, stderr], [1, '']);
    const lines = stdout.split('\n');
    assert.match(lines[0] ?? '', /^1\. curl: The proxy wants a login/);
    assert.match(lines[1] ?? '', /^ {3}line 27: curl: \(56\) CONNECT tunnel failed, response 407$/);
    assert.match(lines[2] ?? '', /^ {3}What to do: Write user and password into its address/);
    assert.match(lines[3] ?? '', /^2\. pip: /);
    assert.match(lines[4] ?? '', /^ {3}line 4: WARNING: Retrying/);
    assert.match(lines[5] ?? '', /PIP_CERT, which is set by default/);
    assert.match(lines[6] ?? '', /docs\/problems\.md says more/);
  });
}

test('it reads what is piped in, CRLF and UTF-16 included', async (t) => {
  const { home } = makeUserMachine(t);
  const pipe = async (bytes: Buffer, ...words: readonly string[]): Promise<string> => {
    const child = spawn(nodeExecutable(24), [PROGRAM, 'explain', '--json', ...words], {
      env: makeCleanEnvironment(home),
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.end(bytes);
    return text(child.stdout);
  };
  const windows = LOG.replaceAll('\n', '\r\n');
  const [unix, crlf, wide, dash] = await Promise.all([
    pipe(Buffer.from(LOG)),
    pipe(Buffer.from(windows)),
    pipe(Buffer.from(windows, 'utf16le')),
    pipe(Buffer.from(LOG), '-'),
  ]);
  assert.equal(JSON.parse(unix).messages.length, 2);
  assert.equal(crlf, unix);
  assert.equal(wide, unix);
  assert.equal(dash, unix);
});

test('what it prints as JSON follows its schema', async (t) => {
  const { run, home } = makeUserMachine(t);
  writeFileSync(join(home, 'work/job.log'), LOG);
  const found = JSON.parse((await run(['explain', 'job.log', '--json'])).stdout);
  assert.ok(isValid(found), JSON.stringify(found));
  assert.deepEqual(
    found.messages.map(({ client, reason, line, count }: Record<string, unknown>) => [
      client,
      reason,
      line,
      count,
    ]),
    [
      ['curl', 'proxy-login', 27, 1],
      ['pip', 'unknown-ca', 4, 1],
    ],
  );
  writeFileSync(join(home, 'work/other.log'), 'make: *** [all] Error 2\n');
  const nothing = await run(['explain', 'other.log', '--json']);
  assert.equal(nothing.exitCode, 0);
  assert.ok(isValid(JSON.parse(nothing.stdout)));
});

test('a log with nothing of it says so, and what to run next', async (t) => {
  const { run, home } = makeUserMachine(t);
  writeFileSync(
    join(home, 'work/make.log'),
    'cc -o x x.c\nx.c:1: error: expected expression\nmake: *** [x] Error 1\n',
  );
  const { exitCode, stdout } = await run(['explain', 'make.log']);
  assert.equal(exitCode, 0);
  assert.match(stdout, /^No known message of a TLS client was found in 3 lines\.\n/);
  assert.match(stdout, /setup-ca-bundle doctor HOST/);
});

test('a file that is not there, and two files, are mistakes in a sentence', async (t) => {
  const { run } = makeUserMachine(t);
  const missing = await run(['explain', 'none.log']);
  assert.deepEqual(
    [missing.exitCode, missing.stderr],
    [
      2,
      'none.log cannot be read (ENOENT). Check the path, or pipe the log in: COMMAND 2>&1 | setup-ca-bundle explain\n',
    ],
  );
  const folder = await run(['explain', '.']);
  assert.deepEqual(
    [folder.exitCode, folder.stderr],
    [
      2,
      '. cannot be read (EISDIR). Check the path, or pipe the log in: COMMAND 2>&1 | setup-ca-bundle explain\n',
    ],
  );
  const two = await run(['explain', 'a', 'b']);
  assert.equal(two.exitCode, 2);
  assert.match(two.stderr, /explain reads one log/);
});

test('a hostile log prints no command, no control and no endless line', async (t) => {
  const { run, home } = makeUserMachine(t);
  const hostile = [
    '::error::curl: (60) SSL certificate problem: self-signed certificate ##vso[task.setvariable]x \u202e\u0000\u001b]0;title\u0007',
    `fatal: unable to access 'https://h/': SSL certificate problem: ${'y'.repeat(2_000_000)}`,
    `npm error code SELF_SIGNED_CERT_IN_CHAIN\r\u001b[2K::set-output name=a::b`,
  ].join('\n');
  writeFileSync(join(home, 'work/bad.log'), hostile);
  for (const options of [[], ['--json']]) {
    const { stdout } = await run(['explain', 'bad.log', ...options]);
    assert.doesNotMatch(stdout.replaceAll('\n', ' '), /[\p{Cc}\u202e]/u);
    assert.doesNotMatch(stdout, /##vso\[|^ *::/m);
    assert.ok(stdout.length < 20_000, String(stdout.length));
    assert.match(stdout, /self-signed certificate/);
  }
});
