import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { isIPv4 } from 'node:net';
import { join } from 'node:path';
import * as der from './der.ts';

/**
 * Certificates for tests, in the words of RFC 5280 and made in this process (no program, no network, well under a
 * millisecond each with EC keys), wrong ones included: nothing here checks that what it makes is sensible.
 */

/** The kinds of key that `makeKeyPair` makes. */
export type KeyType = 'ec-p256' | 'ec-p384' | 'ec-p521' | 'ed25519' | `rsa-${number}` | `curve-${string}`;

/** A private key and its public key. */
interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** One attribute of a name; `type` is a short name that `ATTRIBUTES` has, or a dotted object identifier. */
interface NameAttribute {
  readonly type: string;
  readonly value: string;
  readonly encoding?: der.StringEncoding;
}

/** A distinguished name: its attributes in order, a string that becomes its one commonName (UTF8String), or DER. */
type Name = string | readonly NameAttribute[] | Buffer;

/** An extension as it is put in, `value` being its DER. */
export interface Extension {
  readonly oid: string;
  readonly isCritical?: boolean;
  readonly value: Uint8Array;
}

/** The bits of keyUsage (RFC 5280 section 4.2.1.3). */
type KeyUsage = keyof typeof KEY_USAGE_BITS;

/** What a certificate says. What is left out has a default, which depends on who makes it; `null` leaves an extension out. */
export interface CertificateOptions {
  readonly name: Name;
  /** The issuer's name as written, if it is not the name of the authority that signs. */
  readonly issuerName?: Name;
  readonly key?: KeyPair | KeyType;
  /** The SubjectPublicKeyInfo as it is written, if not as OpenSSL writes that of the key. */
  readonly publicKeyInfo?: Buffer;
  /** Default: a day ago. */
  readonly notBefore?: Date;
  /** Default: in ten years for a CA, in 90 days otherwise. */
  readonly notAfter?: Date;
  /** Default: 16 random bytes, positive. Bytes are written as they are. */
  readonly serialNumber?: bigint | Uint8Array;
  /** 1 leaves out every extension. Default: 3. */
  readonly version?: 1 | 3;
  /** Of the signature; not used by Ed25519. Default: `sha256`. */
  readonly digest?: keyof typeof DIGESTS;
  readonly basicConstraints?: {
    readonly isCa: boolean;
    readonly pathLength?: number;
    readonly isCritical?: boolean;
  } | null;
  readonly keyUsage?: readonly KeyUsage[] | null;
  /** Short names that `PURPOSES` has, or dotted object identifiers. */
  readonly extendedKeyUsage?: readonly string[] | null;
  readonly dnsNames?: readonly string[];
  readonly ipAddresses?: readonly string[];
  /** URLs of authorityInfoAccess caIssuers. */
  readonly caIssuers?: readonly string[];
  /** Subtrees of DNS names. */
  readonly nameConstraints?: {
    readonly permitted?: readonly string[];
    readonly excluded?: readonly string[];
  };
  readonly hasSubjectKeyIdentifier?: boolean;
  readonly isSubjectKeyIdentifierCritical?: boolean;
  readonly hasAuthorityKeyIdentifier?: boolean;
  /** Further extensions, at the end. */
  readonly extensions?: readonly Extension[];
}

/** A certificate that was made, with its key. */
export interface MadeCertificate {
  readonly der: Buffer;
  /** One block, 64 columns, LF, with a final newline. */
  readonly pem: string;
  /** SHA-256 of the DER, lower-case hex. */
  readonly fingerprint: string;
  readonly key: KeyPair;
  /** The private key, PKCS#8. */
  readonly keyPem: string;
  /** The DER of its subject. */
  readonly subject: Buffer;
  /** Who signed it; `undefined` if it signed itself. */
  readonly issuer: MadeCertificate | undefined;
  /** The certificates between it and the self-signed one at the top, nearest first: what a server should send after it. */
  readonly chain: readonly MadeCertificate[];
}

