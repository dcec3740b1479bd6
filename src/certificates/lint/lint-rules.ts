import {
  GNUTLS,
  GO,
  GO_NEWER,
  GO_OLDER,
  JAVA,
  JAVA_NEWER,
  NODE_24,
  OPENSSL,
  PYTHON_LENIENT_ADVICE,
  STRICT,
  URLLIB3_2,
} from './lint-clients.ts';

/** What a rule finds, how much it matters, and who refuses such a certificate; docs/lints.md has a section for each. */
export interface LintRuleInfo {
  readonly severity: 'error' | 'warning' | 'notice';
  /** What is wrong, as a sentence about the certificate without its subject. */
  readonly says: string;
  /** Those of the clients that refuse some such certificates, or all. */
  readonly refusedBy: readonly string[];
  /** What to do, sentences, where that is not to be looked up. */
  readonly advice?: string;
}

/** What helps where a server or a proxy presents what some clients refuse: a new CA would not. */
export const MEND_SERVER =
  'A new CA does not fix that: the administrator of the server or the proxy must update it or change its configuration. Until then: “Who is left outside” in docs/problems.md.';

/** The rules, by their ids. */
export const LINT_RULES = {
  'known-bad': {
    severity: 'error',
    says: 'is known as dangerous',
    refusedBy: [],
  },
  unloadable: {
    severity: 'error',
    says: 'keeps clients from loading any file that contains it',
    refusedBy: [],
  },
  'date-unreadable': {
    severity: 'error',
    says: 'has a date that cannot be read, so it may not be valid',
    refusedBy: [],
  },
  distrusted: {
    severity: 'warning',
    says: 'was a public CA once, and browsers distrusted it or its list dropped it',
    refusedBy: [],
  },
  'already-public': {
    severity: 'notice',
    says: "is in Mozilla's list of public CAs: you need not add it",
    refusedBy: [],
  },
  'x509-v1': {
    severity: 'warning',
    says: 'is of X.509 version 1, which cannot say that it is a CA',
    refusedBy: [STRICT],
  },
  'basic-constraints-missing': {
    severity: 'warning',
    says: 'does not say that it is a CA (no basicConstraints): some clients take it only for the server that presents it',
    refusedBy: [OPENSSL, GO, JAVA],
  },
  'not-a-ca': {
    severity: 'warning',
    says: 'says that it is not a CA (basicConstraints CA:FALSE): some clients take it only for the server that presents it',
    refusedBy: [OPENSSL, GNUTLS, GO, JAVA],
  },
  'basic-constraints-not-critical': {
    severity: 'warning',
    says: 'does not mark basicConstraints critical',
    refusedBy: [STRICT],
  },
  'key-usage-missing': { severity: 'warning', says: 'has no keyUsage', refusedBy: [STRICT] },
  'no-key-cert-sign': {
    severity: 'warning',
    says: 'may not sign certificates (no keyCertSign in keyUsage)',
    refusedBy: [OPENSSL, GNUTLS, GO, JAVA],
  },
  'no-subject-key-identifier': {
    severity: 'warning',
    says: 'has no subjectKeyIdentifier',
    refusedBy: [STRICT],
  },
  'no-authority-key-identifier': {
    severity: 'warning',
    says: 'has no authorityKeyIdentifier with a key identifier',
    refusedBy: [STRICT],
  },
  'weak-signature': {
    severity: 'warning',
    says: 'is signed with SHA-1 or MD5',
    refusedBy: [OPENSSL, GNUTLS, GO, JAVA],
  },
  'weak-key': {
    severity: 'warning',
    says: 'has a key that is too short',
    refusedBy: [OPENSSL, GO, GNUTLS, JAVA],
  },
  'rare-key': {
    severity: 'warning',
    says: 'has a kind of key that some clients do not know',
    refusedBy: [NODE_24, OPENSSL, GNUTLS, GO, JAVA, JAVA_NEWER],
  },
  'key-parameters': {
    severity: 'warning',
    says: 'has a key with parameters that some clients cannot read',
    refusedBy: [OPENSSL, GNUTLS, GO, JAVA],
  },
  'serial-number-negative': {
    severity: 'warning',
    says: 'has a negative serial number',
    refusedBy: ['Go 1.23 and newer'],
  },
  'serial-number-zero': { severity: 'notice', says: 'has the serial number 0', refusedBy: [] },
  'serial-number-too-long': {
    severity: 'notice',
    says: 'has a serial number of more than 20 octets',
    refusedBy: [],
  },
  'not-der': {
    severity: 'warning',
    says: 'has an encoding that OpenSSL accepts and DER forbids',
    refusedBy: [GO, GNUTLS, JAVA, OPENSSL],
  },
  'not-yet-valid': {
    severity: 'warning',
    says: 'is not valid yet',
    refusedBy: [OPENSSL, GNUTLS, GO],
  },
  expired: { severity: 'warning', says: 'has expired', refusedBy: [OPENSSL, GNUTLS, GO] },
  'expires-soon': { severity: 'warning', says: 'expires within 30 days', refusedBy: [] },
  'name-constraints': {
    severity: 'notice',
    says: 'is limited to some names (nameConstraints)',
    refusedBy: [],
  },
  'name-constraints-odd': {
    severity: 'warning',
    says: 'is limited to names in a way that some clients cannot read (nameConstraints)',
    refusedBy: [GO, GNUTLS, JAVA, OPENSSL],
  },
  'extended-key-usage': {
    severity: 'warning',
    says: 'is not for TLS servers (extendedKeyUsage without serverAuth)',
    refusedBy: [OPENSSL, GO, JAVA],
  },
  'critical-extension': {
    severity: 'warning',
    says: 'has a critical extension that some clients do not know, so they must refuse it',
    refusedBy: [OPENSSL, GNUTLS, GO, GO_NEWER, GO_OLDER, JAVA],
  },
  'empty-subject-alternative-name': {
    severity: 'warning',
    says: 'has a subjectAltName without any name',
    refusedBy: [STRICT, GO, JAVA],
  },
  'no-subject-alternative-name': {
    severity: 'warning',
    says: 'names its host in the commonName only (no subjectAltName)',
    refusedBy: [GO, URLLIB3_2],
  },
  'no-digital-signature': {
    severity: 'warning',
    says: 'may not sign a handshake (no digitalSignature in keyUsage)',
    refusedBy: [OPENSSL, GNUTLS, JAVA],
  },
  'empty-subject': {
    severity: 'warning',
    says: 'has no subject, and no critical subjectAltName',
    refusedBy: ['curl', STRICT, JAVA],
  },
  'issuer-not-a-ca': {
    severity: 'warning',
    says: 'signed the certificate below it, and does not say that it is a CA (basicConstraints CA:TRUE)',
    refusedBy: [OPENSSL, GNUTLS, GO, JAVA],
  },
  'old-tls': {
    severity: 'warning',
    says: 'supports no TLS newer than 1.1',
    refusedBy: [OPENSSL, GO, JAVA],
  },
  'legacy-renegotiation': {
    severity: 'warning',
    says: 'does not support secure renegotiation (RFC 5746)',
    refusedBy: ['what uses OpenSSL 3 (curl, git, Python, Ruby, PHP, Node.js)'],
  },
  'old-parameters': {
    severity: 'warning',
    says: 'uses TLS parameters that are too weak for clients of today',
    refusedBy: [OPENSSL],
  },
  'issuer-missing': {
    severity: 'warning',
    says: 'is an intermediate, and the bundle lacks the CA that signed it',
    refusedBy: [
      'what uses OpenSSL and wants a self-signed root (git, wget, Python before 3.13, Node.js, Ruby, PHP)',
    ],
  },
  'duplicate-subject': {
    severity: 'warning',
    says: 'has the same subject as another CA in the bundle, but another key: if a server’s certificate does not say which of them signed it (no authorityKeyIdentifier), OpenSSL tries only the first and GnuTLS only the last, so no order works for both',
    refusedBy: [],
    advice:
      'Before you trust both CAs, make sure that servers and proxies send certificates with an authorityKeyIdentifier, or give the new CA another name.',
  },
  'duplicate-key': {
    severity: 'notice',
    says: 'has the same subject and key as another certificate in the bundle: clients may try only the first, which is the one that expires last',
    refusedBy: [],
  },
} as const satisfies Readonly<Record<string, LintRuleInfo>>;

