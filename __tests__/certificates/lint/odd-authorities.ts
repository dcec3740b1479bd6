import { generateKeyPairSync, getCurves, sign } from 'node:crypto';
import * as der from '../../support/der.ts';

/**
 * CAs that are odd in one place each: for every field of a certificate what a careless program, or a spiteful one, may
 * write there. Most are signed by their own key, and all say that they are a CA unless that is what is odd.
 */

/** A certificate that is odd in one place. */
export interface OddAuthority {
  /** The field and what is odd about it, as file names have it: `notAfter-generalized-fraction`. */
  readonly name: string;
  readonly der: Buffer;
}

/** The fields of a certificate (RFC 5280 section 4.1), each as complete DER; empty where it is left out. */
interface Fields {
  readonly version: Buffer;
  readonly serialNumber: Buffer;
  readonly innerAlgorithm: Buffer;
  readonly issuer: Buffer;
  readonly notBefore: Buffer;
  readonly notAfter: Buffer;
  readonly subject: Buffer;
  readonly publicKey: Buffer;
  readonly uniqueIdentifiers: Buffer;
  readonly extensions: readonly Buffer[];
  /** Takes the place of `extensions` with what is around them. */
  readonly wrapped?: Buffer;
  readonly outerAlgorithm: Buffer;
  /** Takes the place of a real signature, as the whole BIT STRING. */
  readonly signature?: Buffer;
  /** The length of the whole is written as BER has it. */
  readonly isIndefinite?: boolean;
}

type Edit = Partial<Fields>;

const NOTHING = Buffer.alloc(0);
const hex = (text: string): Buffer => Buffer.from(text.replace(/\s/g, ''), 'hex');
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

const KEY = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const exportKey = (key: typeof KEY.publicKey): Buffer => key.export({ type: 'spki', format: 'der' });
const PUBLIC_KEY = exportKey(KEY.publicKey);
const EC_POINT = PUBLIC_KEY.subarray(-65);

const algorithm = (oid: string, ...parameters: readonly Buffer[]): Buffer =>
  der.sequence(der.objectIdentifier(oid), ...parameters);

const ECDSA_SHA256 = algorithm('1.2.840.10045.4.3.2');
const SHA256 = '2.16.840.1.101.3.4.2.1';

/** An extension; `value` is its DER, and `critical` what stands for it, if anything. */
const extension = (oid: string, value: Buffer, critical: Buffer = NOTHING): Buffer =>
  der.sequence(der.objectIdentifier(oid), critical, der.octetString(value));

const BASIC_CONSTRAINTS = extension('2.5.29.19', der.sequence(der.yes), der.yes);
const KEY_USAGE = extension('2.5.29.15', der.namedBits([5, 6]), der.yes);
const SUBJECT_KEY_IDENTIFIER = extension('2.5.29.14', der.octetString(Buffer.alloc(20, 7)));
const EXTENSIONS = [BASIC_CONSTRAINTS, KEY_USAGE, SUBJECT_KEY_IDENTIFIER];

const attribute = (oid: string, value: Buffer): Buffer => der.sequence(der.objectIdentifier(oid), value);
const COMMON_NAME = '2.5.4.3';
const commonName = (value: Buffer): Buffer => der.set(attribute(COMMON_NAME, value));
const utcTime = (text: string): Buffer => der.encode(0x17, latin1(text));
const generalizedTime = (text: string): Buffer => der.encode(0x18, latin1(text));

let serial = 1n;

/** Makes the certificate of some fields, signed with the key that all share; whose name is not odd, has one of its own. */
function make(name: string, edit: Edit): OddAuthority {
  serial += 1n;
  const own = der.sequence(commonName(der.text(name)));
  const fields: Fields = {
    version: der.explicit(0, der.integer(2n)),
    serialNumber: der.integer((0x40n << 64n) + serial),
    innerAlgorithm: ECDSA_SHA256,
    issuer: edit.subject ?? own,
    notBefore: utcTime('250101000000Z'),
    notAfter: utcTime('490101000000Z'),
    subject: own,
    publicKey: PUBLIC_KEY,
    uniqueIdentifiers: NOTHING,
    extensions: EXTENSIONS,
    outerAlgorithm: ECDSA_SHA256,
    ...edit,
  };
  const toBeSigned = der.sequence(
    fields.version,
    fields.serialNumber,
    fields.innerAlgorithm,
    fields.issuer,
    der.sequence(fields.notBefore, fields.notAfter),
    fields.subject,
    fields.publicKey,
    fields.uniqueIdentifiers,
    fields.wrapped ?? der.explicit(3, der.sequence(...fields.extensions)),
  );
  const signature = fields.signature ?? der.bitString(sign('sha256', toBeSigned, KEY.privateKey));
  const parts = [toBeSigned, fields.outerAlgorithm, signature];
  return {
    name,
    der: fields.isIndefinite ? Buffer.concat([hex('3080'), ...parts, hex('0000')]) : der.sequence(...parts),
  };
}

const add = (...extensions: readonly Buffer[]): Edit => ({ extensions: [...EXTENSIONS, ...extensions] });

const VERSIONS: Readonly<Record<string, Edit>> = {
  '1-with-extensions': { version: NOTHING },
  '1-without-extensions': { version: NOTHING, wrapped: NOTHING },
  '1-written': { version: der.explicit(0, der.integer(0n)) },
  '1-written-without-extensions': { version: der.explicit(0, der.integer(0n)), wrapped: NOTHING },
  '2-with-extensions': { version: der.explicit(0, der.integer(1n)) },
  '2-without-extensions': { version: der.explicit(0, der.integer(1n)), wrapped: NOTHING },
  '3-without-extensions': { wrapped: NOTHING },
  '3-padded': { version: der.explicit(0, der.integer(hex('0002'))) },
  '4': { version: der.explicit(0, der.integer(3n)) },
  '5': { version: der.explicit(0, der.integer(4n)) },
  '255': { version: der.explicit(0, der.integer(254n)) },
  negative: { version: der.explicit(0, der.integer(-1n)) },
  large: { version: der.explicit(0, der.integer(2n ** 70n)) },
  twice: { version: der.explicit(0, der.integer(2n), der.integer(2n)) },
};

const SERIAL_NUMBERS: Readonly<Record<string, Edit>> = {
  zero: { serialNumber: der.integer(0n) },
  one: { serialNumber: der.integer(1n) },
  negative: { serialNumber: der.integer(-5n) },
  'padded-zero': { serialNumber: der.integer(hex('000005')) },
  'padded-negative': { serialNumber: der.integer(hex('ffff85')) },
  empty: { serialNumber: der.integer(NOTHING) },
  '20-octets': { serialNumber: der.integer(Buffer.alloc(20, 0x71)) },
  '21-octets': { serialNumber: der.integer(Buffer.alloc(21, 0x11)) },
  '64-octets': { serialNumber: der.integer(Buffer.alloc(64, 0x11)) },
  '300-octets': { serialNumber: der.integer(Buffer.alloc(300, 0x11)) },
  '5000-octets': { serialNumber: der.integer(Buffer.alloc(5000, 0x11)) },
  'negative-64-octets': { serialNumber: der.integer(Buffer.alloc(64, 0x91)) },
};

const PSS = der.sequence(
  der.explicit(0, algorithm(SHA256, der.nil)),
  der.explicit(1, algorithm('1.2.840.113549.1.1.8', algorithm(SHA256, der.nil))),
  der.explicit(2, der.integer(32n)),
);

const pssOf = (...parameters: readonly Buffer[]): Buffer =>
  algorithm('1.2.840.113549.1.1.10', der.sequence(...parameters));

/** An object identifier whose last number has so many bits. */
const withArcOf = (bits: number): string => `1.2.${2n ** BigInt(bits) - 1n}`;
/** An object identifier of so many numbers. */
const ofArcs = (count: number): string => `1.2.${Array.from({ length: count - 2 }, () => '3').join('.')}`;
const ARC_BITS = [31, 32, 33, 56, 57, 62, 63, 64, 65, 70];
const ARC_COUNTS = [20, 60, 61, 62, 63, 64, 65, 66, 100, 130];
const IDENTIFIERS: Readonly<Record<string, string>> = Object.fromEntries([
  ...ARC_BITS.map((bits) => [`of-${bits}-bits`, withArcOf(bits)]),
  ...ARC_COUNTS.map((count) => [`of-${count}-numbers`, ofArcs(count)]),
]);

