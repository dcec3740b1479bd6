import { createHash } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreProgram } from '../../src/context.ts';
import type { MadeCertificate } from './pki.ts';
import type { Scope } from './scope.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/*
 * A stand-in for macOS's `security`, which cannot be had elsewhere: a shell script that answers the few questions that
 * are asked of it as the real one does. Where its shapes come from:
 * - options, and that settings go to a file: security(1); Apple's SecurityTool, security.c, trusted_cert_*.c and
 *   trust_settings_impexp.c, which also has “...Trust Settings exported successfully.”, the complaint of an empty domain
 *   and its exit code 1; display_error_code.c, which ends with 1 whatever it was asked
 * - “User-level Trust Settings are Enabled” / “Disabled”: SecurityTool, user_trust_enable.cpp
 * - the property list: SecTrustSettingsPriv.h (“A TrustSettings Record …”), and files that people published:
 *   mkcert's truststore_darwin.go (data and names of policies), twocanoes.com on Admin.plist
 * - “Always Trust” and “Never Trust” as two settings for each policy, each with an allowed error: golang/go#24652,
 *   sublimehq/package_control#1017
 */

/** A dictionary of an array `trustSettings`. */
export interface StandInSetting {
  readonly policy?: 'sslServer' | 'sslClient' | 'SMIME' | 'basicX509';
  readonly hasName?: boolean;
  /** Another name than that of the policy. */
  readonly name?: string;
  /** The policy as newer ones are written: dotted text. */
  readonly policyText?: string;
  readonly host?: string;
  readonly application?: boolean;
  readonly keyUsage?: number;
  readonly allowedError?: number;
  readonly result?: number | string;
}

/** What the stand-in prints on a question: text, or a shell script that has `$file` where one is to be written. */
type StandInAnswer = string | { readonly script: string };

/** Its answers; without one a keychain is empty, and a domain has no settings. */
export interface StandInAnswers {
  readonly roots?: StandInAnswer;
  readonly system?: StandInAnswer;
  readonly user?: StandInAnswer;
  readonly userSettings?: StandInAnswer;
  readonly adminSettings?: StandInAnswer;
  readonly systemSettings?: StandInAnswer;
  readonly userSettingsSwitch?: StandInAnswer;
  /** What `verify-cert` finds good, with any policy. */
  readonly verified?: readonly MadeCertificate[];
  /** What it calls errSecNoTrustSettings, in the language of the machine. */
  readonly noSettings?: string;
}

/** The OIDs of policies without tag and length, base64 (cssmapple.h, oidsalg.h). */
const POLICIES = {
  sslServer: 'KoZIhvdjZAED',
  sslClient: 'KoZIhvdjZAED',
  SMIME: 'KoZIhvdjZAEI',
  basicX509: 'KoZIhvdjZAEC',
} as const;

/** The words for errSecNoTrustSettings, on a machine that speaks English and on one that does not. */
const NO_TRUST_SETTINGS = 'No Trust Settings were found.';

/** What an export says of an empty domain. */
const empty = (words: string): StandInAnswer => ({
  script: `echo "SecTrustSettingsCreateExternalRepresentation: ${words}" >&2; exit 1`,
});

