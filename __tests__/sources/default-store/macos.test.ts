import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { StoreProgram } from '../../../src/context.ts';
import { makeBundle } from '../../../src/pipeline.ts';
import { chooseAnnotations } from '../../../src/report/text.ts';
import { type InputName, parseRequest } from '../../../src/request.ts';
import { loadDefaultStore } from '../../../src/sources/default-store/default-store.ts';
import { runChild } from '../../support/child.ts';
import { asAuthority, encodePem, type MadeCertificate, makeAuthority } from '../../support/pki.ts';
import { requireProgram } from '../../support/programs.ts';
import {
  makeStandInSecurity,
  type StandInAnswers,
  type StandInSetting,
  writeTrustSettings,
} from '../../support/stand-in-security.ts';
import { makeMachine } from '../machine.ts';

const SSL = { policy: 'sslServer', result: 1 } as const;
const DENY_SSL = { policy: 'sslServer', result: 3 } as const;

/** An error that Keychain Access writes with “Always Trust” (cssmerr.h, CSSMERR_TP_CERT_EXPIRED). */
const EXPIRED = -2147409654;

const apple = makeAuthority({ name: 'Apple-shipped Root' });
const other = makeAuthority({ name: 'Other shipped Root' });
const corp = makeAuthority({ name: 'Corp Root' });
const intermediate = corp.issueAuthority({ name: 'Corp Issuing' });
const leaf = intermediate.issue({ name: 'intranet.example', dnsNames: ['intranet.example'] });
const roots = apple.pem + other.pem;

function makeContext(t: TestContext, security: StoreProgram) {
  const machine = makeMachine(t);
  return { ...machine.context(), platform: 'darwin', storeProgram: security, machine } as const;
}

async function load(
  t: TestContext,
  answers: StandInAnswers,
  kind: 'auto' | 'system' = 'auto',
  timeoutMs?: number,
) {
  const context = makeContext(t, makeStandInSecurity(t, { roots, ...answers }, timeoutMs));
  const store = await loadDefaultStore({ kind }, context);
  assert.deepEqual(readdirSync(context.machine.temporary), [], 'the exported settings are gone');
  return {
    ...store,
    names: store.candidates.map(({ certificate }) => certificate.subject.replace('CN=', '')),
    codes: store.problems.map(({ code, severity }) => `${severity} ${code}`),
  };
}

const settingsOf = (certificate: MadeCertificate, ...settings: StandInSetting[]): string =>
  writeTrustSettings([certificate, settings]);

test('without any settings the roots that Apple ships are the store', async (t) => {
  const { names, codes, label, publicRoots } = await load(t, { system: corp.pem, user: corp.pem });
  assert.deepEqual(names, ['Apple-shipped Root', 'Other shipped Root']);
  assert.deepEqual(codes, []);
  assert.equal(label, "macOS's keychains");
  assert.equal(publicRoots?.length, 2);
});

/** What an administrator's settings make of a certificate in the System keychain: the rest is in trust-settings.test.ts. */
for (const [name, certificate, settings, isTrusted] of [
  ['as `security add-trusted-cert -d -r trustRoot` writes it, without an array', corp, undefined, true],
  ['trusted for TLS servers', corp, [SSL], true],
  ['“as root” trusts an intermediate', intermediate, [{ ...SSL, result: 2 }], true],
  ['an intermediate without an array', intermediate, undefined, false],
  ['denied for one host: a bundle cannot say less', corp, [SSL, { ...DENY_SSL, host: 'a.example' }], false],
] as const) {
  test(`a certificate in the System keychain: ${name}`, async (t) => {
    const adminSettings = writeTrustSettings([certificate, settings]);
    const { names, codes } = await load(t, { system: certificate.pem, adminSettings });
    assert.equal(names.length, isTrusted ? 3 : 2);
    assert.deepEqual(codes, []);
  });
}

test('what Apple ships and does not list as trusted is no root, as its Developer ID CA', async (t) => {
  const systemSettings = writeTrustSettings([apple, undefined]);
  const { names, codes } = await load(t, { systemSettings });
  assert.deepEqual([names, codes], [['Apple-shipped Root'], []]);
});

