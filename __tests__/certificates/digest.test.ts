import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestSha1, digestSha256 } from '../../src/certificates/digest.ts';

test('digests are those of FIPS 180, of bytes and of the UTF-8 of a text', () => {
  assert.equal(digestSha1(Buffer.from('abc')), 'a9993e364706816aba3e25717850c26c9cd0d89d');
  const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  assert.deepEqual([digestSha256('abc'), digestSha256(Buffer.from('abc'))], [expected, expected]);
  assert.equal(digestSha256('é'), digestSha256(Buffer.from([0xc3, 0xa9])));
});
