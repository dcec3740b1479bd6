import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Fingerprint, parseCertificate } from '../../../src/certificates/certificate.ts';
import { APPLE_ROOTS_FOR_OTHER_USES } from '../../../src/sources/default-store/apple-roots.ts';
import { judgeCertificate, parseTrustSettings } from '../../../src/sources/default-store/trust-settings.ts';
import { type MadeCertificate, makeAuthority } from '../../support/pki.ts';
import { type StandInSetting, writeTrustSettings } from '../../support/stand-in-security.ts';

/*
 * What macOS makes of trust settings, constellation by constellation, each with the line that decides it: of
 * Security-61901.0.87.0.1, or of security_certificates-55349. Where a bundle gets less, that is in a table of its own.
 */

const root = makeAuthority({ name: 'Corp Root' });
const intermediate = root.issueAuthority({ name: 'Corp Issuing' });
const leaf = intermediate.issue({ name: 'intranet.example', dnsNames: ['intranet.example'] });
/** Same name on both sides, another key's signature: a root by its name alone. */
const renewed = root.issueAuthority({ name: 'Corp Root' });

const [ROOT, AS_ROOT, DENY, UNSPECIFIED] = [1, 2, 3, 4];
const ssl = (result: number | undefined, more: StandInSetting = {}): StandInSetting => {
  return { policy: 'sslServer', ...(result === undefined ? {} : { result }), ...more };
};
const mail = (result: number): StandInSetting => ({ policy: 'SMIME', result });

/** The settings of a domain: an array; `'no array'`: an entry without one; absent: no entry. */
type Settings = readonly StandInSetting[] | 'no array';

interface Constellation {
  readonly of?: MadeCertificate;
  readonly user?: Settings;
  readonly admin?: Settings;
  readonly system?: Settings;
  readonly shipped?: true;
  readonly usersOff?: true;
}

type Kind = 'trusted' | 'denied' | 'unspecified' | 'limited';

const POLICY = 'SecPolicyServer.c';
const SOURCE = 'SecCertificateSource.c';

