import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDay, formatTime } from '../../src/certificates/dates.ts';

test('a date is written in UTC, and one that cannot be read is told as such', () => {
  const date = new Date('2027-01-31T23:59:59Z');
  assert.equal(formatDay(date), '2027-01-31');
  assert.equal(formatTime(date), '2027-01-31T23:59:59.000Z');
  assert.equal(formatDay(new Date(Number.NaN)), 'unknown');
  assert.equal(formatTime(new Date(Number.NaN)), null);
});