/** Algorithms of signatures; each is tried inside, outside and in both places. */
const ALGORITHMS: Readonly<Record<string, Buffer>> = {
  'rsa-sha256': algorithm('1.2.840.113549.1.1.11', der.nil),
  'rsa-sha256-without-null': algorithm('1.2.840.113549.1.1.11'),
  'rsa-sha1': algorithm('1.2.840.113549.1.1.5', der.nil),
  'rsa-md5': algorithm('1.2.840.113549.1.1.4', der.nil),
  'rsa-md2': algorithm('1.2.840.113549.1.1.2', der.nil),
  'rsa-pss': algorithm('1.2.840.113549.1.1.10', PSS),
  'rsa-pss-empty': algorithm('1.2.840.113549.1.1.10', der.sequence()),
  'rsa-pss-without-parameters': algorithm('1.2.840.113549.1.1.10'),
  'rsa-pss-null': algorithm('1.2.840.113549.1.1.10', der.nil),
  'rsa-pss-salt-negative': algorithm(
    '1.2.840.113549.1.1.10',
    der.sequence(der.explicit(2, der.integer(-1n))),
  ),
  'rsa-pss-digest-unknown': algorithm(
    '1.2.840.113549.1.1.10',
    der.sequence(der.explicit(0, algorithm('1.2.3.4'))),
  ),
  'rsa-pss-salt-large': pssOf(der.explicit(2, der.integer(2n ** 40n))),
  'rsa-pss-trailer-2': pssOf(der.explicit(3, der.integer(2n))),
  'rsa-pss-mask-unknown': pssOf(der.explicit(1, algorithm('1.2.3.4'))),
  'rsa-pss-mask-digest-unknown': pssOf(
    der.explicit(1, algorithm('1.2.840.113549.1.1.8', algorithm('1.2.3.4'))),
  ),
  'rsa-pss-mask-without-digest': pssOf(der.explicit(1, algorithm('1.2.840.113549.1.1.8'))),
  'rsa-pss-tag-4': pssOf(der.explicit(4, der.integer(2n))),
  'rsa-pss-integer': algorithm('1.2.840.113549.1.1.10', der.integer(2n)),
  'ecdsa-sha1': algorithm('1.2.840.10045.4.1'),
  'ecdsa-sha384': algorithm('1.2.840.10045.4.3.3'),
  'ecdsa-null': algorithm('1.2.840.10045.4.3.2', der.nil),
  'ecdsa-sequence': algorithm('1.2.840.10045.4.3.2', der.sequence()),
  'ecdsa-integer': algorithm('1.2.840.10045.4.3.2', der.integer(1n)),
  'ecdsa-octets': algorithm('1.2.840.10045.4.3.2', der.octetString(hex('0500'))),
  'ecdsa-two-parameters': algorithm('1.2.840.10045.4.3.2', der.nil, der.nil),
  'ecdsa-specified': algorithm('1.2.840.10045.4.3', algorithm(SHA256)),
  'ecdsa-sha3': algorithm('2.16.840.1.101.3.4.3.10'),
  ed25519: algorithm('1.3.101.112'),
  'ed25519-null': algorithm('1.3.101.112', der.nil),
  ed448: algorithm('1.3.101.113'),
  dsa: algorithm('1.2.840.10040.4.3'),
  'sm2-sm3': algorithm('1.2.156.10197.1.501'),
  gost: algorithm('1.2.643.7.1.1.3.2'),
  unknown: algorithm('1.2.3.4'),
  'unknown-with-parameters': algorithm('1.2.3.4', der.sequence(der.integer(1n))),
  'ml-dsa': algorithm('2.16.840.1.101.3.4.3.18'),
  'oid-long': algorithm(`1.2.${2n ** 40n}.${2n ** 70n}`),
  'oid-padded': der.sequence(hex('0604 2a 80 03 04')),
  'oid-unfinished': der.sequence(hex('0603 2a 03 84')),
  'oid-empty': der.sequence(hex('0600')),
};

/** Values of a name's attribute. */
const STRINGS: Readonly<Record<string, Buffer>> = {
  utf8: der.text('Käse 🧀'),
  'utf8-empty': der.text(''),
  'utf8-invalid': der.encode(0x0c, hex('41ff42')),
  'utf8-overlong': der.encode(0x0c, hex('c080')),
  'utf8-surrogate': der.encode(0x0c, hex('eda080')),
  'utf8-nul': der.text('a\0b'),
  'utf8-line-ends': der.text('a\r\nb'),
  'utf8-controls': der.text('\x1b[31m\x07'),
  'utf8-64': der.text('x'.repeat(64)),
  'utf8-65': der.text('x'.repeat(65)),
  'utf8-300': der.text('x'.repeat(300)),
  'utf8-5000': der.text('x'.repeat(5000)),
  'utf8-70000': der.text('x'.repeat(70_000)),
  printable: der.text('Corp', 'printable'),
  'printable-at': der.text('a@b_c', 'printable'),
  'printable-high': der.text('K\xe4se', 'printable'),
  'printable-nul': der.text('a\0', 'printable'),
  'printable-empty': der.text('', 'printable'),
  ia5: der.text('Corp', 'ia5'),
  'ia5-high': der.text('K\xe4se', 'ia5'),
  teletex: der.text('K\xe4se', 'teletex'),
  'teletex-empty': der.text('', 'teletex'),
  bmp: der.text('Käse', 'bmp'),
  'bmp-odd': der.encode(0x1e, hex('00410042 43')),
  'bmp-surrogate': der.encode(0x1e, hex('0041d800')),
  'bmp-empty': der.encode(0x1e),
  universal: der.encode(0x1c, hex('00000041 0001f9c0')),
  'universal-odd': der.encode(0x1c, hex('000041')),
  'universal-large': der.encode(0x1c, hex('7fffffff')),
  numeric: der.encode(0x12, latin1('123 4')),
  'numeric-letters': der.encode(0x12, latin1('abc')),
  visible: der.encode(0x1a, latin1('Corp')),
  general: der.encode(0x1b, latin1('Corp')),
  graphic: der.encode(0x19, latin1('Corp')),
  videotex: der.encode(0x15, latin1('Corp')),
  'object-descriptor': der.encode(0x07, latin1('Corp')),
  octets: der.octetString(latin1('Corp')),
  bits: der.bitString(hex('ff00')),
  'bits-unused': der.bitString(hex('f0'), 4),
  boolean: der.yes,
  integer: der.integer(1n),
  null: der.nil,
  'null-long': der.encode(0x05, hex('00')),
  enumerated: der.encode(0x0a, hex('01')),
  oid: der.objectIdentifier('1.2.3'),
  sequence: der.sequence(der.text('Corp')),
  set: der.set(der.text('Corp')),
  time: utcTime('250101000000Z'),
  'context-tag': der.implicit(0, latin1('Corp')),
  'context-constructed': der.explicit(0, der.text('Corp')),
  'utf8-constructed': der.encode(0x2c, der.text('Corp')),
  'printable-constructed': der.encode(0x33, der.text('Corp', 'printable')),
  ...Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [`tag-${at + 1}`, der.encode(at + 1, latin1('Cor2'))]),
  ),
  application: der.encode(0x41, latin1('Corp')),
  private: der.encode(0xc1, latin1('Corp')),
};

/** Whole names. */
const NAMES: Readonly<Record<string, Buffer>> = {
  empty: der.sequence(),
  'rdn-empty': der.sequence(der.set()),
  'rdn-empty-behind': der.sequence(commonName(der.text('Corp')), der.set()),
  'rdn-of-two': der.sequence(
    der.set(attribute(COMMON_NAME, der.text('Corp')), attribute('2.5.4.10', der.text('Corp'))),
  ),
  'rdn-unsorted': der.sequence(
    der.set(attribute('2.5.4.10', der.text('Corp')), attribute(COMMON_NAME, der.text('Corp'))),
  ),
  'rdn-twice': der.sequence(commonName(der.text('Corp')), commonName(der.text('Corp'))),
  'rdn-hundred': der.sequence(...Array.from({ length: 100 }, () => commonName(der.text('Corp')))),
  'rdn-thousands': der.sequence(...Array.from({ length: 3000 }, () => commonName(der.text('Corp')))),
  'rdn-sequence': der.sequence(der.sequence(attribute(COMMON_NAME, der.text('Corp')))),
  'attribute-without-value': der.sequence(der.set(der.sequence(der.objectIdentifier(COMMON_NAME)))),
  'attribute-with-two-values': der.sequence(
    der.set(der.sequence(der.objectIdentifier(COMMON_NAME), der.text('a'), der.text('b'))),
  ),
  'country-of-three': der.sequence(der.set(attribute('2.5.4.6', der.text('DEU', 'printable')))),
  'country-empty': der.sequence(der.set(attribute('2.5.4.6', der.text('', 'printable')))),
  'country-utf8': der.sequence(der.set(attribute('2.5.4.6', der.text('DE')))),
  'email-utf8': der.sequence(der.set(attribute('1.2.840.113549.1.9.1', der.text('ä@corp.example')))),
  'email-high': der.sequence(der.set(attribute('1.2.840.113549.1.9.1', der.text('\xe4@x', 'ia5')))),
  'dc-utf8': der.sequence(der.set(attribute('0.9.2342.19200300.100.1.25', der.text('corp')))),
  'dc-empty': der.sequence(der.set(attribute('0.9.2342.19200300.100.1.25', der.text('', 'ia5')))),
  'type-unknown': der.sequence(der.set(attribute('1.2.3.4', der.text('Corp')))),
  'type-unknown-octets': der.sequence(der.set(attribute('1.2.3.4', der.octetString(hex('0102'))))),
  'type-long': der.sequence(der.set(attribute(`1.2.${2n ** 70n}`, der.text('Corp')))),
  'type-of-many-arcs': der.sequence(
    der.set(attribute(`1.2.${Array.from({ length: 130 }, () => '3').join('.')}`, der.text('Corp'))),
  ),
  'type-padded': der.sequence(der.set(der.sequence(hex('0604 55048003'), der.text('Corp')))),
  'type-unfinished': der.sequence(der.set(der.sequence(hex('0603 550484'), der.text('Corp')))),
  'type-empty': der.sequence(der.set(der.sequence(hex('0600'), der.text('Corp')))),
  'date-of-birth': der.sequence(der.set(attribute('1.3.6.1.5.5.7.9.1', generalizedTime('19700101000000Z')))),
};

