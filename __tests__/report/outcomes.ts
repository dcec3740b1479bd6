import type { Rejection, TrustAnchor } from '../../src/bundle/select.ts';
import type { Basis } from '../../src/certificates/candidate.ts';
import type { Certificate, Fingerprint } from '../../src/certificates/certificate.ts';
import { TLS_CLIENTS } from '../../src/clients/clients.ts';
import { planVariables } from '../../src/clients/plan.ts';
import type { Origin } from '../../src/problem.ts';
import { writeReportParts } from '../../src/report/json.ts';
import { makeFailedOutcome, type Outcome } from '../../src/report/outcome.ts';

/** Outcomes to report on, the same at every run: certificates here are data, without a DER behind them. */

/** The time of every report in these tests. */
export const NOW = new Date('2026-11-24T12:00:00Z');

const FOLDER = '/opt/actions-runner/_work/_temp/_github_home/setup-ca-bundle-Ab12Cd';

/** A certificate that says this of itself; its fingerprint is `number` in hex, repeated. */
export function makeCertificate(number: number, rest: Partial<Certificate> = {}): Certificate {
  const subject = rest.subject ?? `C=DE, O=Example Corp, CN=Example Root CA ${number}`;
  return {
    der: Buffer.alloc(0),
    fingerprint: number.toString(16).padStart(8, '0').repeat(8) as Fingerprint,
    subject,
    issuer: subject,
    notBefore: new Date('2020-01-01T00:00:00Z'),
    notAfter: new Date('2034-02-01T00:00:00Z'),
    isCa: true,
    isSelfIssued: true,
    ...rest,
  };
}

/** The text of a report's file. */
export function writeReport(...parameters: Parameters<typeof writeReportParts>): string {
  return Buffer.concat([...writeReportParts(...parameters)]).toString('utf8');
}

/** A place of this kind. */
export function makeOrigin(kind: Origin['kind'], label: string, position = 1): Origin {
  return { kind, label, position };
}

/** A trust anchor from one place. */
export function makeAnchor(certificate: Certificate, basis: Basis, origin: Origin): TrustAnchor {
  return { certificate, origins: [origin], basis };
}

/** A rejection of a certificate from a file that the input names. */
export function makeRejection(
  certificate: Certificate,
  code: Rejection['code'],
  reason: string,
  basis: Basis | undefined = 'given',
  origin = makeOrigin('file', 'certs/old.pem', 2),
): Rejection {
  return { candidate: { certificate, origin, basis }, code, reason };
}

const STORE = '/etc/ssl/certs/ca-certificates.crt';

const storeAnchors = Array.from({ length: 3 }, (_, index) =>
  makeAnchor(
    makeCertificate(100 + index, { subject: `O=Public Trust ${index}, CN=Public Root ${index}` }),
    'default-store',
    makeOrigin('system', `the system store (${STORE})`, index + 1),
  ),
);

/** A run without input: the default store, made known. */
export const nothingAdded: Outcome = {
  ...makeFailedOutcome([]),
  status: 'succeeded',
  files: {
    bundle: `${FOLDER}/ca-bundle.pem`,
    bundleSha256: 'b1'.repeat(32),
    extra: undefined,
    extraSha256: undefined,
    truststore: undefined,
    report: `${FOLDER}/report.json`,
    isNew: true,
  },
  defaultStore: { label: `the system store (${STORE})`, count: storeAnchors.length },
  anchors: storeAnchors,
  variables: planVariables(
    TLS_CLIENTS.filter(({ byDefault }) => byDefault),
    { bundle: `${FOLDER}/ca-bundle.pem`, extra: undefined },
    {},
    new Set(),
  ),
};

const added = [
  makeAnchor(makeCertificate(1), 'given', makeOrigin('file', 'certs/corp_root.pem')),
  makeAnchor(
    makeCertificate(2, {
      subject: 'C=US, ST=California, O=Zscaler Inc., OU=Zscaler Inc., CN=Zscaler Root CA',
      notAfter: new Date('2026-12-10T08:00:00Z'),
    }),
    'pin',
    makeOrigin('host', 'pypi.org:443', 3),
  ),
  makeAnchor(
    makeCertificate(3, {
      subject: 'CN=Főtanúsítvány 東京',
      notBefore: new Date('2027-01-01T00:00:00Z'),
    }),
    'unpinned',
    makeOrigin('host', '[2001:db8::1]:8443', 2),
  ),
  {
    ...makeAnchor(
      makeCertificate(4, { subject: 'CN=Issuing CA', notAfter: new Date('2026-11-21T08:00:00Z') }),
      'verified-url',
      makeOrigin('url', 'https://pki.corp.example/issuing.crt'),
    ),
    origins: [
      makeOrigin('url', 'https://pki.corp.example/issuing.crt'),
      makeOrigin('inline', 'certificates (text)', 2),
    ],
  } satisfies TrustAnchor,
];