test('where Apple’s own list cannot be read, what it ships is taken, with a warning', async (t) => {
  const { names, codes, problems } = await load(t, { systemSettings: { script: 'exit 70' } });
  assert.deepEqual([names.length, codes], [2, ['warning store-incomplete']]);
  assert.match(problems[0]?.message ?? '', /for other uses than TLS may be in the bundle/);
});

test('an empty domain is known by the words that the machine has for it, whatever its language', async (t) => {
  const { names, codes } = await load(t, {
    noSettings: 'Keine Vertrauenseinstellungen gefunden – überhaupt.',
  });
  assert.deepEqual([names.length, codes], [2, []]);
});

test('another failure is no empty domain, in no language', async (t) => {
  for (const warning of ['SecTrustSettingsCreateExternalRepresentation: Kein Zugriff.', '']) {
    const adminSettings = { script: `echo '${warning}' >&2; exit 1` };
    assert.deepEqual((await load(t, { adminSettings })).codes, ['warning store-incomplete']);
  }
});

test('a root of Apple that an administrator denies is not in the store', async (t) => {
  const { names } = await load(t, { adminSettings: settingsOf(apple, DENY_SSL) });
  assert.deepEqual(names, ['Other shipped Root']);
});

test('a root of Apple that a user denies is not in the store, whatever the system says', async (t) => {
  const { names } = await load(t, {
    userSettings: settingsOf(apple, DENY_SSL),
    systemSettings: writeTrustSettings([apple, []], [other, []]),
  });
  assert.deepEqual(names, ['Other shipped Root']);
});

test('a root that Apple ships for e-mail alone is not in the store', async (t) => {
  const systemSettings = writeTrustSettings([apple, []], [other, [{ policy: 'SMIME', result: 1 }]]);
  const { names } = await load(t, { systemSettings });
  assert.deepEqual(names, ['Apple-shipped Root']);
});

test("a user's denial beats an administrator's trust, and the other way round", async (t) => {
  const one = await load(t, {
    system: corp.pem,
    adminSettings: settingsOf(corp, SSL),
    userSettings: settingsOf(corp, DENY_SSL),
  });
  assert.equal(one.names.length, 2);
  const two = await load(t, {
    user: corp.pem,
    adminSettings: settingsOf(corp, DENY_SSL),
    userSettings: settingsOf(corp, SSL),
  });
  assert.equal(two.names.length, 2);
});

test('where users may trust nothing, what they trust is left out; what they deny, too', async (t) => {
  const { names } = await load(t, {
    user: corp.pem,
    userSettings: writeTrustSettings([corp, [SSL]], [apple, [DENY_SSL]]),
    userSettingsSwitch: 'User-level Trust Settings are Disabled\n',
  });
  assert.deepEqual(names, ['Other shipped Root']);
});

test('trust with limits is left out, and the notice says which and what to do', async (t) => {
  const byHost = settingsOf(corp, { ...SSL, host: 'intranet.example' });
  const { names, codes, problems } = await load(t, { user: corp.pem, userSettings: byHost });
  assert.equal(names.length, 2);
  assert.deepEqual(codes, ['notice trust-limited']);
  assert.match(problems[0]?.message ?? '', /“Corp Root” only for the host intranet\.example.*`certificates`/);
  for (const limit of [{ application: true }, { keyUsage: 2 }]) {
    const limited = settingsOf(corp, { ...SSL, ...limit });
    assert.deepEqual((await load(t, { user: corp.pem, userSettings: limited })).codes, codes);
  }
});

test('a certificate in several keychains is one candidate', async (t) => {
  const adminSettings = settingsOf(corp, SSL);
  const { candidates, names } = await load(t, { system: corp.pem + corp.pem, user: corp.pem, adminSettings });
  assert.deepEqual(names.slice(2), ['Corp Root']);
  assert.equal(candidates[2]?.origin.label, '/Library/Keychains/System.keychain');
});

test('one certificate that cannot be read is named and left out', async (t) => {
  const broken = apple.pem + encodePem(Buffer.from('no certificate')) + other.pem;
  const { names, problems } = await load(t, { roots: broken });
  assert.equal(names.length, 2);
  assert.equal(problems.length, 1);
  assert.match(problems[0]?.message ?? '', /SystemRootCertificates\.keychain, block 2/);
});