/** Times; tried as notBefore and as notAfter, `NN` being a year of two digits and `NNNN` of four. */
const TIMES: Readonly<Record<string, (year: string) => Buffer>> = {
  'utc-without-seconds': (year) => utcTime(`${year.slice(2)}01010000Z`),
  'utc-offset': (year) => utcTime(`${year.slice(2)}0101000000+0200`),
  'utc-offset-west': (year) => utcTime(`${year.slice(2)}0101000000-0930`),
  'utc-offset-without-seconds': (year) => utcTime(`${year.slice(2)}01010000+0200`),
  'utc-offset-of-99': (year) => utcTime(`${year.slice(2)}0101000000+9999`),
  'utc-without-zone': (year) => utcTime(`${year.slice(2)}0101000000`),
  'utc-small-z': (year) => utcTime(`${year.slice(2)}0101000000z`),
  'utc-fraction': (year) => utcTime(`${year.slice(2)}0101000000.5Z`),
  'utc-blank': (year) => utcTime(`${year.slice(2)} 101000000Z`),
  'utc-blank-behind': (year) => utcTime(`${year.slice(2)}0101000000Z `),
  'utc-nul-behind': (year) => utcTime(`${year.slice(2)}0101000000Z\0`),
  'utc-letters': (year) => utcTime(`${year.slice(2)}0a01000000Z`),
  'utc-empty': () => utcTime(''),
  'utc-short': () => utcTime('Z'),
  'utc-four-digits': (year) => utcTime(`${year}0101000000Z`),
  'utc-month-13': (year) => utcTime(`${year.slice(2)}1301000000Z`),
  'utc-month-0': (year) => utcTime(`${year.slice(2)}0001000000Z`),
  'utc-day-0': (year) => utcTime(`${year.slice(2)}0100000000Z`),
  'utc-day-32': (year) => utcTime(`${year.slice(2)}0132000000Z`),
  'utc-february-30': (year) => utcTime(`${year.slice(2)}0230000000Z`),
  'utc-february-29': (year) => utcTime(`${year.slice(2)}0229000000Z`),
  'utc-hour-24': (year) => utcTime(`${year.slice(2)}0101240000Z`),
  'utc-minute-60': (year) => utcTime(`${year.slice(2)}0101006000Z`),
  'utc-second-60': (year) => utcTime(`${year.slice(2)}0101000060Z`),
  'utc-second-59': (year) => utcTime(`${year.slice(2)}1231235959Z`),
  'generalized-early': (year) => generalizedTime(`${year}0101000000Z`),
  'generalized-fraction': (year) => generalizedTime(`${year}0101000000.5Z`),
  'generalized-fraction-of-zero': (year) => generalizedTime(`${year}0101000000.0Z`),
  'generalized-fraction-comma': (year) => generalizedTime(`${year}0101000000,5Z`),
  'generalized-fraction-empty': (year) => generalizedTime(`${year}0101000000.Z`),
  'generalized-without-seconds': (year) => generalizedTime(`${year}01010000Z`),
  'generalized-without-minutes': (year) => generalizedTime(`${year}010100Z`),
  'generalized-offset': (year) => generalizedTime(`${year}0101000000+0200`),
  'generalized-offset-fraction': (year) => generalizedTime(`${year}0101000000.5+0200`),
  'generalized-without-zone': (year) => generalizedTime(`${year}0101000000`),
  'generalized-two-digits': (year) => generalizedTime(`${year.slice(2)}0101000000Z`),
  'generalized-month-13': (year) => generalizedTime(`${year}1301000000Z`),
  'generalized-second-60': (year) => generalizedTime(`${year}0101000060Z`),
  'generalized-second-61': (year) => generalizedTime(`${year}0101000061Z`),
  'generalized-hour-24': (year) => generalizedTime(`${year}0101240000Z`),
  'generalized-day-32': (year) => generalizedTime(`${year}0132000000Z`),
  'generalized-offset-of-99': (year) => generalizedTime(`${year}0101000000+9999`),
  'generalized-offset-of-14': (year) => generalizedTime(`${year}0101000000+1400`),
  'generalized-offset-short': (year) => generalizedTime(`${year}0101000000+02`),
  'generalized-fraction-long': (year) => generalizedTime(`${year}0101000000.${'1'.repeat(200)}Z`),
  'generalized-without-seconds-fraction': (year) => generalizedTime(`${year}01010000.5Z`),
  'utc-offset-of-23': (year) => utcTime(`${year.slice(2)}0101000000+2359`),
  'utc-offset-of-14': (year) => utcTime(`${year.slice(2)}0101000000+1400`),
  'utc-second-61': (year) => utcTime(`${year.slice(2)}0101000061Z`),
  'generalized-february-30': (year) => generalizedTime(`${year}0230000000Z`),
  'generalized-empty': () => generalizedTime(''),
  'generalized-blank': (year) => generalizedTime(`${year} 101000000Z`),
  printable: (year) => der.text(`${year}0101000000Z`, 'printable'),
  integer: () => der.integer(2_400_000_000n),
  null: () => der.nil,
  'utc-constructed': (year) => der.encode(0x37, utcTime(`${year.slice(2)}0101000000Z`)),
  'left-out': () => NOTHING,
};

/** Times of one end alone. */
const ENDS: Readonly<Record<string, Edit>> = {
  'notBefore-year-0': { notBefore: generalizedTime('00000101000000Z') },
  'notBefore-year-1': { notBefore: generalizedTime('00010101000000Z') },
  'notBefore-1949': { notBefore: generalizedTime('19490101000000Z') },
  'notBefore-1950': { notBefore: utcTime('500101000000Z') },
  'notBefore-1969': { notBefore: utcTime('691231235959Z') },
  'notBefore-future': { notBefore: utcTime('480101000000Z') },
  'notAfter-9999': { notAfter: generalizedTime('99991231235959Z') },
  'notAfter-2050': { notAfter: generalizedTime('20500101000000Z') },
  'notAfter-2106': { notAfter: generalizedTime('21060301000000Z') },
  'notAfter-3000': { notAfter: generalizedTime('30000301000000Z') },
  'notAfter-year-49': { notAfter: generalizedTime('00490101000000Z') },
  'notAfter-year-99': { notAfter: generalizedTime('00990101000000Z') },
  'notAfter-year-999': { notAfter: generalizedTime('09990101000000Z') },
  'notAfter-10000': { notAfter: generalizedTime('100000101000000Z') },
  'notAfter-before-notBefore': { notBefore: utcTime('490101000000Z'), notAfter: utcTime('480101000000Z') },
  'validity-of-three': { notAfter: Buffer.concat([utcTime('490101000000Z'), utcTime('490101000000Z')]) },
};

const EC = '1.2.840.10045.2.1';
const P256 = '1.2.840.10045.3.1.7';
const RSA = '1.2.840.113549.1.1.1';
const point = (bytes: Buffer, unused = 0): Buffer => der.bitString(bytes, unused);
const ecKey = (parameters: Buffer, bytes: Buffer): Buffer =>
  der.sequence(algorithm(EC, parameters), point(bytes));
const RSA_MODULUS = Buffer.concat([hex('00'), Buffer.alloc(255, 0xc5), hex('c7')]);
const rsaKey = (modulus: Buffer, exponent: Buffer, parameters: Buffer = der.nil, oid = RSA): Buffer =>
  der.sequence(
    algorithm(oid, parameters),
    der.bitString(der.sequence(der.integer(modulus), der.integer(exponent))),
  );
const rsaOfBits = (bits: number): Buffer =>
  rsaKey(Buffer.concat([hex('00'), Buffer.alloc(bits / 8, 0xc5)]), hex('010001'));
const F4 = hex('010001');

const EXPLICIT_P256 = generateKeyPairSync('ec', { namedCurve: 'prime256v1', paramEncoding: 'explicit' });
const exportNamed = (namedCurve: string): Buffer =>
  exportKey(generateKeyPairSync('ec', { namedCurve }).publicKey);
const ED25519 = exportKey(generateKeyPairSync('ed25519').publicKey);

/** A key on each curve that OpenSSL knows by name, but for those that have no object identifier. */
const CURVES: Readonly<Record<string, Buffer>> = Object.fromEntries(
  getCurves()
    .filter((curve) => !curve.startsWith('Oakley'))
    .map((curve) => [curve, exportNamed(curve)]),
);

