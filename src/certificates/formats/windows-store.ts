import { X509Certificate } from 'node:crypto';
import { type Certificate, type Fingerprint, fingerprintOf, parseCertificate } from '../certificate.ts';
import { allowsServers } from '../extended-key-usage.ts';
import { readChildren, readElement, toDotted } from './der.ts';

/** A certificate of a store and where it lies, `Cert:\LocalMachine\Root`: the path of PowerShell's certificate drive. */
export interface StoredCertificate {
  readonly certificate: Certificate;
  readonly store: string;
}

/** What the certificate stores of Windows say about TLS servers. */
export interface WindowsStores {
  /** Of the stores Root, in their order, without those that are excluded; one may be there twice. */
  readonly roots: readonly StoredCertificate[];
  /**
   * Not to be trusted, even if something else names them: those of the stores Disallowed, and roots with at least one
   * copy that is not for TLS servers. Windows itself adds up the uses of all copies; a bundle takes the strictest copy.
   */
  readonly excluded: ReadonlySet<Fingerprint>;
  /** Sentences, each about a root that was left out because it cannot be read. */
  readonly faults: readonly string[];
  /** The stores that Windows did not open for this user, as {@link StoredCertificate} names them. */
  readonly closed: readonly string[];
}

/** The last line of a listing: without it something is missing. */
export const LISTING_END = 'end';

/** The line of a listing for a store that cannot be opened, instead of its certificates; {@link LINE} reads it. */
export const CLOSED_STORE = '-';

const LINE = /^(LocalMachine|CurrentUser) (Root|Disallowed) (?:([A-Za-z0-9+/]+={0,2})|!([0-9A-F]{40})|(-))$/;

/** Two locations with a store Root and a store Disallowed each. */
const STORE_COUNT = 4;

/**
 * Reads a listing: a line for each certificate, `LocalMachine Root BASE64`, with the serialized certificate and its
 * properties (wincrypt.h, CertSerializeCertificateStoreElement), or `!` and the SHA-1 of one that Windows could not
 * serialize, or `-` for a store that it did not open; at last `end`. Returns why the listing cannot be trusted,
 * if any line is another, or no store was opened.
 *
 * `now` is the time to judge by from when Windows distrusts a root.
 */
export function readWindowsStores(listing: string, now: Date): WindowsStores | string {
  const lines = listing.split(/\r?\n/).filter((line) => line !== '');
  if (lines.pop() !== LISTING_END) return 'its listing has no end';
  const found: StoredCertificate[] = [];
  const excluded = new Set<Fingerprint>();
  const faults: string[] = [];
  const closed = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const [, location, name, base64 = '', sha1, isClosed] = LINE.exec(line) ?? [];
    if (name === undefined) return `line ${index + 1} of its listing is not of the form that was asked for`;
    const store = `Cert:\\${location}\\${name}`;
    if (isClosed !== undefined) {
      closed.add(store);
      continue;
    }
    const what = `${store}${sha1 === undefined ? `, certificate ${index + 1} of the listing` : `\\${sha1}`}`;
    const read = readStored(Buffer.from(base64, 'base64'), now);
    if (name === 'Disallowed') {
      if (read === undefined) return `${what} cannot be read`; // what is distrusted must be known
      excluded.add(fingerprintOf(read.der));
    } else if (read?.certificate === undefined) {
      faults.push(`${what} cannot be read: it is left out of the bundle.`);
      if (read !== undefined) excluded.add(fingerprintOf(read.der));
    } else if (read.isForServers) {
      found.push({ certificate: read.certificate, store });
    } else {
      excluded.add(read.certificate.fingerprint);
    }
  }
  if (closed.size === STORE_COUNT) return 'Windows opened none of its stores for this user';
  const roots = found.filter(({ certificate }) => !excluded.has(certificate.fingerprint));
  return { roots, excluded, faults, closed: [...closed] };
}