const CONSTELLATIONS: readonly (readonly [string, Constellation, Kind, string])[] = [
  // one domain, a root: what is there
  ['no entry', {}, 'unspecified', `${SOURCE}:1030`],
  ['no array', { admin: 'no array' }, 'trusted', 'TrustSettings.cpp:1030, SecPolicyServer.c:3390'],
  ['an empty array', { admin: [] }, 'trusted', `${POLICY}:3390`],
  [
    'no array, from a user',
    { user: 'no array' },
    'trusted',
    'TrustSettings.cpp:1030, SecPolicyServer.c:3390',
  ],
  ['a dictionary with nothing in it', { admin: [{}] }, 'trusted', 'TrustSettings.cpp:1054'],
  ['one with a name alone', { admin: [{ name: 'SMIME' }] }, 'trusted', 'TrustSettings.cpp:1054'],
  ['nothing, then mail', { admin: [{}, mail(ROOT)] }, 'unspecified', 'TrustSettings.cpp:1054'],
  // whom “root” and “as root” are for
  ['no array, of an intermediate', { of: intermediate, admin: 'no array' }, 'unspecified', `${POLICY}:3390`],
  ['an empty array, of a leaf', { of: leaf, admin: [] }, 'unspecified', `${POLICY}:3390`],
  [
    'no array, self-issued, signed by another key',
    { of: renewed, admin: 'no array' },
    'unspecified',
    `${POLICY}:3390`,
  ],
  ['root, of a root', { admin: [ssl(ROOT)] }, 'trusted', `${POLICY}:3405`],
  ['root, of an intermediate', { of: intermediate, admin: [ssl(ROOT)] }, 'unspecified', `${POLICY}:3405`],
  [
    'root, self-issued, signed by another key',
    { of: renewed, admin: [ssl(ROOT)] },
    'unspecified',
    `${POLICY}:3405`,
  ],
  ['as root, of a root', { admin: [ssl(AS_ROOT)] }, 'unspecified', `${POLICY}:3406`],
  ['as root, of an intermediate', { of: intermediate, admin: [ssl(AS_ROOT)] }, 'trusted', `${POLICY}:3406`],
  ['as root, of a leaf', { of: leaf, admin: [ssl(AS_ROOT)] }, 'trusted', `${POLICY}:3406`],
  ['no result, of a root', { admin: [ssl(undefined)] }, 'trusted', `${POLICY}:3353`],
  [
    'no result, of an intermediate',
    { of: intermediate, admin: [ssl(undefined)] },
    'unspecified',
    `${POLICY}:3353`,
  ],
  ['unspecified', { admin: [ssl(UNSPECIFIED)] }, 'unspecified', `${POLICY}:3405`],
  ['deny', { admin: [ssl(DENY)] }, 'denied', `${POLICY}:3412`],
  // policies
  ['policy and name of servers', { admin: [ssl(ROOT)] }, 'trusted', `${POLICY}:3055`],
  ['the policy without a name', { admin: [ssl(ROOT, { hasName: false })] }, 'trusted', `${POLICY}:3070`],
  [
    'the name without a policy',
    { admin: [{ name: 'sslServer', result: ROOT }] },
    'trusted',
    `${POLICY}:3076`,
  ],
  [
    'the name of clients',
    { admin: [{ policy: 'sslClient', result: ROOT }] },
    'unspecified',
    `${POLICY}:3063`,
  ],
  [
    'the name of clients without a policy',
    { admin: [{ name: 'sslClient', result: ROOT }] },
    'unspecified',
    `${POLICY}:3076`,
  ],
  [
    'the name of servers, the policy of mail',
    { admin: [{ policy: 'SMIME', name: 'sslServer', result: ROOT }] },
    'unspecified',
    `${POLICY}:3062`,
  ],
  [
    'the policy of TLS, the name of mail',
    { admin: [ssl(ROOT, { name: 'SMIME' })] },
    'unspecified',
    `${POLICY}:3056`,
  ],
  [
    'the policy as text',
    { admin: [{ policyText: '1.2.840.113635.100.1.3.1', result: ROOT }] },
    'trusted',
    `${POLICY}:3070`,
  ],
  [
    'another policy as text',
    { admin: [{ policyText: '1.2.840.113635.100.1.93', result: ROOT }] },
    'unspecified',
    `${POLICY}:3070`,
  ],
  ['basic X.509', { admin: [{ policy: 'basicX509', result: ROOT }] }, 'unspecified', `${POLICY}:3337`],
  ['mail', { admin: [mail(ROOT)] }, 'unspecified', `${POLICY}:3337`],
  ['no policy at all', { admin: [{ result: ROOT }] }, 'trusted', `${POLICY}:3337`],
  ['mail denied, TLS trusted', { admin: [mail(DENY), ssl(ROOT)] }, 'trusted', `${POLICY}:3337`],
  // the first that holds decides
  ['4, then 1', { admin: [ssl(UNSPECIFIED), ssl(ROOT)] }, 'unspecified', `${POLICY}:3370`],
  ['1, then 4', { admin: [ssl(ROOT), ssl(UNSPECIFIED)] }, 'trusted', `${POLICY}:3370`],
  ['as root, then root, of a root', { admin: [ssl(AS_ROOT), ssl(ROOT)] }, 'unspecified', `${POLICY}:3370`],
  ['3, then 1', { admin: [ssl(DENY), ssl(ROOT)] }, 'denied', `${POLICY}:3370`],
  [
    'everything unspecified, then TLS trusted',
    { admin: [{ result: UNSPECIFIED }, ssl(ROOT)] },
    'unspecified',
    `${POLICY}:3370`,
  ],
  [
    '“Always Trust” of Keychain Access',
    { admin: [ssl(ROOT, { allowedError: -2147409654 }), ssl(ROOT, { allowedError: -2147408896 })] },
    'trusted',
    `${POLICY}:3370`,
  ],
  // conditions
  ['for one host', { admin: [ssl(ROOT, { host: 'a.example' })] }, 'limited', `${POLICY}:3338`],
  ['in one application', { admin: [ssl(ROOT, { application: true })] }, 'limited', `${POLICY}:3339`],
  ['key usage: to sign certificates', { admin: [ssl(ROOT, { keyUsage: 8 })] }, 'trusted', `${POLICY}:3222`],
  ['key usage: any', { admin: [ssl(ROOT, { keyUsage: 0xffffffff })] }, 'trusted', `${POLICY}:3183`],
  [
    'key usage: any, as a number below zero',
    { admin: [ssl(ROOT, { keyUsage: -1 })] },
    'limited',
    `${POLICY}:3183`,
  ],
  [
    'key usage: certificates and revocation',
    { admin: [ssl(ROOT, { keyUsage: 24 })] },
    'limited',
    `${POLICY}:3222`,
  ],
  ['key usage: signatures', { admin: [ssl(ROOT, { keyUsage: 1 })] }, 'limited', `${POLICY}:3222`],
  [
    'one host, then all',
    { admin: [ssl(ROOT, { host: 'a.example' }), ssl(ROOT)] },
    'trusted',
    `${POLICY}:3338`,
  ],
  [
    'one host, then unspecified',
    { admin: [ssl(ROOT, { host: 'a.example' }), ssl(UNSPECIFIED)] },
    'limited',
    `${POLICY}:3338`,
  ],
  // domains
  [
    'admin trusts, user says nothing',
    { admin: [ssl(ROOT)], user: [ssl(UNSPECIFIED)] },
    'trusted',
    `${SOURCE}:1006`,
  ],
  [
    'admin says nothing of TLS, user trusts',
    { admin: [mail(ROOT)], user: [ssl(ROOT)] },
    'unspecified',
    `${SOURCE}:1006`,
  ],
  [
    'admin unspecified, user trusts',
    { admin: [ssl(UNSPECIFIED)], user: [ssl(ROOT)] },
    'unspecified',
    `${SOURCE}:1006`,
  ],
  [
    'admin for one host, user for all',
    { admin: [ssl(ROOT, { host: 'a.example' })], user: [ssl(ROOT)] },
    'limited',
    `${SOURCE}:1006`,
  ],
  ['admin denies, user trusts', { admin: [ssl(DENY)], user: [ssl(ROOT)] }, 'denied', `${SOURCE}:1006`],
  ['user trusts', { user: [ssl(ROOT)] }, 'trusted', `${SOURCE}:1015`],
  [
    'user trusts, users switched off',
    { user: [ssl(ROOT)], usersOff: true },
    'unspecified',
    'SecTrustSettings.cpp:189',
  ],
  [
    'admin trusts, users switched off',
    { admin: [ssl(ROOT)], usersOff: true },
    'trusted',
    'SecTrustSettings.cpp:189',
  ],
  [
    'in Apple’s list, of a certificate that it does not ship',
    { system: 'no array' },
    'unspecified',
    `${SOURCE}:1030`,
  ],
  // Apple's roots
  ['shipped and listed', { shipped: true, system: 'no array' }, 'trusted', 'buildRootKeychain.rb:250'],
  ['shipped, and not listed', { shipped: true }, 'unspecified', 'buildRootKeychain.rb:241'],
  [
    'shipped, listed, no root',
    { of: intermediate, shipped: true, system: 'no array' },
    'unspecified',
    `${POLICY}:3390`,
  ],
  ['shipped for mail', { shipped: true, system: [mail(ROOT)] }, 'unspecified', `${POLICY}:3337`],
  [
    'shipped, not listed, trusted by an administrator',
    { shipped: true, admin: [ssl(ROOT)] },
    'trusted',
    'SecTrustServer.c:275',
  ],
  [
    'shipped and listed, unspecified by an administrator',
    { shipped: true, system: [], admin: [ssl(UNSPECIFIED)] },
    'trusted',
    'SecTrustServer.c:281',
  ],
  [
    'shipped and listed, trusted by a user for one host',
    { shipped: true, system: [], user: [ssl(ROOT, { host: 'a.example' })] },
    'trusted',
    'SecTrustServer.c:281',
  ],
  [
    'shipped and listed, denied by an administrator',
    { shipped: true, system: [], admin: [ssl(DENY)] },
    'denied',
    'SecTrustServer.c:275',
  ],
  [
    'shipped and listed, denied by a user',
    { shipped: true, system: [], user: [ssl(DENY)] },
    'denied',
    'SecTrustServer.c:275',
  ],
];