/** A certificate whose key signs others. */
export interface Authority extends MadeCertificate {
  /** Makes an end-entity certificate of a TLS server: digitalSignature, serverAuth, CA:FALSE, SKI and AKI. */
  issue(options: CertificateOptions): MadeCertificate;
  /** Makes an intermediate: CA:TRUE, keyCertSign and cRLSign, SKI and AKI. */
  issueAuthority(options: CertificateOptions): Authority;
  /** Makes the twin of another authority: its name and key, signed by this one. */
  crossSign(other: Authority, options?: Partial<CertificateOptions>): Authority;
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  CN: '2.5.4.3',
  serialNumber: '2.5.4.5',
  C: '2.5.4.6',
  L: '2.5.4.7',
  ST: '2.5.4.8',
  O: '2.5.4.10',
  OU: '2.5.4.11',
  DC: '0.9.2342.19200300.100.1.25',
  emailAddress: '1.2.840.113549.1.9.1',
};

/** What RFC 5280 appendix A prescribes for these; UTF8String for the others. */
const DEFAULT_ENCODINGS: Readonly<Record<string, der.StringEncoding>> = {
  C: 'printable',
  serialNumber: 'printable',
  DC: 'ia5',
  emailAddress: 'ia5',
};

const PURPOSES: Readonly<Record<string, string>> = {
  any: '2.5.29.37.0',
  serverAuth: '1.3.6.1.5.5.7.3.1',
  clientAuth: '1.3.6.1.5.5.7.3.2',
  codeSigning: '1.3.6.1.5.5.7.3.3',
  emailProtection: '1.3.6.1.5.5.7.3.4',
};

const KEY_USAGE_BITS = {
  digitalSignature: 0,
  nonRepudiation: 1,
  keyEncipherment: 2,
  dataEncipherment: 3,
  keyAgreement: 4,
  keyCertSign: 5,
  cRLSign: 6,
} as const;

/** Signature algorithms (RFC 3279, 4055, 5758) for a digest; ECDSA is not defined with MD5. */
const DIGESTS = {
  md5: { rsa: '1.2.840.113549.1.1.4', ec: undefined },
  sha1: { rsa: '1.2.840.113549.1.1.5', ec: '1.2.840.10045.4.1' },
  sha256: { rsa: '1.2.840.113549.1.1.11', ec: '1.2.840.10045.4.3.2' },
  sha384: { rsa: '1.2.840.113549.1.1.12', ec: '1.2.840.10045.4.3.3' },
  sha512: { rsa: '1.2.840.113549.1.1.13', ec: '1.2.840.10045.4.3.4' },
} as const;

const DAY_MS = 86_400_000;

/** Makes a key pair; RSA takes a hundred times as long as EC. */
export function makeKeyPair(type: KeyType = 'ec-p256'): KeyPair {
  switch (type) {
    case 'ec-p256':
      return generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    case 'ec-p384':
      return generateKeyPairSync('ec', { namedCurve: 'secp384r1' });
    case 'ec-p521':
      return generateKeyPairSync('ec', { namedCurve: 'secp521r1' });
    case 'ed25519':
      return generateKeyPairSync('ed25519');
    default:
      return type.startsWith('rsa-')
        ? generateKeyPairSync('rsa', { modulusLength: Number(type.slice('rsa-'.length)) })
        : generateKeyPairSync('ec', { namedCurve: type.slice('curve-'.length) });
  }
}

const AUTHORITY_DEFAULTS: Partial<CertificateOptions> = {
  basicConstraints: { isCa: true },
  keyUsage: ['keyCertSign', 'cRLSign'],
  extendedKeyUsage: null,
};

const SERVER_DEFAULTS: Partial<CertificateOptions> = {
  basicConstraints: { isCa: false },
  keyUsage: ['digitalSignature'],
  extendedKeyUsage: ['serverAuth'],
};

/** Makes a self-signed CA: CA:TRUE (critical), keyCertSign and cRLSign, SKI; none of these with `version: 1`. */
export function makeAuthority(options: CertificateOptions): Authority {
  return asAuthority(make({ ...AUTHORITY_DEFAULTS, ...options }));
}

/** Makes a self-signed server certificate as appliances have it: serverAuth, no basicConstraints, no keyUsage. */
export function makeSelfSigned(options: CertificateOptions): MadeCertificate {
  return make({ extendedKeyUsage: ['serverAuth'], ...options });
}