/** Properties of a stored certificate, by their numbers in wincrypt.h (MS-GPEF section 2.2.1.1.1.1). */
const CERTIFICATE = 32;
const USAGES = 9;
const DISALLOWED_FILETIME = 104;
const DISABLED_USAGES = 122;
const NOT_BEFORE_FILETIME = 126;
const ISSUES_IN_VAIN_USAGES = 127;

/** The longest that a server's certificate of a public CA lives (CA/Browser Forum, Baseline Requirements 6.3.2). */
const MAX_SERVER_LIFETIME_MS = 398 * 24 * 60 * 60 * 1000;

interface Stored {
  readonly der: Buffer;
  /** Undefined if it, or a property that decides about its use, cannot be read. */
  readonly certificate: Certificate | undefined;
  readonly isForServers: boolean;
}

/** Undefined if there is no certificate in these bytes. */
function readStored(bytes: Buffer, now: Date): Stored | undefined {
  const properties = readProperties(bytes);
  const der = properties?.get(CERTIFICATE);
  if (properties === undefined || der === undefined) return undefined;
  try {
    const certificate = parseCertificate(der);
    const isForThem = isForServers(properties, now) && hasServerExtension(certificate);
    return { der, certificate, isForServers: isForThem };
  } catch {
    return { der, certificate: undefined, isForServers: false };
  }
}

/** Records of number, encoding and length, 32 bits each with the low byte first, and the value. */
function readProperties(bytes: Buffer): ReadonlyMap<number, Buffer> | undefined {
  const properties = new Map<number, Buffer>();
  for (let at = 0; at < bytes.length; ) {
    if (at + 12 > bytes.length) return undefined;
    const start = at + 12;
    const end = start + bytes.readUInt32LE(at + 8);
    if (end > bytes.length) return undefined;
    properties.set(bytes.readUInt32LE(at), bytes.subarray(start, end));
    at = end;
  }
  return properties;
}

/**
 * Whether Windows trusts a root for TLS servers today (learn.microsoft.com, Trusted Root Program, deprecation). A root
 * whose new certificates count no more is trusted as long as one of the old ones may be alive: a bundle knows no dates.
 *
 * Throws a `RangeError` if a property cannot be read.
 */
function isForServers(properties: ReadonlyMap<number, Buffer>, now: Date): boolean {
  const usages = properties.get(USAGES);
  if (usages !== undefined && !hasServerUsage(usages)) return false;
  const isMeant = (number: number): boolean => {
    const some = properties.get(number);
    return some === undefined || hasServerUsage(some);
  };
  const disabled = properties.get(DISALLOWED_FILETIME);
  const isDisabled = disabled === undefined ? properties.has(DISABLED_USAGES) : readTime(disabled) <= now;
  if (isDisabled && isMeant(DISABLED_USAGES)) return false;
  const vain = properties.get(NOT_BEFORE_FILETIME);
  if (vain === undefined || !isMeant(ISSUES_IN_VAIN_USAGES)) return true;
  return readTime(vain).getTime() + MAX_SERVER_LIFETIME_MS > now.getTime();
}

/**
 * Whether the extension of the certificate itself allows TLS servers, or is not there: what Windows takes a certificate for
 * is what its property **and** its extension allow (learn.microsoft.com, CertGetEnhancedKeyUsage; so read Chromium's
 * IsCertTrustedForServerAuth, trust_store_win.cc, and that of Node.js, crypto_context.cc).
 */
function hasServerExtension({ der }: Certificate): boolean {
  const { keyUsage: usages } = new X509Certificate(der); // Node.js names the extended one so
  return usages === undefined || usages.some(allowsServers);
}

function hasServerUsage(usages: Buffer): boolean {
  return readChildren(readElement(usages)).some((usage) => allowsServers(toDotted(usage)));
}

/** FILETIME: 100 nanoseconds since 1601, 64 bits with the low byte first. Throws a `RangeError`. */
function readTime(value: Buffer): Date {
  return new Date(Number(value.readBigUInt64LE() / 10_000n) - 11_644_473_600_000);
}
