import { ANY_EXTENDED_KEY_USAGE, SERVER_AUTH } from '../extended-key-usage.ts';
import { contentOf, type Element, readChildren, readElement, toDotted } from '../formats/der.ts';
import { GNUTLS, GO, GO_NEWER, GO_OLDER, JAVA, JAVA_NEWER, NODE_24, OPENSSL } from './lint-clients.ts';

/**
 * What some clients can read but refuse, and which clients: found by trying, with the odd CAs of
 * `__tests__/certificates/lint/lint-cases.ts` and real clients.
 */

/** As what a certificate is looked at: `LintRole` of lint.ts. */
type Role = 'anchor' | 'intermediate' | 'server';

/** Something that is refused, in words for brackets, and the clients that refuse it. */
export interface Refusal {
  readonly detail: string;
  readonly refusedBy: readonly string[];
}

const NOT_KNOWN = [OPENSSL, GNUTLS, GO];
const POLICIES = [GNUTLS, GO_OLDER];

/** Extensions that clients treat differently when they are critical; what is not here, no client knows. */
const CRITICAL: Readonly<Record<string, readonly [name: string, refusedBy: readonly string[]]>> = {
  '2.5.29.14': ['subjectKeyIdentifier', [OPENSSL, GO_NEWER]],
  '2.5.29.35': ['authorityKeyIdentifier', [OPENSSL, GO_NEWER]],
  '1.3.6.1.5.5.7.1.1': ['authorityInfoAccess', [OPENSSL, GO_NEWER]],
  '2.5.29.18': ['issuerAltName', [OPENSSL, GO]],
  '2.5.29.33': ['policyMappings', POLICIES],
  '2.5.29.36': ['policyConstraints', POLICIES],
  '2.5.29.54': ['inhibitAnyPolicy', [GO_OLDER]],
  '2.16.840.1.113730.1.1': ["Netscape's certificate type", [GNUTLS, GO]],
  '1.3.6.1.5.5.7.1.7': ['IP addresses of RFC 3779', [GNUTLS, GO]],
  '1.3.6.1.5.5.7.1.8': ['AS numbers of RFC 3779', [GNUTLS, GO]],
  '1.3.6.1.5.5.7.48.1.5': ['ocsp-nocheck', [GNUTLS, GO]],
};

/** Extensions that every client knows: keyUsage, subjectAltName, basicConstraints, nameConstraints, crl, policies, usage. */
const EVERYBODY_KNOWS: ReadonlySet<string> = new Set(
  ['15', '17', '19', '30', '31', '32', '37'].map((last) => `2.5.29.${last}`),
);

/** What Java's PKIX knows besides; it does not look at those of a trust anchor. */
const JAVA_KNOWS: ReadonlySet<string> = new Set(['2.5.29.33', '2.5.29.36', '2.5.29.54']);

/** Who refuses a certificate because this extension is critical in it; undefined if none does. */
export function judgeCriticalExtension(oid: string, role: Role): Refusal | undefined {
  if (EVERYBODY_KNOWS.has(oid)) return undefined;
  const [detail, refusedBy] = CRITICAL[oid] ?? [oid, NOT_KNOWN];
  return { detail, refusedBy: role === 'anchor' || JAVA_KNOWS.has(oid) ? refusedBy : [...refusedBy, JAVA] };
}

/** Server Gated Cryptography, by Netscape and by Microsoft, which stands for serverAuth where OpenSSL judges. */
const GATED_CRYPTOGRAPHY: ReadonlySet<string> = new Set(['2.16.840.1.113730.4.1', '1.3.6.1.4.1.311.10.3.3']);

/** Who takes extendedKeyUsage (its OIDs in dotted form) for one that is not for TLS servers; undefined if none does. */
export function judgePurposes(usages: readonly string[], role: Role): Refusal | undefined {
  if (usages.includes(SERVER_AUTH)) return undefined;
  if (usages.length === 0) return { detail: 'it is empty', refusedBy: [OPENSSL] };
  if (usages.includes(ANY_EXTENDED_KEY_USAGE))
    return { detail: 'anyExtendedKeyUsage alone is not enough', refusedBy: [OPENSSL] };
  if (usages.some((usage) => GATED_CRYPTOGRAPHY.has(usage)))
    return { detail: 'Server Gated Cryptography is not enough', refusedBy: [GO] };
  const java = role === 'server' ? [JAVA] : [];
  return { detail: 'it is for other things', refusedBy: [OPENSSL, GO, ...java] };
}

const OTHER_NAME_KINDS = [GNUTLS, GO];

const MAXIMUM = 0x81;

/** Tags of GeneralName (RFC 5280 section 4.2.1.6). */
const MAIL = 0x81;
const DNS = 0x82;
const DIRECTORY = 0xa4;
const URI = 0x86;
const IP = 0x87;

/** What of nameConstraints (RFC 5280 section 4.2.1.10) some clients cannot make sense of, the first of each kind. */
export function judgeNameConstraints(constraints: Element, isCritical: boolean): readonly Refusal[] {
  const subtrees = readChildren(constraints).flatMap(readChildren);
  if (subtrees.length === 0) return [{ detail: 'there is none', refusedBy: [GO] }];
  const found = subtrees.flatMap((subtree): readonly Refusal[] => {
    const [base, ...bounds] = readChildren(subtree);
    const isBounded = bounds.some((bound) => bound.tag === MAXIMUM || contentOf(bound).some(Boolean));
    return [
      ...(base ? judgeBase(base, isCritical) : []),
      ...(isBounded ? [{ detail: 'a minimum or a maximum depth', refusedBy: [OPENSSL] }] : []),
    ];
  });
  return [...new Map(found.map((one) => [one.detail, one])).values()];
}