const PUBLIC_KEYS: Readonly<Record<string, Buffer>> = {
  'rsa-512': rsaOfBits(512),
  'rsa-504': rsaOfBits(504),
  'rsa-256': rsaOfBits(256),
  'rsa-1024': rsaOfBits(1024),
  'rsa-2048': rsaKey(RSA_MODULUS, F4),
  'rsa-4096': rsaOfBits(4096),
  'rsa-16384': rsaOfBits(16_384),
  'rsa-16392': rsaOfBits(16_392),
  'rsa-32768': rsaOfBits(32_768),
  'rsa-exponent-1': rsaKey(RSA_MODULUS, hex('01')),
  'rsa-exponent-2': rsaKey(RSA_MODULUS, hex('02')),
  'rsa-exponent-3': rsaKey(RSA_MODULUS, hex('03')),
  'rsa-exponent-0': rsaKey(RSA_MODULUS, hex('00')),
  'rsa-exponent-negative': rsaKey(RSA_MODULUS, hex('81')),
  'rsa-exponent-64-bits-of-4096': rsaKey(
    Buffer.concat([hex('00'), Buffer.alloc(512, 0xc5)]),
    Buffer.concat([hex('01'), Buffer.alloc(7, 1)]),
  ),
  'rsa-exponent-65-bits-of-4096': rsaKey(
    Buffer.concat([hex('00'), Buffer.alloc(512, 0xc5)]),
    Buffer.concat([hex('01'), Buffer.alloc(8, 1)]),
  ),
  'rsa-exponent-65-bits-of-3072': rsaKey(
    Buffer.concat([hex('00'), Buffer.alloc(384, 0xc5)]),
    Buffer.concat([hex('01'), Buffer.alloc(8, 1)]),
  ),
  'rsa-exponent-even': rsaKey(RSA_MODULUS, hex('010000')),
  'rsa-505': rsaKey(Buffer.concat([hex('01'), Buffer.alloc(63, 0xc5)]), F4),
  'rsa-511': rsaKey(Buffer.concat([hex('7f'), Buffer.alloc(63, 0xc5)]), F4),
  'rsa-513': rsaKey(Buffer.concat([hex('01'), Buffer.alloc(64, 0xc5)]), F4),
  'rsa-16385': rsaKey(Buffer.concat([hex('01'), Buffer.alloc(2048, 0xc5)]), F4),
  'rsa-modulus-negative-short': rsaKey(Buffer.alloc(16, 0xc5), F4),
  'rsa-modulus-empty': rsaKey(NOTHING, F4),
  'rsa-exponent-empty': rsaKey(RSA_MODULUS, NOTHING),
  'rsa-exponent-padded': rsaKey(RSA_MODULUS, hex('0000010001')),
  'rsa-long-length': der.sequence(
    algorithm(RSA, der.nil),
    der.bitString(Buffer.concat([hex('3083 00010a'), der.integer(RSA_MODULUS), der.integer(F4)])),
  ),
  'rsa-parameters-integer': rsaKey(RSA_MODULUS, F4, der.integer(1n)),
  'rsa-pss-short': rsaKey(Buffer.alloc(20, 0x45), F4, NOTHING, '1.2.840.113549.1.1.10'),
  'rsa-pss-cut': der.sequence(algorithm('1.2.840.113549.1.1.10'), der.bitString(hex('0482'))),
  'rsa-pss-parameters-integer': rsaKey(RSA_MODULUS, F4, der.integer(1n), '1.2.840.113549.1.1.10'),
  'rsa-pss-parameters-negative': rsaKey(
    RSA_MODULUS,
    F4,
    der.sequence(der.explicit(2, der.integer(-1n))),
    '1.2.840.113549.1.1.10',
  ),
  'rsa-of-x500-cut': der.sequence(algorithm('2.5.8.1.1'), der.bitString(hex('0482'))),
  'rsa-oaep-cut': der.sequence(algorithm('1.2.840.113549.1.1.7'), der.bitString(hex('0482'))),
  'rsa-md5-cut': der.sequence(algorithm('1.2.840.113549.1.1.4'), der.bitString(hex('0482'))),
  'rsa-bits-constructed': der.sequence(
    algorithm(RSA, der.nil),
    der.encode(0x23, der.bitString(der.sequence(der.integer(RSA_MODULUS), der.integer(F4)))),
  ),
  'rsa-exponent-64-bits': rsaKey(RSA_MODULUS, Buffer.concat([hex('01'), Buffer.alloc(8, 1)])),
  'rsa-exponent-as-modulus': rsaKey(RSA_MODULUS, RSA_MODULUS),
  'rsa-modulus-negative': rsaKey(Buffer.alloc(256, 0xc5), F4),
  'rsa-modulus-zero': rsaKey(hex('00'), F4),
  'rsa-modulus-even': rsaKey(Buffer.concat([hex('00'), Buffer.alloc(256, 0xc4)]), F4),
  'rsa-modulus-padded': rsaKey(Buffer.concat([hex('0000'), Buffer.alloc(256, 0xc5)]), F4),
  'rsa-without-null': rsaKey(RSA_MODULUS, F4, NOTHING),
  'rsa-parameters-sequence': rsaKey(RSA_MODULUS, F4, der.sequence()),
  'rsa-parameters-oid': rsaKey(RSA_MODULUS, F4, der.objectIdentifier('1.2.3')),
  'rsa-bits-unused': der.sequence(
    algorithm(RSA, der.nil),
    der.bitString(der.sequence(der.integer(RSA_MODULUS), der.integer(F4)), 4),
  ),
  'rsa-trailing': der.sequence(
    algorithm(RSA, der.nil),
    der.bitString(Buffer.concat([der.sequence(der.integer(RSA_MODULUS), der.integer(F4)), hex('00')])),
  ),
  'rsa-of-three': der.sequence(
    algorithm(RSA, der.nil),
    der.bitString(der.sequence(der.integer(RSA_MODULUS), der.integer(F4), der.integer(1n))),
  ),
  'rsa-of-one': der.sequence(algorithm(RSA, der.nil), der.bitString(der.sequence(der.integer(RSA_MODULUS)))),
  'rsa-no-sequence': der.sequence(algorithm(RSA, der.nil), der.bitString(der.integer(RSA_MODULUS))),
  'rsa-cut': der.sequence(algorithm(RSA, der.nil), der.bitString(hex('0482'))),
  'rsa-bits-empty': der.sequence(algorithm(RSA, der.nil), der.encode(0x03)),
  'rsa-bits-none': der.sequence(algorithm(RSA, der.nil), der.bitString(NOTHING)),
  'rsa-pss': rsaKey(RSA_MODULUS, F4, NOTHING, '1.2.840.113549.1.1.10'),
  'rsa-pss-parameters': rsaKey(RSA_MODULUS, F4, PSS, '1.2.840.113549.1.1.10'),
  'rsa-pss-null': rsaKey(RSA_MODULUS, F4, der.nil, '1.2.840.113549.1.1.10'),
  'rsa-oaep': rsaKey(RSA_MODULUS, F4, NOTHING, '1.2.840.113549.1.1.7'),
  'rsa-of-x500': rsaKey(RSA_MODULUS, F4, der.integer(2048n), '2.5.8.1.1'),
  'ec-explicit': exportKey(EXPLICIT_P256.publicKey),
  'ec-implicit': ecKey(der.nil, EC_POINT),
  'ec-without-parameters': ecKey(NOTHING, EC_POINT),
  'ec-parameters-integer': ecKey(der.integer(1n), EC_POINT),
  'ec-curve-unknown': ecKey(der.objectIdentifier('1.2.3.4'), EC_POINT),
  'ec-point-empty': ecKey(der.objectIdentifier(P256), NOTHING),
  'ec-point-infinite': ecKey(der.objectIdentifier(P256), hex('00')),
  'ec-point-short': ecKey(der.objectIdentifier(P256), EC_POINT.subarray(0, 33)),
  'ec-point-off': ecKey(der.objectIdentifier(P256), Buffer.concat([hex('04'), Buffer.alloc(64, 1)])),
  'ec-point-compressed': ecKey(
    der.objectIdentifier(P256),
    Buffer.concat([Buffer.from([2 + ((EC_POINT[64] ?? 0) & 1)]), EC_POINT.subarray(1, 33)]),
  ),
  'ec-point-hybrid': ecKey(
    der.objectIdentifier(P256),
    Buffer.concat([Buffer.from([6 + ((EC_POINT[64] ?? 0) & 1)]), EC_POINT.subarray(1)]),
  ),
  'ec-point-of-another-form': ecKey(
    der.objectIdentifier(P256),
    Buffer.concat([hex('05'), EC_POINT.subarray(1)]),
  ),
  'ec-bits-unused': der.sequence(algorithm(EC, der.objectIdentifier(P256)), der.bitString(EC_POINT, 3)),
  'ec-point-of-p192': ecKey(der.objectIdentifier(P256), EC_POINT.subarray(0, 49)),
  'ec-point-of-p384': ecKey(der.objectIdentifier(P256), Buffer.concat([hex('04'), Buffer.alloc(96, 1)])),
  'ec-point-of-p384-as-p521': ecKey(
    der.objectIdentifier('1.3.132.0.35'),
    Buffer.concat([hex('04'), Buffer.alloc(96, 1)]),
  ),
  'ec-curve-of-binary-short': ecKey(
    der.objectIdentifier('1.3.132.0.26'),
    Buffer.concat([hex('04'), Buffer.alloc(58, 1)]),
  ),
  'ec-dh-cut': der.sequence(algorithm('1.3.132.1.12', der.objectIdentifier(P256)), point(hex('04'))),
  'ec-two-parameters': der.sequence(algorithm(EC, der.objectIdentifier(P256), der.nil), point(EC_POINT)),
  'ec-dh': der.sequence(algorithm('1.3.132.1.12', der.objectIdentifier(P256)), point(EC_POINT)),
  sm2: ecKey(
    der.objectIdentifier('1.2.156.10197.1.301'),
    hex(
      '04 32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7 bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0',
    ),
  ),
  ed25519: ED25519,
  'ed25519-null': der.sequence(algorithm('1.3.101.112', der.nil), der.bitString(ED25519.subarray(-32))),
  'ed25519-short': der.sequence(algorithm('1.3.101.112'), der.bitString(ED25519.subarray(-31))),
  ed448: exportKey(generateKeyPairSync('ed448').publicKey),
  'ed25519-oid': der.sequence(
    algorithm('1.3.101.112', der.objectIdentifier('1.2.3')),
    der.bitString(ED25519.subarray(-32)),
  ),
  'ed25519-high': der.sequence(algorithm('1.3.101.112'), der.bitString(Buffer.alloc(32, 0xff))),
  'ed448-short': der.sequence(algorithm('1.3.101.113'), der.bitString(Buffer.alloc(56, 1))),
  'x25519-short': der.sequence(algorithm('1.3.101.110'), der.bitString(Buffer.alloc(31, 1))),
  'x448-short': der.sequence(algorithm('1.3.101.111'), der.bitString(Buffer.alloc(55, 1))),
  'x25519-null': der.sequence(algorithm('1.3.101.110', der.nil), der.bitString(Buffer.alloc(32, 1))),
  'ml-dsa-short': der.sequence(algorithm('2.16.840.1.101.3.4.3.18'), der.bitString(Buffer.alloc(5, 1))),
  'ml-dsa-null': der.sequence(
    algorithm('2.16.840.1.101.3.4.3.18', der.nil),
    der.bitString(Buffer.alloc(1952, 1)),
  ),
  'ml-kem-short': der.sequence(algorithm('2.16.840.1.101.3.4.4.2'), der.bitString(Buffer.alloc(5, 1))),
  'slh-dsa-short': der.sequence(algorithm('2.16.840.1.101.3.4.3.20'), der.bitString(Buffer.alloc(5, 1))),
  'hss-lms': der.sequence(algorithm('1.2.840.113549.1.9.16.3.17'), der.bitString(Buffer.alloc(60, 1))),
  'hss-lms-short': der.sequence(algorithm('1.2.840.113549.1.9.16.3.17'), der.bitString(hex('01'))),
  x25519: exportKey(generateKeyPairSync('x25519').publicKey),
  dsa: der.sequence(
    algorithm(
      '1.2.840.10040.4.1',
      der.sequence(der.integer(RSA_MODULUS), der.integer(hex('0101')), der.integer(hex('05'))),
    ),
    der.bitString(der.integer(hex('0505'))),
  ),
  'dsa-inherited': der.sequence(algorithm('1.2.840.10040.4.1'), der.bitString(der.integer(hex('0505')))),
  'dsa-parameters-null': der.sequence(
    algorithm('1.2.840.10040.4.1', der.nil),
    der.bitString(der.integer(hex('0505'))),
  ),
  'dsa-parameters-integer': der.sequence(
    algorithm('1.2.840.10040.4.1', der.integer(1n)),
    der.bitString(der.integer(hex('0505'))),
  ),
  'dsa-parameters-of-two': der.sequence(
    algorithm('1.2.840.10040.4.1', der.sequence(der.integer(RSA_MODULUS), der.integer(5n))),
    der.bitString(der.integer(hex('0505'))),
  ),
  'dsa-parameters-of-four': der.sequence(
    algorithm(
      '1.2.840.10040.4.1',
      der.sequence(der.integer(RSA_MODULUS), der.integer(5n), der.integer(5n), der.integer(5n)),
    ),
    der.bitString(der.integer(hex('0505'))),
  ),
  'dsa-key-behind': der.sequence(
    algorithm('1.2.840.10040.4.1'),
    der.bitString(Buffer.concat([der.integer(hex('0505')), hex('00')])),
  ),
  'dsa-key-octets': der.sequence(algorithm('1.2.840.10040.4.1'), der.bitString(der.octetString(hex('05')))),
  'dh-garbage': der.sequence(
    algorithm('1.2.840.113549.1.3.1', der.sequence(der.integer(RSA_MODULUS), der.integer(2n))),
    der.bitString(hex('ffff')),
  ),
  'dh-without-parameters': der.sequence(
    algorithm('1.2.840.113549.1.3.1'),
    der.bitString(der.integer(hex('0505'))),
  ),
  'dsa-garbage': der.sequence(algorithm('1.2.840.10040.4.1'), der.bitString(hex('ffff'))),
  dh: der.sequence(
    algorithm('1.2.840.113549.1.3.1', der.sequence(der.integer(RSA_MODULUS), der.integer(2n))),
    der.bitString(der.integer(hex('0505'))),
  ),
  gost: der.sequence(algorithm('1.2.643.7.1.1.1.1', der.sequence()), der.bitString(hex('0401ff'))),
  'ml-dsa': der.sequence(algorithm('2.16.840.1.101.3.4.3.18'), der.bitString(Buffer.alloc(1952, 1))),
  unknown: der.sequence(algorithm('1.2.3.4'), der.bitString(hex('0102'))),
  'unknown-null': der.sequence(algorithm('1.2.3.4', der.nil), der.bitString(hex('0102'))),
  'unknown-empty': der.sequence(algorithm('1.2.3.4'), der.encode(0x03, hex('00'))),
  'of-three': der.sequence(algorithm(EC, der.objectIdentifier(P256)), point(EC_POINT), der.nil),
};

