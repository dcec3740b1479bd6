import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeAudit } from '../../scripts/audit-report.ts';

const grave = {
  name: 'left',
  severity: 'critical',
  range: '<1.2.3',
  via: [{ url: 'https://advisories.example/GHSA-1' }, 'right'],
};
const light = { name: 'up', severity: 'moderate', range: '*', via: ['left'] };

test('what is high or critical fails, with its advisories', () => {
  const { kind, message } = judgeAudit(JSON.stringify({ vulnerabilities: { left: grave, up: light } }));
  assert.equal(kind, 'vulnerable');
  assert.equal(message, 'npm audit:\n  left <1.2.3: critical; https://advisories.example/GHSA-1, by right');
  const high = { ...grave, severity: 'high' };
  assert.equal(judgeAudit(JSON.stringify({ vulnerabilities: { left: high } })).kind, 'vulnerable');
});

test('what is less than that passes, and is counted', () => {
  const { kind, message } = judgeAudit(JSON.stringify({ vulnerabilities: { up: light } }));
  assert.equal(kind, 'clean');
  assert.match(message, /\(1 less than that\)/);
});

test('a registry that does not answer the question is kept apart from a clean answer', () => {
  const refused = {
    message: '405 Method Not Allowed - POST https://registry.corp.example/-/npm/v1/security/advisories/bulk',
    statusCode: 405,
    error: { summary: '', detail: '' },
  };
  const { kind, message } = judgeAudit(JSON.stringify(refused));
  assert.equal(kind, 'unreachable');
  assert.match(message, /not reachable \(405 Method Not Allowed - POST its address\)/);
  const offline = judgeAudit(JSON.stringify({ error: { code: 'ENOTFOUND', summary: 'no such host' } }));
  assert.deepEqual([offline.kind, /no such host/.test(offline.message)], ['unreachable', true]);
  for (const text of ['', 'null', '<html>', '{"audit'])
    assert.equal(judgeAudit(text).kind, 'unreachable', text);
});