/** Where a bundle gets less than macOS trusts: decision 7. */
const STRICTER: readonly (readonly [string, Constellation, Kind, string])[] = [
  ['1, then 3: trusted there', { admin: [ssl(ROOT), ssl(DENY)] }, 'denied', `${POLICY}:3370`],
  [
    'admin trusts, user denies: trusted there',
    { admin: [ssl(ROOT)], user: [ssl(DENY)] },
    'denied',
    `${SOURCE}:1006`,
  ],
  [
    'user denies, users switched off: said nothing there',
    { user: [ssl(DENY)], usersOff: true },
    'denied',
    'SecTrustSettings.cpp:189',
  ],
  [
    'denied for one host: the others are trusted there',
    { admin: [ssl(DENY, { host: 'a.example' }), ssl(ROOT)] },
    'denied',
    `${POLICY}:3338`,
  ],
  [
    'denied in one application: trusted in others',
    { admin: [ssl(DENY, { application: true }), ssl(ROOT)] },
    'denied',
    `${POLICY}:3339`,
  ],
  [
    'unspecified for one host: the others are trusted there',
    { admin: [ssl(UNSPECIFIED, { host: 'a.example' }), ssl(ROOT)] },
    'unspecified',
    `${POLICY}:3338`,
  ],
  ['a result that there is not: neither trusted nor denied', { admin: [ssl(9)] }, 'denied', `${POLICY}:3412`],
  [
    'a result that is no number: the file is not believed',
    { admin: [ssl(undefined, { result: 'trustRoot' })] },
    'denied',
    'TrustSettings.cpp:1715',
  ],
];

