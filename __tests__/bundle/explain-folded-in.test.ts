import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainFoldedIn } from '../../src/bundle/explain.ts';
import type { TrustAnchor } from '../../src/bundle/select.ts';
import type { Basis } from '../../src/certificates/candidate.ts';
import { parseCertificate } from '../../src/certificates/certificate.ts';
import { makeAuthority } from '../support/pki.ts';

function anchor(name: string, basis: Basis, path: string, ...settings: string[]): TrustAnchor {
  const [origin, ...others] = settings.map((setting) => {
    const label = `${setting} (${path})`;
    return { kind: 'environment', label, position: 3, setting: { name: setting, path } } as const;
  });
  assert.ok(origin);
  return {
    certificate: parseCertificate(makeAuthority({ name }).der),
    basis,
    origins: [origin, ...others],
  };
}

test('what settings alone brought is reported once for each place, with each path once', () => {
  const problems = explainFoldedIn([
    anchor('One', 'existing-setting', '/a (b)/ca.pem', 'PIP_CERT', 'SSL_CERT_FILE'),
    anchor('Two', 'existing-setting', '/a (b)/ca.pem', 'PIP_CERT', 'SSL_CERT_FILE'),
    anchor('Three', 'existing-setting', '/npm.pem', 'cafile in /etc/npmrc'),
    anchor('Given too', 'given', '/a (b)/ca.pem', 'PIP_CERT'),
    anchor('Public', 'default-store', '/a (b)/ca.pem', 'PIP_CERT'),
  ]);
  assert.deepEqual(
    problems.map(({ code, severity, origin }) => ({ code, severity, origin })),
    [
      { name: 'PIP_CERT', path: '/a (b)/ca.pem' },
      { name: 'cafile in /etc/npmrc', path: '/npm.pem' },
    ].map((setting) => ({
      code: 'setting-folded-in',
      severity: 'notice',
      origin: { kind: 'environment', label: `${setting.name} (${setting.path})`, position: 0, setting },
    })),
  );
  assert.match(
    problems[0]?.message ?? '',
    /^PIP_CERT, SSL_CERT_FILE \(\/a \(b\)\/ca\.pem\): 2 cert.*“One”, “Two”/,
  );
  assert.match(problems[1]?.message ?? '', /^cafile in \/etc\/npmrc \(\/npm\.pem\): a cert.*“Three”/);
});

test('a setting’s name and path are reported as they are, whatever stands in them', () => {
  const [problem] = explainFoldedIn([
    anchor('One', 'existing-setting', '/ca.pem', 'cafile in /etc/a (b)/npmrc', 'PIP_CERT'),
  ]);
  assert.match(problem?.message ?? '', /^cafile in \/etc\/a \(b\)\/npmrc, PIP_CERT \(\/ca\.pem\): a cert/);
});

test('a few names are reported, of more the number', () => {
  const names = ['1', '2', '3', '4', '5', '6', '7'];
  const [problem, ...more] = explainFoldedIn(
    names.map((name) => anchor(name, 'existing-setting', '/ca.pem', 'PIP_CERT')),
  );
  assert.deepEqual(more, []);
  assert.match(problem?.message ?? '', /: 7 certificates .*“5” and 2 more\./);
});

test('what an earlier use had is reported as one place, whatever its record names', () => {
  const make = (name: string, basis: Basis, label: string): TrustAnchor => ({
    certificate: parseCertificate(makeAuthority({ name }).der),
    basis,
    origins: [{ kind: 'earlier-use', label, position: 1 }],
  });
  const problems = explainFoldedIn([
    make('One', 'existing-setting', '/etc/ssl/certs/ca.crt'),
    make('Two', 'unpinned', 'proxy.example:443'),
  ]);
  assert.equal(problems.length, 1);
  assert.match(
    problems[0]?.message ?? '',
    /^an earlier use of this tool: 2 certificates .*“One”, “Two”.*the step/,
  );
});
