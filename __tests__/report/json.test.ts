import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { toReport } from '../../src/report/json.ts';
import { ATTACKS } from './attacks.ts';
import { assertNoCommand } from './judges.ts';
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

describe('the JSON report', () => {
  it('reads as fixtures/report-something-added.json', (t) => {
    const file = join(import.meta.dirname, 'fixtures', 'report-something-added.json');
    const tool = { name: 'setup-ca-bundle', version: '1.2.3' };
    t.assert.fileSnapshot(writeReport(somethingAdded, tool), file, {
      serializers: [(text: string) => text],
    });
  });

  it('holds what recognises the files of an earlier use', () => {
    const report = toReport(somethingAdded);
    assert.equal(report.version, 1);
    assert.equal(report.bundle?.sha256, somethingAdded.files?.bundleSha256);
    assert.equal(report.extra?.sha256, somethingAdded.files?.extraSha256);
    assert.deepEqual(
      report.certificates.map(({ fingerprint, basis, origins, inExtra }) => ({
        fingerprint,
        basis,
        origins,
        inExtra,
      })),
      somethingAdded.anchors.map((anchor) => ({
        fingerprint: anchor.certificate.fingerprint,
        basis: anchor.basis,
        origins: anchor.origins,
        inExtra: somethingAdded.extra.includes(anchor),
      })),
    );
  });

  it('has null where there is nothing', () => {
    assert.equal(toReport(nothingAdded).extra, null);
    assert.equal(toReport(failed).bundle, null);
    assert.equal(toReport(failed).extra, null);
    assert.equal(toReport(failed).hosts[1]?.root, null);
    const certificate = makeCertificate(1, { notAfter: new Date(Number.NaN) });
    const anchor = makeAnchor(certificate, 'given', makeOrigin('file', 'a.pem'));
    assert.equal(toReport({ ...nothingAdded, anchors: [anchor] }).certificates[0]?.notAfter, null);
  });

  it('says the same for the same outcome, and leaves out what caused a problem', () => {
    const cause = new Error('with a stack');
    const problems = somethingAdded.problems.map((problem) => ({ ...problem, cause }));
    assert.equal(writeReport({ ...somethingAdded, problems }), writeReport(structuredClone(somethingAdded)));
  });

  it('is ASCII without loss, and runs no command where a step prints it', () => {
    for (const attack of ATTACKS) {
      const outcome = withOutsideText(somethingAdded, attack);
      const text = writeReport(outcome);
      assert.match(text, /^[\n\x20-\x7e]*\n$/);
      assert.deepEqual(JSON.parse(text), toReport(outcome));
      for (const line of new Set(text.split('\n'))) assertNoCommand(line);
    }
  });
});

describe('the JSON report of many certificates', () => {
  it('is written in parts, on one line, and says the same', () => {
    const certificate = makeCertificate(1, { subject: 'CN=##[error]ü' });
    const anchors = Array.from({ length: 1234 }, () =>
      makeAnchor(certificate, 'given', makeOrigin('file', 'a')),
    );
    const outcome = { ...somethingAdded, anchors };
    const report = toReport(outcome);
    const text = writeReport(outcome);
    assert.match(text, /^[\x20-\x7e]*\n$/);
    assertNoCommand(text.trimEnd());
    assert.deepEqual(JSON.parse(text), report);
    assert.deepEqual(Object.keys(JSON.parse(text)), Object.keys(report));
  });
});
