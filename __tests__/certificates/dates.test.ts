import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDay, formatTime, judgeValidity, readPrintedTime } from '../../src/certificates/dates.ts';

test('a date is written in UTC, and one that cannot be read is reported as such', () => {
  const date = new Date('2027-01-31T23:59:59Z');
  assert.equal(formatDay(date), '2027-01-31');
  assert.equal(formatTime(date), '2027-01-31T23:59:59.000Z');
  assert.equal(formatDay(new Date(Number.NaN)), 'unknown');
  assert.equal(formatTime(new Date(Number.NaN)), null);
});

test('a date that cannot be read is a case of its own, whatever the clock says', () => {
  const [early, late, none] = [new Date('2020-01-01'), new Date('2030-01-01'), new Date(Number.NaN)];
  const now = new Date('2026-01-01');
  const table: readonly (readonly [Date, Date, Date | undefined, string])[] = [
    [early, late, now, 'valid'],
    [early, late, late, 'valid'],
    [early, early, now, 'expired'],
    [late, late, now, 'not-yet'],
    [early, early, undefined, 'valid'],
    [none, late, now, 'unreadable'],
    [early, none, now, 'unreadable'],
    [early, none, undefined, 'unreadable'],
  ];
  for (const [notBefore, notAfter, time, expected] of table) {
    assert.equal(judgeValidity({ notBefore, notAfter }, time), expected);
  }
});

test('times as OpenSSL prints them, in any year', () => {
  const table = {
    'Jan  1 00:00:00 2049 GMT': '2049-01-01T00:00:00.000Z',
    'Dec 31 23:59:59 9999 GMT': '9999-12-31T23:59:59.000Z',
    'Jan  1 00:00:00.5 2049 GMT': '2049-01-01T00:00:00.000Z',
    'Jan  1 00:00:00 49 GMT': '0049-01-01T00:00:00.000Z',
    'Jan  1 00:00:00 0 GMT': '0000-01-01T00:00:00.000Z',
    'Bad time value': null,
    'Foo  1 00:00:00 2049 GMT': null,
    'Jan  1 00:00:00 10000 GMT': null,
    '': null,
  };
  for (const [text, expected] of Object.entries(table))
    assert.equal(formatTime(readPrintedTime(text)), expected, text);
});