/** Makes a stand-in that goes when `scope` ends. Its time limit is so long that only a test of it meets it. */
export function makeStandInSecurity(scope: Scope, answers: StandInAnswers, timeoutMs = 60_000): StoreProgram {
  const folder = makeTemporaryFolder(scope, 'stand-in-');
  const { noSettings = NO_TRUST_SETTINGS, verified = [] } = answers;
  for (const { pem, fingerprint } of verified) writeFileSync(join(folder, `${fingerprint}.good`), pem);
  const answer = (
    name: Exclude<keyof StandInAnswers, 'noSettings' | 'verified'>,
    otherwise: StandInAnswer,
    toFile: boolean,
  ): string => {
    const given = answers[name] ?? otherwise;
    if (typeof given !== 'string') return `${given.script};;`;
    const path = join(folder, name);
    writeFileSync(path, given);
    const exported = 'echo "...Trust Settings exported successfully."';
    return toFile ? `/bin/cat '${path}' > "$file"; ${exported};;` : `/bin/cat '${path}';;`;
  };
  const script = `#!/bin/sh
for file; do :; done
case "$*" in
"find-certificate -a -p /System/Library/Keychains/SystemRootCertificates.keychain") ${answer('roots', '', false)}
"find-certificate -a -p /Library/Keychains/System.keychain") ${answer('system', '', false)}
"find-certificate -a -p") ${answer('user', '', false)}
"trust-settings-export -d "*) ${answer('adminSettings', empty(noSettings), true)}
"trust-settings-export -s "*) ${answer('systemSettings', empty(noSettings), true)}
"trust-settings-export "*) ${answer('userSettings', empty(noSettings), true)}
"user-trust-settings-enable") ${answer('userSettingsSwitch', 'User-level Trust Settings are Enabled\n', false)}
"verify-cert -c "*) for good in '${folder}'/*.good; do cmp -s "$3" "$good" && exit 0; done; exit 1;;
"error -25263") echo "Error: 0xFFFF9D51 -25263 ${noSettings}"; exit 1;;
*) echo "Usage: security" >&2; exit 2;;
esac
`;
  const path = join(folder, 'security');
  writeFileSync(path, script);
  chmodSync(path, 0o755);
  return { path, timeoutMs };
}

/** A property list of trust settings; a certificate without settings lacks the array. */
export function writeTrustSettings(
  ...entries: readonly (readonly [MadeCertificate, readonly StandInSetting[] | undefined])[]
): string {
  const list = entries.map(([certificate, settings]) => {
    const sha1 = createHash('sha1').update(certificate.der).digest('hex').toUpperCase();
    return `\t\t<key>${sha1}</key>
\t\t<dict>
\t\t\t<key>issuerName</key>
\t\t\t<data>
\t\t\t${certificate.subject.toString('base64')}
\t\t\t</data>
\t\t\t<key>modDate</key>
\t\t\t<date>2026-08-20T14:15:32Z</date>
\t\t\t<key>serialNumber</key>
\t\t\t<data>
\t\t\tAQ==
\t\t\t</data>
${settings === undefined ? '' : writeSettings(settings)}\t\t</dict>
`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
\t<key>trustList</key>
\t<dict>
${list.join('')}\t</dict>
\t<key>trustVersion</key>
\t<integer>1</integer>
</dict>
</plist>
`;
}

function writeSettings(settings: readonly StandInSetting[]): string {
  if (settings.length === 0) return '\t\t\t<key>trustSettings</key>\n\t\t\t<array/>\n';
  return `\t\t\t<key>trustSettings</key>\n\t\t\t<array>\n${settings.map(writeSetting).join('')}\t\t\t</array>\n`;
}

function writeSetting(setting: StandInSetting): string {
  const { policy, policyText, hasName = true, name = policy } = setting;
  const { host, application, keyUsage, allowedError, result } = setting;
  const pairs = [
    allowedError === undefined ? '' : pair('AllowedError', 'integer', allowedError),
    application ? pair('Application', 'data', 'AQID') : '',
    keyUsage === undefined ? '' : pair('KeyUsage', 'integer', keyUsage),
    policy === undefined ? '' : pair('Policy', 'data', `\n\t\t\t\t\t${POLICIES[policy]}\n\t\t\t\t\t`),
    policyText === undefined ? '' : pair('Policy', 'string', policyText),
    name === undefined || !hasName ? '' : pair('PolicyName', 'string', name),
    host === undefined ? '' : pair('PolicyString', 'string', host),
    result === undefined ? '' : pair('Result', typeof result === 'number' ? 'integer' : 'string', result),
  ];
  return `\t\t\t\t<dict>\n${pairs.join('')}\t\t\t\t</dict>\n`;
}

function pair(key: string, type: string, value: string | number): string {
  return `\t\t\t\t\t<key>kSecTrustSettings${key}</key>\n\t\t\t\t\t<${type}>${value}</${type}>\n`;
}