const UNIQUE_IDENTIFIERS: Readonly<Record<string, Edit>> = {
  issuer: { uniqueIdentifiers: der.implicit(1, hex('0001')) },
  subject: { uniqueIdentifiers: der.implicit(2, hex('0001')) },
  both: { uniqueIdentifiers: Buffer.concat([der.implicit(1, hex('0001')), der.implicit(2, hex('0001'))]) },
  'wrong-order': {
    uniqueIdentifiers: Buffer.concat([der.implicit(2, hex('0001')), der.implicit(1, hex('0001'))]),
  },
  empty: { uniqueIdentifiers: der.implicit(1, hex('00')) },
  'without-unused': { uniqueIdentifiers: der.implicit(1, NOTHING) },
  unused: { uniqueIdentifiers: der.implicit(1, hex('04f0')) },
  constructed: { uniqueIdentifiers: der.explicit(1, der.bitString(hex('01'))) },
  'of-version-1': { version: NOTHING, uniqueIdentifiers: der.implicit(1, hex('0001')), wrapped: NOTHING },
  'of-version-2': {
    version: der.explicit(0, der.integer(1n)),
    uniqueIdentifiers: der.implicit(1, hex('0001')),
    wrapped: NOTHING,
  },
};

const UNKNOWN = '1.2.3.4.5';
const WRAPPINGS: Readonly<Record<string, Edit>> = {
  'unknown-of-no-value-critical': add(extension(UNKNOWN, NOTHING, der.yes)),
  'value-constructed-of-constraints': {
    extensions: [
      der.sequence(
        der.objectIdentifier('2.5.29.19'),
        der.yes,
        der.encode(0x24, der.octetString(der.sequence(der.yes))),
      ),
      KEY_USAGE,
      SUBJECT_KEY_IDENTIFIER,
    ],
  },
  empty: { wrapped: der.explicit(3, der.sequence()) },
  'empty-wrapper': { wrapped: der.explicit(3) },
  twice: {
    wrapped: Buffer.concat([der.explicit(3, der.sequence(...EXTENSIONS)), der.explicit(3, der.sequence())]),
  },
  'two-lists': { wrapped: der.explicit(3, der.sequence(...EXTENSIONS), der.sequence()) },
  'something-behind': { wrapped: Buffer.concat([der.explicit(3, der.sequence(...EXTENSIONS)), der.nil]) },
  'tag-4': { wrapped: der.explicit(4, der.sequence(...EXTENSIONS)) },
  'extension-twice': add(extension(UNKNOWN, der.nil), extension(UNKNOWN, der.nil)),
  'constraints-twice': add(BASIC_CONSTRAINTS),
  'key-identifier-twice': add(SUBJECT_KEY_IDENTIFIER),
  'alternative-name-twice': add(
    extension('2.5.29.17', der.sequence(der.implicit(2, latin1('a.example')))),
    extension('2.5.29.17', der.sequence(der.implicit(2, latin1('b.example')))),
  ),
  'extension-of-three-hundred': add(
    ...Array.from({ length: 300 }, (_, at) => extension(`1.2.3.4.5.${at}`, der.nil)),
  ),
  'unknown-critical': add(extension(UNKNOWN, der.nil, der.yes)),
  'unknown-garbage': add(extension(UNKNOWN, hex('ffff'))),
  'unknown-critical-garbage': add(extension(UNKNOWN, hex('ffff'), der.yes)),
  'unknown-empty': add(extension(UNKNOWN, NOTHING)),
  'critical-false': add(extension(UNKNOWN, der.nil, der.encode(0x01, hex('00')))),
  'critical-one': add(extension(UNKNOWN, der.nil, der.encode(0x01, hex('01')))),
  'critical-empty': add(extension(UNKNOWN, der.nil, der.encode(0x01))),
  'critical-two-octets': add(extension(UNKNOWN, der.nil, der.encode(0x01, hex('ffff')))),
  'critical-integer': add(extension(UNKNOWN, der.nil, der.integer(1n))),
  'constraints-critical-one': {
    extensions: [
      extension('2.5.29.19', der.sequence(der.yes), der.encode(0x01, hex('01'))),
      KEY_USAGE,
      SUBJECT_KEY_IDENTIFIER,
    ],
  },
  'value-constructed': add(
    der.sequence(der.objectIdentifier(UNKNOWN), der.encode(0x24, der.octetString(hex('0500')))),
  ),
  'value-integer': add(der.sequence(der.objectIdentifier(UNKNOWN), der.integer(1n))),
  'value-missing': add(der.sequence(der.objectIdentifier(UNKNOWN))),
  'extension-of-four': add(
    der.sequence(der.objectIdentifier(UNKNOWN), der.yes, der.octetString(hex('0500')), der.nil),
  ),
  'extension-empty': add(der.sequence()),
  'oid-long': add(extension(`1.2.${2n ** 70n}`, der.nil)),
  'oid-of-many-arcs': add(extension(`1.2.${Array.from({ length: 130 }, () => '3').join('.')}`, der.nil)),
  'oid-padded': add(der.sequence(hex('0604 2a 80 03 04'), der.octetString(hex('0500')))),
  'oid-unfinished': add(der.sequence(hex('0603 2a 03 84'), der.octetString(hex('0500')))),
  'oid-empty': add(der.sequence(hex('0600'), der.octetString(hex('0500')))),
  'oid-relative': add(der.sequence(der.encode(0x0d, hex('0304')), der.octetString(hex('0500')))),
};