for (const [name, settings] of [
  ['is not a property list', 'garbage <<< ~~~'],
  ['is cut off', settingsOf(corp, SSL).slice(0, 600)],
  [
    'is of a later version',
    settingsOf(corp, SSL).replace('<integer>1</integer>\n</dict>', '<integer>2</integer>\n</dict>'),
  ],
  ['wants a file by an entity', settingsOf(corp, SSL).replace('"1.0">\n<dict>', '"1.0">&x;<dict>')],
] as const) {
  test(`an export that ${name} is a warning, and the rest stands`, async (t) => {
    const { names, codes } = await load(t, { system: corp.pem, adminSettings: settings });
    assert.deepEqual(names, ['Apple-shipped Root', 'Other shipped Root']);
    assert.deepEqual(codes, ['warning store-incomplete']);
  });
}

test('a `security` that hangs on one keychain ends with the time limit: the rest stands, with a warning', async (t) => {
  const { names, codes, problems } = await load(
    t,
    { user: { script: 'exec /bin/sleep 600' }, system: corp.pem, adminSettings: settingsOf(corp, SSL) },
    'system',
    5_000,
  );
  assert.equal(names.length, 3);
  assert.deepEqual(codes, ['warning store-incomplete']);
  assert.match(problems[0]?.message ?? '', /no answer within 5 s.*locked/);
});

test('more than a source may hold is not read', async (t) => {
  const endless = { script: "/usr/bin/head -c 20000000 /dev/zero | /usr/bin/tr '\\0' x" };
  const { names, problems } = await load(t, { system: endless });
  assert.equal(names.length, 2);
  assert.match(problems[0]?.message ?? '', /more than 10 MiB/);
  const large = { script: '/usr/bin/head -c 20000000 /dev/zero > "$file"' };
  assert.match((await load(t, { userSettings: large })).problems[0]?.message ?? '', /larger than 10 MiB/);
});

test('an empty keychain, and one that is not there', async (t) => {
  assert.deepEqual((await load(t, { system: { script: 'exit 44' }, user: '\n' })).codes, []);
  assert.deepEqual((await load(t, { system: { script: 'exit 51' } })).codes, ['warning store-incomplete']);
});

for (const [name, answers] of [
  ['fails', { roots: { script: 'echo "::error::gone" >&2; exit 1' } }],
  ['hands out no root', { roots: '' }],
] as const) {
  test(`where \`security\` ${name}, Mozilla's list stands in, with a warning; default-store: system fails`, async (t) => {
    const auto = await load(t, answers);
    assert.deepEqual(auto.codes, ['warning no-system-store']);
    assert.ok(auto.candidates.length > 100);
    const system = await load(t, answers, 'system');
    assert.deepEqual(system.codes, ['error no-system-store']);
    assert.doesNotMatch(system.problems[0]?.message ?? '', /gone/);
    assert.match(system.problems[0]?.message ?? '', /default-store: mozilla/);
  });
}

test('where there is no `security`, the same', async (t) => {
  const context = makeContext(t, { path: '/nonexistent/security', timeoutMs: 60_000 });
  const { problems } = await loadDefaultStore({ kind: 'system' }, context);
  assert.match(problems[0]?.message ?? '', /\/nonexistent\/security: ENOENT/);
});

test('`security` gets nothing of the job but the home folder', async (t) => {
  const context = makeContext(
    t,
    makeStandInSecurity(t, { roots: { script: '/usr/bin/env > "$HOME/seen"; exit 1' } }),
  );
  await loadDefaultStore({ kind: 'auto' }, { ...context, environment: { SECRET: 'x', HOME: '/elsewhere' } });
  const seen = readFileSync(`${context.machine.home}/seen`, 'utf8');
  assert.doesNotMatch(seen, /SECRET|elsewhere/);
});

