import { type Certificate, isSelfSigned } from '../../certificates/certificate.ts';
import { digestSha1 } from '../../certificates/digest.ts';
import { bound } from '../../net/failure.ts';
import { APPLE_ROOTS_FOR_OTHER_USES } from './apple-roots.ts';

/*
 * What macOS's trust settings mean for a bundle: pure, but for the parser, which is loaded when there is something to
 * parse. The rules are those of trustd, in Apple's Security-61901: SecPolicyServer.c, SecCertificateSource.c,
 * TrustSettings.cpp; docs/decisions/0007-trust-settings-of-macos.md says where we are stricter.
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

/** What this machine has of trust settings. */
export interface TrustDomains {
  readonly user: TrustSettings;
  /** Whether users' settings are in force: administrators can switch them off. */
  readonly userCounts: boolean;
  readonly admin: TrustSettings;
  /** Apple's own, for the roots that it ships; undefined where they cannot be read. */
  readonly system: TrustSettings | undefined;
}

/** What all domains together say of a certificate; `limits` are in words, as in `only for the host a.example`. */
type Verdict =
  | { readonly kind: 'trusted' | 'denied' | 'unspecified' }
  | { readonly kind: 'limited'; readonly limits: readonly string[] };

/** Values of SecTrustSettingsResult (SecTrustSettings.h). */
const TRUST_ROOT = 1;
const TRUST_AS_ROOT = 2;
const DENY = 3;
const UNSPECIFIED = 4;

/**
 * kSecPolicyAppleSSL and kSecPolicyAppleSSLServer (SecPolicy.c): as text, and the bytes of the first without tag and
 * length.
 */
const SSL_POLICIES: ReadonlySet<string> = new Set([
  '1.2.840.113635.100.1.3',
  '1.2.840.113635.100.1.3.1',
  '2a864886f763640103',
]);

/** kSecTrustSettingsKeyUseSignCert and kSecTrustSettingsKeyUseAny (SecTrustSettings.h). */
const KEY_USES_OF_ISSUERS: ReadonlySet<unknown> = new Set([0x8, 0xffffffff]);

/** A dictionary without any of these is passed over (TrustSettings.cpp, copyTrustSettings: “weird but legal”). */
const MEANINGFUL_KEYS: readonly string[] = [
  'kSecTrustSettingsPolicy',
  'kSecTrustSettingsApplication',
  'kSecTrustSettingsPolicyString',
  'kSecTrustSettingsAllowedError',
  'kSecTrustSettingsResult',
  'kSecTrustSettingsKeyUsage',
];

/** An entry that cannot be understood is not trusted; macOS rejects the whole file then (validatePropList). */
const INVALID: UsageConstraints = { isForServers: true, result: DENY, limits: [] };

type Dictionary = Readonly<Record<string, unknown>>;

/**
 * Reads the XML property list that `security trust-settings-export` writes; undefined if it is no such list.
 *
 * A certificate without the key `trustSettings` is trusted for everything, as one with an empty array: so writes
 * `security add-trusted-cert` (TrustSettings.cpp, setTrustSettings), and so it is read (copyTrustSettings).
 */
export async function parseTrustSettings(xml: string): Promise<TrustSettings | undefined> {
  const root = await parsePropertyList(xml);
  if (!isDictionary(root) || root.trustVersion !== 1 || !isDictionary(root.trustList)) return undefined;
  return new Map(
    Object.entries(root.trustList).map(([sha1, entry]) => [sha1.toUpperCase(), readEntry(entry)]),
  );
}

function readEntry(entry: unknown): readonly UsageConstraints[] {
  const list = isDictionary(entry) ? (entry.trustSettings ?? []) : undefined;
  if (!Array.isArray(list)) return [INVALID];
  return list.filter((value) => !isDictionary(value) || isMeaningful(value)).map(readConstraints);
}

function isMeaningful(value: Dictionary): boolean {
  return MEANINGFUL_KEYS.some((key) => value[key] !== undefined);
}

/**
 * Judges a certificate of a keychain by the settings of all domains; `isShipped` says that it is one of Apple's roots.
 *
 * An administrator's settings overrule a user's as a whole, and what Apple says of its roots comes after both
 * (SecCertificateSource.c, SecLegacyAnchorSourceCopyUsageConstraints; SecTrustServer.c, SecPathBuilderInit). A denial wins
 * over all that trust, in every domain and with any limits: there we are stricter.
 */
export function judgeCertificate(
  certificate: Certificate,
  isShipped: boolean,
  { user, userCounts, admin, system }: TrustDomains,
): Verdict {
  const key = keyOf(certificate);
  const all = [user, admin, system].flatMap((settings) => settings?.get(key) ?? []);
  if (all.some(({ isForServers, result }) => isForServers && result === DENY)) return { kind: 'denied' };
  const own = admin.get(key) ?? (userCounts ? user.get(key) : undefined);
  const verdict = judgeEntry(certificate, own);
  if (verdict.kind === 'trusted' || !isShipped) return verdict;
  if (APPLE_ROOTS_FOR_OTHER_USES.has(certificate.fingerprint)) return verdict;
  // Apple's list names every root that it ships (buildRootKeychain.rb); what it does not name is not shipped
  const shipped = judgeEntry(certificate, system === undefined ? [] : system.get(key));
  return shipped.kind === 'trusted' ? shipped : verdict;
}

/** What one entry says: its first setting that holds decides (SecPolicyServer.c, SecPVCGetTrustSettingsResult). */
function judgeEntry(certificate: Certificate, entry: readonly UsageConstraints[] | undefined): Verdict {
  if (entry === undefined) return { kind: 'unspecified' };
  // “root” is for the self-signed alone, “as root” for all others alone (SecPVCIsAnchorPerConstraints)
  const wanted = isSelfSigned(certificate) ? TRUST_ROOT : TRUST_AS_ROOT;
  if (entry.length === 0) return { kind: wanted === TRUST_ROOT ? 'trusted' : 'unspecified' };
  const limits: string[] = [];
  for (const setting of entry.filter(({ isForServers }) => isForServers)) {
    if (setting.result === wanted && setting.limits.length > 0) {
      limits.push(...setting.limits);
      continue;
    }
    // one that holds here and there, and does not trust there, is taken for one that holds everywhere
    if (setting.result === wanted) return { kind: 'trusted' };
    break;
  }
  return limits.length === 0 ? { kind: 'unspecified' } : { kind: 'limited', limits: [...new Set(limits)] };
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
  // exactly these: one use more is another use (SecPVCContainsTrustSettingsKeyUsage)
  if (usage !== undefined && !KEY_USES_OF_ISSUERS.has(usage)) {
    limits.push('only for other uses of its key than to sign certificates');
  }
  return { isForServers: isForServers(value), result, limits };
}

/**
 * Whether a setting is for TLS servers: its policy must be that of TLS, and its name that of servers, if they are there;
 * servers and clients share one policy (SecPolicyServer.c, SecPVCContainsPolicy).
 */
function isForServers({
  kSecTrustSettingsPolicy: policy,
  kSecTrustSettingsPolicyName: name,
}: Dictionary): boolean {
  if (name !== undefined && name !== 'sslServer') return false;
  if (policy === undefined) return true;
  const text = String(policy); // newer policies are dotted text, which no base64 is
  return SSL_POLICIES.has(text.includes('.') ? text : Buffer.from(text, 'base64').toString('hex'));
}

/** Parses a property list to objects, lists, strings and numbers, `<data>` to its base64; undefined for anything else. */
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