/** GeneralName (RFC 5280 section 4.2.1.6), each of its kinds, right and wrong. */
const GENERAL_NAMES: Readonly<Record<string, Buffer>> = {
  'other-name': der.explicit(
    0,
    der.objectIdentifier('1.3.6.1.4.1.311.20.2.3'),
    der.explicit(0, der.text('a@b')),
  ),
  'other-name-without-value': der.explicit(0, der.objectIdentifier('1.2.3')),
  'other-name-empty': der.explicit(0),
  'other-name-garbage': der.implicit(0, hex('ffff')),
  email: der.implicit(1, latin1('ca@corp.example')),
  'email-high': der.implicit(1, latin1('k\xe4se@x')),
  'email-empty': der.implicit(1, NOTHING),
  'email-at': der.implicit(1, latin1('@')),
  'email-at-first': der.implicit(1, latin1('@corp.example')),
  'email-at-last': der.implicit(1, latin1('ca@')),
  'email-two-at': der.implicit(1, latin1('a@b@')),
  'email-two-at-and-more': der.implicit(1, latin1('a@b@c')),
  'email-host': der.implicit(1, latin1('corp.example')),
  'email-domain': der.implicit(1, latin1('.corp.example')),
  'email-dot': der.implicit(1, latin1('.')),
  'email-at-dot': der.implicit(1, latin1('a@.')),
  'email-at-dots': der.implicit(1, latin1('a@.x')),
  'email-utf8': der.implicit(1, Buffer.from('ä@corp.example')),
  'dns-utf8': der.implicit(2, Buffer.from('käse.example')),
  'email-nul': der.implicit(1, latin1('a\0@x')),
  dns: der.implicit(2, latin1('corp.example')),
  'dns-high': der.implicit(2, latin1('k\xe4se.example')),
  'dns-empty': der.implicit(2, NOTHING),
  'dns-nul': der.implicit(2, latin1('a\0.example')),
  'dns-blank': der.implicit(2, latin1('a b')),
  'dns-dots': der.implicit(2, latin1('..a..')),
  'dns-star': der.implicit(2, latin1('*')),
  'dns-underscore': der.implicit(2, latin1('_a.example')),
  'dns-dot-first': der.implicit(2, latin1('.example')),
  'dns-long': der.implicit(2, latin1('a'.repeat(3000))),
  'dns-constructed': der.explicit(2, der.text('a', 'ia5')),
  x400: der.explicit(3, der.sequence()),
  directory: der.explicit(4, der.sequence(commonName(der.text('Corp')))),
  'directory-empty': der.explicit(4, der.sequence()),
  'directory-implicit': der.implicit(4, NOTHING),
  'directory-garbage': der.explicit(4, der.nil),
  'directory-bmp-odd': der.explicit(4, der.sequence(commonName(der.encode(0x1e, hex('004142'))))),
  'directory-descriptor': der.explicit(4, der.sequence(commonName(STRINGS['object-descriptor'] as Buffer))),
  'directory-sequence': der.explicit(4, der.sequence(commonName(STRINGS.sequence as Buffer))),
  'directory-rdn-empty': der.explicit(4, der.sequence(der.set())),
  'directory-two': der.explicit(4, der.sequence(), der.sequence()),
  'directory-long-oid': der.explicit(4, der.sequence(der.set(attribute(withArcOf(70), der.text('x'))))),
  'other-name-long-oid': der.explicit(
    0,
    der.objectIdentifier(withArcOf(70)),
    der.explicit(0, der.text('a@b')),
  ),
  'other-name-value-implicit': der.explicit(0, der.objectIdentifier('1.2.3'), der.implicit(0, hex('01'))),
  'other-name-value-bare': der.explicit(0, der.objectIdentifier('1.2.3'), der.text('a')),
  'other-name-value-garbage': der.explicit(0, der.objectIdentifier('1.2.3'), der.encode(0xa0, hex('ffff'))),
  'other-name-of-three': der.explicit(
    0,
    der.objectIdentifier('1.2.3'),
    der.explicit(0, der.text('a')),
    der.nil,
  ),
  'other-name-integer': der.explicit(0, der.integer(1n), der.explicit(0, der.text('a'))),
  'other-name-oid-empty': der.explicit(0, hex('0600'), der.explicit(0, der.text('a'))),
  'x400-full': der.explicit(3, der.sequence(der.sequence(der.encode(0x61, der.text('DE', 'printable'))))),
  'edi-party-implicit': der.explicit(5, der.implicit(1, latin1('Corp'))),
  'edi-party': der.explicit(5, der.explicit(1, der.text('Corp'))),
  'edi-party-of-two': der.explicit(5, der.explicit(0, der.text('Corp')), der.explicit(1, der.text('Corp'))),
  'edi-party-empty': der.explicit(5),
  uri: der.implicit(6, latin1('http://corp.example/a')),
  'uri-domain': der.implicit(6, latin1('.corp.example')),
  'uri-host': der.implicit(6, latin1('corp.example')),
  'uri-host-underscore': der.implicit(6, latin1('a_b.example')),
  'uri-host-star': der.implicit(6, latin1('*.example')),
  'uri-host-address': der.implicit(6, latin1('10.0.0.1')),
  'uri-address': der.implicit(6, latin1('http://10.0.0.1/crl')),
  'uri-address-odd': der.implicit(6, latin1('http://10.0.0.999/crl')),
  'uri-address-6': der.implicit(6, latin1('http://[::1]/crl')),
  'uri-port': der.implicit(6, latin1('http://corp.example:8080/crl?a=b#c')),
  'uri-port-odd': der.implicit(6, latin1('http://corp.example:x/crl')),
  'uri-user': der.implicit(6, latin1('http://a:b@corp.example/')),
  'uri-dots': der.implicit(6, latin1('http://..a../')),
  'uri-dot-last': der.implicit(6, latin1('http://corp.example./')),
  'uri-hyphen-first': der.implicit(6, latin1('http://-a.example/')),
  'uri-digit-first': der.implicit(6, latin1('http://1a.example/')),
  'uri-short-host': der.implicit(6, latin1('http://ca/crl')),
  'uri-host-empty': der.implicit(6, latin1('http:///a')),
  'uri-slashes-alone': der.implicit(6, latin1('http://')),
  'uri-scheme-alone': der.implicit(6, latin1('http:')),
  'uri-brackets': der.implicit(6, latin1('http://a.example/[x]')),
  'uri-braces': der.implicit(6, latin1('http://a.example/{x}|^`\\"<>')),
  'uri-hashes': der.implicit(6, latin1('http://a.example/#a#b')),
  'uri-ldap-escaped': der.implicit(
    6,
    latin1('ldap:///CN=Corp%20Root,DC=corp?certificateRevocationList?base'),
  ),
  'uri-high': der.implicit(6, latin1('http://k\xe4se.example/\xff')),
  'uri-utf8': der.implicit(6, Buffer.from('http://käse.example/')),
  'uri-empty': der.implicit(6, NOTHING),
  'uri-nul': der.implicit(6, latin1('http://a\0b/')),
  'uri-blank': der.implicit(6, latin1('http://a b/')),
  'uri-relative': der.implicit(6, latin1('/a/b')),
  'uri-no-host': der.implicit(6, latin1('urn:a:b')),
  'uri-underscore': der.implicit(6, latin1('http://a_b.example/')),
  'uri-percent': der.implicit(6, latin1('http://a.example/%zz')),
  'uri-ldap': der.implicit(6, latin1('ldap:///CN=Corp Root,DC=corp?certificateRevocationList')),
  'uri-file': der.implicit(6, latin1('file://\\\\server\\share\\a b.crl')),
  'ip-4': der.implicit(7, hex('7f000001')),
  'ip-16': der.implicit(7, Buffer.alloc(16, 1)),
  'ip-0': der.implicit(7, NOTHING),
  'ip-3': der.implicit(7, hex('7f0000')),
  'ip-5': der.implicit(7, hex('7f00000101')),
  'ip-8': der.implicit(7, hex('0a000000ff000000')),
  'ip-8-odd-mask': der.implicit(7, hex('0a000000ff00ff00')),
  'ip-32': der.implicit(7, Buffer.alloc(32, 0xff)),
  'registered-id': der.implicit(8, hex('2a0304')),
  'registered-id-empty': der.implicit(8, NOTHING),
  'registered-id-unfinished': der.implicit(8, hex('2a84')),
  'tag-9': der.implicit(9, hex('01')),
  'no-context': der.text('Corp', 'ia5'),
  boolean: der.yes,
};

/** Where general names stand in a CA. */
const PLACES_OF_NAMES: Readonly<Record<string, (name: Buffer) => { oid: string; value: Buffer }>> = {
  subjectAltName: (name) => ({ oid: '2.5.29.17', value: der.sequence(name) }),
  issuerAltName: (name) => ({ oid: '2.5.29.18', value: der.sequence(name) }),
  permitted: (name) => ({ oid: '2.5.29.30', value: der.sequence(der.explicit(0, der.sequence(name))) }),
  excluded: (name) => ({ oid: '2.5.29.30', value: der.sequence(der.explicit(1, der.sequence(name))) }),
  crl: (name) => ({
    oid: '2.5.29.31',
    value: der.sequence(der.sequence(der.explicit(0, der.explicit(0, name)))),
  }),
  'crl-issuer': (name) => ({
    oid: '2.5.29.31',
    value: der.sequence(der.sequence(der.explicit(2, name))),
  }),
  ocsp: (name) => ({
    oid: '1.3.6.1.5.5.7.1.1',
    value: der.sequence(der.sequence(der.objectIdentifier('1.3.6.1.5.5.7.48.1'), name)),
  }),
  caIssuers: (name) => ({
    oid: '1.3.6.1.5.5.7.1.1',
    value: der.sequence(der.sequence(der.objectIdentifier('1.3.6.1.5.5.7.48.2'), name)),
  }),
  authority: (name) => ({
    oid: '2.5.29.35',
    value: der.sequence(der.explicit(1, name), der.implicit(2, hex('05'))),
  }),
};

const ANY_POLICY = der.sequence(der.sequence(der.objectIdentifier('2.5.29.32.0')));
const POLICY = der.objectIdentifier('1.2.3.4');
const qualified = (...qualifier: readonly Buffer[]): Buffer =>
  der.sequence(der.sequence(POLICY, der.sequence(der.sequence(...qualifier))));

