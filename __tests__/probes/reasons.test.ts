import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROBES, type Probe } from '../../src/probes/probes.ts';
import { type Circumstances, explainEnd } from '../../src/probes/reasons.ts';

/** Words of clients that cannot be had here, as their makers or their users print them; others are tried in run.test.ts. */

const EXPORTED: Circumstances = {
  variable: 'SSL_CERT_FILE',
  planned: 'export',
  stronger: [],
  proxy: undefined,
};

function explain(name: string, stderr: string, circumstances = EXPORTED, host = 'corp.example'): string {
  const probe = PROBES.find((it) => it.name === name) as Probe;
  const { code, text } = explainEnd(probe, { exitCode: 1, stdout: '', stderr }, host, circumstances);
  return code === 'not-tried' ? `not tried: ${text}` : text;
}

test("Python 3.13's strictness is named, with what it misses", () => {
  for (const words of [
    'Missing Authority Key Identifier',
    'Missing Subject Key Identifier',
    'CA cert does not include key usage',
    'Basic Constraints of CA cert not marked critical',
  ]) {
    const said = `ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: ${words} (_ssl.c:1020)`;
    assert.ok(explain('Python ssl', said).startsWith('This client is strict, and '), words);
    assert.ok(explain('Python ssl', said).includes(`(${words})`), words);
  }
});

test('schannel reads no variable, and asks for revocation', () => {
  const said =
    'curl: (60) schannel: SEC_E_UNTRUSTED_ROOT (0x80090325) - The certificate chain was issued by an authority that is not trusted.';
  assert.match(explain('curl', said), /schannel.*reads no variable/);
  const revocation =
    'curl: (35) schannel: next InitializeSecurityContext failed: CRYPT_E_NO_REVOCATION_CHECK (0x80092012)';
  assert.match(explain('curl', revocation), /revoked/);
});

test('for an old Bun the advice is an update', () => {
  assert.match(
    explain('Bun', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE unable to verify the first certificate'),
    /An old Bun/,
  );
});

test('a variable that stays as the user set it is named', () => {
  const said = 'curl: (60) SSL certificate problem: unable to get local issuer certificate';
  assert.match(
    explain('curl', said, { ...EXPORTED, planned: 'kept' }),
    /SSL_CERT_FILE, which you set yourself/,
  );
  assert.match(explain('curl', said), /SSL_CERT_FILE names the bundle/);
});

test('another build of a program that takes other options is not tried', () => {
  assert.match(explain('OpenSSL', "s_client: unknown option '-verify_ip'"), /^not tried: /);
  assert.match(explain('wget', "wget: unrecognized option '--no-hsts'\nBusyBox v1.36.1"), /^not tried: /);
  const stub = 'Python was not found; run without arguments to install from the Microsoft Store';
  assert.match(explain('Python ssl', stub), /^not tried: /);
  assert.match(explain('Java', 'Error: Could not find or load main class Probe.java'), /^not tried: /);
});

test('the name of the host says nothing', () => {
  const said = "fatal: unable to access 'https://self-signed.example/': something else";
  assert.match(explain('git', said, EXPORTED, 'self-signed.example'), /^It ended with exit code 1 and said/);
});

test('words that nobody knows are bounded', () => {
  const text = explain('curl', `fatal ${'x'.repeat(5_000)}`);
  assert.ok(text.length < 400, text);
});
