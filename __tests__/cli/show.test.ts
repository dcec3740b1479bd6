import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ACTION, NODES } from '../support/action.ts';
import { makeUserMachine } from '../support/command-line.ts';
import { makeAuthority } from '../support/pki.ts';
import { startTlsServer } from '../support/tls-server.ts';

// biome-ignore lint/suspicious/noExplicitAny: the schema says what it is
const isValid: (value: any) => boolean = new Ajv2020().compile(
  JSON.parse(readFileSync(join(ACTION, 'docs/show.schema.json'), 'utf8')),
);

const CA = makeAuthority({ name: 'Shown CA' });
const LEAF = CA.issue({ name: 'localhost', dnsNames: ['localhost'] });

for (const node of NODES) {
  test(`the certificates of a file are a table, on Node ${node}`, async (t) => {
    const { run, home } = makeUserMachine(t);
    writeFileSync(join(home, 'chain.pem'), LEAF.pem + CA.pem);
    const { exitCode, stdout, stderr } = await run(['show', '../chain.pem'], { node });
    assert.deepEqual([exitCode, stderr], [0, '']);
    const rows = stdout.split('\n').map((row) => row.split(/ {2,}/));
    assert.deepEqual(rows[0], ['#', 'Expires', 'CA', 'Self-signed', 'Public', 'SHA-256', 'Subject']);
    const cells = rows
      .filter(([number]) => /^\d$/.test(number ?? ''))
      .map(([number, , ...rest]) => [number, ...rest]);
    assert.deepEqual(
      cells.map(([number, isCa, isSelfSigned, isPublic, , subject]) => [
        number,
        isCa,
        isSelfSigned,
        isPublic,
        subject,
      ]),
      [
        ['1', 'no', 'no', 'no', 'CN=localhost'],
        ['2', 'yes', 'yes', 'no', 'CN=Shown CA'],
      ],
    );
    assert.match(stdout, /says that it is not a CA/);
  });
}

test('as JSON it has the form that the schema describes', async (t) => {
  const { run, home } = makeUserMachine(t);
  writeFileSync(join(home, 'ca.der'), CA.der);
  const { stdout } = await run(['show', '../ca.der', '--json']);
  const found = JSON.parse(stdout);
  assert.ok(isValid(found));
  assert.equal(found.certificates[0].subject, 'CN=Shown CA');
});

test('a host is shown as it presents itself, and judged', async (t) => {
  const server = await startTlsServer(t, { certificate: LEAF });
  const { run } = makeUserMachine(t);
  const { exitCode, stdout } = await run(['show', `localhost:${server.port}`]);
  assert.equal(exitCode, 1);
  assert.match(stdout, /CN=localhost\n/);
  assert.match(stdout, /does not trust the chain/);
  const json = JSON.parse((await run(['show', `localhost:${server.port}`, '--json'])).stdout);
  assert.ok(isValid(json));
  assert.equal(json.isTrusted, false);
});

test('what a certificate says cannot move the cursor or hide what stands beside it', async (t) => {
  const { run, home } = makeUserMachine(t);
  const evil = makeAuthority({ name: '\u001b[2J\u001b]0;title\u0007\u202eAC\r\nfake line' });
  writeFileSync(join(home, 'evil.pem'), evil.pem);
  const { stdout } = await run(['show', '../evil.pem']);
  assert.ok(!/[\p{Cc}\u202e]/u.test(stdout.replaceAll('\n', '')), JSON.stringify(stdout));
  assert.equal(stdout.match(/^.*fake line.*$/gm)?.length, 1, stdout);
  assert.match(stdout, /^1 .*fake line/m);
});

test('a key in a file is named and not shown; a file that is not there is a warning, what is neither a usage', async (t) => {
  const { run, home } = makeUserMachine(t);
  writeFileSync(join(home, 'key.pem'), CA.keyPem + CA.pem);
  const withKey = await run(['show', '../key.pem']);
  assert.equal(withKey.exitCode, 1);
  assert.match(withKey.stdout, /a private key/);
  assert.ok(!withKey.stdout.includes(CA.keyPem.split('\n')[1] ?? '-'));
  const absent = await run(['show', './absent.pem']);
  assert.deepEqual([absent.exitCode, absent.stdout.includes('does not exist')], [1, true]);
  assert.equal((await run(['show', 'no host'])).exitCode, 2);
});
