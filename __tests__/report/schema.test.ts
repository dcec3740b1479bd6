import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Report, toReport } from '../../src/report/json.ts';
import { ATTACKS } from './attacks.ts';
import {
  failed,
  makeAnchor,
  makeCertificate,
  makeOrigin,
  nothingAdded,
  somethingAdded,
  withOutsideText,
  writeReport,
} from './outcomes.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'report.schema.json'), 'utf8'),
);
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

describe('docs/report.schema.json', () => {
  it('describes every report', () => {
    const undated = makeCertificate(1, { notBefore: new Date(Number.NaN), notAfter: new Date(Number.NaN) });
    const outcomes = [
      nothingAdded,
      somethingAdded,
      failed,
      {
        ...nothingAdded,
        anchors: [makeAnchor(undated, 'given', makeOrigin('inline', 'certificates (text)', 0))],
      },
      ...ATTACKS.map((attack) => withOutsideText(somethingAdded, attack)),
    ];
    for (const outcome of outcomes) {
      assert.ok(validate(JSON.parse(writeReport(outcome))), JSON.stringify(validate.errors));
    }
    const tool = { name: 'setup-ca-bundle', version: '1.2.3' };
    assert.ok(validate(toReport(somethingAdded, tool)), JSON.stringify(validate.errors));
  });

  it('refuses what is no report', () => {
    const report = JSON.parse(writeReport(somethingAdded));
    const [certificate] = report.certificates;
    const wrong: readonly Partial<Record<keyof Report | 'time', unknown>>[] = [
      { version: 2 },
      { time: '2026-11-24T12:00:00Z' },
      { status: 'unknown' },
      { bundle: { path: '/a', sha256: 'AB'.repeat(32), count: 1 } },
      { counts: { total: -1, added: 0 } },
      { certificates: [{ ...certificate, basis: 'wished-for' }] },
      { certificates: [{ ...certificate, origins: [] }] },
      { certificates: [{ ...certificate, notAfter: '2034-02-01' }] },
      { problems: [{ code: 'expired', severity: 'error', message: 'x', cause: 'y' }] },
    ];
    for (const part of wrong) assert.ok(!validate({ ...report, ...part }), JSON.stringify(part));
  });
});