const earlier = [
  makeAnchor(makeCertificate(5, { subject: 'O=Runner Team, CN=Runner CA' }), 'existing-setting', {
    ...makeOrigin('environment', 'NODE_EXTRA_CA_CERTS (/opt/ca/extra.pem)'),
    setting: { name: 'NODE_EXTRA_CA_CERTS', path: '/opt/ca/extra.pem' },
  }),
];

const extra = [...added, ...earlier];

/** A run that added certificates, refused some, met hosts and has warnings. */
export const somethingAdded: Outcome = {
  ...nothingAdded,
  files: {
    bundle: `${FOLDER}/ca-bundle.pem`,
    bundleSha256: 'b2'.repeat(32),
    extra: `${FOLDER}/extra.pem`,
    extraSha256: 'a2'.repeat(32),
    truststore: `${FOLDER}/truststore.jks`,
    report: `${FOLDER}/report.json`,
    isNew: true,
  },
  anchors: [...extra, ...storeAnchors],
  added,
  extra,
  rejections: [
    makeRejection(
      makeCertificate(6, {
        subject: 'O=Example Corp, CN=Old Root',
        notAfter: new Date('2020-02-01T00:00:00Z'),
      }),
      'expired',
      'expired on 2020-02-01',
    ),
    makeRejection(
      makeCertificate(7, { subject: 'CN=proxy.corp.example' }),
      'end-entity',
      "is an end-entity certificate, signed by “CN=Issuing CA”: give that CA's certificate instead",
    ),
    makeRejection(
      makeCertificate(8, { subject: 'CN=Unknown Proxy CA' }),
      'no-basis',
      'is not trusted, and no pin names it',
      undefined,
      makeOrigin('host', 'registry.corp.example:5000', 2),
    ),
    makeRejection(
      makeCertificate(100, { subject: 'O=Public Trust 0, CN=Public Root 0' }),
      'duplicate',
      `is in the bundle already, from the system store (${STORE})`,
    ),
    makeRejection(
      makeCertificate(9, { subject: 'CN=Retired Public Root' }),
      'expired',
      'expired on 2021-09-30',
      'default-store',
      makeOrigin('system', `the system store (${STORE})`, 77),
    ),
  ],
  problems: [
    {
      code: 'setting-folded-in',
      severity: 'notice',
      message: 'NODE_EXTRA_CA_CERTS names /opt/ca/extra.pem: its 1 certificate is part of the bundle now.',
    },
    {
      code: 'unpinned',
      severity: 'warning',
      message:
        'hosts, line 2 ([2001:db8::1]:8443): “CN=Főtanúsítvány 東京” was added although no pin names it, because allow-unpinned is true. Write its fingerprint behind the entry: sha256:0000000300000003000000030000000300000003000000030000000300000003.',
    },
    {
      code: 'dangling-setting',
      severity: 'warning',
      message: 'CURL_CA_BUNDLE names /opt/ca/gone.pem, which is not there. It now names the new bundle.',
    },
  ],
  variables: planVariables(
    TLS_CLIENTS.filter(({ byDefault }) => byDefault),
    {
      bundle: `${FOLDER}/ca-bundle.pem`,
      extra: `${FOLDER}/extra.pem`,
      javaOptions: `-Djavax.net.ssl.trustStore=${FOLDER}/truststore.jks`,
    },
    { GIT_SSL_CAINFO: `${FOLDER}/ca-bundle.pem`, PIP_CERT: '/opt/ca/folder' },
    new Set(['PIP_CERT']),
  ),
  hosts: [
    {
      host: 'pypi.org:443',
      result: 'anchored',
      root: 'C=US, ST=California, O=Zscaler Inc., OU=Zscaler Inc., CN=Zscaler Root CA',
      issuer: 'O=Zscaler Inc., CN=Zscaler Intermediate CA',
      isPublic: false,
      product: 'Zscaler',
      verified: 'yes',
    },
    {
      host: '[2001:db8::1]:8443',
      result: 'anchored',
      root: 'CN=Főtanúsítvány 東京',
      issuer: 'CN=Főtanúsítvány 東京',
      isPublic: false,
      product: undefined,
      verified: 'partial',
    },
    {
      host: 'github.com:443',
      result: 'trusted',
      root: 'C=US, O=Public Trust, CN=Public Root 1',
      issuer: 'C=US, O=Public Trust, CN=Public Issuing CA',
      isPublic: true,
      product: undefined,
      verified: 'yes',
    },
  ],
  clientChecks: [
    { client: 'curl', host: 'pypi.org:443', result: 'passed', reason: undefined },
    {
      client: 'wget',
      host: 'pypi.org:443',
      result: 'failed',
      reason: 'It does not know the CA of this host. It reads WGETRC, which is not set.',
      advice: 'Add +wget to clients.',
    },
    {
      client: 'Java',
      host: 'pypi.org:443',
      result: 'not-tried',
      reason: 'This version of Java cannot be asked in this way.',
    },
  ],
};

