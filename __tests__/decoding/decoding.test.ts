import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import type { Decoded } from '../../src/certificates/formats/decode.ts';
import { decodeGiven } from '../../src/certificates/formats/formats.ts';
import { decodeBounded } from '../../src/decoding/decoding.ts';
import { ACTION, NODES } from '../support/action.ts';
import { runChild } from '../support/child.ts';
import { makeUserMachine, PROGRAM } from '../support/command-line.ts';
import * as der from '../support/der.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const FORMATS = join(ACTION, '__tests__/fixtures/formats');
const PKCS12 = readFileSync(join(FORMATS, 'new.p12'));

/** A PKCS#12 file with a MAC that no password makes, and that takes these rounds to find out for each. */
function makeSlowStore(rounds: bigint): Buffer {
  const data = der.objectIdentifier('1.2.840.113549.1.7.1');
  const sha512 = der.sequence(der.objectIdentifier('2.16.840.1.101.3.4.2.3'), der.nil);
  const mac = der.sequence(
    der.sequence(sha512, der.octetString(Buffer.alloc(64))),
    der.octetString(Buffer.alloc(8)),
    der.integer(rounds),
  );
  const safe = der.octetString(der.sequence());
  return der.sequence(der.integer(3n), der.sequence(data, der.explicit(0, safe)), mac);
}

/** DER of as many values as are taken, none of which says anything: a library makes an object of each. */
function makeManyValues(): Buffer {
  const group = der.sequence(...Array.from({ length: 99 }, () => der.nil));
  const groups = Buffer.concat(Array.from({ length: 9_900 }, () => group));
  // of indefinite length (X.690 section 8.1.3.6): each value becomes an object before it is read
  return Buffer.concat([Buffer.from([0x30, 0x80]), groups, Buffer.from([0, 0])]);
}

function codesOf({ certificates, faults }: Decoded): string[] {
  return [...certificates.map(() => 'certificate'), ...faults.map(({ code, what }) => `${code}: ${what}`)];
}

test('the thread gives what its readers give, of every form, and certificates as bytes read again', async () => {
  const names = readdirSync(FORMATS).filter((name) => !['.md', '.sh'].includes(extname(name)));
  assert.ok(names.length > 15);
  for (const name of names) {
    const bytes = readFileSync(join(FORMATS, name));
    for (const password of [undefined, 'changeit', 'other']) {
      assert.deepEqual(
        await decodeBounded(bytes, { password }),
        await decodeGiven(bytes, { password }),
        name,
      );
    }
    const answer = await decodeBounded(bytes, { isIssuerAnswer: true });
    assert.deepEqual(answer, await decodeGiven(bytes, { isIssuerAnswer: true }), name);
  }
});

test('a source that takes too long ends with a sentence, and the next one is read', async () => {
  const slow = makeSlowStore(500_000n);
  const [first, second] = await Promise.all([decodeBounded(slow, { maxMs: 100 }), decodeBounded(PKCS12)]);
  assert.deepEqual(codesOf(first), ['too-large: content that takes more than 0.1 seconds to decode']);
  assert.deepEqual(codesOf(second), ['certificate', 'certificate']);
});

test('a source that takes too much memory ends with a sentence, not with the process', async () => {
  await decodeBounded(makeSlowStore(500_000n), { maxMs: 1 }); // so that no thread waits that has its own limit
  const answer = await decodeBounded(makeManyValues(), { maxMib: 24 });
  assert.deepEqual(codesOf(answer), ['too-large: content that takes more than 24 MiB of memory to decode']);
  assert.deepEqual(codesOf(await decodeBounded(PKCS12)), ['certificate', 'certificate']);
});

test('as many values as are taken fit into the memory that there is', async () => {
  assert.deepEqual(codesOf(await decodeBounded(makeManyValues())), [
    'no-certificate: a file without a certificate',
  ]);
});

test('ten megabytes of values, or of a string in pieces of one octet, are refused before they are parsed', async () => {
  const size = 10 * 1024 * 1024 - 100;
  const data = der.objectIdentifier('1.2.840.113549.1.7.1');
  const pieces = der.encode(0x24, Buffer.alloc(size - (size % 3), Buffer.from([4, 1, 0x41])));
  for (const bytes of [
    der.sequence(Buffer.alloc(size, Buffer.from([5, 0]))),
    der.sequence(der.integer(3n), der.sequence(data, der.explicit(0, pieces))),
  ]) {
    assert.deepEqual(codesOf(await decodeBounded(bytes)), [
      'too-large: content of more than 1,000,000 values',
    ]);
  }
});

test('the end of the run ends the decoding too', async () => {
  const isOver = ['too-large: content that was not decoded before the run ended'];
  const slow = makeSlowStore(500_000n);
  assert.deepEqual(codesOf(await decodeBounded(slow, { signal: AbortSignal.timeout(100) })), isOver);
  assert.deepEqual(codesOf(await decodeBounded(PKCS12, { signal: AbortSignal.abort() })), isOver);
});

for (const node of NODES) {
  test(`the thread starts in a folder of any name that cannot be written, on Node ${node}`, async (t) => {
    const folder = join(makeTemporaryFolder(t), 'a b%20ü#?');
    for (const part of ['dist', 'bin', 'package.json']) {
      cpSync(join(ACTION, part), join(folder, part), { recursive: true });
    }
    chmodSync(join(folder, 'dist'), 0o555);
    const { stdout, stderr } = await runChild(
      nodeExecutable(node),
      [join(folder, 'bin/setup-ca-bundle.cjs'), 'show', join(FORMATS, 'new.p12')],
      { environment: makeCleanEnvironment(makeTemporaryFolder(t)), folder },
    );
    assert.equal(stderr, '');
    assert.match(stdout, /CN=Root ec\n.*CN=Root rsa/);
  });

  test(`the thread has nothing of what Node was started with, on Node ${node}`, async (t) => {
    const { home } = makeUserMachine(t);
    const preloaded = join(home, 'preloaded.cjs');
    const seen = join(home, 'seen');
    mkdirSync(seen);
    writeFileSync(
      preloaded,
      `const { isMainThread } = require('node:worker_threads');
       require('node:fs').writeFileSync(${JSON.stringify(`${seen}/`)} + (isMainThread ? 'main' : 'thread'), '');`,
    );
    const NODE_OPTIONS = `--require ${preloaded} --max-old-space-size=400 --enable-source-maps`;
    const { stdout, stderr } = await runChild(
      nodeExecutable(node),
      ['--stack-size=700', '--expose-gc', PROGRAM, 'show', join(FORMATS, 'new.p12')],
      { environment: makeCleanEnvironment(home, { NODE_OPTIONS }), folder: home },
    );
    assert.equal(stderr, '');
    assert.match(stdout, /CN=Root ec/);
    assert.deepEqual(readdirSync(seen), ['main']);
  });

  test(`where no thread may be started that is reported, and PEM is read anyway, on Node ${node}`, async (t) => {
    const permission = node === 20 ? '--experimental-permission' : '--permission';
    const show = (name: string) =>
      runChild(
        nodeExecutable(node),
        ['--no-warnings', permission, '--allow-fs-read=*', PROGRAM, 'show', join(FORMATS, name)],
        { environment: makeCleanEnvironment(makeTemporaryFolder(t)), folder: ACTION },
      );
    const { exitCode, stdout, stderr } = await show('new.p12');
    assert.notEqual(exitCode, 0);
    assert.match(stdout + stderr, /for which a thread was needed that failed \(ERR_ACCESS_DENIED\)/);
    assert.match((await show('ec.pem')).stdout, /CN=Root ec/);
  });
}
