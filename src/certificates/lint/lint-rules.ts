/** Clients in groups that judge alike. */
const STRICT = 'Python 3.13 and newer';
const OPENSSL = 'what uses OpenSSL (curl, git, Python, Ruby, PHP, Node.js)';
const GO = 'Go';
const JAVA = 'Java';

/** What a rule finds, how much it matters, and who refuses such a certificate; docs/lints.md has a section for each. */
export interface LintRuleInfo {
  readonly severity: 'error' | 'warning' | 'notice';
  /** What is so, as a sentence about the certificate without its subject. */
  readonly says: string;
  readonly refusedBy: readonly string[];
}

/** The rules, by their ids. */
export const LINT_RULES = {
  'known-bad': {
    severity: 'error',
    says: 'is known as dangerous',
    refusedBy: [],
  },
  unloadable: {
    severity: 'error',
    says: 'keeps clients from loading any file that it stands in',
    refusedBy: [],
  },
  'date-unreadable': {
    severity: 'error',
    says: 'has a date that cannot be read, so that nobody knows whether it is valid',
    refusedBy: [],
  },
  distrusted: {
    severity: 'warning',
    says: 'was a public CA once, and browsers distrusted it or its list dropped it',
    refusedBy: [],
  },
  'already-public': {
    severity: 'notice',
    says: "is in Mozilla's list of public CAs: it need not be added",
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
    says: 'says that it is no CA (basicConstraints CA:FALSE): some clients take it only for the server that presents it',
    refusedBy: [OPENSSL, GO, JAVA],
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
    refusedBy: [OPENSSL, GO, JAVA],
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
    refusedBy: [OPENSSL],
  },
  'weak-key': {
    severity: 'warning',
    says: 'has an RSA key of under 2,048 bits',
    refusedBy: [OPENSSL],
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
    says: 'is encoded in a way that OpenSSL takes and DER forbids',
    refusedBy: [GO],
  },
  'not-yet-valid': {
    severity: 'warning',
    says: 'is not valid yet',
    refusedBy: [OPENSSL, GO],
  },
  expired: { severity: 'warning', says: 'has expired', refusedBy: [OPENSSL, GO] },
  'expires-soon': { severity: 'warning', says: 'expires within 30 days', refusedBy: [] },
  'name-constraints': {
    severity: 'notice',
    says: 'is limited to some names (nameConstraints)',
    refusedBy: [],
  },
  'extended-key-usage': {
    severity: 'warning',
    says: 'is not for TLS servers (extendedKeyUsage without serverAuth)',
    refusedBy: [OPENSSL, GO],
  },
  'issuer-missing': {
    severity: 'warning',
    says: 'is an intermediate, and the bundle lacks the CA that signed it',
    refusedBy: [
      'what uses OpenSSL and wants a self-signed root (git, wget, Python before 3.13, Node.js, Ruby, PHP)',
    ],
  },
  twin: {
    severity: 'notice',
    says: 'has the subject of another certificate that was added: clients may try only the first, which is the one that expires last',
    refusedBy: [],
  },
} as const satisfies Readonly<Record<string, LintRuleInfo>>;

/** A rule's id. */
export type LintRule = keyof typeof LINT_RULES;

/** Something that a certificate has in it; `detail` says more, and may be text of the certificate. */
export interface Finding {
  readonly rule: LintRule;
  /** As the rule's own, where it matters less here. */
  readonly severity: LintRuleInfo['severity'];
  readonly detail?: string;
}

/** What a finding says, as a sentence about the certificate without its subject, and who refuses it for that. */
export function describeFinding({ rule, detail }: Pick<Finding, 'rule' | 'detail'>): string {
  const { says, refusedBy }: LintRuleInfo = LINT_RULES[rule];
  const more = detail === undefined ? '' : ` (${detail})`;
  return says + more + (refusedBy.length > 0 ? `, refused by ${refusedBy.join(', ')}` : '');
}