/** A run that failed for several mistakes in its input. */
export const failed: Outcome = {
  ...makeFailedOutcome([
    {
      code: 'file-not-found',
      severity: 'error',
      message:
        'certificates, line 2 (certs/corp.pem): no file matches. Relative paths start at the workspace (/opt/actions-runner/_work/app/app). Does actions/checkout come later in the job? It must run before this step.',
    },
    {
      code: 'private-key',
      severity: 'error',
      message:
        'certs/all.pem, block 2 (line 31): a private key. A CA bundle is public: remove the key from this source and treat it as leaked. Nothing was written.',
    },
    {
      code: 'no-basis',
      severity: 'error',
      message:
        'hosts, line 1 (registry.corp.example:5000): “CN=Unknown Proxy CA” is not trusted yet, and no pin names it. Compare the fingerprint, then write: registry.corp.example:5000 sha256:0000000800000008000000080000000800000008000000080000000800000008',
    },
    {
      code: 'no-system-store',
      severity: 'warning',
      message:
        "default-store: the system store was not read (no list of trusted CAs in any known place). Mozilla's list, as this Node.js carries it, is used instead.",
    },
  ]),
  defaultStore: { label: "Mozilla's list", count: 3 },
  anchors: storeAnchors,
  rejections: [
    makeRejection(
      makeCertificate(8, { subject: 'CN=Unknown Proxy CA' }),
      'no-basis',
      'is not trusted, and no pin names it',
      undefined,
      makeOrigin('host', 'registry.corp.example:5000', 2),
    ),
  ],
  hosts: [
    {
      host: 'registry.corp.example:5000',
      result: 'refused',
      root: 'CN=Unknown Proxy CA',
      issuer: 'CN=Unknown Proxy CA',
      isPublic: false,
      product: undefined,
      verified: 'not-tried',
    },
    {
      host: 'down.corp.example:443',
      result: 'failed',
      root: undefined,
      issuer: undefined,
      isPublic: false,
      product: undefined,
      verified: 'no',
    },
  ],
};

/** The outcome with `text` in every place where text from outside can stand. */
export function withOutsideText(outcome: Outcome, text: string): Outcome {
  const inOrigin = (origin: Origin): Origin => ({
    ...origin,
    label: text,
    ...(origin.setting && { setting: { name: text, path: text } }),
  });
  const inCertificate = (certificate: Certificate): Certificate => ({
    ...certificate,
    subject: text,
    issuer: text,
  });
  const inAnchor = ({ certificate, origins: [first, ...others], basis }: TrustAnchor): TrustAnchor => ({
    certificate: inCertificate(certificate),
    origins: [inOrigin(first), ...others.map(inOrigin)],
    basis,
  });
  const { files } = outcome;
  return {
    ...outcome,
    files: files && {
      ...files,
      bundle: text,
      extra: files.extra && text,
      truststore: files.truststore && text,
      report: text,
    },
    defaultStore: { ...outcome.defaultStore, label: text },
    anchors: outcome.anchors.map(inAnchor),
    added: outcome.added.map(inAnchor),
    extra: outcome.extra.map(inAnchor),
    rejections: outcome.rejections.map(({ candidate, code }) => ({
      candidate: {
        ...candidate,
        certificate: inCertificate(candidate.certificate),
        origin: inOrigin(candidate.origin),
      },
      code,
      reason: text,
    })),
    problems: outcome.problems.map((problem) => ({ ...problem, message: text })),
    variables: outcome.variables.map((variable) => ({ ...variable, value: text })),
    hosts: outcome.hosts.map((host) => ({
      ...host,
      host: text,
      root: text,
      issuer: text,
      product: host.product && text,
    })),
    clientChecks: outcome.clientChecks.map((check) => ({
      ...check,
      host: text,
      reason: check.reason && text,
      advice: check.advice && text,
    })),
  };
}

/** An outcome with `number` of everything that there can be many of, their text as long as `text`. */
export function makeHugeOutcome(number: number, text: string): Outcome {
  const each = <T>(make: (index: number) => T): T[] =>
    Array.from({ length: number }, (_, index) => make(index));
  const many = each((index) =>
    makeAnchor(
      makeCertificate(index, { subject: `${text}${index}` }),
      'given',
      makeOrigin('file', text, index),
    ),
  );
  const set = each((index) =>
    makeAnchor(
      makeCertificate(number + index, { subject: `${text}${index}` }),
      'existing-setting',
      makeOrigin('environment', text, index),
    ),
  );
  const severities = ['error', 'warning', 'notice'] as const;
  return {
    ...somethingAdded,
    anchors: [...many, ...set],
    added: many,
    extra: [...many, ...set],
    rejections: each((index) => [
      makeRejection(makeCertificate(index, { subject: text }), 'no-basis', text, undefined),
      makeRejection(makeCertificate(index, { subject: text }), 'duplicate', text),
    ]).flat(),
    problems: severities.flatMap((severity) => each(() => ({ code: 'unreadable', severity, message: text }))),
    hosts: each(() => ({
      host: text,
      result: 'refused',
      root: text,
      issuer: text,
      isPublic: false,
      product: text,
      verified: 'no',
    })),
    clientChecks: each((index) => ({
      client: ['curl', 'git', 'wget'][index % 3] ?? '',
      host: `${text}${index}`,
      result: 'failed',
      reason: `${text}${index}`,
    })),
  };
}