/** The extensions that clients know, with what may stand in them; every one is tried critical and not. */
const KNOWN_EXTENSIONS: Readonly<Record<string, { oid: string; values: Readonly<Record<string, Buffer>> }>> =
  {
    basicConstraints: {
      oid: '2.5.29.19',
      values: {
        plain: der.sequence(der.yes),
        'not-a-ca': der.sequence(),
        'not-a-ca-written': der.sequence(der.encode(0x01, hex('00'))),
        'true-of-one': der.sequence(der.encode(0x01, hex('01'))),
        'path-length': der.sequence(der.yes, der.integer(0n)),
        'path-length-large': der.sequence(der.yes, der.integer(2n ** 40n)),
        'path-length-huge': der.sequence(der.yes, der.integer(2n ** 70n)),
        'path-length-negative': der.sequence(der.yes, der.integer(-1n)),
        'path-length-padded': der.sequence(der.yes, der.integer(hex('0001'))),
        'path-length-without-ca': der.sequence(der.integer(1n)),
        'of-three': der.sequence(der.yes, der.integer(1n), der.integer(1n)),
        'null-behind-ca': der.sequence(der.yes, der.nil),
      },
    },
    keyUsage: {
      oid: '2.5.29.15',
      values: {
        plain: der.namedBits([5, 6]),
        none: hex('030100'),
        'no-bits-unused': hex('030107'),
        zeros: hex('03020000'),
        'unused-not-zero': hex('030201ff'),
        'unused-9': hex('03020906'),
        'three-octets': hex('0304000600ff'),
        'twenty-octets': der.bitString(Buffer.alloc(20, 6)),
        decipher: der.namedBits([5, 8]),
        'bits-empty': hex('0300'),
        octets: der.octetString(hex('06')),
      },
    },
    subjectKeyIdentifier: {
      oid: '2.5.29.14',
      values: {
        plain: der.octetString(Buffer.alloc(20, 9)),
        empty: der.octetString(NOTHING),
        long: der.octetString(Buffer.alloc(300, 9)),
        bare: Buffer.alloc(20, 9),
      },
    },
    authorityKeyIdentifier: {
      oid: '2.5.29.35',
      values: {
        plain: der.sequence(der.implicit(0, Buffer.alloc(20, 7))),
        empty: der.sequence(),
        'key-empty': der.sequence(der.implicit(0, NOTHING)),
        'serial-alone': der.sequence(der.implicit(2, hex('05'))),
        'issuer-alone': der.sequence(der.explicit(1, der.explicit(4, der.sequence()))),
        'serial-empty': der.sequence(der.implicit(0, hex('01')), der.implicit(2, NOTHING)),
        'tag-5': der.sequence(der.implicit(5, hex('05'))),
      },
    },
    extendedKeyUsage: {
      oid: '2.5.29.37',
      values: {
        plain: der.sequence(der.objectIdentifier('1.3.6.1.5.5.7.3.1')),
        any: der.sequence(der.objectIdentifier('2.5.29.37.0')),
        empty: der.sequence(),
        twice: der.sequence(
          der.objectIdentifier('1.3.6.1.5.5.7.3.1'),
          der.objectIdentifier('1.3.6.1.5.5.7.3.1'),
        ),
        unknown: der.sequence(der.objectIdentifier('1.2.3'), der.objectIdentifier('1.3.6.1.5.5.7.3.1')),
        'oid-empty': der.sequence(hex('0600')),
        integer: der.sequence(der.integer(1n)),
        bare: der.objectIdentifier('1.3.6.1.5.5.7.3.1'),
      },
    },
    certificatePolicies: {
      oid: '2.5.29.32',
      values: {
        plain: ANY_POLICY,
        empty: der.sequence(),
        'policy-empty': der.sequence(der.sequence()),
        twice: der.sequence(der.sequence(POLICY), der.sequence(POLICY)),
        cps: qualified(der.objectIdentifier('1.3.6.1.5.5.7.2.1'), der.text('http://corp.example/', 'ia5')),
        'cps-utf8': qualified(der.objectIdentifier('1.3.6.1.5.5.7.2.1'), der.text('http://käse.example/')),
        'cps-high': qualified(der.objectIdentifier('1.3.6.1.5.5.7.2.1'), der.text('\xff', 'ia5')),
        notice: qualified(
          der.objectIdentifier('1.3.6.1.5.5.7.2.2'),
          der.sequence(der.encode(0x1a, latin1('Corp'))),
        ),
        'notice-bmp-odd': qualified(
          der.objectIdentifier('1.3.6.1.5.5.7.2.2'),
          der.sequence(der.encode(0x1e, hex('004142'))),
        ),
        'notice-long': qualified(
          der.objectIdentifier('1.3.6.1.5.5.7.2.2'),
          der.sequence(der.text('x'.repeat(500))),
        ),
        'qualifier-unknown': qualified(der.objectIdentifier('1.2.3'), der.nil),
        'qualifier-missing': qualified(der.objectIdentifier('1.2.3')),
        'qualifiers-empty': der.sequence(der.sequence(POLICY, der.sequence())),
      },
    },
    policyMappings: {
      oid: '2.5.29.33',
      values: {
        plain: der.sequence(der.sequence(POLICY, der.objectIdentifier('1.2.5'))),
        empty: der.sequence(),
        any: der.sequence(der.sequence(der.objectIdentifier('2.5.29.32.0'), POLICY)),
        single: der.sequence(der.sequence(POLICY)),
      },
    },
    policyConstraints: {
      oid: '2.5.29.36',
      values: {
        plain: der.sequence(der.implicit(0, hex('00'))),
        both: der.sequence(der.implicit(0, hex('00')), der.implicit(1, hex('01'))),
        empty: der.sequence(),
        negative: der.sequence(der.implicit(0, hex('ff'))),
        huge: der.sequence(der.implicit(0, Buffer.alloc(9, 0x11))),
        'tag-2': der.sequence(der.implicit(2, hex('00'))),
      },
    },
    inhibitAnyPolicy: {
      oid: '2.5.29.54',
      values: {
        plain: der.integer(0n),
        negative: der.integer(-1n),
        huge: der.integer(2n ** 70n),
        octets: der.octetString(hex('00')),
      },
    },
    nameConstraints: {
      oid: '2.5.29.30',
      values: {
        empty: der.sequence(),
        'permitted-empty': der.sequence(der.explicit(0)),
        'subtree-empty': der.sequence(der.explicit(0, der.sequence())),
        'both-same': der.sequence(
          der.explicit(0, der.sequence(der.implicit(2, latin1('a.example')))),
          der.explicit(1, der.sequence(der.implicit(2, latin1('a.example')))),
        ),
        minimum: der.sequence(
          der.explicit(0, der.sequence(der.implicit(2, latin1('a')), der.implicit(0, hex('01')))),
        ),
        'minimum-of-zero': der.sequence(
          der.explicit(0, der.sequence(der.implicit(2, latin1('a')), der.implicit(0, hex('00')))),
        ),
        maximum: der.sequence(
          der.explicit(0, der.sequence(der.implicit(2, latin1('a')), der.implicit(1, hex('05')))),
        ),
        twice: der.sequence(
          der.explicit(0, der.sequence(der.implicit(2, latin1('a')))),
          der.explicit(0, der.sequence(der.implicit(2, latin1('b')))),
        ),
        'tag-2': der.sequence(der.explicit(2, der.sequence(der.implicit(2, latin1('a'))))),
        'directory-of-two': der.sequence(
          der.explicit(0, der.sequence(der.explicit(4, der.sequence(commonName(der.text('Corp')))))),
        ),
      },
    },
    subjectAltName: {
      oid: '2.5.29.17',
      values: {
        plain: der.sequence(der.implicit(2, latin1('corp.example'))),
        empty: der.sequence(),
        bare: der.implicit(2, latin1('corp.example')),
        octets: der.octetString(latin1('corp.example')),
      },
    },
    issuerAltName: { oid: '2.5.29.18', values: { empty: der.sequence() } },
    crlDistributionPoints: {
      oid: '2.5.29.31',
      values: {
        plain: der.sequence(
          der.sequence(der.explicit(0, der.explicit(0, der.implicit(6, latin1('http://corp.example/crl'))))),
        ),
        empty: der.sequence(),
        'point-empty': der.sequence(der.sequence()),
        'names-empty': der.sequence(der.sequence(der.explicit(0, der.explicit(0)))),
        relative: der.sequence(
          der.sequence(der.explicit(0, der.explicit(1, attribute(COMMON_NAME, der.text('Corp'))))),
        ),
        'reasons-alone': der.sequence(der.sequence(der.implicit(1, hex('0106')))),
        'reasons-odd': der.sequence(der.sequence(der.implicit(1, hex('09ff')))),
      },
    },
    freshestCrl: {
      oid: '2.5.29.46',
      values: { empty: der.sequence(), 'point-empty': der.sequence(der.sequence()) },
    },
    issuingDistributionPoint: {
      oid: '2.5.29.28',
      values: { empty: der.sequence(), 'only-users': der.sequence(der.implicit(1, hex('ff'))) },
    },
    authorityInfoAccess: {
      oid: '1.3.6.1.5.5.7.1.1',
      values: { empty: der.sequence(), 'access-empty': der.sequence(der.sequence()) },
    },
    subjectInfoAccess: {
      oid: '1.3.6.1.5.5.7.1.11',
      values: {
        plain: der.sequence(
          der.sequence(der.objectIdentifier('1.3.6.1.5.5.7.48.5'), der.implicit(6, latin1('http://a/'))),
        ),
        empty: der.sequence(),
      },
    },
    privateKeyUsagePeriod: {
      oid: '2.5.29.16',
      values: {
        plain: der.sequence(
          der.implicit(0, latin1('20250101000000Z')),
          der.implicit(1, latin1('20490101000000Z')),
        ),
        empty: der.sequence(),
        fraction: der.sequence(der.implicit(0, latin1('20250101000000.5Z'))),
        'no-time': der.sequence(der.implicit(0, latin1('x'))),
        'end-alone': der.sequence(der.implicit(1, latin1('20490101000000Z'))),
        offset: der.sequence(der.implicit(1, latin1('20490101000000+0200'))),
        'utc-time': der.sequence(der.implicit(1, latin1('490101000000Z'))),
        'tag-2': der.sequence(der.implicit(2, latin1('20490101000000Z'))),
        twice: der.sequence(
          der.implicit(0, latin1('20250101000000Z')),
          der.implicit(0, latin1('20250101000000Z')),
        ),
      },
    },
    netscapeType: {
      oid: '2.16.840.1.113730.1.1',
      values: { plain: der.bitString(hex('04'), 2), empty: hex('0300'), integer: der.integer(1n) },
    },
    netscapeComment: { oid: '2.16.840.1.113730.1.13', values: { plain: der.text('x', 'ia5') } },
    tlsFeature: {
      oid: '1.3.6.1.5.5.7.1.24',
      values: { plain: der.sequence(der.integer(5n)), empty: der.sequence() },
    },
    timestamps: { oid: '1.3.6.1.4.1.11129.2.4.2', values: { plain: der.octetString(hex('0000')) } },
    poison: { oid: '1.3.6.1.4.1.11129.2.4.3', values: { plain: der.nil } },
    ocspNoCheck: { oid: '1.3.6.1.5.5.7.48.1.5', values: { plain: der.nil } },
    crlNumber: { oid: '2.5.29.20', values: { plain: der.integer(1n), negative: der.integer(-1n) } },
    crlReason: {
      oid: '2.5.29.21',
      values: { plain: der.encode(0x0a, hex('01')), odd: der.encode(0x0a, hex('63')) },
    },
    deltaCrl: { oid: '2.5.29.27', values: { plain: der.integer(1n) } },
    certificateIssuer: { oid: '2.5.29.29', values: { empty: der.sequence() } },
    addressBlocks: {
      oid: '1.3.6.1.5.5.7.1.7',
      values: {
        plain: der.sequence(der.sequence(der.octetString(hex('0001')), der.nil)),
        empty: der.sequence(),
        'family-odd': der.sequence(der.sequence(der.octetString(hex('ff')), der.nil)),
      },
    },
    systemNumbers: {
      oid: '1.3.6.1.5.5.7.1.8',
      values: { plain: der.sequence(der.explicit(0, der.nil)), empty: der.sequence() },
    },
    proxyInformation: {
      oid: '1.3.6.1.5.5.7.1.14',
      values: {
        plain: der.sequence(der.sequence(der.objectIdentifier('1.3.6.1.5.5.7.21.1'))),
        empty: der.sequence(),
      },
    },
    qualifiedStatements: {
      oid: '1.3.6.1.5.5.7.1.3',
      values: { plain: der.sequence(der.sequence(POLICY)), empty: der.sequence() },
    },
    microsoftTemplate: {
      oid: '1.3.6.1.4.1.311.21.7',
      values: { plain: der.sequence(POLICY), garbage: hex('ff') },
    },
    microsoftVersion: { oid: '1.3.6.1.4.1.311.21.1', values: { plain: der.integer(0n) } },
    directoryAttributes: { oid: '2.5.29.9', values: { empty: der.sequence() } },
  };

