import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Outcome } from '../../src/report/outcome.ts';
import { MAX_SUMMARY_BYTES, makeSummary } from '../../src/report/summary.ts';
import { wantsSummary } from '../../src/report/text.ts';
import { ATTACKS } from './attacks.ts';
import { findUnseen } from './judges.ts';
import {
  failed,
  makeAnchor,
  makeCertificate,
  makeHugeOutcome,
  makeOrigin,
  makeRejection,
  NOW,
  nothingAdded,
  somethingAdded,
  withOutsideText,
} from './outcomes.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const AS_IT_IS = { serializers: [(text: string) => text] };

describe('the job summary', () => {
  for (const [name, outcome] of Object.entries({ nothingAdded, somethingAdded, failed })) {
    const file = `summary-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`;
    it(`reads as fixtures/${file}`, (t) => {
      t.assert.fileSnapshot(makeSummary(outcome, NOW), join(FIXTURES, file), AS_IT_IS);
    });
  }

  it('says in its first line whether all is well', () => {
    const heading = (outcome: Outcome): string => makeSummary(outcome, NOW).split('\n')[0] ?? '';
    assert.equal(heading(nothingAdded), '## ✅ CA bundle ready: nothing added');
    assert.equal(
      heading({ ...somethingAdded, rejections: [], problems: [] }),
      '## ✅ CA bundle ready: 4 certificates added',
    );
    assert.equal(
      heading({ ...somethingAdded, rejections: [] }),
      '## ⚠️ CA bundle ready: 4 certificates added, 2 warnings',
    );
    assert.equal(
      heading(somethingAdded),
      '## ⚠️ CA bundle ready: 4 certificates added, 3 refused, 2 warnings',
    );
    assert.equal(heading(failed), '## ❌ CA bundle failed: 3 errors, 1 warning. Nothing was changed');
    const warned = { ...failed, problems: failed.problems.filter(({ severity }) => severity === 'warning') };
    assert.equal(
      heading(warned),
      '## ❌ CA bundle failed: 1 warning with fail-on-warnings. Nothing was changed',
    );
  });

  it('tells how long a certificate is valid', () => {
    const expiryOf = (notAfter: string, notBefore = '2020-01-01T00:00:00Z'): string => {
      const certificate = makeCertificate(1, {
        notBefore: new Date(notBefore),
        notAfter: new Date(notAfter),
      });
      const added = [makeAnchor(certificate, 'given', makeOrigin('file', 'a.pem'))];
      const outcome = { ...somethingAdded, added };
      return /<br>(. [^<]*(?:xpire)[^<]*)<br>/u.exec(makeSummary(outcome, NOW))?.[1] ?? '';
    };
    assert.equal(expiryOf('2027-02-23T12:00:00Z'), '🟢 Expires on 2027-02-23, in 91 days');
    assert.equal(expiryOf('2027-02-23T11:59:59Z'), '🟡 Expires on 2027-02-23, in 90 days');
    assert.equal(expiryOf('2026-12-25T12:00:00Z'), '🟡 Expires on 2026-12-25, in 31 days');
    assert.equal(expiryOf('2026-12-25T11:59:59Z'), '🟠 Expires soon, on 2026-12-25, in 30 days');
    assert.equal(expiryOf('2026-11-26T11:00:00Z'), '🟠 Expires soon, on 2026-11-26, in 1 day');
    assert.equal(expiryOf('2026-11-24T13:00:00Z'), '🟠 Expires soon, on 2026-11-24, today');
    assert.equal(expiryOf('2026-11-24T11:00:00Z'), '🔴 Expired on 2026-11-24, today');
    assert.equal(expiryOf('2026-11-23T11:00:00Z'), '🔴 Expired on 2026-11-23, 1 day ago');
    assert.equal(expiryOf('not a date'), '🟡 Expires on an unknown day');
    assert.equal(
      expiryOf('2034-02-01T00:00:00Z', '2026-11-25T00:00:00Z'),
      '🟡 Not valid before 2026-11-25, expires on 2034-02-01, in 2,625 days',
    );
  });

  it('has the same lines, whatever stands in it, and nothing unseen', () => {
    for (const outcome of [nothingAdded, somethingAdded, failed]) {
      const lines = makeSummary(withOutsideText(outcome, 'harmless'), NOW).split('\n').length;
      for (const attack of ATTACKS) {
        const summary = makeSummary(withOutsideText(outcome, attack), NOW);
        assert.equal(summary.split('\n').length, lines, JSON.stringify(attack));
        assert.equal(findUnseen(summary.replaceAll('\n', '').replaceAll('\ufe0f', '')), undefined);
      }
    }
  });

  it('stays under the size that the runner drops, and says where the rest is', () => {
    const texts = ['\u202e'.repeat(5_000), '東'.repeat(5_000), '_ '.repeat(2_500), '😀'.repeat(2_500)];
    const outcomes = [
      makeHugeOutcome(10_000, 'C=DE, O=Example Corp, CN=Root '),
      ...texts.flatMap((text) => [makeHugeOutcome(500, text), withOutsideText(somethingAdded, text)]),
    ];
    for (const outcome of outcomes) {
      for (const it of [outcome, { ...outcome, status: 'failed', files: undefined } as const]) {
        const summary = makeSummary(it, NOW);
        assert.ok(Buffer.byteLength(summary) <= MAX_SUMMARY_BYTES);
        assert.equal(summary.match(/<details>/g)?.length ?? 0, summary.match(/<\/details>/g)?.length ?? 0);
      }
    }
    const long = makeSummary(makeHugeOutcome(10_000, 'Root '), NOW);
    assert.match(long, /^## ⚠️ CA bundle ready: 10,000 certificates added/);
    assert.match(
      long,
      /… and \d,\d{3} more\. The report has all of them: `\/opt\/actions-runner\/.*report\.json`/,
    );
    assert.match(long, /<details><summary>\d,\d{3} more<\/summary>/);
    // The last list of all still has its rows.
    assert.match(long, /`SSL_CERT_FILE` \| set/);
  });

  it('is wanted when something was added, refused or failed', () => {
    const expired = makeRejection(makeCertificate(1), 'expired', 'expired', 'default-store');
    const duplicate = makeRejection(makeCertificate(1), 'duplicate', 'is there already');
    const refused = makeRejection(makeCertificate(1), 'end-entity', 'is an end-entity certificate');
    assert.equal(wantsSummary('auto', nothingAdded), false);
    assert.equal(wantsSummary('auto', { ...nothingAdded, rejections: [expired, duplicate] }), false);
    assert.equal(wantsSummary('auto', { ...nothingAdded, rejections: [refused] }), true);
    assert.equal(wantsSummary('auto', { ...nothingAdded, added: somethingAdded.added }), true);
    assert.equal(wantsSummary('auto', { ...nothingAdded, hosts: failed.hosts }), true);
    assert.equal(wantsSummary('auto', failed), true);
    assert.equal(wantsSummary('always', nothingAdded), true);
    assert.equal(wantsSummary('never', failed), false);
  });
});
