import assert from 'node:assert/strict';
import { type LookupAddress, lookup } from 'node:dns';
import test from 'node:test';
import { FORBIDDEN_ADDRESS, isForbiddenHost, makeGuardedLookup } from '../../src/net/address.ts';

const NOBODY = { except: [] };

/** The host of a URL, as a program gets it to see. */
function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^\[(.*)\]$/, '$1');
}

test('loopback, link-local and metadata addresses are internal, in every way to write them', () => {
  for (const host of [
    '127.0.0.1',
    '127.255.255.254',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '017700000001',
    '0',
    '0.0.0.0',
    '169.254.169.254',
    '169.254.170.2',
    '0xa9fea9fe',
    '2852039166',
    '100.100.100.200',
    '168.63.129.16',
    '224.0.0.1',
    '255.255.255.255',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::ffff:a9fe:a9fe]',
    '[::127.0.0.1]',
    '[64:ff9b::169.254.169.254]',
    '[2002:7f00:1::]',
    '[fe80::1]',
    '[febf::1]',
    '[ff02::1]',
    '[fd00:ec2::254]',
    '[fd20:ce::254]',
    'localhost',
    'LOCALHOST',
    'localhost.',
    'a.localhost',
    'metadata.google.internal',
    'metadata.google.internal.',
    'metadata.goog',
    'ip6-localhost',
    'ip6-loopback',
    'localhost6',
    'localhost.localdomain',
    'localhost6.localdomain6',
    '[::ffff:0:169.254.169.254]',
    '[64:ff9b:1::127.0.0.1]',
  ]) {
    assert.ok(isForbiddenHost(hostOf(`http://${host}/`), NOBODY), host);
  }
  assert.ok(isForbiddenHost('fe80::1%eth0', NOBODY));
});

test('public and private addresses and other names are not', () => {
  for (const host of [
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '8.8.8.8',
    '126.255.255.255',
    '128.0.0.1',
    '169.253.255.255',
    '[fd00::1]',
    '[2606:4700::1111]',
    '[::ffff:10.0.0.1]',
    '[64:ff9b::8.8.8.8]',
    'pki.example.org',
    'localhost.example.org',
    'notlocalhost',
    '127.0.0.1.example.org',
  ]) {
    assert.ok(!isForbiddenHost(hostOf(`http://${host}/`), NOBODY), host);
  }
});

test('where the host itself was is allowed: of loopback all, else that address only', () => {
  const loopback = { except: ['127.0.0.1'] };
  for (const host of ['127.0.0.1', '127.0.0.2', '::1', '::ffff:127.0.0.1', 'localhost']) {
    assert.ok(!isForbiddenHost(host, loopback), host);
    assert.ok(!isForbiddenHost(host, { except: ['::1'] }), host);
    assert.ok(!isForbiddenHost(host, { except: ['::ffff:127.0.0.1'] }), host);
  }
  for (const host of ['169.254.169.254', '0.0.0.0', '::', 'fe80::1', 'metadata.google.internal']) {
    assert.ok(isForbiddenHost(host, loopback), host);
  }
  assert.ok(!isForbiddenHost('169.254.1.1', { except: ['169.254.1.1'] }));
  assert.ok(!isForbiddenHost('169.254.1.1', { except: ['::ffff:169.254.1.1'] }));
  assert.ok(!isForbiddenHost('fe80::1', { except: ['fe80:0::1%eth0'] }));
  assert.ok(isForbiddenHost('169.254.169.254', { except: ['169.254.1.1'] }));
  assert.ok(isForbiddenHost('127.0.0.1', { except: ['10.0.0.1'] }));
});

test('a host that is named stays allowed by its name, and its addresses are judged anyway', async () => {
  const named = { except: ['metadata.google.internal', 'Localhost.'] };
  for (const host of ['metadata.google.internal', 'localhost'])
    assert.ok(!isForbiddenHost(host, named), host);
  for (const host of ['169.254.169.254', '127.0.0.1', 'metadata'])
    assert.ok(isForbiddenHost(host, named), host);
  const error = await new Promise((done) => makeGuardedLookup(named)('localhost', { all: true }, done));
  assert.equal((error as NodeJS.ErrnoException).code, FORBIDDEN_ADDRESS);
});

test('a name is judged by what it resolves to, one address or all', async () => {
  const resolve = (host: string, except: readonly string[], all: boolean) =>
    new Promise<string | LookupAddress[]>((done, fail) => {
      makeGuardedLookup({ except })(host, { all }, (error, address) => (error ? fail(error) : done(address)));
    });
  await assert.rejects(resolve('localhost', [], true), { code: FORBIDDEN_ADDRESS });
  await assert.rejects(resolve('localhost', [], false), { code: FORBIDDEN_ADDRESS });
  await assert.rejects(resolve('no-such-host.invalid', [], true), { code: 'ENOTFOUND' });
  const expected = await new Promise((done) => lookup('localhost', { all: true }, (_, all) => done(all)));
  assert.deepEqual(await resolve('localhost', ['127.0.0.1'], true), expected);
  assert.match(String(await resolve('localhost', ['127.0.0.1'], false)), /^(?:127\.0\.0\.1|::1)$/);
});