test("an attacker's text is not taken for a certificate, and the log shows it harmless", async (t) => {
  const evil = makeAuthority({ name: '\n::add-mask::x\u202e' });
  const outcome = await make(t, {
    user: `    "labl"<blob>="::error::x -----BEGIN CERTIFICATE-----"\n${apple.pem}${evil.pem}`,
    userSettings: settingsOf(evil, { ...SSL, host: `##[error]x\n::error::${'y'.repeat(5000)}` }),
    adminSettings: { script: 'echo "::error::from security" >&2; exit 1' },
  });
  assert.equal(outcome.anchors.length, 2);
  const codes = outcome.problems.map(({ code }) => code);
  assert.ok(codes.includes('trust-limited') && codes.includes('store-incomplete'), codes.join());
  const shown = chooseAnnotations(outcome.problems).map(({ message }) => message);
  assert.doesNotMatch(shown.join('\0'), /[\n\u202e]|##\[|from security|y{1000}/);
});

/** The whole program on a machine with this stand-in. */
async function make(
  t: TestContext,
  answers: StandInAnswers,
  inputs: Partial<Record<InputName, string>> = {},
) {
  const context = makeContext(t, makeStandInSecurity(t, { roots, ...answers }));
  return makeBundle(parseRequest((name) => inputs[name] ?? '').request, context, []);
}

test('the bundle has what the keychains trust; for Node what was installed, and no root of Apple', async (t) => {
  const { status, files, anchors, extra } = await make(t, {
    system: corp.pem,
    adminSettings: settingsOf(corp, SSL),
  });
  assert.equal(status, 'succeeded');
  assert.equal(anchors.length, 3);
  assert.match(readFileSync(files?.bundle ?? '', 'utf8'), /CN=Corp Root/);
  assert.deepEqual(
    extra.map(({ certificate }) => certificate.subject),
    ['CN=Corp Root'],
  );
});

test('trust that forgives its expiry does not bring an expired root into the bundle', async (t) => {
  const old = makeAuthority({
    name: 'Old Root',
    notBefore: new Date('2001-01-01'),
    notAfter: new Date('2002-01-01'),
  });
  const { anchors, rejections } = await make(t, {
    user: old.pem,
    userSettings: settingsOf(old, { ...SSL, allowedError: EXPIRED }),
  });
  assert.equal(anchors.length, 2);
  assert.deepEqual(
    rejections.map(({ code }) => code),
    ['expired'],
  );
});

test('a root that is denied comes back only if the input itself gives it', async (t) => {
  const denied = { adminSettings: settingsOf(asAuthority(apple), DENY_SSL) };
  const subjects = async (inputs: Partial<Record<InputName, string>>) =>
    (await make(t, denied, inputs)).anchors.map(({ certificate }) => certificate.subject);
  assert.ok(!(await subjects({})).includes('CN=Apple-shipped Root'));
  assert.ok((await subjects({ certificates: apple.pem })).includes('CN=Apple-shipped Root'));
});

test('a second reader, which the workflow on macOS uses, comes to the same certificates', async (t) => {
  const python = requireProgram(t, 'python3');
  if (python === undefined) return;
  const security = makeStandInSecurity(t, {
    roots,
    system: corp.pem + intermediate.pem,
    user: leaf.pem,
    adminSettings: writeTrustSettings([corp, [SSL]], [other, [DENY_SSL]], [intermediate, [SSL]]),
    systemSettings: writeTrustSettings([apple, undefined], [other, undefined]),
    userSettings: settingsOf(leaf, { ...SSL, host: 'intranet.example' }),
    verified: [apple, corp],
  });
  const context = makeContext(t, security);
  const { files } = await makeBundle(parseRequest(() => '').request, context, []);
  const script = join(import.meta.dirname, '../../platform/compare-with-security.py');
  const bundle = files?.bundle ?? '';
  const environment = context.machine.environment();
  const compared = await runChild(python, [script, security.path, bundle], { environment });
  assert.equal(compared.exitCode, 0, compared.stdout + compared.stderr);
  assert.match(compared.stdout, /bundle: 2$/m);
  writeFileSync(bundle, roots);
  assert.equal((await runChild(python, [script, security.path, bundle], { environment })).exitCode, 1);
});

test('an entry without an array takes nothing from a root that Apple ships', async (t) => {
  const { names } = await load(t, { adminSettings: writeTrustSettings([apple, undefined]) });
  assert.deepEqual(names, ['Apple-shipped Root', 'Other shipped Root']);
});
