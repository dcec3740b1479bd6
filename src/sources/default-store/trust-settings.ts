import type { Certificate } from '../../certificates/certificate.ts';
import { digestSha1 } from '../../certificates/digest.ts';
import { bound } from '../../net/failure.ts';

/*
 * What macOS's trust settings mean for a bundle: pure, but for the parser, which is loaded when there is something to
 * parse. Rules and names are those of SecTrustSettings.h and of Apple's documentation of
 * SecTrustSettingsCopyTrustSettings; docs/decisions/0007-trust-settings-of-macos.md says where we are stricter.
 */

/** The trust settings of one domain (user, admin or system): what each certificate may be used for, by SHA-1. */
export type TrustSettings = ReadonlyMap<string, readonly UsageConstraints[]>;

/** One dictionary of an array `trustSettings`, as far as it matters to clients of TLS. */
interface UsageConstraints {
  /** False for settings that only speak of e-mail, code, TLS clients … */
  readonly isForServers: boolean;
  /** SecTrustSettingsResult. */
  readonly result: number;
  /** Under what conditions it holds, in words; a bundle knows no conditions. */
  readonly limits: readonly string[];
}

/** What all domains together say of a certificate; `limits` are in words, as in `only for the host a.example`. */
type Verdict =
  | { readonly kind: 'trusted' | 'denied' | 'unspecified' }
  | { readonly kind: 'limited'; readonly limits: readonly string[] };

/** Values of SecTrustSettingsResult (SecTrustSettings.h); 4 is “unspecified”. */
const TRUST_ROOT = 1;
const TRUST_AS_ROOT = 2;
const DENY = 3;
const UNSPECIFIED = 4;

/** The bytes of the OID 1.2.840.113635.100.1.3, Apple's policy for TLS, without tag and length. */
const SSL_POLICY = '2a864886f763640103';

/** kSecTrustSettingsKeyUseSignCert; all bits are set in kSecTrustSettingsKeyUseAny. */
const SIGN_CERTIFICATES = 8;

/** What cannot be understood takes the certificate's trust away, as it does in macOS (golang/go#38888). */
const INVALID: UsageConstraints = { isForServers: true, result: DENY, limits: [] };

type Dictionary = Readonly<Record<string, unknown>>;

/**
 * Reads the XML property list that `security trust-settings-export` writes; undefined if it is no such list.
 *
 * A certificate without the key `trustSettings` has no settings, where Apple's oldest header has it trusted.
 */
export async function parseTrustSettings(xml: string): Promise<TrustSettings | undefined> {
  const root = await parsePropertyList(xml);
  if (!isDictionary(root) || root.trustVersion !== 1 || !isDictionary(root.trustList)) return undefined;
  const settings = new Map<string, readonly UsageConstraints[]>();
  for (const [sha1, entry] of Object.entries(root.trustList)) {
    if (isDictionary(entry) && entry.trustSettings === undefined) continue;
    const list = isDictionary(entry) ? entry.trustSettings : undefined;
    settings.set(sha1.toUpperCase(), Array.isArray(list) ? list.map(readConstraints) : [INVALID]);
  }
  return settings;
}

/**
 * Judges a certificate by the settings of all domains. One that denies wins over all that trust, whosever they are and
 * whatever limits it has; macOS itself lets a user's settings win over an administrator's.
 */
export function judgeTrust(certificate: Certificate, domains: readonly TrustSettings[]): Verdict {
  const key = keyOf(certificate);
  const all = domains
    .map((settings) => settings.get(key))
    .filter((list) => list !== undefined)
    // an empty array trusts a root for everything
    .flatMap((list) => (list.length > 0 ? list : [{ isForServers: true, result: TRUST_ROOT, limits: [] }]))
    .filter(({ isForServers }) => isForServers);
  if (all.some(({ result }) => result === DENY)) return { kind: 'denied' };
  const trusting = all.filter(({ result }) => trusts(result, certificate));
  if (trusting.some(({ limits }) => limits.length === 0)) return { kind: 'trusted' };
  if (trusting.length === 0) return { kind: 'unspecified' };
  return { kind: 'limited', limits: [...new Set(trusting.flatMap(({ limits }) => limits))] };
}

/** Whether a domain says anything of a certificate. */
export function hasSettings(certificate: Certificate, settings: TrustSettings): boolean {
  return settings.has(keyOf(certificate));
}

/** “Root” is for self-issued certificates, “as root” for others too (trust_store_mac.cc of Chromium reads it so). */
function trusts(result: number, { isSelfIssued }: Certificate): boolean {
  return result === TRUST_AS_ROOT || (result === TRUST_ROOT && isSelfIssued);
}

/**
 * `kSecTrustSettingsAllowedError` is not read: Keychain Access writes “Always Trust” as two settings for each policy,
 * each with an error that it forgives (expired, other host name). A bundle forgives nothing.
 */
function readConstraints(value: unknown): UsageConstraints {
  if (!isDictionary(value)) return INVALID;
  const result = value.kSecTrustSettingsResult ?? TRUST_ROOT;
  if (typeof result !== 'number' || result < TRUST_ROOT || result > UNSPECIFIED) return INVALID;
  const { kSecTrustSettingsPolicyString: host, kSecTrustSettingsKeyUsage: usage } = value;
  const limits: string[] = [];
  if (host !== undefined) limits.push(`only for the host ${bound(String(host))}`);
  if (value.kSecTrustSettingsApplication !== undefined) limits.push('only in one application');
  if (usage !== undefined && (Number(usage) & SIGN_CERTIFICATES) === 0) {
    limits.push('only for other uses of its key than to sign certificates');
  }
  return { isForServers: isForServers(value), result, limits };
}

/** A setting without a policy is for all. Servers and clients share one OID: the name tells them apart (SecPolicy.c). */
function isForServers({
  kSecTrustSettingsPolicy: policy,
  kSecTrustSettingsPolicyName: name,
}: Dictionary): boolean {
  if (name === 'sslServer') return true;
  if (name === 'sslClient') return false;
  if (policy === undefined) return name === undefined;
  return Buffer.from(String(policy), 'base64').toString('hex') === SSL_POLICY;
}

/** Parses a property list to objects, lists, strings and numbers, `<data>` to its base64; undefined if it is none. */
async function parsePropertyList(xml: string): Promise<unknown> {
  // It reads no DTD and resolves no entity but the five of XML, so there is nothing to expand or to fetch.
  const { parse } = await import('fast-plist');
  try {
    return parse(xml);
  } catch {
    return undefined; // its words quote the text
  }
}

function isDictionary(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The name under which trust settings know a certificate: SHA-1 of its DER, in upper case. */
function keyOf({ der }: Certificate): string {
  return digestSha1(der).toUpperCase();
}