export type LintRule = keyof typeof LINT_RULES;

/** Something that a certificate has in it; `detail` says more, and may be text of the certificate. */
export interface Finding {
  readonly rule: LintRule;
  /** As the rule's own, where it matters less here. */
  readonly severity: LintRuleInfo['severity'];
  readonly detail?: string;
  /** As the rule's own, where not all of those refuse this one. */
  readonly refusedBy?: readonly string[];
}

/** What a finding says, as a sentence about the certificate without its subject, and who refuses it for that. */
export function describeFinding(finding: Pick<Finding, 'rule' | 'detail' | 'refusedBy'>): string {
  const { rule, detail } = finding;
  const { says }: LintRuleInfo = LINT_RULES[rule];
  const refusedBy = listRefusing(finding);
  const more = detail === undefined ? '' : ` (${detail})`;
  return says + more + (refusedBy.length > 0 ? `, refused by ${refusedBy.join(', ')}` : '');
}

/** Who refuses a certificate for a finding. */
export function listRefusing({ rule, refusedBy }: Pick<Finding, 'rule' | 'refusedBy'>): readonly string[] {
  return refusedBy ?? LINT_RULES[rule].refusedBy;
}

/** What to do about findings, each sentence once. */
export function listAdvice(findings: readonly Pick<Finding, 'rule' | 'refusedBy'>[]): readonly string[] {
  const advice = findings.flatMap((finding): readonly (string | undefined)[] => {
    const { advice }: LintRuleInfo = LINT_RULES[finding.rule];
    return [advice, listRefusing(finding).includes(STRICT) ? PYTHON_LENIENT_ADVICE : undefined];
  });
  return [...new Set(advice.filter((sentence) => sentence !== undefined))];
}