/** Lets a certificate sign others, whatever it says of itself: for a leaf with CA:FALSE that poses as an issuer. */
export function asAuthority(certificate: MadeCertificate): Authority {
  const issue = (options: CertificateOptions, defaults: Partial<CertificateOptions>): MadeCertificate =>
    make({ hasAuthorityKeyIdentifier: true, ...defaults, ...options }, authority);
  const authority: Authority = {
    ...certificate,
    issue: (options) => issue(options, SERVER_DEFAULTS),
    issueAuthority: (options) => asAuthority(issue(options, AUTHORITY_DEFAULTS)),
    crossSign: (other, options = {}) =>
      asAuthority(issue({ name: other.subject, key: other.key, ...options }, AUTHORITY_DEFAULTS)),
  };
  return authority;
}

/** The paths of a certificate that was written: itself, its PKCS#8 key (mode 0600), itself and its chain. */
interface CertificateFiles {
  readonly certificatePath: string;
  readonly keyPath: string;
  readonly fullChainPath: string;
}

/** Writes `<name>.pem`, `<name>.key` and `<name>-full-chain.pem` into a folder. */
export function writeCertificate(
  folder: string,
  name: string,
  certificate: MadeCertificate,
): CertificateFiles {
  const files = {
    certificatePath: join(folder, `${name}.pem`),
    keyPath: join(folder, `${name}.key`),
    fullChainPath: join(folder, `${name}-full-chain.pem`),
  };
  writeFileSync(files.certificatePath, certificate.pem);
  writeFileSync(files.keyPath, certificate.keyPem, { mode: 0o600 });
  writeFileSync(files.fullChainPath, [certificate, ...certificate.chain].map(({ pem }) => pem).join(''));
  return files;
}

/** DER as a PEM block of this label (RFC 7468): 64 columns, LF, a final newline. */
export function encodePem(bytes: Uint8Array, label = 'CERTIFICATE'): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

function make(options: CertificateOptions, issuer?: MadeCertificate): MadeCertificate {
  const key = typeof options.key === 'object' ? options.key : makeKeyPair(options.key);
  const signer = issuer?.key ?? key;
  const subject = encodeName(options.name);
  const issuerName =
    options.issuerName === undefined ? (issuer?.subject ?? subject) : encodeName(options.issuerName);
  const algorithm = signatureAlgorithm(signer.privateKey, options.digest ?? 'sha256');
  const version = options.version ?? 3;
  const extensions = version === 3 ? encodeExtensions(options, key, signer) : [];
  const lifetimeDays = options.basicConstraints?.isCa ? 3_650 : 90;
  const toBeSigned = der.sequence(
    ...(version === 3 ? [der.explicit(0, der.integer(2n))] : []),
    der.integer(options.serialNumber ?? BigInt(`0x40${randomBytes(15).toString('hex')}`)),
    algorithm,
    issuerName,
    der.sequence(
      der.time(options.notBefore ?? new Date(Date.now() - DAY_MS)),
      der.time(options.notAfter ?? new Date(Date.now() + lifetimeDays * DAY_MS)),
    ),
    subject,
    options.publicKeyInfo ?? key.publicKey.export({ type: 'spki', format: 'der' }),
    ...(extensions.length > 0 ? [der.explicit(3, der.sequence(...extensions))] : []),
  );
  const digest = isEdwards(signer.privateKey) ? null : (options.digest ?? 'sha256');
  const signature = sign(digest, toBeSigned, signer.privateKey);
  const bytes = der.sequence(toBeSigned, algorithm, der.bitString(signature));
  return {
    der: bytes,
    pem: encodePem(bytes),
    fingerprint: createHash('sha256').update(bytes).digest('hex'),
    key,
    keyPem: key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    subject,
    issuer,
    chain: issuer?.issuer === undefined ? [] : [issuer, ...issuer.chain],
  };
}

const isEdwards = (key: KeyObject): boolean => key.asymmetricKeyType === 'ed25519';

/** DSA with SHA-256 (RFC 5758 section 3.1). */
const DSA_WITH_SHA256 = '2.16.840.1.101.3.4.3.2';

function signatureAlgorithm(key: KeyObject, digest: keyof typeof DIGESTS): Buffer {
  if (isEdwards(key)) return der.sequence(der.objectIdentifier('1.3.101.112'));
  if (key.asymmetricKeyType === 'rsa')
    return der.sequence(der.objectIdentifier(DIGESTS[digest].rsa), der.nil);
  if (key.asymmetricKeyType === 'dsa') return der.sequence(der.objectIdentifier(DSA_WITH_SHA256));
  const algorithm = DIGESTS[digest].ec;
  if (algorithm === undefined) throw new Error(`ECDSA with ${digest} has no identifier`);
  return der.sequence(der.objectIdentifier(algorithm));
}

