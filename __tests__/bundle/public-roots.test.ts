import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rootCertificates } from 'node:tls';
import { loadPublicRoots } from '../../src/bundle/public-roots.ts';
import { type Fingerprint, parseCertificate } from '../../src/certificates/certificate.ts';
import { makeAuthority } from '../support/pki.ts';

const SOURCE = join(import.meta.dirname, '../../src/certificates/known-roots.ts');

test('knows every root that the running Node brings', () => {
  const publicRoots = loadPublicRoots();
  const unknown = rootCertificates
    .map((pem) => parseCertificate(Buffer.from(pem)))
    .filter(({ fingerprint }) => !publicRoots.has(fingerprint));
  assert.deepEqual(
    unknown.map(({ subject, fingerprint }) => `${subject} ${fingerprint}`),
    [],
    'a newer Node: run scripts/make-public-roots.ts',
  );
});

test('knows a root that lists carried once: GlobalSign Root CA, in Node 18.0, no longer in 24.21', () => {
  const once = 'ebd41040e4bb3ec742c9e381d31ef2a41a48b6685c96e7cef3c1df6cd4331c99' as Fingerprint;
  assert.ok(loadPublicRoots().has(once));
});

test('does not know a private CA', () => {
  const authority = makeAuthority({ name: 'A private CA' });
  assert.ok(!loadPublicRoots().has(authority.fingerprint as Fingerprint));
});

test('is a sorted list of SHA-256 digests, each once and on a line of its own', () => {
  const lines = /`\n([^`]*)\n`/.exec(readFileSync(SOURCE, 'utf8'))?.[1]?.split('\n') ?? [];
  const digests = lines.map((line) => line.slice(0, 64));
  assert.deepEqual(digests, [...new Set(digests)].sort());
  assert.deepEqual(
    lines.filter((line) => !/^[0-9a-f]{64}(?: \d+ \d+ \S.*)?$/.test(line)),
    [],
  );
  assert.deepEqual([...loadPublicRoots()], digests);
  assert.ok(lines.length > 150);
});
