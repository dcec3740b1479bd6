import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  contentOf,
  type Element,
  readChildren,
  readElement,
  toDotted,
  walk,
} from '../../../src/certificates/formats/der.ts';
import { MAX_DER_DEPTH } from '../../../src/limits.ts';
import * as der from '../../support/der.ts';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');

/** A value's tag, where it lies, and its contents. */
function place(element: Element): unknown[] {
  const { tag, start, contentStart, end } = element;
  return [tag, start, contentStart, end, contentOf(element).toString('hex')];
}

test('a value is read with its tag and its place', () => {
  assert.deepEqual(place(readElement(hex('04 02 aabb'))), [0x04, 0, 2, 4, 'aabb']);
  assert.deepEqual(place(readElement(hex('05 00'))), [0x05, 0, 2, 2, '']);
  assert.deepEqual(place(readElement(hex('ffff 04 01 aa ff'), 2)), [0x04, 2, 4, 5, 'aa']);
  assert.deepEqual(place(readElement(hex('ffff 04 01 aa ff'), 2, 5)), [0x04, 2, 4, 5, 'aa']);
});

test('lengths take one to four octets, more than DER would write included', () => {
  for (const length of [0, 1, 127, 128, 255, 256, 65_535, 65_536]) {
    const element = readElement(der.octetString(Buffer.alloc(length)));
    assert.equal(contentOf(element).length, length);
  }
  for (const written of ['04 81 01 aa', '04 82 0001 aa', '04 83 000001 aa', '04 84 00000001 aa']) {
    assert.equal(contentOf(readElement(hex(written))).toString('hex'), 'aa', written);
  }
});

test('what is no value by the rules is reported', () => {
  for (const [name, bytes] of Object.entries({
    nothing: '',
    'a tag alone': '04',
    'contents that are cut off': '04 02 aa',
    'a length that is cut off': '04 82 01',
    'no contents behind a long length': '04 81 01',
    'an indefinite length': '30 80 0000',
    'an indefinite length before as many octets as its own': `30 80 ${'00'.repeat(200)}`,
    'a length of five octets': '04 85 0000000001 aa',
    'a tag of several octets': '1f 01 aa',
    'a constructed tag of several octets': '3f 01 aa',
  })) {
    assert.throws(() => readElement(hex(bytes)), RangeError, name);
  }
});

test('a value must lie within what holds it, though bytes follow', () => {
  const bytes = hex('04 02 aabb 04 81 02 ccdd');
  assert.throws(() => readElement(bytes, 0, 1), RangeError);
  assert.throws(() => readElement(bytes, 0, 3), RangeError);
  assert.deepEqual(place(readElement(bytes, 0, 4)), [0x04, 0, 2, 4, 'aabb']);
  assert.throws(() => readElement(bytes, 4, 6), RangeError);
  assert.throws(() => readElement(bytes, 4, 8), RangeError);
  assert.throws(() => readElement(hex('04 84 00000000'), 0, 5), RangeError);
  assert.throws(() => readElement(bytes, 9), RangeError);
});

test('the values in a constructed one fill it, and lie where they are in the whole', () => {
  const bytes = Buffer.concat([
    hex('ff'),
    der.sequence(der.integer(5n), der.sequence(der.nil), der.yes),
    hex('ff'),
  ]);
  assert.deepEqual(readChildren(readElement(bytes, 1)).map(place), [
    [0x02, 3, 5, 6, '05'],
    [0x30, 6, 8, 10, '0500'],
    [0x01, 10, 12, 13, 'ff'],
  ]);
  assert.deepEqual(readChildren(readElement(der.sequence())), []);
  assert.throws(() => readChildren(readElement(hex('30 03 0500 05'))), RangeError);
  assert.throws(() => readChildren(readElement(hex('30 03 0402 aa bb'))), RangeError);
});

test('object identifiers are written with dots', () => {
  for (const oid of [
    '0.0',
    '0.39',
    '0.9.2342.19200300.100.1.25',
    '1.0.1',
    '1.2.840.113549.1.1.1',
    '1.39',
    '2.0',
    '2.5.29.37.0',
    '2.47',
    '2.48',
    '2.999.3',
    '1.3.127.128.16383.16384',
    '2.25.35184372088831', // 45 bits
  ]) {
    assert.equal(toDotted(readElement(der.objectIdentifier(oid))), oid);
  }
});

test('an object identifier with a number that is too long stays what it is, in hexadecimal', () => {
  const long = readElement(der.objectIdentifier('2.25.35184372088832'));
  assert.equal(toDotted(long), contentOf(long).toString('hex'));
});

test('all values are visited, parents first, and what is primitive is not opened', () => {
  const inner = der.sequence(der.nil);
  const whole = der.sequence(
    der.integer(1n),
    der.octetString(inner),
    der.explicit(0, inner),
    der.set(der.yes),
  );
  const tags: number[] = [];
  walk(readElement(whole), ({ tag }) => tags.push(tag));
  assert.deepEqual(tags, [0x30, 0x02, 0x04, 0xa0, 0x30, 0x05, 0x31, 0x01]);
});

test('nesting has an end', () => {
  const nest = (depth: number): Element => {
    let value = der.nil;
    for (let level = 0; level < depth; level++) value = der.sequence(value);
    return readElement(value);
  };
  let visited = 0;
  walk(nest(MAX_DER_DEPTH), () => visited++);
  assert.equal(visited, MAX_DER_DEPTH + 1);
  assert.throws(() => walk(nest(MAX_DER_DEPTH + 1), () => {}), RangeError);
});