function encodeName(name: Name): Buffer {
  if (Buffer.isBuffer(name)) return name;
  const attributes = typeof name === 'string' ? [{ type: 'CN', value: name }] : name;
  return der.sequence(
    ...attributes.map(({ type, value, encoding }: NameAttribute) =>
      der.set(
        der.sequence(
          der.objectIdentifier(ATTRIBUTES[type] ?? type),
          der.text(value, encoding ?? DEFAULT_ENCODINGS[type] ?? 'utf8'),
        ),
      ),
    ),
  );
}

/** Of RFC 7093 section 2: SHA-256 (method 1) of the whole SubjectPublicKeyInfo (method 4), its first 160 bits. */
function keyIdentifier({ publicKey }: KeyPair): Buffer {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest()
    .subarray(0, 20);
}

function encodeExtensions(options: CertificateOptions, key: KeyPair, signer: KeyPair): readonly Buffer[] {
  const extensions: Extension[] = [];
  const { basicConstraints, keyUsage, extendedKeyUsage, nameConstraints } = options;
  if (basicConstraints) {
    const { isCa, pathLength, isCritical = isCa } = basicConstraints;
    const value = der.sequence(
      ...(isCa ? [der.yes] : []),
      ...(pathLength === undefined ? [] : [der.integer(BigInt(pathLength))]),
    );
    extensions.push({ oid: '2.5.29.19', isCritical, value });
  }
  if (keyUsage) {
    const value = der.namedBits(keyUsage.map((usage) => KEY_USAGE_BITS[usage]));
    extensions.push({ oid: '2.5.29.15', isCritical: true, value });
  }
  if (extendedKeyUsage) {
    const value = der.sequence(
      ...extendedKeyUsage.map((purpose) => der.objectIdentifier(PURPOSES[purpose] ?? purpose)),
    );
    extensions.push({ oid: '2.5.29.37', value });
  }
  if (options.hasSubjectKeyIdentifier ?? true) {
    const isCritical = options.isSubjectKeyIdentifierCritical ?? false;
    extensions.push({ oid: '2.5.29.14', isCritical, value: der.octetString(keyIdentifier(key)) });
  }
  if (options.hasAuthorityKeyIdentifier) {
    extensions.push({ oid: '2.5.29.35', value: der.sequence(der.implicit(0, keyIdentifier(signer))) });
  }
  const names = [
    ...(options.dnsNames ?? []).map((name) => der.implicit(2, Buffer.from(name, 'latin1'))),
    ...(options.ipAddresses ?? []).map((address) => der.implicit(7, addressBytes(address))),
  ];
  if (names.length > 0) extensions.push({ oid: '2.5.29.17', value: der.sequence(...names) });
  if (options.caIssuers) {
    const value = der.sequence(
      ...options.caIssuers.map((url) =>
        der.sequence(der.objectIdentifier('1.3.6.1.5.5.7.48.2'), der.implicit(6, Buffer.from(url, 'latin1'))),
      ),
    );
    extensions.push({ oid: '1.3.6.1.5.5.7.1.1', value });
  }
  if (nameConstraints) {
    const subtrees = (number: number, bases: readonly string[] = []): readonly Buffer[] =>
      bases.length === 0
        ? []
        : [
            der.explicit(
              number,
              ...bases.map((base) => der.sequence(der.implicit(2, Buffer.from(base, 'latin1')))),
            ),
          ];
    const value = der.sequence(
      ...subtrees(0, nameConstraints.permitted),
      ...subtrees(1, nameConstraints.excluded),
    );
    extensions.push({ oid: '2.5.29.30', isCritical: true, value });
  }
  return [...extensions, ...(options.extensions ?? [])].map(({ oid, isCritical, value }) =>
    der.sequence(der.objectIdentifier(oid), ...(isCritical ? [der.yes] : []), der.octetString(value)),
  );
}

/** The octets of an IPv4 or IPv6 address (RFC 5280 section 4.2.1.6). */
function addressBytes(address: string): Buffer {
  if (isIPv4(address)) return Buffer.from(address.split('.').map(Number));
  const [head = '', tail] = address.split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const after = tail === undefined ? [] : groups(tail);
  const before = groups(head);
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return Buffer.from([...before, ...zeros, ...after].map((group) => group.padStart(4, '0')).join(''), 'hex');
}