/** What may stand in any extension. */
const WRONG_VALUES: Readonly<Record<string, Buffer>> = {
  nothing: NOTHING,
  null: der.nil,
  garbage: hex('ff'),
  'cut-off': hex('30820400 01'),
  indefinite: hex('3080 0000'),
  'long-length': hex('308100'),
};

/** Puts an extension of this kind into a CA, in the place of the usual one, if there is one. */
function withExtension(oid: string, value: Buffer, critical: Buffer = NOTHING): Edit {
  const mark = der.objectIdentifier(oid);
  return { extensions: [...EXTENSIONS.filter((it) => !it.includes(mark)), extension(oid, value, critical)] };
}

function listExtensions(): [string, Edit][] {
  return Object.entries(KNOWN_EXTENSIONS).flatMap(([name, { oid, values }]) => {
    const [usual = der.sequence()] = Object.values(values);
    const all = { ...values, ...WRONG_VALUES, 'octet-behind': Buffer.concat([usual, hex('00')]) };
    return Object.entries(all).flatMap(([what, value]): [string, Edit][] => [
      [`${name}-${what}`, withExtension(oid, value)],
      [`${name}-${what}-critical`, withExtension(oid, value, der.yes)],
    ]);
  });
}

function listGeneralNames(): [string, Edit][] {
  return Object.entries(PLACES_OF_NAMES).flatMap(([place, write]) =>
    Object.entries(GENERAL_NAMES).flatMap(([what, name]): [string, Edit][] => {
      const { oid, value } = write(name);
      return [
        [`${place}-${what}`, withExtension(oid, value)],
        [`${place}-${what}-critical`, withExtension(oid, value, der.yes)],
      ];
    }),
  );
}

const SIGNATURES: Readonly<Record<string, Buffer>> = {
  wrong: der.bitString(der.sequence(der.integer(1n), der.integer(1n))),
  garbage: der.bitString(hex('ffffffff')),
  unused: der.bitString(hex('fffffff0'), 4),
  'unused-not-zero': der.bitString(hex('ffffffff'), 4),
  none: der.bitString(NOTHING),
  empty: der.encode(0x03),
  octets: der.octetString(hex('ffff')),
  constructed: der.encode(0x23, der.bitString(hex('ffff'))),
  long: der.bitString(Buffer.alloc(70_000, 1)),
};

/** What the issue of blind clients named, and combinations that programs really make. */
const COMBINATIONS: Readonly<Record<string, Edit>> = {
  'subject-empty-with-alternative-name': {
    subject: der.sequence(),
    ...add(extension('2.5.29.17', der.sequence(der.implicit(2, latin1('corp.example'))))),
  },
  'subject-empty-with-critical-alternative-name': {
    subject: der.sequence(),
    ...add(extension('2.5.29.17', der.sequence(der.implicit(2, latin1('corp.example'))), der.yes)),
  },
  'subject-empty-issued-by-another': {
    subject: der.sequence(),
    issuer: der.sequence(commonName(der.text('Corp Root'))),
  },
  'subject-empty-with-alternative-name-issued-by-another': {
    subject: der.sequence(),
    issuer: der.sequence(commonName(der.text('Corp Root'))),
    ...add(extension('2.5.29.17', der.sequence(der.implicit(2, latin1('corp.example'))), der.yes)),
  },
  'length-indefinite': { isIndefinite: true },
  'issuer-empty': { issuer: der.sequence() },
  'sm2-key-and-signature': {
    publicKey: PUBLIC_KEYS.sm2 as Buffer,
    innerAlgorithm: ALGORITHMS['sm2-sm3'] as Buffer,
    outerAlgorithm: ALGORITHMS['sm2-sm3'] as Buffer,
  },
};

/** Every odd CA that this file can make; the same each time but for the key. */
export function makeOddAuthorities(): readonly OddAuthority[] {
  const group = (field: string, edits: Readonly<Record<string, Edit>>): [string, Edit][] =>
    Object.entries(edits).map(([what, edit]) => [`${field}-${what}`, edit]);
  const each = <Value>(
    fields: readonly (readonly [string, (value: Value) => Edit])[],
    values: Readonly<Record<string, Value>>,
  ): [string, Edit][] =>
    fields.flatMap(([field, edit]) =>
      Object.entries(values).map(([what, value]): [string, Edit] => [`${field}-${what}`, edit(value)]),
    );
  const edits: readonly (readonly [string, Edit])[] = [
    ['plain', {}],
    ...group('version', VERSIONS),
    ...group('serialNumber', SERIAL_NUMBERS),
    ...each(
      [
        ['algorithm', (value) => ({ innerAlgorithm: value, outerAlgorithm: value })],
        ['innerAlgorithm', (value) => ({ innerAlgorithm: value })],
        ['outerAlgorithm', (value) => ({ outerAlgorithm: value })],
      ],
      ALGORITHMS,
    ),
    ...each(
      [
        ['name', (value) => ({ subject: der.sequence(commonName(value)) })],
        ['issuer', (value) => ({ issuer: der.sequence(commonName(value)) })],
      ],
      STRINGS,
    ),
    ...each(
      [
        ['name', (value) => ({ subject: value })],
        ['subject', (value) => ({ subject: value, issuer: der.sequence(commonName(der.text('Corp Root'))) })],
      ],
      NAMES,
    ),
    ...each<(year: string) => Buffer>(
      [
        ['notBefore', (value) => ({ notBefore: value('2024') })],
        ['notAfter', (value) => ({ notAfter: value('2048') })],
      ],
      TIMES,
    ),
    ...Object.entries(ENDS),
    ...each([['publicKey', (value) => ({ publicKey: value })]], PUBLIC_KEYS),
    ...each([['curve', (value) => ({ publicKey: value })]], CURVES),
    ...each<string>(
      [
        [
          'identifier-of-algorithm',
          (oid) => ({ innerAlgorithm: algorithm(oid), outerAlgorithm: algorithm(oid) }),
        ],
        [
          'identifier-of-name',
          (oid) => ({ subject: der.sequence(der.set(attribute(oid, der.text('Corp')))) }),
        ],
        ['identifier-of-extension', (oid) => add(extension(oid, der.nil))],
        [
          'identifier-of-key',
          (oid) => ({ publicKey: der.sequence(algorithm(oid), der.bitString(hex('0102'))) }),
        ],
        [
          'identifier-of-purpose',
          (oid) => withExtension('2.5.29.37', der.sequence(der.objectIdentifier(oid))),
        ],
      ],
      IDENTIFIERS,
    ),
    ...group('uniqueIdentifier', UNIQUE_IDENTIFIERS),
    ...group('extensions', WRAPPINGS),
    ...listExtensions(),
    ...listGeneralNames(),
    ...each([['signature', (value) => ({ signature: value })]], SIGNATURES),
    ...Object.entries(COMBINATIONS),
  ];
  return edits.map(([name, edit]) => make(name, edit));
}
