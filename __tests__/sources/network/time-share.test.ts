import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RUN_DEADLINE_MS } from '../../../src/limits.ts';
import { parseRequest } from '../../../src/request.ts';
import { shareTime } from '../../../src/sources/network/time-share.ts';

const URL_ENTRY = { certificates: 'https://pki.corp.example/ca.pem' };
const HOST = { hosts: 'corp.example' };

for (const [inputs, parts] of [
  [{}, 1],
  [{ certificates: 'corp.pem' }, 1],
  [URL_ENTRY, 1],
  [{ 'verify-hosts': 'corp.example' }, 1],
  [HOST, 2],
  [{ ...URL_ENTRY, 'verify-hosts': 'corp.example' }, 2],
  [{ ...URL_ENTRY, ...HOST }, 3],
  [{ ...URL_ENTRY, ...HOST, 'verify-hosts': 'corp.example', 'verify-clients': 'true' }, 4],
] as const) {
  test(`the time of a run is shared out in ${parts}: ${JSON.stringify(inputs)}`, () => {
    const { request } = parseRequest((name) => (inputs as Readonly<Record<string, string>>)[name] ?? '');
    assert.equal(shareTime(request) * parts, RUN_DEADLINE_MS);
  });
}