async function judge({ of = root, shipped, usersOff, ...domains }: Constellation): Promise<Kind> {
  const parse = async (settings: Settings | undefined) => {
    if (settings === undefined) return new Map();
    const parsed = await parseTrustSettings(
      writeTrustSettings([of, settings === 'no array' ? undefined : settings]),
    );
    return parsed ?? assert.fail('not parsed');
  };
  const { kind } = judgeCertificate(parseCertificate(of.der), shipped === true, {
    user: await parse(domains.user),
    userCounts: usersOff !== true,
    admin: await parse(domains.admin),
    system: await parse(domains.system),
  });
  return kind;
}

for (const [name, constellation, expected, line] of CONSTELLATIONS) {
  test(`as macOS (${line}): ${name}: ${expected}`, async () => {
    assert.equal(await judge(constellation), expected);
  });
}

for (const [name, constellation, expected, line] of STRICTER) {
  test(`stricter than macOS (${line}): ${name}: ${expected}`, async () => {
    assert.equal(await judge(constellation), expected);
  });
}

test('the roots of macOS 26 that Apple limits to its own uses are none, unless an administrator trusts one', async () => {
  const settings = await parseTrustSettings(writeTrustSettings([root, undefined]));
  const domains = { user: new Map(), userCounts: true, admin: new Map(), system: settings ?? new Map() };
  assert.equal(APPLE_ROOTS_FOR_OTHER_USES.size, 9);
  for (const fingerprint of APPLE_ROOTS_FOR_OTHER_USES) {
    assert.match(fingerprint, /^[0-9a-f]{64}$/);
    // a stand-in by its name alone: Apple's own bytes are not ours to hand on
    const certificate = { ...parseCertificate(root.der), fingerprint: fingerprint as Fingerprint };
    assert.equal(judgeCertificate(certificate, true, domains).kind, 'unspecified');
    assert.equal(judgeCertificate(certificate, true, { ...domains, system: undefined }).kind, 'unspecified');
    const trusted = { ...domains, admin: domains.system };
    assert.equal(judgeCertificate(certificate, true, trusted).kind, 'trusted');
  }
});

test('where Apple’s list cannot be read, a root that it ships is one, and a certificate that is none is not', () => {
  const domains = { user: new Map(), userCounts: true, admin: new Map(), system: undefined };
  assert.equal(judgeCertificate(parseCertificate(root.der), true, domains).kind, 'trusted');
  assert.equal(judgeCertificate(parseCertificate(intermediate.der), true, domains).kind, 'unspecified');
});
