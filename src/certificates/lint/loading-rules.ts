/** Clients that refuse their whole list of CAs for one certificate in it, and how a sentence names them. */
const BLINDED_CLIENTS = {
  gnutls: 'GnuTLS (wget and git of Debian and Ubuntu)',
  java: 'Java',
  python: "Python's get_ca_certs()",
} as const;

/** A client that one certificate can blind. */
export type BlindedClient = keyof typeof BLINDED_CLIENTS;

/** A fault of a certificate, and the clients that it blinds. */
interface LoadingRuleInfo {
  /** What is wrong, as a sentence about the certificate without its subject. */
  readonly says: string;
  readonly blinds: readonly BlindedClient[];
}

/**
 * Why a client cannot load a file with a certificate in it: found by trying, with GnuTLS 3.7, OpenJDK 17 and 25 and
 * Python 3.11 and 3.13, in `__tests__/certificates/lint/loading.test.ts`. What uses OpenSSL, Node.js and Go load all that
 * OpenSSL takes for a certificate.
 */
export const LOADING_RULES = {
  'not-der': { says: 'is not encoded by the rules of DER', blinds: ['gnutls', 'java'] },
  'version-lower': {
    says: 'has fields that its version (1 or 2) does not have',
    blinds: ['gnutls', 'java'],
  },
  'version-unknown': { says: 'is of a version of X.509 that does not exist', blinds: ['java'] },
  'version-senseless': { says: 'has an invalid version number', blinds: ['gnutls', 'java'] },
  'algorithms-differ': {
    says: 'names two different algorithms for its signature, inside and outside',
    blinds: ['gnutls', 'java'],
  },
  'signature-parameters': { says: 'has wrong parameters of RSA-PSS', blinds: ['java'] },
  'issuer-empty': { says: 'has no issuer', blinds: ['java'] },
  'subject-empty': {
    says: 'has no subject, nor a critical subjectAltName in its place',
    blinds: ['java'],
  },
  'time-unreadable': { says: 'has a date that cannot be read', blinds: ['gnutls', 'java'] },
  'time-unusual': {
    says: 'has a date with a fraction of a second or with another time zone than Z',
    blinds: ['gnutls'],
  },
  'time-rare': { says: 'has a date with the second 60 or in the year 10,000 or later', blinds: ['java'] },
  'key-unreadable': { says: 'has a public key that cannot be read', blinds: ['java'] },
  'curve-unknown': {
    says: 'has a key on a curve without a name, or of a name that few know (explicit parameters, SM2)',
    blinds: ['java'],
  },
  'extension-twice': { says: 'has an extension twice', blinds: ['gnutls', 'java'] },
  'string-in-parts': { says: 'has a string in several parts (constructed)', blinds: ['gnutls'] },
  'object-identifier-long': { says: 'has an object identifier of unusual length', blinds: ['gnutls'] },
  'alternative-name': {
    says: 'has a name in subjectAltName or issuerAltName that cannot be read',
    blinds: ['gnutls'],
  },
  'critical-extension': { says: 'has a critical extension that cannot be read', blinds: ['java'] },
  'text-not-utf8': {
    says: 'has an address that is not UTF-8 in subjectAltName, cRLDistributionPoints or authorityInfoAccess',
    blinds: ['python'],
  },
  'name-not-text': { says: 'has a name that is not text', blinds: ['python'] },
} as const satisfies Readonly<Record<string, LoadingRuleInfo>>;

export type LoadingRule = keyof typeof LOADING_RULES;

/**
 * Which clients these rules blind, and why, as the end of a sentence: `cannot be loaded by Java, because it has no
 * issuer`.
 */
export function describeLoadingFaults(rules: readonly LoadingRule[]): string {
  const blinded = listBlinded(rules).map((client) => BLINDED_CLIENTS[client]);
  const says = rules.map((rule) => LOADING_RULES[rule].says);
  return `cannot be loaded by ${blinded.join(', ')}, because it ${says.join(' and ')}`;
}

/** The clients that these rules blind, each once. */
export function listBlinded(rules: readonly LoadingRule[]): readonly BlindedClient[] {
  const blinded = new Set<BlindedClient>(rules.flatMap((rule) => LOADING_RULES[rule].blinds));
  return (Object.keys(BLINDED_CLIENTS) as BlindedClient[]).filter((client) => blinded.has(client));
}