function judgeBase(base: Element, isCritical: boolean): readonly Refusal[] {
  const octets = contentOf(base);
  const text = octets.toString('latin1');
  const refuse = (detail: string, ...refusedBy: readonly string[]): readonly Refusal[] => [
    { detail, refusedBy },
  ];
  switch (base.tag) {
    case DNS:
      return isDomain(text) ? [] : refuse('an invalid DNS name', GO);
    case MAIL:
      return text.includes('@') && !/^[^@]+@[^@.][^@]*$/.test(text)
        ? refuse('an invalid e-mail address', GO)
        : [];
    case URI:
      if (/^\d+(?:\.\d+){3}$/.test(text)) return refuse('a URI’s host that is an address', GO);
      return /[@/:]/.test(text) ? refuse('a URI in place of its host', JAVA) : [];
    case IP:
      return isMasked(octets) ? [] : refuse('an IP address with an invalid mask', GNUTLS, GO);
    case DIRECTORY:
      return [];
    default:
      return isCritical ? refuse('a kind of name that few clients know', ...OTHER_NAME_KINDS) : [];
  }
}

/** Whether a constraint is a domain as Go reads it: labels of visible ASCII, none empty, or nothing at all. */
function isDomain(text: string): boolean {
  return /^(?:\.?[!-\-/-~]+(?:\.[!-\-/-~]+)*)?$/.test(text);
}

/** Whether an address and its mask are of one kind, and the mask is ones and then zeros (RFC 4632 section 3.1). */
function isMasked(octets: Buffer): boolean {
  if (octets.length !== 8 && octets.length !== 32) return false;
  const bits = [...octets.subarray(octets.length / 2)]
    .map((octet) => octet.toString(2).padStart(8, '0'))
    .join('');
  return /^1*0*$/.test(bits);
}

/** Object identifiers of RFC 3279, RFC 5480 and RFC 8410. */
const RSA = '1.2.840.113549.1.1.1';
const DSA = '1.2.840.10040.4.1';
const ELLIPTIC_CURVE = '1.2.840.10045.2.1';

const BIT_STRING = 0x03;
const SEQUENCE = 0x30;

/** The fewest bits of an RSA key for which OpenSSL counts the 112 bits of security of level 2 (rounded, in rsa_lib.c). */
const MIN_RSA_BITS = 1963;
const MIN_CURVE_OCTETS = 28;

/** Who does not have a curve that some clients have; what is not here, few have. */
const CURVES: Readonly<Record<string, readonly [name: string, refusedBy: readonly string[]]>> = {
  '1.2.840.10045.3.1.7': ['P-256', []],
  '1.3.132.0.33': ['P-224', [JAVA]],
  '1.3.132.0.34': ['P-384', []],
  '1.3.132.0.35': ['P-521', []],
  '1.2.156.10197.1.301': ['SM2', [OPENSSL, GNUTLS, GO, JAVA]],
};

/** P-192, which GnuTLS takes. */
const P_192 = '1.2.840.10045.3.1.1';

/** A refusal with the id of its rule. */
interface KeyRefusal extends Refusal {
  readonly rule: 'weak-key' | 'rare-key' | 'key-parameters';
}

/** What of a public key (SubjectPublicKeyInfo) is refused: a rule's id with it. Throws a `RangeError` where it is no DER. */
export function judgeKey(publicKey: Element): readonly KeyRefusal[] {
  const [algorithm, key] = readChildren(publicKey);
  const [type, parameters] = algorithm ? readChildren(algorithm) : [];
  if (!type || key?.tag !== BIT_STRING) return [];
  switch (toDotted(type)) {
    case RSA: {
      const bits = countModulusBits(key);
      return [
        ...(bits < MIN_RSA_BITS
          ? [{ rule: 'weak-key', detail: `${bits} bits`, refusedBy: [OPENSSL] } as const]
          : []),
        ...(parameters === undefined
          ? [{ rule: 'key-parameters', detail: 'RSA without NULL', refusedBy: [GO] } as const]
          : []),
      ];
    }
    case DSA:
      return [{ rule: 'rare-key', detail: 'DSA', refusedBy: [GO, JAVA_NEWER] }];
    case ELLIPTIC_CURVE:
      return parameters ? judgeCurve(parameters, key) : [];
    default:
      return [];
  }
}

function judgeCurve(parameters: Element, key: Element): readonly KeyRefusal[] {
  if (parameters.tag === SEQUENCE) {
    const detail = 'a curve that is written out instead of named';
    return [{ rule: 'key-parameters', detail, refusedBy: [OPENSSL, GNUTLS, GO, JAVA] }];
  }
  const curve = toDotted(parameters);
  const [name, refusedBy] = CURVES[curve] ?? [`curve ${curve}`, [NODE_24, GNUTLS, GO, JAVA]];
  const octets = (contentOf(key).length - 2) / 2; // of a coordinate; before both stand unused bits and a form
  if (octets < MIN_CURVE_OCTETS) {
    const gnutls = curve === P_192 ? [] : [GNUTLS];
    return [{ rule: 'weak-key', detail: `${octets * 8} bits`, refusedBy: [OPENSSL, GO, ...gnutls, JAVA] }];
  }
  return refusedBy.length > 0 ? [{ rule: 'rare-key', detail: name, refusedBy }] : [];
}

/** The bits of an RSA key's modulus (RFC 8017 appendix A.1.1). */
function countModulusBits(key: Element): number {
  const [modulus] = readChildren(readElement(key.bytes, key.contentStart + 1, key.end));
  const octets = modulus ? contentOf(modulus) : Buffer.alloc(0);
  const start = octets.findIndex((octet) => octet !== 0);
  return start === -1 ? 0 : (octets.length - start) * 8 - (Math.clz32(octets[start] ?? 0) - 24);
}
